import { describe, expect, test } from '@jest/globals';
import {
  isSubjectElsewhere,
  keyMatch,
  overlap,
  sharesWord,
  subjectMatch,
} from '../../../src/compare/features/matches.js';
import type { ClaimNode } from '../../../src/compare/types.js';

describe('keyMatch: how well two keys go together', () => {
  const relatedness = new Map([['crew', new Map([['sailor', 0.6]])]]);
  test.each([
    ['ferry', 'ferry', 1],
    ['invest', 'investigat', 0.8],
    ['crew', 'sailor', 0.6],
    ['crew', 'bridge', 0],
    ['bar', 'barn', 0],
    [null, 'ferry', null],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(keyMatch(a, b, relatedness)).toBe(expected);
  });
});

test.each([
  [['a', 'b', 'c'], ['b'], 1],
  [['a', 'b'], ['b', 'd', 'e'], 0.5],
  [['a'], ['b'], 0],
  [[], ['b'], null],
])('overlap of %j and %j is %s, a part of the shorter', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
});

test.each([
  ['Ann Rowe', 'Rowe', true],
  ['Ann Rowe', 'Rowena', false],
])('sharesWord: %s, %s: %s', (a, b, expected) => {
  expect(sharesWord(a, b)).toBe(expected);
});

/** A claim of a subject in a sentence of these words. */
function claimOf(subject: string | null, words = ''): ClaimNode {
  const terms = words.split(' ').map((word) => ({ word }));
  return { claim: { subject, sentence: { terms } } } as unknown as ClaimNode;
}

test.each([
  ['Ann Rowe', 'Ann Rowe', 1],
  ['Ann Rowe', 'Rowe', 0.7],
  ['Larsen', 'Rowe', 0],
  ['Larsen', null, null],
  [null, 'Rowe', null],
])('subjectMatch: %s, %s: %s', (a, b, expected) => {
  expect(subjectMatch(claimOf(a), claimOf(b))).toBe(expected);
});

test.each([
  ['Ann Rowe', 'Larsen', 'Larsen met Rowe', true],
  ['Ann Rowe', 'Larsen', 'Larsen met Doe', false],
  ['Ann Rowe', 'Rowe', 'Rowe met Ann', false],
  [null, 'Larsen', 'Larsen met Rowe', false],
  ['Ann Rowe', null, 'They met Rowe', false],
])('the subject %s is in the sentence of another, %s, "%s": %s', (a, b, words, expected) => {
  expect(isSubjectElsewhere(claimOf(a), claimOf(b, words))).toBe(expected);
});
