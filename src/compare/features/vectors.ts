import { includes } from '../nodes/ascending.js';
import type { WordVector } from '../types.js';

/** The places in two vectors of the words that both have, as far as `count`. */
export interface Matches {
  count: number;
  readonly left: number[];
  readonly right: number[];
}

/** Finds the words that two vectors share. */
export function matchWords(a: WordVector, b: WordVector, into: Matches): void {
  const [left, right] = [a.words, b.words];
  let [i, j, count] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const [x, y] = [left[i] ?? 0, right[j] ?? 0];
    if (x === y) {
      into.left[count] = i++;
      into.right[count++] = j++;
    } else if (x < y) i++;
    else j++;
  }
  into.count = count;
}

/** Room for the matches of two vectors, used for one pair after the other. */
const matches: Matches = { count: 0, left: [], right: [] };

/** Cosine of two word vectors, 0 to 1; 0 when one is empty. */
export function cosine(a: WordVector, b: WordVector): number {
  matchWords(a, b, matches);
  let dot = 0;
  for (let k = 0; k < matches.count; k++)
    dot += (a.weights[matches.left[k] ?? 0] ?? 0) * (b.weights[matches.right[k] ?? 0] ?? 0);
  return angle(dot, a, b);
}

/** The cosine of two vectors by the sum of the products of their weights. */
export function angle(dot: number, a: WordVector, b: WordVector): number {
  return dot === 0 ? 0 : dot / (a.length * b.length);
}

/** The weight of the weightiest word that two vectors share. */
export function sharedStrongest(a: WordVector, b: WordVector): number {
  matchWords(a, b, matches);
  let best = 0;
  for (let k = 0; k < matches.count; k++)
    best = Math.max(best, Math.min(a.weights[matches.left[k] ?? 0] ?? 0, b.weights[matches.right[k] ?? 0] ?? 0));
  return best;
}

/** The highest of the scores that words of a vector have; 0 when none has one. */
export function bestOf(scores: WordVector, { words }: WordVector): number {
  let best = 0;
  for (let k = 0; k < scores.words.length; k++)
    if ((scores.weights[k] ?? 0) > best && includes(words, scores.words[k] ?? 0)) best = scores.weights[k] ?? 0;
  return best;
}

/** The part of some words that an ascending list has, too; 0 for none. */
export function partOf(words: readonly number[], others: readonly number[]): number {
  let found = 0;
  for (const word of words) if (includes(others, word)) found++;
  return words.length === 0 ? 0 : found / words.length;
}
