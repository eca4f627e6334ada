import { describe, expect, test } from '@jest/globals';
import { dateGapFeatures, dateGapOf, sharesEvent } from '../../../src/compare/features/date-gap.js';
import type { ClaimNode } from '../../../src/compare/types.js';
import { nodeOf, readNodes } from '../../make.js';

/** The first date of each of two texts. */
async function datesOf(a: string, b: string): Promise<readonly [ClaimNode, ClaimNode]> {
  const nodes = (await readNodes([a, b])).filter(({ scale }) => scale === 'when');
  return [nodeOf(nodes, 0), nodeOf(nodes, 1)];
}

/** How far two values lie apart, by the names of the features. */
function gapOf(a: ClaimNode, b: ClaimNode): Record<string, number> {
  const gap = dateGapOf(a.value, b.value);
  return Object.fromEntries(dateGapFeatures.map(({ name, of }) => [name, of({ gap })]));
}

describe('what happens on two dates', () => {
  test.each([
    ['The ferry sank on Thursday.', 'A ferry sank Friday.', true],
    ['Larsen died on Friday.', 'His death on Thursday was announced.', true],
    ['Rowe was arrested on Tuesday.', 'Rowe was released on Wednesday.', false],
    ['Larsen bought the mill in 1957.', 'Larsen painted the mill in 1957.', false],
  ])('%s / %s: the same: %s', async (a, b, same) => {
    expect(sharesEvent(...(await datesOf(a, b)))).toBe(same);
  });

  test('nothing happens on what is no date', async () => {
    const nodes = await readNodes(['The storm killed 12 people.', 'The storm killed 14 people.']);
    expect(sharesEvent(nodeOf(nodes, 0), nodeOf(nodes, 1))).toBe(false);
  });
});

describe('how far two dates lie apart', () => {
  test.each([
    [
      'It began at 3:10 p.m.',
      'It began at 3:30 p.m.',
      { 'gap.clockNear': 1, 'gap.clockHour': 0, 'gap.clockFar': 0, 'grain.formSame': 1 },
    ],
    ['It began at 11:50 p.m.', 'It began at 12:50 a.m.', { 'gap.clockNear': 0, 'gap.clockHour': 1, 'gap.clockFar': 0 }],
    ['It began at 9 a.m.', 'It began at 5 p.m.', { 'gap.clockFar': 1, 'gap.known': 0 }],
    [
      'It sank on 4 May 2012.',
      'It sank on 5 May 2012.',
      { 'gap.known': 1, 'gap.days': Math.log(2) / 10, 'grain.formSame': 1 },
    ],
    ['It opens in May.', 'It opens in June.', { 'gap.nextMonth': 1, 'grain.different': 0, 'grain.formSame': 1 }],
    ['It opens in December.', 'It opens in January.', { 'gap.nextMonth': 1 }],
    ['It closed in 2009.', 'It closed in 2010.', { 'gap.nextYear': 1 }],
    ['It closed in 1995.', 'It closed in 1955.', { 'gap.nextYear': 0 }],
    ['It opens in May.', 'It opens in August.', { 'gap.nextMonth': 0 }],
    ['It has stood since 1951.', 'It stood in 1958.', { 'grain.boundDifferent': 1 }],
    ['It has stood since 1951.', 'It has stood since 1958.', { 'grain.boundDifferent': 0, 'grain.formSame': 1 }],
    ['It sank on Friday.', 'It sank in 1967.', { 'grain.formSame': 0, 'grain.different': 1 }],
  ])('%s / %s', async (a, b, expected) => {
    const named = gapOf(...(await datesOf(a, b)));
    for (const [name, value] of Object.entries(expected)) expect([name, named[name]]).toEqual([name, value]);
  });

  test('figures have no gap', async () => {
    const nodes = await readNodes(['The storm killed 12 people.', 'The storm killed 14 people.']);
    expect(new Set(Object.values(gapOf(nodeOf(nodes, 0), nodeOf(nodes, 1))))).toEqual(new Set([0]));
  });
});
