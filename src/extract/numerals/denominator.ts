import { ordinals, scaleOrdinals, tens } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, skipHyphen } from './numeral.js';

/** The lower part of a fraction in words. */
export interface Denominator {
  readonly value: number;
  readonly last: number;
  /** True for "fifths", false for "fifth". */
  readonly plural: boolean;
}

const named: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Reads the denominator that `numerator` stands before: "third" after one, "fifths", "-eighths", "twenty-firsts" after more. */
export function denominatorAt(tokens: readonly Token[], i: number, numerator: number): Denominator | null {
  const at = skipHyphen(tokens, i);
  const token = tokens[at];
  if (token === undefined || token.gap === 'line' || token.gap === 'paragraph') return null;
  const denominator = readDenominator(tokens, at);
  if (!denominator) return null;
  // "two third parties" and "two second-half goals" are no fractions; "two-third" is.
  return denominator.plural || numerator === 1 || (numerator < 10 && isHyphen(tokens[i]) && denominator.value > 2)
    ? denominator
    : null;
}

function readDenominator(tokens: readonly Token[], at: number): Denominator | null {
  const word = tokens[at]?.lower ?? '';
  const half = named.get(word);
  if (half !== undefined) return { value: half, last: at + 1, plural: word.endsWith('s') };
  const ten = tens.get(word);
  if (ten !== undefined) {
    const next = skipHyphen(tokens, at + 1);
    const unit = part(tokens[next]?.lower ?? '', true);
    return unit && unit.value < 10 ? { value: ten + unit.value, last: next + 1, plural: unit.plural } : null;
  }
  const single = part(word, false);
  return single && { value: single.value, last: at + 1, plural: single.plural };
}

/** "fifth" or "fifths"; "first" and "second" only where a tens word stands before them. */
function part(word: string, compound: boolean): { value: number; plural: boolean } | null {
  const plural = word.endsWith('s');
  const stem = plural ? word.slice(0, -1) : word;
  const value = ordinals.get(stem) ?? scaleOrdinals.get(stem);
  return value === undefined || (value < 3 && !compound) ? null : { value, plural };
}
