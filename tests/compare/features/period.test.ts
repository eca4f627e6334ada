import { describe, expect, test } from '@jest/globals';
import { isOtherPeriod, isPast, periodOf } from '../../../src/compare/features/period.js';
import type { ClaimNode } from '../../../src/compare/types.js';

/** A claim whose anchor ends so many days after its text was published. */
function anchoredAt(days: number, published: string | null = '2031-03-14'): ClaimNode {
  const to = new Date(Date.parse('2031-03-14') + days * 86_400_000).toISOString().slice(0, 10);
  return { anchor: { day: { to } }, text: { document: { published } } } as unknown as ClaimNode;
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
    expect(periodOf(anchoredAt(days))).toBe(period);
  });
  test.each([
    ['no publication', anchoredAt(0, null)],
    ['no day', anchoredAt(0, 'yesterday')],
    ['no anchor', { anchor: null, text: { document: { published: '2031-03-14' } } } as unknown as ClaimNode],
  ])('%s: unknown', (_, node) => {
    expect(periodOf(node)).toBeNull();
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
