import { describe, expect, test } from '@jest/globals';
import {
  calibrate,
  clashContributions,
  factContributions,
  reasonsOf,
  total,
  wordContributions,
} from '../../../src/compare/explaining/contributions.js';
import type { Aspect } from '../../../src/compare/features/aspects.js';
import { clashFeatures, factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import { blendedOdds } from '../../../src/compare/scoring/blend.js';
import { bindForest, forestOdds } from '../../../src/compare/scoring/forest.js';
import { bind } from '../../../src/compare/scoring/logistic.js';
import { readNodes } from '../../make.js';

/** Measures of which only those named are not 0. */
function measures(features: readonly { readonly name: string }[], named: Record<string, number>): Float32Array {
  return Float32Array.from(features, ({ name }) => named[name] ?? 0);
}

const trees = [
  'counted.same 0.5 0.1 -0.4 happening.same 0.5 0.6 0.2 1',
  'words.near 0.3 -0.1 -0.3 0.5',
  'actor.same 0.5 0.2 0.1 0.3',
];

describe('what the words of a pair contribute', () => {
  const model = bindForest({ start: -1, trees }, pairFeatures);
  test.each([
    [{}],
    [{ 'counted.same': 1 }],
    [{ 'counted.same': 1, 'happening.same': 1, 'words.near': 0.7 }],
    [{ 'words.near': 0.2, 'actor.same': 1 }],
  ])('adds up to the log-odds: %j', (named) => {
    const all = measures(pairFeatures, named);
    expect(total(wordContributions(model, all))).toBeCloseTo(forestOdds(model, all), 6);
  });
  test('goes to the aspects of the features that were asked for', () => {
    const all = measures(pairFeatures, { 'counted.same': 1, 'happening.same': 1, 'words.near': 0.7 });
    const found = wordContributions(model, all);
    expect(found.get('start')).toBeCloseTo(-1 + 0.1 - 0.1 + 0.2, 9);
    expect(found.get('counted')).toBeCloseTo(0.5, 9);
    expect(found.get('happening')).toBeCloseTo(0.4, 9);
    expect(found.get('words')).toBeCloseTo(0.6, 9);
    expect(found.get('actor')).toBeCloseTo(-0.1, 9);
    expect(found.has('owner')).toBe(false);
  });
});

test('what values contribute is of their aspect, and adds up, too', () => {
  const model = bindForest({ start: 0.5, trees: ['value.equal 0.5 0.1 -0.3 0.9'] }, factFeatures);
  const found = factContributions(model, measures(factFeatures, { 'value.equal': 1 }));
  expect(found.get('value')).toBeCloseTo(0.8, 9);
  expect(total(found)).toBeCloseTo(1.4, 9);
});

describe('what positions that clash contribute', () => {
  const blend = {
    linear: bind(
      { intercept: -0.4, weights: { 'clash.best': 2, 'closest.counted.different': -3, 'clash.bothAny': -1 } },
      clashFeatures,
    ),
    forest: bindForest({ start: 0.2, trees: ['clash.best 0 0 -0.5 0.7'] }, clashFeatures),
  };
  const words = new Map<Aspect, number>([
    ['counted', 3],
    ['words', 1],
  ]);
  test.each([
    [{ 'clash.best': 1 }],
    [{ 'clash.best': 1, 'clash.bothAny': 1 }],
    [{ 'closest.counted.different': 1 }],
    [{}],
  ])('adds up to the log-odds, halved between both models: %j', (named) => {
    const all = measures(clashFeatures, named);
    expect(total(clashContributions(blend, all, words))).toBeCloseTo(blendedOdds(blend, all), 6);
    expect(total(clashContributions(blend, all, new Map()))).toBeCloseTo(blendedOdds(blend, all), 6);
  });
  test('splits what the words weigh as they share it out', () => {
    const found = clashContributions(blend, measures(clashFeatures, { 'clash.best': 1 }), words);
    // The feature adds 2 and 0.7, of which half counts.
    expect(found.get('words')).toBeCloseTo(1.35 / 4, 9);
    expect(found.get('counted')).toBeCloseTo((1.35 * 3) / 4 + 1.5, 9);
    expect(found.get('unnamed')).toBeUndefined();
  });
  test('weighs from a pair that has nothing in common', () => {
    const found = clashContributions(blend, measures(clashFeatures, { 'closest.counted.different': 1 }), new Map());
    expect(found.get('counted')).toBeCloseTo(0, 9);
    expect(found.get('start')).toBeCloseTo((-0.4 - 3 + 0.2) / 2, 9);
  });
});

test('calibrated contributions are stretched, and what is shifted goes to the start', () => {
  const given = new Map<Aspect, number>([
    ['start', -1],
    ['words', 2],
  ]);
  const found = calibrate(given, { slope: 0.5, intercept: 0.25 });
  expect([...found]).toEqual([
    ['start', -0.25],
    ['words', 1],
  ]);
});

test('reasons are the weightiest first, then in the order of the aspects, without what weighs next to nothing', async () => {
  const nodes = await readNodes(['The storm killed 12 sailors.', 'The flood killed 14 sailors.']);
  const [a, b] = nodes;
  if (!a || !b) throw new Error('a claim is missing');
  const found = new Map<Aspect, number>([
    ['start', 5],
    ['happening', 0.019],
    ['owner', 0.3],
    ['counted', 0.3],
    ['actor', -0.456],
    ['words', 0.02],
  ]);
  expect(reasonsOf(found, a, b, nodes)).toEqual([
    { about: 'who or what it is said of', found: 'storm / flood', weight: -0.46 },
    { about: 'what is counted or dated', found: 'sailor in both', weight: 0.3 },
    { about: 'whose it is', found: 'not told by either', weight: 0.3 },
    { about: 'words of both sentences', found: 'killed, sailors', weight: 0.02 },
  ]);
});
