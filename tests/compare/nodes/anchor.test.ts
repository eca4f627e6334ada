import { describe, expect, test } from '@jest/globals';
import { readNodes } from '../../make.js';

describe('the date on which a figure stands', () => {
  test.each([
    ['in its sentence', 'It sank in May 2012. In June 2012, divers found 40 crates.', '2012-06', 'sentence'],
    ['in the sentence before', 'It sank in May 2012. Divers found 40 crates.', '2012-05', 'text'],
    [
      'the last of the sentence before',
      'Built in 1951, it sank in May 2012. Divers found 40 crates.',
      '2012-05',
      'text',
    ],
    ['the nearest sentence', 'It opened in 1951. It sank in May 2012. Divers found 40 crates.', '2012-05', 'text'],
    [
      'three sentences before',
      'It sank in May 2012. It blew. Boats lay still. Divers found 40 crates.',
      '2012-05',
      'text',
    ],
    [
      'four sentences before',
      'It sank in May 2012. It blew. Boats lay still. It rained. Divers found 40 crates.',
      null,
      null,
    ],
    ['only after it', 'Divers found 40 crates. It sank in May 2012.', null, null],
    ['nowhere', 'Divers found 40 crates.', null, null],
    ['a recurring one is none', 'It sails every Monday. Divers found 40 crates.', null, null],
    [
      'the nearer of two in the sentence',
      'In May 2012 divers met and found 40 crates in June 2012.',
      '2012-06',
      'sentence',
    ],
    [
      'the nearer is before',
      'In May 2012 they found 40 crates of those that were lost in the storm of June 2012.',
      '2012-05',
      'sentence',
    ],
  ])('%s: %s → %s', async (_, text, day, from) => {
    const node = (await readNodes([text])).find(({ claim }) => claim.quote === '40');
    expect(node?.anchor?.day.timex3.value ?? null).toBe(day);
    expect(node?.anchor?.from ?? null).toBe(from);
    expect(node?.siblings.date?.timex3.value ?? null).toBe(from === 'sentence' ? day : null);
  });

  test('is never the date itself', async () => {
    const [first, second] = await readNodes(['It sank in May 2012 and was raised in June 2012.']);
    expect([first?.anchor?.day.timex3.value, second?.anchor?.day.timex3.value]).toEqual(['2012-06', '2012-05']);
  });
});
