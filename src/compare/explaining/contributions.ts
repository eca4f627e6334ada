import type { Reason } from '../../model/explanation.js';
import { type Aspect, aspectNames } from '../features/aspects.js';
import { type ClashFeature, clashFeatures, closestWordsName } from '../features/clash.js';
import { factFeatures, pairFeatures } from '../features/index.js';
import type { Blend } from '../scoring/blend.js';
import type { Calibration } from '../scoring/calibration.js';
import { type Forest, forestShares } from '../scoring/forest.js';
import type { ClaimNode } from '../types.js';
import { describeAspect } from './evidence-words.js';

/** What each aspect adds to the log-odds. */
export type Contributions = ReadonlyMap<Aspect, number>;

/** Weights below this are not worth a line. */
const negligible = 0.02;

/** Splits the log-odds that the words of a pair get into what each aspect adds. */
export function wordContributions(model: Forest, measures: Float32Array): Contributions {
  return byAspect(forestShares(model, measures), pairFeatures);
}

/** The same for a pair whose values go together. */
export function factContributions(model: Forest, measures: Float32Array): Contributions {
  return byAspect(forestShares(model, measures), factFeatures);
}

/** The same for two clashing positions; what the words of their closest pair weigh is one of their features and is split up, too. */
export function clashContributions(
  { linear, forest }: Blend,
  measures: Float32Array,
  words: Contributions,
): Contributions {
  const shares = forestShares(forest, measures);
  const add = (at: number, amount: number): void => void shares.set(at, (shares.get(at) ?? 0) + amount);
  add(-1, linear.intercept);
  for (const [k, at] of linear.places.entries()) {
    const weight = linear.weights[k] ?? 0;
    // Weighed from a pair that has nothing in common, because a model may share out one weight between "same" and "different".
    const reference = clashFeatures[at]?.apart ? weight : 0;
    add(-1, reference);
    add(at, weight * (measures[at] ?? 0) - reference);
  }
  const halved = new Map([...shares].map(([at, amount]) => [at, amount / 2] as const));
  return byAspect(halved, clashFeatures, words);
}

/** Sums the shares of features by their aspect, those of `closestWordsName` in the proportions of `words`. */
function byAspect(
  shares: ReadonlyMap<number, number>,
  features: readonly Pick<ClashFeature, 'name' | 'aspect'>[],
  words: Contributions = new Map(),
): Contributions {
  const found = new Map<Aspect, number>();
  const add = (aspect: Aspect, amount: number): void => void found.set(aspect, (found.get(aspect) ?? 0) + amount);
  const whole = total(words);
  for (const [at, amount] of shares) {
    const feature = features[at];
    if (feature?.name === closestWordsName && whole !== 0)
      for (const [aspect, part] of words) add(aspect, (part / whole) * amount);
    else add(feature?.aspect ?? 'start', amount);
  }
  return found;
}

/** Stretches and shifts contributions as the confidence is calibrated, so that they add up to what is shown. */
export function calibrate(contributions: Contributions, { slope, intercept }: Calibration): Contributions {
  return new Map(
    [...contributions].map(
      ([aspect, share]) => [aspect, share * slope + (aspect === 'start' ? intercept : 0)] as const,
    ),
  );
}

/** Adds up all contributions: the log-odds that the model gives. */
export function total(contributions: Contributions): number {
  let sum = 0;
  for (const share of contributions.values()) sum += share;
  return sum;
}

/** Turns contributions into reasons with the words of two claims, the weightiest first. */
export function reasonsOf(
  contributions: Contributions,
  a: ClaimNode,
  b: ClaimNode,
  nodes: readonly ClaimNode[],
): Reason[] {
  const order = Object.keys(aspectNames);
  return [...contributions]
    .filter(([aspect, weight]) => aspect !== 'start' && Math.abs(weight) >= negligible)
    .sort(([x, v], [y, w]) => Math.abs(w) - Math.abs(v) || order.indexOf(x) - order.indexOf(y))
    .map(([aspect, weight]) => ({
      about: aspectNames[aspect],
      found: describeAspect(aspect, a, b, nodes),
      weight: Math.round(weight * 100) / 100,
    }));
}
