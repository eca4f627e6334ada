import { tokensBeside } from '../../model/claim.js';
import { isDateValue } from '../../model/value.js';
import { includes } from '../nodes/ascending.js';
import type { ClaimNode, Relatedness } from '../types.js';

/** 1 for the same head, less for a related one, 0 for an unrelated one, null when one has none. */
export function headMatch(a: ClaimNode, b: ClaimNode, relatedness: Relatedness): number | null {
  return keyMatch(a.traits.head, b.traits.head, relatedness);
}

/** The same for the verbs that govern them. */
export function predicateMatch(a: ClaimNode, b: ClaimNode, relatedness: Relatedness): number | null {
  return keyMatch(a.keys.predicate, b.keys.predicate, relatedness);
}

/** 1 for the same key, less for one that begins alike or is related, 0 for an unrelated one, null when one is missing. */
export function keyMatch(a: string | null, b: string | null, relatedness: Relatedness): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  if (a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5)) return 0.8;
  return relatedness.get(a)?.get(b) ?? 0;
}

/** The part of the words of the shorter list that the longer has, too; null when one is empty. */
export function overlap<T>(a: readonly T[], b: readonly T[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return countShared(a, b) / Math.min(a.length, b.length);
}

/** Counts what of a short list is in another one, too. */
export function countShared<T>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  for (const one of a) if (b.includes(one)) count++;
  return count;
}

/** Counts what two sets share. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

/** What matching of subjects looks at of a claim. */
export interface WithSubject {
  readonly traits: Pick<ClaimNode['traits'], 'subject' | 'sentence'>;
}

/** How well the subjects of two claims match: 1 for the same, less for a word in common, 0 for others; null when one is unknown. */
export function subjectMatch(a: WithSubject, b: WithSubject): number | null {
  const [x, y] = [a.traits.subject, b.traits.subject];
  if (x.length === 0 || y.length === 0) return null;
  if (x === y) return 1;
  return sharesAny(x, y) ? 0.7 : 0;
}

/** Tests whether two short lists share something. */
export function sharesAny<T>(a: readonly T[], b: readonly T[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** Tests whether two dates are given equally finely. */
export function sameGrain(a: ClaimNode, b: ClaimNode): boolean {
  return isDateValue(a.claim.value) && isDateValue(b.claim.value) && a.claim.value.grain === b.claim.value.grain;
}

/** Tests whether two dates are bounds of the same side, or both none. */
export function sameBound(a: ClaimNode, b: ClaimNode): boolean {
  return isDateValue(a.claim.value) && isDateValue(b.claim.value) && a.claim.value.bound === b.claim.value.bound;
}

/** How many of the tokens next to two values are the same, one by one, as a part of those looked at. */
export function commonRun<T>(a: readonly T[], b: readonly T[]): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k / tokensBeside;
}

/** The part of the tokens beside two values that both have, whatever their order. */
export function commonTokens<T>(a: readonly T[], b: readonly T[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return countShared(a, b) / Math.max(a.length, b.length);
}

/** Tests whether the subject of the one is named in the sentence of the other, which is of another subject. */
export function isSubjectElsewhere({ traits: a }: WithSubject, { traits: b }: WithSubject): boolean {
  if (a.subject === b.subject || a.subject.length === 0 || b.subject.length === 0) return false;
  if (sharesAny(a.subject, b.subject)) return false;
  for (const word of a.subject) if (includes(b.sentence, word)) return true;
  return false;
}
