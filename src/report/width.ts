import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Tells how many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** Cuts a text to at most `width` columns from its start, with an ellipsis where something was cut off. */
export function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return width < 1 ? '' : `${takeStart(text, width - 1).trimEnd()}…`;
}

/** Cuts a text to at most `width` columns from its end. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  let taken = '';
  let room = width - 1;
  for (const piece of graphemes(text).reverse()) {
    room -= widthOf(piece);
    if (room < 0) break;
    taken = piece + taken;
  }
  return `…${taken.trimStart()}`;
}

/** Pads a text with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks a text at blanks into lines of at most `width` columns; a longer word is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    for (; widthOf(word) > width; ) {
      const start = takeStart(word, Math.max(2, width));
      lines.push(start);
      word = word.slice(start.length);
    }
    line = word;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function takeStart(text: string, width: number): string {
  let taken = '';
  let room = width;
  for (const piece of graphemes(text)) {
    room -= widthOf(piece);
    if (room < 0) break;
    taken += piece;
  }
  return taken;
}

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
