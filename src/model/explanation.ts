import type { MentionIndex } from './check.js';
import type { Group } from './report.js';

/** Something that speaks for or against putting two mentions together. */
export interface Reason {
  /** What was looked at, in words ("what is counted"). */
  readonly about: string;
  /** What was found there ("officer, officers"); null when the name says it all. */
  readonly found: string | null;
  /** What it adds to the log-odds: above 0 speaks for one question, below 0 against. */
  readonly weight: number;
}

/** Two mentions that were weighed against each other. */
export interface Comparison {
  readonly mentions: readonly [MentionIndex, MentionIndex];
  /** Probability that both answer one question: what `start` and the weights of `reasons` add up to. */
  readonly probability: number;
  /** The log-odds that such mentions have on average, before anything was looked at. */
  readonly start: number;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** How the values of two positions of the group stand to each other, in words. */
export interface Judgement {
  readonly positions: readonly [number, number];
  readonly relation: 'same' | 'compatible' | 'clash' | 'apart';
  readonly words: string;
}

/** A mention in its paragraph. */
export interface Passage {
  readonly mention: MentionIndex;
  /** The paragraph as written. */
  readonly text: string;
  /** Where the value stands in `text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Why some claims were put together, why the verdict, and where they stand. */
export interface Explanation {
  readonly group: Group;
  /** The comparisons that put the mentions together. */
  readonly comparisons: readonly Comparison[];
  readonly judgements: readonly Judgement[];
  /** One for each mention, in the order of the positions. */
  readonly passages: readonly Passage[];
}

/** What asking for an explanation gives: the explanation, or the ids among which the asked one may be. */
export type Answer =
  | { readonly explanation: Explanation }
  | { readonly explanation: null; readonly matching: readonly string[]; readonly known: readonly string[] };
