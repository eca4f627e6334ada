import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Case, fitLogistic, predict } from '../../bench/fit/logistic.js';

const penalty = 0.5;

const cases = fc
  .array(
    fc.record({
      x: fc.tuple(fc.constantFrom(0, 1), fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, 0.5)),
      y: fc.constantFrom(0, 1),
      weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
    }),
    { minLength: 3, maxLength: 30 },
  )
  .map((list): Case[] => list.map(({ x, y, weight }) => ({ x: Float64Array.from(x), y, weight })));

/** The slope of the penalised loss along a weight: 0 at the optimum. */
function slope(list: readonly Case[], model: ReturnType<typeof fitLogistic>, k: number): number {
  const loss = list.reduce((sum, one) => sum + one.weight * (predict(model, one.x) - one.y) * (one.x[k] ?? 0), 0);
  return loss + penalty * (model.weights[k] ?? 0);
}

describe('fitLogistic', () => {
  test('ends where the loss is flat', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const model = fitLogistic(list, penalty);
        for (const k of model.weights.keys()) expect(slope(list, model, k)).toBeCloseTo(0, 4);
      }),
    );
  });
  test('gives no weight a sign that is not allowed', () => {
    fc.assert(
      fc.property(cases, fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(-1, 0, 1))), (list, signs) => {
        const model = fitLogistic(list, penalty, signs);
        for (const [k, weight] of model.weights.entries()) {
          expect((signs[k] ?? 0) * weight).toBeGreaterThan(-1e-6);
          if (signs[k] === 0) expect(slope(list, model, k)).toBeCloseTo(0, 4);
        }
      }),
    );
  });
});
