import { expect, test } from '@jest/globals';
import { clashFeatures, factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import { bindFitted } from '../../../src/compare/scoring/fitted.js';
import type { Branch } from '../../../src/compare/scoring/forest.js';

test('the fitted models name only features that there are, and more than a few', () => {
  const { sameQuestion, sameFact, clash } = bindFitted();
  const named = (node: number | Branch): number[] =>
    typeof node === 'number' ? [] : [node.feature, ...named(node.low), ...named(node.high)];
  for (const [places, features] of [
    [sameQuestion.trees.flatMap(named), pairFeatures],
    [sameFact.trees.flatMap(named), factFeatures],
    [clash.forest.trees.flatMap(named), clashFeatures],
    [[...clash.linear.places], clashFeatures],
  ] as const) {
    expect(new Set(places).size).toBeGreaterThan(50);
    expect(Math.max(...places)).toBeLessThan(features.length);
  }
});
