import { lowerBound } from './lower-bound.js';

/** A place as people and editors count it: 1-based line, and 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Makes the function that tells the place of an offset of a text; a byte order mark takes no column. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = Math.max(
      1,
      lowerBound(starts, (start) => start > offset),
    );
    return { line, column: Math.max(1, offset - (starts[line - 1] ?? 0) + 1) };
  };
}
