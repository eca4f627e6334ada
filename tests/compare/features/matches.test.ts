import { describe, expect, test } from '@jest/globals';
import {
  isSubjectElsewhere,
  keyMatch,
  overlap,
  sharesAny,
  subjectMatch,
} from '../../../src/compare/features/matches.js';
import { nodeOf, readNodes } from '../../make.js';

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

test.each([
  ['Larsen hired 12 cooks.', 'Larsen hired 14 cooks.', 1],
  ['Larsen hired 12 cooks.', 'Rowe hired 14 cooks.', 0],
  ['Larsen hired 12 cooks.', 'There were 14 cooks.', null],
])('subjectMatch: %s / %s: %s', async (one, other, expected) => {
  const nodes = await readNodes([one, other]);
  const [a, b] = [nodeOf(nodes, 0), nodeOf(nodes, 1)];
  expect(subjectMatch(a, b)).toBe(expected);
  expect(subjectMatch(b, a)).toBe(expected);
});

test.each([
  ['Larsen hired 12 cooks.', 'Rowe hired 14 cooks away from Larsen.', true],
  ['Larsen hired 12 cooks.', 'Rowe hired 14 cooks away from Doe.', false],
  ['Larsen hired 12 cooks.', 'Larsen hired 14 cooks.', false],
])('the subject of "%s" is elsewhere in "%s": %s', async (one, other, expected) => {
  const nodes = await readNodes([one, other]);
  expect(isSubjectElsewhere(nodeOf(nodes, 0), nodeOf(nodes, 1))).toBe(expected);
});
