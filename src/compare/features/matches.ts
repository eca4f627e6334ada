import { states } from '../../lexicon/states.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import { tokensBeside } from '../../model/claim.js';
import { isDateValue } from '../../model/value.js';
import type { ClaimNode, Relatedness, WordVector } from '../types.js';
import { bestOf, sharedStrongest, sharedWeight } from './vectors.js';

const stateKeys = new Set(states.values());

/** The weight of the words of the poorer sentence that the richer one has, too, as a part of its own. */
export function contained(a: ClaimNode, b: ClaimNode): number {
  const least = Math.min(total(a.words.wide), total(b.words.wide));
  return least === 0 ? 0 : sharedWeight(a.words.wide, b.words.wide) / least;
}

function total(vector: WordVector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight;
  return sum;
}

/** Tests whether the verb of a claim only says or reports. */
export function isReporting(node: ClaimNode): boolean {
  return node.claim.predicate !== null && reportingVerbs.has(node.claim.predicate);
}

/** 1 for the same head, less for a related one, 0 for an unrelated one, null when one has none. */
export function headMatch(a: ClaimNode, b: ClaimNode, relatedness: Relatedness): number | null {
  return keyMatch(a.keys.measure.at(-1) ?? null, b.keys.measure.at(-1) ?? null, relatedness);
}

/** 1 for the same key, less for one that begins alike or is related, 0 for an unrelated one, null when one is missing. */
export function keyMatch(a: string | null, b: string | null, relatedness: Relatedness): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  if (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5)) return 0.8;
  return relatedness.get(a)?.get(b) ?? 0;
}

/** The part of the words of the shorter list that the longer has, too; null when one is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.filter((word) => b.includes(word)).length / Math.min(a.length, b.length);
}

/** Counts what two sets share. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

/** How well the subjects of two claims match: 1 for the same, less for a word in common, 0 for others; null when one is unknown. */
export function subjectMatch(a: ClaimNode, b: ClaimNode): number | null {
  const [x, y] = [a.claim.subject, b.claim.subject];
  if (!x || !y) return null;
  if (x === y) return 1;
  return sharesWord(x, y) ? 0.7 : 0;
}

/** Tests whether two phrases share a word. */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/** Tests whether two dates are given equally finely. */
export function sameGrain(a: ClaimNode, b: ClaimNode): boolean {
  return isDateValue(a.claim.value) && isDateValue(b.claim.value) && a.claim.value.grain === b.claim.value.grain;
}

/** Tests whether two dates are bounds of the same side, or both none. */
export function sameBound(a: ClaimNode, b: ClaimNode): boolean {
  return isDateValue(a.claim.value) && isDateValue(b.claim.value) && a.claim.value.bound === b.claim.value.bound;
}

/** Matches each near word of one claim with its best related word of the other: a soft cosine in both directions. */
export function softMatch(a: ClaimNode, b: ClaimNode, relatedness: Relatedness): number {
  return (directed(a, b, relatedness) + directed(b, a, relatedness)) / 2;
}

function directed(a: ClaimNode, b: ClaimNode, relatedness: Relatedness): number {
  let total = 0;
  let matched = 0;
  for (const [word, weight] of a.words.near) {
    total += weight;
    if (b.words.near.has(word)) {
      matched += weight;
      continue;
    }
    const related = relatedness.get(word);
    if (related) matched += weight * bestOf(related, b.words.near);
  }
  return total === 0 ? 0 : matched / total;
}

/** What became of those counted, as a key; null when the predicate says no such thing. */
export function stateOf(node: ClaimNode): string | null {
  const { predicate } = node.keys;
  return predicate !== null && stateKeys.has(predicate) ? predicate : null;
}

/** The weight of the weightiest near word that both claims have, about 0 to 1. */
export function strongestShared(a: ClaimNode, b: ClaimNode): number {
  return sharedStrongest(a.words.near, b.words.near) / 6;
}

/** How many of the tokens next to two values are the same, one by one, as a part of those looked at. */
export function commonRun(a: readonly string[], b: readonly string[]): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k / tokensBeside;
}

/** The part of the tokens beside two values that both have, whatever their order. */
export function commonTokens(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((token) => b.includes(token)).length / Math.max(a.length, b.length);
}

/** Tests whether the subject of the one is named in the sentence of the other, which is of another subject. */
export function isSubjectElsewhere(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject];
  if (!x || !y || sharesWord(x, y)) return false;
  const words = x.split(' ');
  return b.claim.sentence.terms.some((term) => words.includes(term.word));
}
