import type { WordVector } from '../types.js';

/** Cosine of two word vectors, 0 to 1; 0 when one is empty. */
export function cosine(a: WordVector, b: WordVector): number {
  let dot = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [word, weight] of small) dot += weight * (large.get(word) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
}

/** The weight that two vectors share: the sum of the smaller weights. */
export function sharedWeight(a: WordVector, b: WordVector): number {
  let sum = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const [word, weight] of small) sum += Math.min(weight, large.get(word) ?? 0);
  return sum;
}

/** The highest of the scores that the words of a vector have; 0 when none has one. */
export function bestOf(scores: ReadonlyMap<string, number>, vector: WordVector): number {
  let best = 0;
  if (scores.size < vector.size) {
    for (const [word, score] of scores) if (score > best && vector.has(word)) best = score;
  } else {
    for (const word of vector.keys()) best = Math.max(best, scores.get(word) ?? 0);
  }
  return best;
}

/** The weight of the weightiest word that two vectors share. */
export function sharedStrongest(a: WordVector, b: WordVector): number {
  let best = 0;
  for (const [word, weight] of a) best = Math.max(best, Math.min(weight, b.get(word) ?? 0));
  return best;
}

function square(vector: WordVector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}
