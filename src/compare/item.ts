import { additive, demographics, expectation, frames, qualifiers } from '../lexicon/context-words.js';
import { predicateSynonyms } from '../lexicon/states.js';
import type { Claim, Term } from '../model/claim.js';
import { type DateValue, isDateValue } from '../model/value.js';
import { scaleOf } from './interval.js';

/** Words with weights. */
export type Vector = ReadonlyMap<string, number>;

/** A claim as comparison sees it. */
export interface Item {
  readonly claim: Claim;
  /** Position of its document among the documents. */
  readonly document: number;
  /** Claims of different scales never meet ("count", "money:USD", "length", "when"). */
  readonly scale: string;
  /** Words near the value, weighted by rarity and nearness. */
  readonly near: Vector;
  /** Words of the whole sentence, weighted by rarity. */
  readonly wide: Vector;
  /** Names near the value. */
  readonly names: Vector;
  /** Keys of the words of what is counted, the head last. */
  readonly measure: readonly string[];
  readonly predicate: string | null;
  /** Normalised values of the other claims of its sentence. */
  readonly others: ReadonlySet<string>;
  /** Normalised values of the claims next to it in its sentence, before and behind; null at the ends. */
  readonly neighbours: readonly [string | null, string | null];
  /** The nearest date that its sentence gives beside it; null when there is none. */
  readonly date: DateValue | null;
  /** How far "other", "another", "more" set the figure off from one given before: 1 or 0. */
  readonly additional: number;
  /** Its sentence speaks of what was expected, forecast or polled. */
  readonly expected: boolean;
  /** A span of time that only places something else ("in the past two weeks"). */
  readonly window: boolean;
  /** Which part of the people it counts ("women", "children"); null for people at large. */
  readonly demographic: string | null;
  /** A word that narrows those counted ("seriously injured", "still missing"); null when there is none. */
  readonly qualifier: string | null;
}

/** What the other claims of its sentence tell about a claim. */
export interface Company {
  readonly others: ReadonlySet<string>;
  readonly neighbours: readonly [string | null, string | null];
  readonly date: DateValue | null;
}

/** Gives the rarity of a word (its inverse document frequency, at least 0). */
export type Rarity = (lemma: string) => number;

/** Words within which distance halves the weight of a term, in tokens. */
const reach = 4;

/** Names the scale on which a claim's value is compared. */
export function scaleOfClaim(claim: Claim): string {
  if (isDateValue(claim.value)) return claim.value.kind === 'set' ? 'set' : 'when';
  return scaleOf(claim.value);
}

/** Writes a claim's value as a key under which equal values meet. */
export function valueKey(claim: Claim): string {
  const { value } = claim;
  if (isDateValue(value)) return value.timex3.value;
  return `${scaleOf(value)}:${value.low}:${value.high}`;
}

/** Folds words that say the same of a figure into one key. */
export function fold(lemma: string): string {
  return predicateSynonyms.get(lemma) ?? lemma;
}

/** Prepares a claim for comparison. */
export function makeItem(claim: Claim, document: number, company: Company, rarity: Rarity): Item {
  const near = new Map<string, number>();
  const wide = new Map<string, number>();
  const names = new Map<string, number>();
  const clause = clauseAt(claim.sentence.terms, claim.at[0]);
  for (const term of claim.sentence.terms) {
    if (term.at >= claim.at[0] && term.at < claim.at[1]) continue;
    const key = fold(term.lemma);
    const weight = rarity(key);
    const distance = term.at < claim.at[0] ? claim.at[0] - term.at : term.at - claim.at[1] + 1;
    const nearness = (reach / (reach + distance - 1)) * (term.clause === clause ? 1 : 0.5);
    raise(near, key, weight * nearness);
    raise(wide, key, weight);
    if (term.role === 'name') raise(names, key, weight * nearness);
  }
  return {
    claim,
    document,
    scale: scaleOfClaim(claim),
    near,
    wide,
    names,
    measure: claim.head === null ? [] : measureKeys(claim),
    predicate: claim.predicate === null ? null : fold(claim.predicate),
    ...company,
    additional: [...claim.before, claim.after[0] ?? ''].some((word) => additive.has(word)) ? 1 : 0,
    expected: claim.sentence.terms.some((term) => expectation.has(term.lemma)),
    window:
      claim.kind === 'duration' &&
      [...claim.before, ...claim.quote.toLowerCase().split(' ')].some((word) => frames.has(word)),
    demographic: claim.head !== null && demographics.has(claim.head) ? claim.head : null,
    qualifier:
      claim.after.find((word) => qualifiers.has(word)) ?? claim.before.find((word) => qualifiers.has(word)) ?? null,
  };
}

function measureKeys(claim: Claim): string[] {
  const words = (claim.measure ?? '').split(/[\s-]+/).filter(Boolean);
  return [...words.slice(0, -1), claim.head ?? ''].map(fold);
}

function raise(vector: Map<string, number>, key: string, weight: number): void {
  if (weight > (vector.get(key) ?? 0)) vector.set(key, weight);
}

/** The clause that the token at position `at` stands in, by its nearest term. */
function clauseAt(terms: readonly Term[], at: number): number {
  let clause = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const term of terms) {
    const d = Math.abs(term.at - at);
    if (d < distance) {
      distance = d;
      clause = term.clause;
    }
  }
  return clause;
}
