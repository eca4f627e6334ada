import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestOf, cosine, sharedWeight } from '../../../src/compare/features/vectors.js';

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
