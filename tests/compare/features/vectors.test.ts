import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relatedWordsOf } from '../../../src/compare/features/related-words.js';
import { bestOf, cosine, partOf, sharedStrongest } from '../../../src/compare/features/vectors.js';
import { includes } from '../../../src/compare/nodes/ascending.js';
import { vectorOf } from '../../../src/compare/nodes/vector-of.js';
import { makeVocabulary } from '../../../src/compare/nodes/vocabulary.js';
import type { WordVector } from '../../../src/compare/types.js';

const vocabulary = makeVocabulary(() => 1);

const made = (words: Readonly<Record<string, number>>): WordVector =>
  vectorOf(new Map(Object.entries(words).map(([word, weight]) => [vocabulary.numberOf(word), weight])));

const vectors = fc.dictionary(
  fc.constantFrom('quay', 'ferry', 'tarn', 'storm'),
  fc.double({ min: 0.1, max: 9, noNaN: true }),
);

describe('vectors', () => {
  test('are alike the same way from both sides, at most wholly', () => {
    fc.assert(
      fc.property(vectors, vectors, (x, y) => {
        const [a, b] = [made(x), made(y)];
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 9);
        expect(cosine(a, b)).toBeLessThanOrEqual(1 + 1e-9);
        expect(sharedStrongest(a, b)).toBe(sharedStrongest(b, a));
        if (a.words.length > 0) expect(cosine(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('are spelled as they were made', () => {
    fc.assert(fc.property(vectors, (x) => expect(vocabulary.spell(made(x))).toEqual(new Map(Object.entries(x)))));
  });
});

test.each([
  [{ quay: 0.3, ferry: 0.6, storm: 0.9 }, ['quay', 'ferry'], 0.6],
  [{ quay: 0.3 }, ['quay', 'ferry'], 0.3],
  [{ storm: 0.3 }, ['quay', 'ferry'], 0],
  [{}, [], 0],
])('of the scores %j the best for %j is %d', (scores, words, best) => {
  expect(bestOf(made(scores), made(Object.fromEntries(words.map((word) => [word, 1]))))).toBe(best);
});

test('related words are found by their numbers', () => {
  const [crew, quay] = [vocabulary.numberOf('crew'), vocabulary.numberOf('quay')];
  const related = relatedWordsOf(vocabulary, new Map([['crew', new Map([['sailor', 0.6]])]]));
  const found = related[crew];
  expect(found && vocabulary.spell(found)).toEqual(new Map([['sailor', 0.6]]));
  expect(related[quay]).toBeNull();
});

test.each([
  [[1, 4, 9], 4, true],
  [[1, 4, 9], 5, false],
  [[], 1, false],
])('whether %j has %d: %s', (list, wanted, expected) => {
  expect(includes(list, wanted)).toBe(expected);
});

test('the part of some words that a list has', () => {
  expect(partOf([9, 2], [1, 4, 9])).toBe(0.5);
  expect(partOf([], [1])).toBe(0);
});
