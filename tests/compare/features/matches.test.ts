import { describe, expect, test } from '@jest/globals';
import {
  isSubjectElsewhere,
  keyMatch,
  overlap,
  sharesAny,
  subjectMatch,
  type WithSubject,
} from '../../../src/compare/features/matches.js';

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
])('sharesAny: the words of %s, %s: %s', (a, b, expected) => {
  expect(sharesAny(a.split(' '), b.split(' '))).toBe(expected);
});

/** A claim of a subject, given by the numbers of its words, in a sentence of these words, ascending. */
function claimOf(subject: readonly number[], sentence: readonly number[] = []): WithSubject {
  return { traits: { subject, sentence } };
}

const annRowe = [3, 7];

test.each<[string, readonly number[], readonly number[], number | null]>([
  ['the same', annRowe, annRowe, 1],
  ['a word in common', annRowe, [7], 0.7],
  ['others', [5], [7], 0],
  ['one unknown', [5], [], null],
  ['the other unknown', [], [7], null],
])('subjectMatch: %s', (_, a, b, expected) => {
  expect(subjectMatch(claimOf(a), claimOf(b))).toBe(expected);
});

test.each<[string, readonly number[], readonly number[], readonly number[], boolean]>([
  ['is named there', annRowe, [5], [5, 7], true],
  ['is not', annRowe, [5], [5, 9], false],
  ['is its subject, too', annRowe, [7], [3, 7], false],
  ['is unknown', [], [5], [5, 7], false],
  ['is in a sentence of an unknown one', annRowe, [], [3, 7], false],
])('the subject of the one in the sentence of the other: it %s', (_, a, b, sentence, expected) => {
  expect(isSubjectElsewhere(claimOf(a), claimOf(b, sentence))).toBe(expected);
});
