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

const pattern =
  /(?<number>\d+(?:[,\u00a0\u202f\u2009'’]\d{3}(?!\d))*(?:\.\d+)?|\.\d+)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<symbol>[\p{Sc}\p{Sm}%°‰º½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚#&@*§−])|(?<punctuation>[^\s])/gu;

/**
 * Cuts `text` from `start` to `end` into tokens: hyphens and dashes stand alone ("44-day" is three tokens), digits and letters are
 * apart ("35km", "10th", "1990s" are two), "p.m." and "U.S." are one, and other full stops stand alone.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(pattern)) {
    const between = part.slice(last, match.index);
    const groups = match.groups ?? {};
    const kind = groups['number'] ? 'number' : groups['word'] ? 'word' : groups['symbol'] ? 'symbol' : 'punctuation';
    last = match.index + match[0].length;
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      start: start + match.index,
      end: start + last,
      kind,
      gap: gapOf(between),
    });
  }
  return tokens;
}

/**
 * Cuts the parts of a text into tokens, as one run: what was left out between two parts counts as the blanks that it stood in, and a line
 * end in a paragraph that is broken at a width counts as a space.
 */
export function tokenizeSpans(text: string, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of spans) {
    const last = tokens.at(-1);
    const [first, ...rest] = tokenize(text, start, end);
    if (!first) continue;
    const gap = last ? gapOf(text.slice(last.end, first.start).replace(/[^\s]/g, '')) : first.gap;
    tokens.push({ ...first, gap });
    for (const token of rest) tokens.push(token);
  }
  return unwrap(tokens, findWrapped(text));
}

function unwrap(tokens: readonly Token[], wrapped: readonly Span[]): Token[] {
  let k = 0;
  return tokens.map((token) => {
    while ((wrapped[k]?.end ?? Number.POSITIVE_INFINITY) <= token.start) k++;
    // The first token of a paragraph comes after a blank line, so that its gap is never `line`.
    const isInside = (wrapped[k]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    return isInside && token.gap === 'line' ? { ...token, gap: 'space' } : token;
  });
}

function gapOf(between: string): Token['gap'] {
  if (between === '') return 'none';
  if (!between.includes('\n')) return 'space';
  return /\n\s*\n/.test(between) ? 'paragraph' : 'line';
}
