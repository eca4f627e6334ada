import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rarityOf, relatednessOf, unknownRarity } from '../../src/compare/fitted.js';
import { areTransposed } from '../../src/compare/link-values.js';
import { bind, logOdds, probability } from '../../src/compare/logit.js';
import { unite } from '../../src/compare/unite.js';
import { bestOf, cosine, sharedWeight } from '../../src/compare/vectors.js';

const vectors = fc.dictionary(
  fc.constantFrom('quay', 'ferry', 'tarn', 'storm'),
  fc.double({ min: 0.1, max: 9, noNaN: true }),
);

describe('vectors', () => {
  test('are alike the same way from both sides, at most wholly', () => {
    fc.assert(
      fc.property(vectors, vectors, (x, y) => {
        const [a, b] = [new Map(Object.entries(x)), new Map(Object.entries(y))];
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 9);
        expect(cosine(a, b)).toBeLessThanOrEqual(1 + 1e-9);
        expect(sharedWeight(a, b)).toBeCloseTo(sharedWeight(b, a), 9);
        if (a.size > 0) expect(cosine(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });
});

test.each([
  [{ quay: 0.3, ferry: 0.6, storm: 0.9 }, ['quay', 'ferry'], 0.6],
  [{ quay: 0.3 }, ['quay', 'ferry'], 0.3],
  [{ storm: 0.3 }, ['quay', 'ferry'], 0],
  [{}, [], 0],
])('of the scores %j the best for %j is %d', (scores, words, best) => {
  expect(bestOf(new Map(Object.entries(scores)), new Map(words.map((word) => [word, 1])))).toBe(best);
});

test('logit: features that a table lacks weigh nothing', () => {
  const model = bind({ intercept: -1, weights: { near: 2 } }, ['near', 'far']);
  expect(logOdds(model, Float64Array.of(1, 5))).toBe(1);
  expect(probability(0)).toBe(0.5);
});

test('fitted: words of few clusters are rare, unknown ones the rarest', () => {
  const rarity = rarityOf(
    new Map([
      ['say', 100],
      ['quay', 2],
    ]),
    100,
  );
  expect(rarity('say')).toBe(0);
  expect(rarity('quay')).toBeCloseTo(Math.log(50), 9);
  expect(rarity('zyx')).toBe(unknownRarity);
  const related = relatednessOf([['dead', 'kill', 0.8]]);
  expect(related.get('kill')?.get('dead')).toBe(related.get('dead')?.get('kill'));
});

test.each([
  ['8,568', '8,586', true],
  ['135', '153', true],
  ['135', '136', false],
  ['35', '53', false],
  ['8,568', '8,568', false],
])('%s and %s are transposed: %s', (a, b, expected) => {
  expect(areTransposed(a, b)).toBe(expected);
});

describe('unite', () => {
  const link = (p: number, q: number, odds: number) => ({ p, q, odds, features: new Float64Array() });
  test('puts clashing positions under one question, with their links', () => {
    const questions = unite([link(0, 1, 3), link(1, 2, 3), link(0, 2, 3), link(4, 5, 2), link(6, 7, -4)], 0.5);
    expect(questions.map(({ positions }) => positions)).toEqual([
      [0, 1, 2],
      [4, 5],
    ]);
    expect(questions.map(({ links }) => links.length)).toEqual([3, 1]);
  });
  test('keeps a position out whose links to the others do not hold', () => {
    const questions = unite([link(0, 1, 3), link(1, 2, 0.5), link(0, 2, -6)], 0.5);
    expect(questions.map(({ positions }) => positions)).toEqual([[0, 1]]);
  });
});
