import type { Span } from './span.js';
import type { Kind, Value } from './value.js';

/** Whether the text asserts the claim, or says that it is planned, possible or denied. */
export type Modality = 'asserted' | 'planned' | 'possible' | 'denied';

/**
 * Why a mention is of the page and not of its story: the stamp of an article, a comment or a post, the credit of a picture, a counter of a gallery or
 * a reading time, a count of what readers did, a line of rights, a way to reach somebody, a note of the print edition, a link to another
 * text, or a box beside the article (markets, weather, polls, forms, offers).
 */
export type Furniture =
  | 'stamp'
  | 'credit'
  | 'counter'
  | 'engagement'
  | 'rights'
  | 'contact'
  | 'print'
  | 'link'
  | 'widget';

/** The part a word plays in its sentence, as far as a shallow reading can tell. */
export type TermRole = 'noun' | 'verb' | 'name' | 'adjective' | 'other';

/** A content word of a sentence, reduced to what comparison needs. */
export interface Term {
  /** The lower-case lemma ("officers" → "officer", "killed" → "kill"). */
  readonly lemma: string;
  /** The word as written. */
  readonly word: string;
  readonly role: TermRole;
  /** Position among the sentence's tokens (content or not). */
  readonly at: number;
  /** The clause of the sentence, counted from 0. */
  readonly clause: number;
}

/** A sentence with its content words; the claims of one sentence share it. */
export interface Sentence extends Span {
  readonly text: string;
  /** Position among the document's sentences. */
  readonly index: number;
  /** True for the headline and other lines that are no prose sentence. */
  readonly heading: boolean;
  readonly terms: readonly Term[];
  /** Names behind prepositions of place, by their last word. */
  readonly places: readonly string[];
  /** The sentences around it. */
  readonly nearby: readonly NearbySentence[];
}

/** A sentence close to another one of its text, by its content words. */
export interface NearbySentence {
  /** How many sentences before (below 0) or after the other one it is. */
  readonly distance: number;
  readonly lemmas: readonly string[];
}

/** How many tokens before and after its value a claim keeps at most. */
export const tokensBeside = 6;

/** What the sentence of a claim says of the figure beside what it counts: everything that can be read there without other sentences. */
export interface ClaimContext {
  /** Roles that the words beside the value give it ("from", "part", "plan"). */
  readonly cues: readonly string[];
  /** Lemmas of the nearest content words before and after the value and what it counts, the nearest first. */
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
  /** "Other", "another", "more" set the figure off from one given before. */
  readonly additional: boolean;
  /** The sentence speaks of what was expected, forecast or polled. */
  readonly expected: boolean;
  /** A span of time that only places something else ("in the past two weeks"). */
  readonly window: boolean;
  /** It counts those who told a reporter ("two people familiar with the talks"). */
  readonly informants: boolean;
  /** The day on which somebody said something ("police said on Friday"), not that of what happened. */
  readonly reportingDay: boolean;
  /** A bare year before the noun that it names ("the 2016 election"). */
  readonly naming: boolean;
  /** Which part of the people it counts ("woman", "child"); null for people at large. */
  readonly demographic: string | null;
  /** A word that narrows those counted ("seriously injured", "still missing"); null when there is none. */
  readonly qualifier: string | null;
  /** An ordinal that numbers editions or a series ("the 81st annual", "fifth straight"). */
  readonly edition: boolean;
  /** What is counted goes on with "and" ("158 passengers and crew"). */
  readonly joined: boolean;
  /** The sentence goes on to the rest, of which the figure is the first part ("40 in the town and dozens more elsewhere"). */
  readonly remainder: boolean;
  /** Whether it is coordinated with the claim before it, and with the one after it ("one general and 35 officers"). */
  readonly coordinated: readonly [boolean, boolean];
}

/** A mention of a number or date in its context. */
export interface Claim {
  /** The document's id. */
  readonly document: string;
  readonly kind: Kind;
  readonly value: Value;
  /** The value expression itself, without hedge, preposition or counted noun. */
  readonly span: Span;
  readonly quote: string;
  /** The wider words: hedge, value and what is counted ("nearly 300 settlements"). */
  readonly phrase: Span;
  readonly sentence: Sentence;
  /** The hedge as written, lower case ("nearly", "at least"); null when there is none. */
  readonly hedge: string | null;
  /** What is counted or dated, as a lemma phrase ("military officer"); null when unknown. */
  readonly measure: string | null;
  /** The lemma of the head of `measure`. */
  readonly head: string | null;
  /** Whose it is or who acts; null when unknown. */
  readonly subject: string | null;
  /** The lemma of the verb (or event noun) that governs the claim; null when unknown. */
  readonly predicate: string | null;
  /** The key of the head of the verb's grammatical subject ("average" of "the weekly average fell by 250"), a name as written; null when unknown. */
  readonly actor: string | null;
  /** What happens on the date or at the time, as keys, the verb first; only for claims that are dates or times. */
  readonly events?: readonly string[];
  /** The name whose figure it is by the structure of the sentence, as written; null when unknown. */
  readonly owner: string | null;
  /** Keys of the subject, object and agent of the governing verb, names as written, without what is counted. */
  readonly participants: readonly string[];
  /** A further participant, only guessed from "he" or "she"; null when there is none. */
  readonly guessed: string | null;
  /** Who says so, as written; null when the text itself does. */
  readonly attribution: string | null;
  readonly modality: Modality;
  /** What part of the page it stands in; null for what the story itself states. */
  readonly furniture: Furniture | null;
  /** Token position of the value in its sentence: first and one past the last. */
  readonly at: readonly [number, number];
  /** The tokens before the value, at most `tokensBeside`, lower case, the nearest first; fewer at the start of a sentence. */
  readonly before: readonly string[];
  /** The tokens after the value, at most `tokensBeside`, lower case, the nearest first. */
  readonly after: readonly string[];
  readonly context: ClaimContext;
}
