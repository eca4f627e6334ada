import type { WordVectors } from '../types.js';
import { angle, type Matches, matchWords } from './vectors.js';

/** What the words of two claims share; cosines are 0 to 1. */
export interface SharedWords {
  /** Cosines of the words near the values, of the sentences and of what is around them, and of those that set the sentences apart. */
  readonly near: number;
  readonly wide: number;
  readonly around: number;
  readonly nearOwn: number;
  readonly wideOwn: number;
  /** The weight that both have: the sums of the smaller weights. */
  readonly nearWeight: number;
  readonly wideWeight: number;
  readonly ownWeight: number;
  /** The weight of the weightiest word near both. */
  readonly strongest: number;
  /** What the words near both weigh near the one, and near the other. */
  readonly nearOfA: number;
  readonly nearOfB: number;
  /** The part of the sentence's weight that is around the other claim, and that of the words near it that set it apart. */
  readonly insideA: number;
  readonly insideB: number;
  readonly ownInsideA: number;
  readonly ownInsideB: number;
}

/** Room for what two claims match in, used for one pair after the other: making it anew for each costs more than all the sums. */
const matches: Matches = { count: 0, left: [], right: [] };

/** Finds what the words of two claims share, by matching them once: what is in a sentence is around it, too. */
export function shareWords(a: WordVectors, b: WordVectors): SharedWords {
  matchWords(a.around, b.around, matches);
  let [near, wide, around, nearOwn, wideOwn] = [0, 0, 0, 0, 0];
  let [nearWeight, wideWeight, ownWeight, strongest, nearOfA, nearOfB] = [0, 0, 0, 0, 0, 0];
  let [insideA, insideB, ownInsideA, ownInsideB] = [0, 0, 0, 0];
  for (let k = 0; k < matches.count; k++) {
    const [i, j] = [matches.left[k] ?? 0, matches.right[k] ?? 0];
    around += (a.around.weights[i] ?? 0) * (b.around.weights[j] ?? 0);
    const [p, q] = [a.places[i] ?? -1, b.places[j] ?? -1];
    const [wideA, wideB] = [weightAt(a.wide.weights, p), weightAt(b.wide.weights, q)];
    const [ownA, ownB] = [weightAt(a.nearOwn.weights, p), weightAt(b.nearOwn.weights, q)];
    insideA += wideA;
    insideB += wideB;
    ownInsideA += ownA;
    ownInsideB += ownB;
    if (p < 0 || q < 0) continue;
    const [nearA, nearB] = [weightAt(a.near.weights, p), weightAt(b.near.weights, q)];
    const least = Math.min(nearA, nearB);
    near += nearA * nearB;
    wide += wideA * wideB;
    nearOwn += ownA * ownB;
    wideOwn += weightAt(a.wideOwn.weights, p) * weightAt(b.wideOwn.weights, q);
    nearWeight += least;
    strongest = Math.max(strongest, least);
    wideWeight += Math.min(wideA, wideB);
    ownWeight += Math.min(ownA, ownB);
    nearOfA += nearA;
    nearOfB += nearB;
  }
  return {
    near: angle(near, a.near, b.near),
    wide: angle(wide, a.wide, b.wide),
    around: angle(around, a.around, b.around),
    nearOwn: angle(nearOwn, a.nearOwn, b.nearOwn),
    wideOwn: angle(wideOwn, a.wideOwn, b.wideOwn),
    nearWeight,
    wideWeight,
    ownWeight,
    strongest,
    nearOfA,
    nearOfB,
    insideA: part(insideA, a.wide.total),
    insideB: part(insideB, b.wide.total),
    ownInsideA: part(ownInsideA, a.nearOwn.total),
    ownInsideB: part(ownInsideB, b.nearOwn.total),
  };
}

/** The weight at a place of a vector; 0 for what is not in it. */
function weightAt(weights: readonly number[], place: number): number {
  return place < 0 ? 0 : (weights[place] ?? 0);
}

/** A sum as a part of a whole; 0 of nothing. */
export function part(sum: number, whole: number): number {
  return whole === 0 ? 0 : sum / whole;
}
