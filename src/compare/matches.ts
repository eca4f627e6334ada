import { states } from '../lexicon/states.js';
import { reportingVerbs } from '../lexicon/verbs.js';
import { isDateValue } from '../model/value.js';
import type { Item, Vector } from './item.js';
import { bestOf, sharedWeight } from './vectors.js';

/** How related two words are, 0 to 1, as learned from texts that agree: word → word → score, both ways round. */
export type Relatedness = ReadonlyMap<string, ReadonlyMap<string, number>>;

const stateKeys = new Set(states.values());

/** The weight of the words of the poorer sentence that the richer one has, too, as a part of its own. */
export function contained(a: Item, b: Item): number {
  const least = Math.min(total(a.wide), total(b.wide));
  return least === 0 ? 0 : sharedWeight(a.wide, b.wide) / least;
}

function total(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight;
  return sum;
}

/** Tells whether the verb of a claim only says or reports. */
export function isReporting(item: Item): boolean {
  return item.claim.predicate !== null && reportingVerbs.has(item.claim.predicate);
}

/** 1 for the same head, less for a related one, 0 for an unrelated one, null when one has none. */
export function headMatch(a: Item, b: Item, relatedness: Relatedness): number | null {
  return keyMatch(a.measure.at(-1) ?? null, b.measure.at(-1) ?? null, relatedness);
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
export function subjectMatch(a: Item, b: Item): number | null {
  const [x, y] = [a.claim.subject, b.claim.subject];
  if (!x || !y) return null;
  if (x === y) return 1;
  return sharesWord(x, y) ? 0.7 : 0;
}

/** Tells whether two phrases share a word. */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/** Tells whether two dates are given equally finely. */
export function sameGrain(a: Item, b: Item): boolean {
  return isDateValue(a.claim.value) && isDateValue(b.claim.value) && a.claim.value.grain === b.claim.value.grain;
}

/** Tells whether two dates are bounds of the same side, or both none. */
export function sameBound(a: Item, b: Item): boolean {
  return isDateValue(a.claim.value) && isDateValue(b.claim.value) && a.claim.value.bound === b.claim.value.bound;
}

/** Matches each near word of one claim with its best related word of the other: a soft cosine in both directions. */
export function softMatch(a: Item, b: Item, relatedness: Relatedness): number {
  return (directed(a, b, relatedness) + directed(b, a, relatedness)) / 2;
}

function directed(a: Item, b: Item, relatedness: Relatedness): number {
  let total = 0;
  let matched = 0;
  for (const [word, weight] of a.near) {
    total += weight;
    if (b.near.has(word)) {
      matched += weight;
      continue;
    }
    const related = relatedness.get(word);
    if (related) matched += weight * bestOf(related, b.near);
  }
  return total === 0 ? 0 : matched / total;
}

/** What became of those counted, as a key; null when the predicate tells no such thing. */
export function stateOf(item: Item): string | null {
  return item.predicate !== null && stateKeys.has(item.predicate) ? item.predicate : null;
}

/** The weight of the weightiest near word that both claims have, about 0 to 1. */
export function strongestShared(a: Item, b: Item): number {
  let best = 0;
  for (const [word, weight] of a.near) best = Math.max(best, Math.min(weight, b.near.get(word) ?? 0));
  return best / 6;
}
