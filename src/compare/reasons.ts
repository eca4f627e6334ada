import type { Reason } from '../model/explanation.js';
import { describeAspect } from './aspect-words.js';
import { pairFeatureNames } from './features.js';
import type { Item } from './item.js';
import { linkFeatureNames, wordsPrefix } from './links.js';
import type { Calibration, Logit } from './logit.js';
import { type Aspect, apartFeatures, aspectNames, aspectOfLinkFeature, aspectOfPairFeature } from './reason-names.js';

/** What each aspect adds to the log-odds. */
export type Shares = ReadonlyMap<Aspect, number>;

/** Weights below this are not worth a line. */
const negligible = 0.02;

/** Splits the log-odds that the words of a pair get into what each aspect adds, seen from a pair with nothing in common. */
export function wordShares(model: Logit, features: Float64Array): Shares {
  return sharesOf(model, features, pairFeatureNames, aspectOfPairFeature, new Map());
}

/** The same for a model of words and a shared value: the log-odds of the words, one of its features, are split up, too. */
export function factShares(model: Logit, features: Float64Array, names: readonly string[], words: Shares): Shares {
  return sharesOf(model, features, names, aspectOfPairFeature, new Map([['blind', words]]));
}

/** The same for two clashing positions, one of whose features is what the words of their closest pair weigh. */
export function clashShares(model: Logit, features: Float64Array, words: Shares): Shares {
  return sharesOf(
    model,
    features,
    linkFeatureNames,
    aspectOfLinkFeature,
    new Map([
      ['best', words],
      ['bestWhen', words],
    ]),
  );
}

function sharesOf(
  model: Logit,
  features: Float64Array,
  names: readonly string[],
  aspects: ReadonlyMap<string, Aspect>,
  nested: ReadonlyMap<string, Shares>,
): Shares {
  const shares = new Map<Aspect, number>([['start', model.intercept]]);
  const add = (aspect: Aspect, amount: number): void => void shares.set(aspect, (shares.get(aspect) ?? 0) + amount);
  // Weighed from a pair that has nothing in common, because a model may share out one weight between "same" and "apart".
  const compares = names.some((name) => bareName(name) === 'near');
  for (const [k, full] of names.entries()) {
    const name = bareName(full);
    const weight = model.weights[k] ?? 0;
    const amount = weight * (features[k] ?? 0);
    const parts = nested.get(full);
    if (parts) {
      const whole = total(parts);
      for (const [aspect, part] of parts) add(aspect, whole === 0 ? 0 : (part / whole) * amount);
      continue;
    }
    const aspect = (full === name ? aspects : aspectOfPairFeature).get(name) ?? 'unnamed';
    const reference = compares && apartFeatures.has(name) ? weight : 0;
    add('start', reference);
    add(aspect, amount - reference);
  }
  return shares;
}

/** Stretches and shifts shares as the confidence is calibrated, so that they add up to what is shown. */
export function calibrateShares(shares: Shares, { slope, intercept }: Calibration): Shares {
  return new Map(
    [...shares].map(([aspect, share]) => [aspect, share * slope + (aspect === 'start' ? intercept : 0)] as const),
  );
}

/** The name of a feature without what marks it as one of the closest two claims. */
function bareName(name: string): string {
  return name.startsWith(wordsPrefix) ? name.slice(wordsPrefix.length) : name;
}

/** Adds up all shares: the log-odds that the model gives. */
export function total(shares: Shares): number {
  let sum = 0;
  for (const share of shares.values()) sum += share;
  return sum;
}

/** Turns shares into reasons with the words of two claims, the weightiest first. */
export function reasonsOf(shares: Shares, a: Item, b: Item, items: readonly Item[]): Reason[] {
  const order = Object.keys(aspectNames);
  return [...shares]
    .filter(([aspect, weight]) => aspect !== 'start' && Math.abs(weight) >= negligible)
    .sort(([x, v], [y, w]) => Math.abs(w) - Math.abs(v) || order.indexOf(x) - order.indexOf(y))
    .map(([aspect, weight]) => ({
      about: aspectNames[aspect],
      found: describeAspect(aspect, a, b, items),
      weight: Math.round(weight * 100) / 100,
    }));
}
