import type { TermRole } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';

/** The tokens of a sentence with the part of speech of each. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly TermRole[];
}

/** The sentence of a mention as the attaching steps see it. */
export interface Frame extends Tagged {
  /** The clause of each token. */
  readonly clauses: readonly number[];
  /** Lower-case names of the document. */
  readonly names: ReadonlySet<string>;
}

/** How far from a figure, in tokens, words of its sentence still say something of it: sentences without end are read no further. */
export const farthest = 120;

/** Tells whether a token is part of a name. */
export function isName({ tokens, tags }: Tagged, i: number): boolean {
  return tokens[i]?.kind === 'word' && tags[i] === 'name';
}

/** What is counted or dated: the words of a noun phrase, its head and its place among the tokens. */
export interface Measure {
  /** The phrase in the singular, lower case ("military officer"). */
  readonly phrase: string;
  /** The key of its last word. */
  readonly head: string;
  /** Token positions of the phrase. */
  readonly first: number;
  readonly last: number;
}

/** Gives the span of a value: that of its tokens without a possessive at the end ("Friday's"). */
export function valueSpanOf(tokens: readonly Token[], first: number, last: number): Span {
  const span = spanOf(tokens, first, last);
  const owned = /\p{L}['’]s$/iu.test(tokens[last - 1]?.text ?? '');
  return owned ? { start: span.start, end: span.end - 2 } : span;
}

/** Gives the span of tokens `first` up to, not including, `last`. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const end = tokens[last - 1]?.end ?? 0;
  return { start: tokens[first]?.start ?? end, end };
}
