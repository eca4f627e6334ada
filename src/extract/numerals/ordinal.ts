import { ordinals, scaleOrdinals } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { readCardinal } from './cardinal.js';
import { add, multiply, type Numeral, skipHyphen } from './numeral.js';

/** The letters that make an ordinal of a whole number: 1st, 2nd, 3rd, 4th, 11th. */
function endingOf(value: number): string {
  if (Math.floor(value / 10) % 10 === 1) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** Reads an ordinal in digits or words: "21st", "third", "twenty-fifth", "one hundred twenty-fifth", "two millionth". */
export function readOrdinal(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const made = (value: number, last: number, words: boolean): Numeral => ({
    value,
    step: 1,
    last,
    words,
    scale: 1,
    ordinal: true,
  });
  if (token.kind === 'number') {
    const ending = tokens[i + 1];
    const value = Number(token.text.replaceAll(',', ''));
    if (ending?.gap !== 'none' || ending.lower !== endingOf(value)) return null;
    return Number.isInteger(value) ? made(value, i + 2, false) : null;
  }
  const single = ordinals.get(token.lower) ?? scaleOrdinals.get(token.lower);
  if (single !== undefined) return made(single, i + 1, true);
  const cardinal = readCardinal(tokens, i);
  if (!cardinal?.words) return null;
  let at = skipHyphen(tokens, cardinal.last);
  const scale = scaleOrdinals.get(tokens[at]?.lower ?? '');
  if (scale !== undefined) return made(multiply(cardinal.value, scale), at + 1, true);
  if (tokens[at]?.lower === 'and') at++;
  const end = ordinals.get(tokens[at]?.lower ?? '');
  // The ordinal fills the place that the cardinal leaves free: units after tens, tens and units after a scale.
  const room = cardinal.value % 100 === 0 ? 100 : cardinal.value % 10 === 0 && cardinal.value % 100 >= 20 ? 10 : 0;
  return end !== undefined && end < room ? made(add(cardinal.value, end), at + 1, true) : null;
}
