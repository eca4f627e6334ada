import type { ClaimNode, Feature } from '../types.js';
import { aroundFeatures } from './around.js';
import { countedFeatures } from './counted.js';
import { happeningFeatures } from './happening.js';
import { type PairContext, type PairFeature, viewPair } from './pair-view.js';
import { peopleAndPlacesFeatures } from './people-and-places.js';
import { placeInTextFeatures } from './place-in-text.js';
import { roleFeatures } from './role.js';
import { whenFeatures } from './when.js';
import { wordFeatures } from './words.js';

/** The features of a pair of claims, in order. */
export const pairFeatures: readonly PairFeature[] = [
  ...countedFeatures,
  ...happeningFeatures,
  ...peopleAndPlacesFeatures,
  ...roleFeatures,
  ...whenFeatures,
  ...wordFeatures,
  ...placeInTextFeatures,
  ...aroundFeatures,
];

/** Measures the features of a pair of claims, in order. */
export function measurePair(a: ClaimNode, b: ClaimNode, context: PairContext): Float32Array {
  return measure(pairFeatures, viewPair(a, b, context));
}

/** Measures features of a subject, in order. */
export function measure<S>(features: readonly Feature<S>[], subject: S): Float32Array {
  const measures = new Float32Array(features.length);
  for (let k = 0; k < measures.length; k++) measures[k] = features[k]?.of(subject) ?? 0;
  return measures;
}
