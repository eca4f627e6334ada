import { describe, expect, test } from '@jest/globals';
import { isOtherPeriod, isPast, periodOf } from '../../../src/compare/nodes/period.js';

/** An anchor that ends so many days after 14 March 2031. */
function anchorAt(days: number): NonNullable<Parameters<typeof periodOf>[0]> {
  const to = new Date(Date.parse('2031-03-14') + days * 86_400_000).toISOString().slice(0, 10);
  return { day: { to } };
}

describe('when an anchor is, seen from the publication', () => {
  test.each([
    [-401, 'years ago'],
    [-400, 'past'],
    [-46, 'past'],
    [-45, 'present'],
    [0, 'present'],
    [20, 'present'],
    [21, 'future'],
  ])('%d days: %s', (days, period) => {
    expect(periodOf(anchorAt(days), '2031-03-14T08:00')).toBe(period);
  });
  test.each([
    ['no publication', anchorAt(0), null],
    ['no day', anchorAt(0), 'yesterday'],
    ['no anchor', null, '2031-03-14'],
  ])('%s: unknown', (_, anchor, published) => {
    expect(periodOf(anchor, published)).toBeNull();
  });
});

test.each([
  ['years ago', true],
  ['past', true],
  ['present', false],
  ['future', false],
  [null, false],
] as const)('%s is over: %s', (period, over) => {
  expect(isPast(period)).toBe(over);
});

test.each([
  ['past', 'present', true],
  ['past', 'past', false],
  [null, 'past', false],
  ['past', null, false],
] as const)('%s and %s are known to differ: %s', (a, b, differ) => {
  expect(isOtherPeriod(a, b)).toBe(differ);
});
