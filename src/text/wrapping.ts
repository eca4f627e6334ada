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
  const known = new Set(blocks.filter(({ lines }) => lines.length > 2 && shareOf([lines], widthOf(lines)) >= share));
  // Two lines tell little by themselves: they are measured by the wrapped paragraphs beside them, else by each other.
  const short = blocks.filter(({ lines }) => lines.length === 2 && widthOf(lines) <= widest).map(({ lines }) => lines);
  const width = [...known].reduce((longest, { lines }) => Math.max(longest, widthOf(lines)), 0);
  const common = width > 0 ? width : short.reduce((longest, lines) => Math.max(longest, widthOf(lines)), 0);
  const areWrapped = width > 0 || (short.length > 1 && shareOf(short, common) >= share);
  const isShort = ({ lines }: Block): boolean =>
    areWrapped && lines.length === 2 && widthOf(lines) <= common + 2 && shareOf([lines], common - 4) === 1;
  return blocks.filter((block) => known.has(block) || isShort(block)).map(({ start, end }) => ({ start, end }));
}

/** The share of line ends at which the next word would have gone past a width; 0 for widths that no editor wraps at. */
function shareOf(blocks: readonly (readonly string[])[], width: number): number {
  if (width < narrowest || width > widest) return 0;
  let full = 0;
  let ends = 0;
  for (const lines of blocks) {
    for (let i = 1; i < lines.length; i++) {
      const word = /^\S*/.exec((lines[i] ?? '').trimStart())?.[0] ?? '';
      if ((lines[i - 1] ?? '').length + 1 + word.length > width) full++;
      ends++;
    }
  }
  return full / ends;
}

function widthOf(lines: readonly string[]): number {
  return lines.reduce((longest, line) => Math.max(longest, line.length), 0);
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let start = 0;
  let from = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  for (const raw of text.slice(from).split('\n')) {
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
