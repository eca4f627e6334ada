import type { Token } from '../../text/tokens.js';
import type { Numeral } from '../numerals/numeral.js';
import { readNumeral, readOrdinal } from '../numerals/read-numeral.js';
import { type Reading, readingOf } from '../reading.js';

/** Words behind an ordinal that make it a part of a date, a period or a fraction. */
const others = new Set('century centuries quarter half time-zone'.split(' '));

/** Reads an ordinal: "21st", "third", "twenty-fifth"; refuses "second" of time, "the third quarter", "last but one" and "second to last". */
export function readOrdinalMention(tokens: readonly Token[], i: number): Reading | null {
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal) return null;
  const next = tokens[ordinal.last]?.lower ?? '';
  if (others.has(next)) return null;
  if (next === 'to' && /^(?:last|none)$/.test(tokens[ordinal.last + 1]?.lower ?? '')) return null;
  return readingOf(ordinal, i, ordinal.last, 'ordinal', null, 'ordinal');
}

/** Reads a rank: "No. 1", "number one", "#3"; refuses "no" that denies. */
export function readRank(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let at = i + 1;
  if (token.lower === 'no' || token.lower === 'nos') {
    if (tokens[at]?.text !== '.' || tokens[at]?.gap !== 'none') return null;
    at++;
  } else if (token.lower === 'number') {
    const left = tokens[i - 1]?.lower;
    if (left === 'the' && tokens[at]?.kind === 'number') return null;
  } else if (token.text !== '#') return null;
  const numeral: Numeral | null = tokens[at]?.text === '-' ? null : readNumeral(tokens, at);
  if (!numeral || !Number.isInteger(numeral.value) || numeral.scale > 1 || numeral.value < 1 || numeral.value > 1000)
    return null;
  return readingOf(numeral, i, numeral.last, 'ordinal', null, 'rank');
}
