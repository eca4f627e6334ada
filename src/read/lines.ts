import type { Span } from '../model/span.js';

/** A line of a text without the blanks around it. */
export interface Line extends Span {
  readonly text: string;
}

/** Cuts a text into its lines from `start` on; blank lines are left out. */
export function readLines(text: string, start: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const first = from + raw.length - raw.trimStart().length;
      lines.push({ start: first, end: first + trimmed.length, text: trimmed });
    }
    from = to + 1;
  }
  return lines;
}
