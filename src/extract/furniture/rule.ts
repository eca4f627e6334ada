import type { Furniture } from '../../model/claim.js';

/**
 * A form of page furniture, as a pattern on the shape of a segment (`shape.ts`). What the pattern matches is furniture; a pattern without
 * `anywhere` begins with the segment.
 */
export interface Rule {
  readonly furniture: Furniture;
  readonly pattern: RegExp;
  /** All of these must stand in what was matched. */
  readonly needs?: readonly RegExp[];
  /** Only lines that are no prose, brackets and pieces between bars. */
  readonly line?: true;
  /** Looked for in the whole sentence; the pattern is global. */
  readonly anywhere?: true;
}

/** Makes the alternatives of a pattern from words. */
export function anyOf(words: readonly string[]): string {
  const parts = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?:${parts.join('|')})`;
}

/** Alternatives that may be written with a capital. */
export function word(...words: readonly string[]): string {
  return `\\^?${anyOf(words)}`;
}

/** A word with a capital. */
export const capital = '\\^[^ ]+';

/** Figures in digits, or any amount. */
export const figure = '(?:\\d[^ ]*|<n>)';

/** A day, a clock time, or both. */
export const when = '<[a-z-]*(?:day|clock|ago)[a-z-]*>';

/** A date of any grain. */
export const date = '<[a-z-]*(?:day|clock|ago|date)[a-z-]*>';

/** A segment's end, with or without a full stop. */
export const end = '(?: [.…])?$';

/** A day in what was matched. */
export const hasDay = /<[a-z-]*day/;

/** A clock time in what was matched. */
export const hasClock = /<[a-z-]*clock/;

/** Any moment in what was matched. */
export const hasWhen = new RegExp(when);

/** Makes a pattern out of its parts. */
export function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'u');
}
