import { describe, expect, test } from '@jest/globals';
import { rarityOf, relatednessOf, unknownRarity } from '../../../src/compare/scoring/fitted.js';
import { bindForest, forestOdds, forestShares } from '../../../src/compare/scoring/forest.js';
import { bind, logOdds } from '../../../src/compare/scoring/logistic.js';

describe('a model', () => {
  const features = [{ name: 'near' }, { name: 'far' }];
  test('weighs the features that it names, and no others', () => {
    const model = bind({ intercept: -1, weights: { near: 2 } }, features);
    expect(logOdds(model, Float64Array.of(1, 5))).toBe(1);
    expect(logOdds(bind({ intercept: -1, weights: { far: 2 } }, features), Float64Array.of(1, 5))).toBe(9);
  });
  test('that names an unknown feature is refused', () => {
    expect(() => bind({ intercept: 0, weights: { nearer: 1 } }, features)).toThrow('unknown feature: nearer');
  });
});

describe('trees', () => {
  const features = [{ name: 'near' }, { name: 'far' }];
  const forest = bindForest({ start: -1, trees: ['near 0.5 0.1 -0.2 far 2 0.4 0.3 0.6', '0.05'] }, features);
  test.each([
    [0.5, 9, -1 - 0.2 + 0.05],
    [0.6, 2, -1 + 0.3 + 0.05],
    [0.6, 2.1, -1 + 0.6 + 0.05],
  ])('near %d, far %d: %d', (near, far, odds) => {
    const measures = Float32Array.of(near, far);
    expect(forestOdds(forest, measures)).toBeCloseTo(odds, 6);
    const shares = forestShares(forest, measures);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(odds, 6);
  });
  test('share out what each question adds to the average', () => {
    const shares = forestShares(forest, Float32Array.of(0.6, 3));
    expect(shares.get(-1)).toBeCloseTo(-1 + 0.1 + 0.05, 9);
    expect(shares.get(0)).toBeCloseTo(0.3, 9);
    expect(shares.get(1)).toBeCloseTo(0.2, 9);
  });
  test.each([
    ['a tree names an unknown feature: nearer', 'nearer 0.5 0 0 0'],
    ['a tree is damaged', 'near 0.5 0 0'],
    ['a tree is damaged', 'near much 0 0 0'],
  ])('%s: refused', (message, tree) => {
    expect(() => bindForest({ start: 0, trees: [tree] }, features)).toThrow(message);
  });
});

test('words of few clusters are rare, unknown ones the rarest', () => {
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
