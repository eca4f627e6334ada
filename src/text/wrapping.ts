import type { Span } from '../model/span.js';

/** A run of lines without a blank one between them. */
interface Block extends Span {
  readonly lines: readonly string[];
}

const narrowest = 40;
const widest = 120;
// How many of a paragraph's line ends must stand where the next word would not have fitted.
const share = 0.75;

/**
 * Finds the paragraphs whose lines are broken at a width rather than at the ends of sentences: where the first word of the next line would
 * have gone past the longest line. Lists of headlines have lines of every length. The spans are in order.
 */
export function findWrapped(text: string): Span[] {
  const blocks = blocksOf(text).filter(({ lines }) => lines.length > 1);
  const wide = blocks.filter((block) => block.lines.length > 2 && isWrapped(block.lines, widthOf(block.lines)));
  if (wide.length === 0) return [];
  const width = wide.reduce((longest, { lines }) => Math.max(longest, widthOf(lines)), 0);
  // Two lines tell little by themselves; beside wrapped paragraphs they are measured by these.
  const short = (lines: readonly string[]): boolean =>
    lines.length === 2 && widthOf(lines) <= width + 2 && isWrapped(lines, width - 4);
  const known = new Set(wide);
  return blocks.filter((block) => known.has(block) || short(block.lines)).map(({ start, end }) => ({ start, end }));
}

function isWrapped(lines: readonly string[], width: number): boolean {
  if (width < narrowest || width > widest) return false;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const word = /^\S*/.exec((lines[i] ?? '').trimStart())?.[0] ?? '';
    if ((lines[i - 1] ?? '').length + 1 + word.length > width) full++;
  }
  return full / (lines.length - 1) >= share;
}

function widthOf(lines: readonly string[]): number {
  return lines.reduce((longest, line) => Math.max(longest, line.length), 0);
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let start = 0;
  let from = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line === '') {
      if (lines.length > 0) blocks.push({ start, end: from, lines });
      lines = [];
    } else {
      if (lines.length === 0) start = from;
      lines.push(line);
    }
    from += raw.length + 1;
  }
  if (lines.length > 0) blocks.push({ start, end: text.length, lines });
  return blocks;
}
