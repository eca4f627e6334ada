import { describe, expect, test } from '@jest/globals';
import { dateGapFeatureNames, dateGapFeatures, sharesDoing } from '../../src/compare/date-features.js';
import { makeItems } from '../../src/compare/events.js';
import type { Item } from '../../src/compare/item.js';
import { readEvent } from './make.js';

/** The first date of each of two texts. */
async function datesOf(a: string, b: string): Promise<readonly [Item | undefined, Item | undefined]> {
  const { claims } = await readEvent([a, b]);
  const items = makeItems(claims, () => 1).filter((item) => item.scale === 'when');
  return [items.find((item) => item.document === 0), items.find((item) => item.document === 1)];
}

describe('what happens on two dates', () => {
  test.each([
    ['The ferry sank on Thursday.', 'A ferry sank Friday.', true],
    ['Larsen died on Friday.', 'His death on Thursday was announced.', true],
    ['Rowe was arrested on Tuesday.', 'Rowe was released on Wednesday.', false],
    ['Larsen bought the mill in 1957.', 'Larsen painted the mill in 1957.', false],
  ])('%s / %s: the same: %s', async (a, b, same) => {
    expect(sharesDoing(...(await datesOf(a, b)))).toBe(same);
  });

  test('nothing happens on what is no date', () => {
    expect(sharesDoing(undefined, undefined)).toBe(false);
  });
});

describe('how far two dates lie apart', () => {
  test.each([
    ['It began at 3:10 p.m.', 'It began at 3:30 p.m.', { clockNear: 1, clockHour: 0, clockFar: 0, formSame: 1 }],
    ['It began at 11:50 p.m.', 'It began at 12:50 a.m.', { clockNear: 0, clockHour: 1, clockFar: 0 }],
    ['It began at 9 a.m.', 'It began at 5 p.m.', { clockFar: 1, gapKnown: 0 }],
    ['It sank on 4 May 2012.', 'It sank on 5 May 2012.', { gapKnown: 1, gap: Math.log(2) / 10, formSame: 1 }],
    ['It opens in May.', 'It opens in June.', { nextMonth: 1, grainApart: 0, formSame: 1 }],
    ['It opens in December.', 'It opens in January.', { nextMonth: 1 }],
    ['It closed in 2009.', 'It closed in 2010.', { nextYear: 1 }],
    ['It closed in 1995.', 'It closed in 1955.', { nextYear: 0 }],
    ['It opens in May.', 'It opens in August.', { nextMonth: 0 }],
    ['It has stood since 1951.', 'It stood in 1958.', { boundApart: 1 }],
    ['It has stood since 1951.', 'It has stood since 1958.', { boundApart: 0, formSame: 1 }],
    ['It sank on Friday.', 'It sank in 1967.', { formSame: 0, grainApart: 1 }],
  ])('%s / %s', async (a, b, expected) => {
    const features = dateGapFeatures(...(await datesOf(a, b)));
    const named = Object.fromEntries(features.map((value, k) => [dateGapFeatureNames[k], value]));
    for (const [name, value] of Object.entries(expected)) expect([name, named[name]]).toEqual([name, value]);
  });

  test('figures have no gap', () => {
    expect(dateGapFeatures(undefined, undefined)).toEqual(dateGapFeatureNames.map(() => 0));
  });
});
