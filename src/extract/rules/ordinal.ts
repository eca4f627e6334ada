import type { Token } from '../../text/tokens.js';
import type { Numeral } from '../numerals/numeral.js';
import { readNumeral, readOrdinal } from '../numerals/read-numeral.js';
import { type Reading, readingOf } from '../reading.js';

/** Words behind an ordinal that make it a part of a date, a period or a fraction. */
const others = new Set('century centuries quarter half time-zone'.split(' '));

/** Heads that an ordinal names rather than counts: "the 112th Congress", "5th U.S. Circuit Court". */
const namedHeads = new Set(
  `congress congressional district circuit street st avenue ave amendment battalion regiment infantry airborne fleet army brigade precinct
  ward congressman reich republic dynasty symphony arrondissement parliament ecumenical`.split(/\s+/),
);

/** Reads an ordinal: "21st", "third", "twenty-fifth"; refuses "second" of time, "the third quarter", "last but one" and "second to last". */
export function readOrdinalMention(tokens: readonly Token[], i: number): Reading | null {
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal) return null;
  const next = tokens[ordinal.last]?.lower ?? '';
  if (others.has(next)) return null;
  if (next === 'to' && /^(?:last|none)$/.test(tokens[ordinal.last + 1]?.lower ?? '')) return null;
  const head = next === 'u.s.' || next === 'us' ? (tokens[ordinal.last + 1]?.lower ?? '') : next;
  if (namedHeads.has(head)) return null;
  if (tokens[i]?.lower === 'first' && isAdverb(tokens, i, ordinal.last)) return null;
  return readingOf(ordinal, i, ordinal.last, 'ordinal', null, 'ordinal');
}

/** "was first reported", "first mentioned it", "when stories first surfaced", "ourselves first.": when, not which. */
function isAdverb(tokens: readonly Token[], i: number, last: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (
    /^(?:the|a|an|his|her|its|their|our|my|your|this|that|for|of|in|placed|finished|finishes|finish|came|comes|ranked|ranks|is|very|and)$/.test(
      before,
    )
  )
    return false;
  if (/'s$/.test(before)) return false;
  const next = tokens[last];
  if (
    /^(?:[a-z]{2,}ed|came|went|took|began|became|met|saw|heard|got|made|broke|arose|won|ran|told|said|wrote|put|set|spoke|gave|appear)$/.test(
      next?.lower ?? '',
    )
  )
    return true;
  return i > 0 && (next === undefined || /^[.,;!?]$/.test(next.text));
}

/** Reads a rank: "No. 1", "number one", "#3"; refuses "no" that denies. */
export function readRank(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let at = i + 1;
  if (token.lower === 'no' || token.lower === 'nos') {
    const stop = tokens[at]?.text === '.' && tokens[at]?.gap === 'none';
    // British style leaves the stop out: "the No 1 seed", but not "No 3 people".
    // and Downing Street is a house.
    if (!stop && !(token.text === 'No' && /^[1-9]$|^1[2-9]$|^[2-9]\d$/.test(tokens[at]?.text ?? ''))) return null;
    if (tokens[at + 2]?.lower === 'downing') return null;
    if (stop) at++;
  } else if (token.lower === 'number') {
    const left = tokens[i - 1]?.lower;
    if (left === 'the' && tokens[at]?.kind === 'number') return null;
  } else if (token.text !== '#') return null;
  const numeral: Numeral | null = tokens[at]?.text === '-' ? null : readNumeral(tokens, at);
  if (!numeral || !Number.isInteger(numeral.value) || numeral.scale > 1 || numeral.value < 1 || numeral.value > 1000)
    return null;
  return readingOf(numeral, i, numeral.last, 'ordinal', null, 'rank');
}
