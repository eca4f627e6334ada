import type { Token } from '../../text/tokens.js';

/** A part of a sentence that may be furniture by itself: the whole, what stands in brackets, or a piece between bars. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** True for what is no prose: a line without a full stop, a bracket, a piece. */
  readonly line: boolean;
}

const bar = /^[|•·●▪»¦]$/;
const opening = /^[([]$/;
const closing = /^[)\]]$/;
/** Marks before the first word of a line. */
const bullet = /^[-–—*•·●▪]$/;

/** Cuts a sentence into its segments: itself first, then the pieces between its bars, then its brackets, each in order. */
export function segmentsOf(tokens: readonly Token[], heading: boolean): Segment[] {
  let first = 0;
  while (first < tokens.length && bullet.test(tokens[first]?.text ?? '')) first++;
  const pieces: Segment[] = [];
  const brackets: Segment[] = [];
  let piece = first;
  let open: number | null = null;
  for (let i = first; i <= tokens.length; i++) {
    const text = tokens[i]?.text ?? '|';
    if (bar.test(text)) {
      if (i > piece) pieces.push({ first: piece, last: i, line: true });
      piece = i + 1;
    } else if (opening.test(text)) open = i + 1;
    else if (closing.test(text) && open !== null) {
      if (i > open) brackets.push({ first: open, last: i, line: true });
      open = null;
    }
  }
  // "5 p.m." closes a line like a sentence.
  const line = heading || tokens.at(-1)?.kind === 'word';
  return [{ first, last: tokens.length, line }, ...(pieces.length > 1 ? pieces : []), ...brackets];
}
