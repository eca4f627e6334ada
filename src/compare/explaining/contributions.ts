import type { Reason } from '../../model/explanation.js';
import { type Aspect, aspectNames } from '../features/aspects.js';
import { type ClashFeature, clashFeatures, closestWordsNames } from '../features/clash.js';
import { factFeatures, pairFeatures } from '../features/index.js';
import { sameQuestionName } from '../features/shared-value.js';
import type { Calibration } from '../scoring/calibration.js';
import type { Model } from '../scoring/logistic.js';
import type { ClaimNode } from '../types.js';
import { describeAspect } from './evidence-words.js';

/** What each aspect adds to the log-odds. */
export type Contributions = ReadonlyMap<Aspect, number>;

/** Weights below this are not worth a line. */
const negligible = 0.02;

/** Splits the log-odds that the words of a pair get into what each aspect adds, seen from a pair with nothing in common. */
export function wordContributions(model: Model, measures: Float64Array): Contributions {
  return contributionsOf(model, measures, pairFeatures, [], new Map());
}

/** The same for a model of words and a shared value: the log-odds of the words, one of its features, are split up, too. */
export function factContributions(model: Model, measures: Float64Array, words: Contributions): Contributions {
  return contributionsOf(model, measures, factFeatures, [sameQuestionName], words);
}

/** The same for two clashing positions, of whose features some are what the words of their closest pair weigh. */
export function clashContributions(model: Model, measures: Float64Array, words: Contributions): Contributions {
  return contributionsOf(model, measures, clashFeatures, closestWordsNames, words);
}

function contributionsOf(
  model: Model,
  measures: Float64Array,
  features: readonly Pick<ClashFeature, 'name' | 'aspect' | 'apart'>[],
  nested: readonly string[],
  words: Contributions,
): Contributions {
  const found = new Map<Aspect, number>([['start', model.intercept]]);
  const add = (aspect: Aspect, amount: number): void => void found.set(aspect, (found.get(aspect) ?? 0) + amount);
  const whole = total(words);
  for (const [k, at] of model.places.entries()) {
    const feature = features[at];
    if (!feature) continue;
    const weight = model.weights[k] ?? 0;
    const amount = weight * (measures[at] ?? 0);
    if (nested.includes(feature.name)) {
      for (const [aspect, part] of words) add(aspect, whole === 0 ? 0 : (part / whole) * amount);
      continue;
    }
    // Weighed from a pair that has nothing in common, because a model may share out one weight between "same" and "different".
    const reference = feature.apart ? weight : 0;
    add('start', reference);
    add(feature.aspect, amount - reference);
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
