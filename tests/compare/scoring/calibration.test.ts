import { expect, test } from '@jest/globals';
import { blendedOdds } from '../../../src/compare/scoring/blend.js';
import { confidenceOf } from '../../../src/compare/scoring/calibration.js';
import { bindForest } from '../../../src/compare/scoring/forest.js';
import { bind } from '../../../src/compare/scoring/logistic.js';
import { tierOf } from '../../../src/compare/scoring/tiers.js';

test.each([
  [0, { slope: 1, intercept: 0 }, 0.5],
  [Math.log(3), { slope: 1, intercept: 0 }, 0.75],
  [2, { slope: 0.5, intercept: Math.log(3) - 1 }, 0.75],
  [-2, { slope: 0.5, intercept: 1 }, 0.5],
])('log-odds of %d calibrated by %j are a confidence of %d', (odds, calibration, confidence) => {
  expect(confidenceOf(odds, calibration)).toBeCloseTo(confidence, 9);
});

test.each([
  [0.61, 'likely'],
  [0.6, 'likely'],
  [0.59, 'possible'],
  [0.2, 'possible'],
  [0.19, null],
])('a confidence of %d is of the tier %s: its threshold is in', (probability, tier) => {
  expect(tierOf(probability, { clashAt: 0.6, possibleAt: 0.2 })).toBe(tier);
});

test('two models err in different places: their log-odds are averaged', () => {
  const features = [{ name: 'near' }];
  const linear = bind({ intercept: 1, weights: { near: 2 } }, features);
  const forest = bindForest({ start: 0.5, trees: ['near 0.5 0 -1 4'] }, features);
  expect(blendedOdds({ linear, forest }, [1])).toBe((3 + 4.5) / 2);
  expect(blendedOdds({ linear, forest }, [0.5])).toBe((2 - 0.5) / 2);
});
