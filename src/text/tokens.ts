import type { Span } from '../model/span.js';
import { findWrapped } from './wrapping.js';

/** What a token is made of. `number` is digits with their grouping and decimal marks ("1,200.5"). */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A token of a text, with its place in UTF-16 code units of the whole text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Blanks before it: none, spaces inside a line, a line break, or a blank line. */
  readonly gap: 'none' | 'space' | 'line' | 'paragraph';
}

// A height runs into a weight where a text lost its blanks: "6-foot-9,260-pound".
// Groups: 1 number, 2 word, 3 symbol; else punctuation.
const pattern =
  /((?=\d)(?<=\b[4-8]-(?:(?:foot|feet|ft)-)?)(?:\d|1[01])(?=,[1-3]\d\d[\s-]?(?:pounds?|lbs?)\b)|\d+(?:[,\u00a0\u202f\u2009'’]\d{3}(?!\d))*(?:\.\d+)?|(?<!\p{L})\.\d+)|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|([\p{Sc}\p{Sm}%°‰º½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚#&@*§−])|[^\s]/gu;

/**
 * Cuts `text` from `start` to `end` into tokens: hyphens and dashes stand alone ("44-day" is three tokens), digits and letters are
 * apart ("35km", "10th", "1990s" are two), "p.m." and "U.S." are one, and other full stops stand alone.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = 0;
  const found = new RegExp(pattern);
  for (let match = found.exec(part); match; match = found.exec(part)) {
    const { 0: written, index } = match;
    const lower = written.toLowerCase();
    tokens.push({
      text: written,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start: start + index,
      end: start + index + written.length,
      kind: kindOf(match),
      gap: gapOf(part, last, index),
    });
    last = index + written.length;
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): TokenKind {
  if (match[2] !== undefined) return 'word';
  if (match[1] !== undefined) return 'number';
  return match[3] === undefined ? 'punctuation' : 'symbol';
}

/**
 * Cuts the parts of a text into tokens, as one run: what was left out between two parts counts as the blanks that it stood in, and a line
 * end in a paragraph that is broken at a width counts as a space.
 */
export function tokenizeSpans(text: string, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of spans) {
    const last = tokens.at(-1);
    for (const [k, token] of tokenize(text, start, end).entries()) {
      const joint = last && k === 0 ? text.slice(last.end, token.start).replace(/[^\s]/g, '') : null;
      tokens.push(joint === null ? token : { ...token, gap: gapOf(joint, 0, joint.length) });
    }
  }
  return unwrap(tokens, findWrapped(text));
}

function unwrap(tokens: Token[], wrapped: readonly Span[]): Token[] {
  if (wrapped.length === 0) return tokens;
  let k = 0;
  return tokens.map((token) => {
    while ((wrapped[k]?.end ?? Number.POSITIVE_INFINITY) <= token.start) k++;
    // The first token of a paragraph comes after a blank line, so that its gap is never `line`.
    const isInside = (wrapped[k]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    return isInside && token.gap === 'line' ? { ...token, gap: 'space' } : token;
  });
}

/** Tells what stands between two tokens: the blanks of `text` from `from` to `to`. */
function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return 'none';
  // Nearly always one space; looking for the next line end would look far.
  if (to - from === 1) return text[from] === '\n' ? 'line' : 'space';
  const between = text.slice(from, to);
  if (!between.includes('\n')) return 'space';
  return /\n\s*\n/.test(between) ? 'paragraph' : 'line';
}
