import { describe, expect, test } from '@jest/globals';
import { clashFeatures, factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import { bindFitted, rarityOf, relatednessOf, unknownRarity } from '../../../src/compare/scoring/fitted.js';
import { bind, logOdds, probability } from '../../../src/compare/scoring/logistic.js';
import { tierOf } from '../../../src/compare/scoring/tiers.js';

describe('a model', () => {
  const features = [{ name: 'near' }, { name: 'far' }];
  test('weighs the features that it names, and no others', () => {
    const model = bind({ intercept: -1, weights: { near: 2 } }, features);
    expect(logOdds(model, Float64Array.of(1, 5))).toBe(1);
    expect(logOdds(bind({ intercept: -1, weights: { far: 2 } }, features), Float64Array.of(1, 5))).toBe(9);
    expect(probability(0)).toBe(0.5);
  });
  test('that names an unknown feature is refused', () => {
    expect(() => bind({ intercept: 0, weights: { nearer: 1 } }, features)).toThrow('unknown feature: nearer');
  });
});

test('the fitted models name only features that there are', () => {
  const { sameQuestion, sameFact, clash } = bindFitted();
  for (const [model, features] of [
    [sameQuestion, pairFeatures],
    [sameFact, factFeatures],
    [clash, clashFeatures],
  ] as const) {
    expect(model.places.length).toBeGreaterThan(50);
    expect(Math.max(...model.places)).toBeLessThan(features.length);
  }
});

test.each([
  [0.6, 'likely'],
  [0.4, 'possible'],
  [0.1, null],
])('a clash of probability %d is %s', (probability, tier) => {
  expect(tierOf(probability, { clashAt: 0.6, possibleAt: 0.2 })).toBe(tier);
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
