import {
  additive,
  datePrepositions,
  demographics,
  expectation,
  familiarity,
  frames,
  plainSaying,
  qualifiers,
  sayingTo,
  sources,
} from '../lexicon/context-words.js';
import type { Claim, Term } from '../model/claim.js';
import { type DateValue, isDateValue } from '../model/value.js';
import { type Counting, countingOf } from './counting.js';
import { fold } from './fold.js';
import { cuesOf, flankOf } from './surroundings.js';
import { scaleOfClaim } from './value-scales.js';
import { unitOf } from './value-units.js';

export { scaleOfClaim } from './value-scales.js';

/** Words with weights. */
export type Vector = ReadonlyMap<string, number>;

/** A claim as comparison sees it. */
export interface Item extends Counting, Company {
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
  /** The words near the value and of the whole sentence, less those that the whole text is about. */
  readonly nearOwn: Vector;
  readonly wideOwn: Vector;
  /** Keys of the words of what is counted, the head last. */
  readonly measure: readonly string[];
  readonly predicate: string | null;
  /** The key of who or what acts, and whether it is a name. */
  readonly actor: string | null;
  readonly named: boolean;
  /** The key of the name whose figure it is. */
  readonly owner: string | null;
  /** Keys of who takes part in what the verb says, and those of them that are names. */
  readonly participants: readonly string[];
  readonly partNames: readonly string[];
  /** How many of them are more than guesses at a pronoun. */
  readonly sureParticipants: number;
  /** Keys of the places that its sentence names. */
  readonly places: readonly string[];
  /** How far "other", "another", "more" set the figure off from one given before: 1 or 0. */
  readonly additional: number;
  /** Its sentence speaks of what was expected, forecast or polled. */
  readonly expected: boolean;
  /** A span of time that only places something else ("in the past two weeks"). */
  readonly window: boolean;
  /** It counts those who told a reporter ("two people familiar with the talks"). */
  readonly informants: boolean;
  /** The day on which somebody said something ("police said on Friday"), not that of what happened. */
  readonly reportingDay: boolean;
  /** What happens on the date, as keys; empty for what is no date. */
  readonly doings: readonly string[];
  /** A bare year before the noun that it names ("the 2016 election"). */
  readonly naming: boolean;
  /** Which part of the people it counts ("women", "children"); null for people at large. */
  readonly demographic: string | null;
  /** What the words beside it say of its role ("from", "including", "expected"). */
  readonly cues: ReadonlySet<string>;
  /** Keys of the nearest content words before and behind the value and what it counts, at most three each. */
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
  /** A word that narrows those counted ("seriously injured", "still missing"); null when there is none. */
  readonly qualifier: string | null;
}

/** What the other claims of its sentence and its document tell about a claim. */
export interface Company {
  /** Normalised values of the other claims of its sentence. */
  readonly others: ReadonlySet<string>;
  /** Normalised values of the claims next to it in its sentence, before and behind; null at the ends. */
  readonly neighbours: readonly [string | null, string | null];
  /** The same claims with what they count ("1 general"). */
  readonly companions: readonly string[];
  /** The figures told in one breath with it ("one general and 35 officers"): on which side, what they count, and how many. */
  readonly conjoined: readonly string[];
  /** The nearest date that its sentence gives beside it; null when there is none. */
  readonly date: DateValue | null;
  /** How many claims of its scale its document and its sentence give. */
  readonly crowd: number;
  readonly listed: number;
  /** How many claims of its scale stand before it in its sentence. */
  readonly rank: number;
  /** How far into its document it stands, 0 to 1. */
  readonly order: number;
}

/** Gives the rarity of a word (its inverse document frequency, at least 0). */
export type Rarity = (lemma: string) => number;

/** What words weigh in one document. */
export interface WordWeights {
  readonly rarity: Rarity;
  /** How well a word tells the sentences of the document from each other, 0 to 1. */
  readonly distinct: (key: string) => number;
}

/** Words within which distance halves the weight of a term, in tokens. */
const reach = 4;

/** Writes a claim's value as a key under which equal values meet, whatever their units ("48 hours", "two days"). */
export function valueKey({ value }: Claim): string {
  if (isDateValue(value)) return value.timex3.value;
  const { scale, factor, offset } = unitOf(value);
  const base = (x: number | null): number | null =>
    x === null || (factor === 1 && offset === 0) ? x : Number((x * factor + offset).toPrecision(10));
  return `${scale}:${base(value.low)}:${base(value.high)}`;
}

/** Prepares a claim for comparison. */
export function makeItem(claim: Claim, document: number, company: Company, { rarity, distinct }: WordWeights): Item {
  const nearOwn = new Map<string, number>();
  const wideOwn = new Map<string, number>();
  const near = new Map<string, number>();
  const wide = new Map<string, number>();
  const names = new Map<string, number>();
  const clause = clauseAt(claim.sentence.terms, claim.at[0]);
  const [justBefore, justAfter] = [claim.before.slice(0, 2), claim.after.slice(0, 2)];
  for (const term of claim.sentence.terms) {
    if (term.at >= claim.at[0] && term.at < claim.at[1]) continue;
    const key = fold(term.lemma);
    const weight = rarity(key);
    const distance = term.at < claim.at[0] ? claim.at[0] - term.at : term.at - claim.at[1] + 1;
    const nearness = (reach / (reach + distance - 1)) * (term.clause === clause ? 1 : 0.5);
    raise(near, key, weight * nearness);
    raise(wide, key, weight);
    const own = distinct(key);
    raise(nearOwn, key, weight * nearness * own);
    raise(wideOwn, key, weight * own);
    if (term.role === 'name') raise(names, key, weight * nearness);
  }
  return {
    claim,
    document,
    scale: scaleOfClaim(claim),
    near,
    wide,
    names,
    nearOwn,
    wideOwn,
    measure: claim.head === null ? [] : measureKeys(claim),
    predicate: claim.predicate === null ? null : fold(claim.predicate),
    actor: claim.actor === null ? null : plainKey(claim.actor),
    named: claim.actor !== null && /^\p{Lu}/u.test(claim.actor),
    owner: claim.owner === null ? null : plainKey(claim.owner),
    participants: (claim.guessed === null ? claim.participants : [claim.guessed, ...claim.participants]).map(plainKey),
    sureParticipants: claim.participants.length,
    partNames: claim.participants.filter((key) => /^\p{Lu}/u.test(key)).map(plainKey),
    places: claim.sentence.places.map(plainKey),
    ...company,
    cues: cuesOf(claim),
    ...flankOf(claim),
    additional: [...justBefore, justAfter[0] ?? ''].some((word) => additive.has(word)) ? 1 : 0,
    expected: claim.sentence.terms.some((term) => expectation.has(term.lemma)),
    window:
      claim.kind === 'duration' &&
      [...justBefore, ...claim.quote.toLowerCase().split(' ')].some((word) => frames.has(word)),
    informants:
      claim.head !== null &&
      (sources.has(claim.head) || (claim.kind === 'count' && claim.after.some((word) => familiarity.has(word)))),
    reportingDay: isReportingDay(claim),
    naming:
      isDateValue(claim.value) && claim.value.kind === 'date' && claim.value.grain === 'year' && claim.measure !== null,
    ...countingOf(claim),
    doings: (claim.doings ?? []).map(fold),
    demographic: claim.head !== null && demographics.has(claim.head) ? claim.head : null,
    qualifier: [...justAfter, ...justBefore].find((word) => qualifiers.has(word)) ?? null,
  };
}

/** The date stands right beside a verb of saying, with a preposition or a part of the day between them at most. */
function isReportingDay({ value, before, after }: Claim): boolean {
  if (!isDateValue(value) || after[0]?.startsWith("'")) return false;
  const [first = '', second = ''] = before.filter((word) => !datePrepositions.has(word));
  return plainSaying.has(first) || plainSaying.has(after[0] ?? '') || (plainSaying.has(second) && sayingTo.has(first));
}

function plainKey(key: string): string {
  return fold(key.toLowerCase());
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
