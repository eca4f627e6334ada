import { ordinals, pluralScales, scaleOrdinals, scales, tens, units, vulgarFractions } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { decimalsAt, readCardinal } from './cardinal.js';
import { readFraction, readSlashAfter, scaledFraction } from './fraction.js';
import { add, multiply, type Numeral, type ReadingOptions } from './numeral.js';

export type { Numeral, ReadingOptions } from './numeral.js';
export { readOrdinal } from './ordinal.js';

const starts = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...scales.keys(),
  'half',
  'quarter',
  'a',
  'an',
  'minus',
  'negative',
]);
const signs = /^[-−+]$/;

/** Tells by one token whether a numeral may start there; cheap, for scanning. */
export function mayStartNumeral(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return starts.has(token.lower);
  return signs.test(token.text) || vulgarFractions.has(token.text);
}

/** Reads the number that starts at token `i`, in digits, words or both, with sign, scale and fraction; null when none does. */
export function readNumeral(tokens: readonly Token[], i: number, options: ReadingOptions = {}): Numeral | null {
  const token = tokens[i];
  if (token === undefined || !mayStartNumeral(token)) return null;
  // "plus or minus 3 points" tells a margin.
  if (token.lower === 'minus' && tokens[i - 1]?.lower === 'or') return null;
  if (token.lower === 'minus' || token.lower === 'negative') return negate(readUnsigned(tokens, i + 1, options));
  if (signs.test(token.text)) {
    const next = tokens[i + 1];
    // A line that is nothing but "- 10 k" is a negative number; with more behind it, it is an item of a list.
    const alone = i === 0 && next?.kind === 'number' ? readUnsigned(tokens, 1, options) : null;
    if (alone?.last === tokens.length && token.text !== '+') return negate(alone);
    // A sign is glued to its number and stands apart from the word before it; else it is a hyphen or a dash.
    const glued = next?.gap === 'none' && (next.kind === 'number' || vulgarFractions.has(next.text));
    if (
      !glued ||
      tokens[i - 1]?.kind === 'number' ||
      !(token.gap !== 'none' || i === 0 || /^[(\p{Sc}<>=~≈±]$/u.test(tokens[i - 1]?.text ?? ''))
    )
      return null;
    const numeral = readUnsigned(tokens, i + 1, options);
    return token.text === '+' ? numeral : negate(numeral);
  }
  return readUnsigned(tokens, i, options);
}

function negate(numeral: Numeral | null): Numeral | null {
  return numeral && { ...numeral, value: -numeral.value };
}

function readUnsigned(tokens: readonly Token[], i: number, options: ReadingOptions): Numeral | null {
  const fraction = readFraction(tokens, i);
  if (fraction) return scaledFraction(tokens, fraction);
  const cardinal = readCardinal(tokens, i, options);
  if (!cardinal) return null;
  const decimals = cardinal.words ? decimalsAt(tokens, cardinal.last) : null;
  if (decimals && Number.isInteger(cardinal.value))
    return {
      ...cardinal,
      value: Number(`${cardinal.value}.${decimals.digits}`),
      step: Number(`1e-${decimals.digits.length}`),
      last: decimals.last,
    };
  return addFraction(tokens, cardinal, options);
}

/** Adds the fraction after a whole number: "2 1/2", "4-1/2", "2½", "two and a half", "five and a half million", "one million and a half". */
function addFraction(tokens: readonly Token[], whole: Numeral, options: ReadingOptions): Numeral {
  if (!Number.isInteger(whole.value)) return whole;
  const next = tokens[whole.last];
  const mixed =
    !whole.words && whole.scale === 1 ? (readSlashAfter(tokens, whole.last) ?? vulgarAfter(tokens, whole.last)) : null;
  if (mixed) {
    const sum = { ...whole, value: add(whole.value, mixed.value), step: mixed.step, last: mixed.last };
    return scaleAfter(tokens, sum);
  }
  if (next?.lower !== 'and' || options.and === false) return whole;
  const part = readFraction(tokens, whole.last + 1);
  if (!part || part.value >= 1 || part.value <= 0) return whole;
  const own = scaledFraction(tokens, part);
  if (whole.scale >= 1000) {
    if (own.last > part.last)
      return own.value < whole.value ? { ...whole, value: add(whole.value, own.value), last: own.last } : whole;
    const value = add(whole.value, multiply(part.value, whole.scale));
    return { ...whole, value, step: whole.scale * part.step, last: part.last };
  }
  return scaleAfter(tokens, { ...whole, value: add(whole.value, part.value), step: part.step, last: part.last });
}

function vulgarAfter(tokens: readonly Token[], i: number): Numeral | null {
  const vulgar = vulgarFractions.get(tokens[i]?.text ?? '');
  if (!vulgar || tokens[i]?.gap === 'line' || tokens[i]?.gap === 'paragraph') return null;
  return { value: vulgar[0] / vulgar[1], step: 1 / vulgar[1], last: i + 1, words: false, scale: 1, fraction: true };
}

/** Applies a scale word that follows a mixed number. */
function scaleAfter(tokens: readonly Token[], numeral: Numeral): Numeral {
  const factor = scales.get(tokens[numeral.last]?.lower ?? '');
  if (factor === undefined) return numeral;
  return {
    ...numeral,
    value: multiply(numeral.value, factor),
    step: multiply(numeral.step, factor),
    last: numeral.last + 1,
    scale: factor,
  };
}

/** Words that can open an ordinal or a vague amount, for dispatch tables. */
export const numeralWords: readonly string[] = [...units.keys(), ...tens.keys(), ...scales.keys()];

/** Words that are ordinals by themselves. */
export const ordinalWords: readonly string[] = [...ordinals.keys(), ...scaleOrdinals.keys()];

/** Plural scales, which are vague when no number stands before them. */
export const vagueScales: readonly string[] = [...pluralScales.keys()];
