import type { Feature } from '../types.js';
import { clashFeatures } from './clash.js';
import { pairFeatures } from './pair-features.js';
import { sharedValueFeatures } from './shared-value.js';

/** The features of a pair whose values go together: those of its words, then those of its values. */
export const factFeatures = [...pairFeatures, ...sharedValueFeatures];

/** Throws an error when two features have one name. */
export function checkNames(features: readonly Pick<Feature<never>, 'name'>[]): void {
  const known = new Set<string>();
  for (const { name } of features) {
    if (known.has(name)) throw new Error(`two features are named ${name}`);
    known.add(name);
  }
}

checkNames([...pairFeatures, ...sharedValueFeatures, ...clashFeatures]);

export { clashFeatures, pairFeatures, sharedValueFeatures };
