import { describe, expect, test } from '@jest/globals';
import { cuesOf, flankOf } from '../../src/compare/surroundings.js';
import { findClaim } from './make.js';

describe('cuesOf: what the words beside a figure say of its part', () => {
  test.each([
    ['The rate fell to 4.8 percent from 5.2 percent.', '5.2 percent', 'from'],
    ['Twelve died, including 3 children.', '3', 'part'],
    ['Economists had expected 200,000 new jobs.', '200,000', 'plan'],
    ['The mill sold 45,000 wheels, down from the previous week.', '45,000', 'prior'],
    ['The plant makes 900 wheels each day.', '900', 'each'],
  ])('%s → %s: %s', async (text, quote, cue) => {
    expect([...cuesOf(await findClaim(text, quote))]).toContain(cue);
  });
  test('words of the hedge are no cue, nor is anything behind a break', async () => {
    expect(cuesOf(await findClaim('More than 40 barges sank.', '40')).has('from')).toBe(false);
    expect(cuesOf(await findClaim('40 barges sank; from now on none will sail.', '40')).has('from')).toBe(false);
  });
});

test('flankOf gives the content words beside a figure, the nearest first, without what is counted', async () => {
  const { leading, trailing } = flankOf(
    await findClaim('The storm near Merrow sank 40 barges in Larkfield harbour.', '40'),
  );
  expect(leading).toEqual(['sink', 'merrow', 'storm']);
  expect(trailing).toEqual(['larkfield', 'harbour']);
});
