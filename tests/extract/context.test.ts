import { describe, expect, test } from '@jest/globals';
import { findClaim } from '../make.js';

describe('cues: what the words beside a figure say of its part', () => {
  test.each([
    ['The rate fell to 4.8 percent from 5.2 percent.', '5.2 percent', 'from'],
    ['Twelve died, including 3 children.', '3', 'part'],
    ['Economists had expected 200,000 new jobs.', '200,000', 'plan'],
    ['The mill sold 45,000 wheels, down from the previous week.', '45,000', 'prior'],
    ['The plant makes 900 wheels each day.', '900', 'each'],
  ])('%s → %s: %s', async (text, quote, cue) => {
    expect((await findClaim(text, quote)).context.cues).toContain(cue);
  });
  test('words of the hedge are no cue, nor is anything after a break', async () => {
    expect((await findClaim('More than 40 barges sank.', '40')).context.cues).not.toContain('from');
    expect((await findClaim('40 barges sank; from now on none will sail.', '40')).context.cues).not.toContain('from');
  });
});

test('the context window holds the content words beside a figure, the nearest first, without what is counted', async () => {
  const { leading, trailing } = (await findClaim('The storm near Merrow sank 40 barges in Larkfield harbour.', '40'))
    .context;
  expect(leading).toEqual(['sink', 'merrow', 'storm']);
  expect(trailing).toEqual(['larkfield', 'harbour']);
});

test.each([
  ['One general and 35 officers left.', '35', [true, false]],
  ['They took 35 officers, two vans and a boat.', '35', [false, true]],
  ['A general took 35 officers to 12 villages.', '35', [false, false]],
])('coordinated figures: %s → %s', async (text, quote, coordinated) => {
  expect((await findClaim(text, quote)).context.coordinated).toEqual(coordinated);
});

test.each([
  ['Another 35 officers left.', '35', { additional: true }],
  ['Analysts expected 200,000 jobs.', '200,000', { expected: true }],
  ['In the past two weeks, 12 barges sank.', 'the past two weeks', { window: true }],
  ['Two people familiar with the talks said so.', 'Two', { informants: true }],
  ['Police said on Friday that it sank.', 'Friday', { reportingDay: true }],
  ['They won the 2016 election.', '2016', { naming: true }],
  ['It hurt 12 women.', '12', { demographic: 'woman' }],
  ['It left 12 seriously injured.', '12', { qualifier: 'seriously' }],
  ['It is the 81st annual fair.', '81st', { edition: true }],
])('%s → %s: %j', async (text, quote, context) => {
  expect((await findClaim(text, quote)).context).toMatchObject(context);
});
