import type { Span } from '../model/span.js';
import type { Token } from './tokens.js';

/** A sentence as a range of token positions, `first` to `last` (exclusive). */
export interface TokenRange extends Span {
  readonly first: number;
  readonly last: number;
}

/** Cuts tokens into sentences, at line breaks too. */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to && last > first) ranges.push({ first, last, start: from.start, end: to.end });
    first = last;
  };
  for (const [i, token] of tokens.entries()) {
    if (i > first && (token.gap === 'line' || token.gap === 'paragraph')) close(i);
    if (/^[.!?]$/.test(token.text)) close(i + 1);
  }
  close(tokens.length);
  return ranges;
}
