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

/** Measures the features of a pair of claims, in order, into an array that may be given. */
export function measurePair(
  a: ClaimNode,
  b: ClaimNode,
  context: PairContext,
  into?: Float32Array<ArrayBuffer>,
): Float32Array {
  return measure(pairFeatures, viewPair(a, b, context), into);
}

/** Measures features of a subject, in order, into an array that may be given. */
export function measure<S>(
  features: readonly Feature<S>[],
  subject: S,
  into = new Float32Array(features.length),
): Float32Array {
  for (let k = 0; k < features.length; k++) into[k] = features[k]?.of(subject) ?? 0;
  return into;
}
