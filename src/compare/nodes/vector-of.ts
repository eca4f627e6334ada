import type { WordVector } from '../types.js';

/** Makes a vector of the numbers of words and their weights. */
export function vectorOf(weightOf: ReadonlyMap<number, number>): WordVector {
  return vectorOver(ascending(weightOf.keys()), weightOf);
}

/** Makes a vector over words, ascending; what has no weight weighs 0. */
export function vectorOver(words: readonly number[], weightOf: ReadonlyMap<number, number>): WordVector {
  const weights = words.map((word) => weightOf.get(word) ?? 0);
  let [total, square] = [0, 0];
  for (const weight of weights) {
    total += weight;
    square += weight * weight;
  }
  return { words, weights, total, length: Math.sqrt(square) };
}

/** Puts numbers in order, each once. */
export function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y);
}

/** The words of a vector written out, the weightiest first, in the order of the alphabet where they weigh the same. */
export function weightiest(words: ReadonlyMap<string, number>): string[] {
  return [...words].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
}
