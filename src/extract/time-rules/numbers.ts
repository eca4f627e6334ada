import { ordinals } from '../../lexicon/numerals.js';
import { cardinals } from '../../lexicon/small-numbers.js';
import type { Token } from '../../text/tokens.js';
import { isGlued, wordAt } from './form.js';

/** A number and the position after its last token. */
export interface NumberReading {
  readonly last: number;
  readonly value: number;
}

const hyphen = /^[-\u2010\u2011]$/;

/** Tells whether token `i` is a hyphen with no blank on either side. */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  return hyphen.test(tokens[i]?.text ?? '') && isGlued(tokens, i) && isGlued(tokens, i + 1);
}

/** Reads plain digits of `low` to `high` digits at token `i`. */
export function readDigits(tokens: readonly Token[], i: number, low: number, high: number): number | null {
  const text = tokens[i]?.text ?? '';
  return tokens[i]?.kind === 'number' && text.length >= low && text.length <= high && /^\d+$/.test(text)
    ? Number(text)
    : null;
}

/** Reads a whole number below 100 in words: "seven", "twenty-nine", "twenty nine". */
export function readCardinal(tokens: readonly Token[], i: number): NumberReading | null {
  const value = cardinals.get(wordAt(tokens, i));
  if (value === undefined) return null;
  if (value < 20) return { last: i + 1, value };
  const next = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const ones = cardinals.get(wordAt(tokens, next));
  return ones !== undefined && ones > 0 && ones < 10 ? { last: next + 1, value: value + ones } : { last: i + 1, value };
}

/** Reads a number of one or two digits, or one in words: "7", "twenty-five". */
export function readShortNumber(tokens: readonly Token[], i: number): NumberReading | null {
  const digits = readDigits(tokens, i, 1, 2);
  return digits === null ? readCardinal(tokens, i) : { last: i + 1, value: digits };
}

/** Reads an ordinal below 100: "10th", "tenth", "twenty-first". */
export function readOrdinalNumber(tokens: readonly Token[], i: number): NumberReading | null {
  const digits = readDigits(tokens, i, 1, 2);
  if (digits !== null) {
    return isGlued(tokens, i + 1) && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, i + 1))
      ? { last: i + 2, value: digits }
      : null;
  }
  const word = wordAt(tokens, i);
  const simple = ordinals.get(word);
  if (simple !== undefined) return { last: i + 1, value: simple };
  const tens = cardinals.get(word);
  if (tens === undefined || tens < 20) return null;
  const next = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const ones = ordinals.get(wordAt(tokens, next));
  return ones !== undefined && ones < 10 ? { last: next + 1, value: tens + ones } : null;
}

/** Reads the day of a month: "10", "10th", "09th", "tenth", "twenty nine". */
export function readDay(tokens: readonly Token[], i: number): (NumberReading & { readonly ordinal: boolean }) | null {
  const ordinal = readOrdinalNumber(tokens, i);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const digits = readDigits(tokens, i, 1, 2);
  const plain = digits === null ? readCardinal(tokens, i) : { last: i + 1, value: digits };
  if (!plain || plain.value < 1 || plain.value > 31) return null;
  // "12%", "3.5", "1:30" and "12-year" are no days.
  const after = tokens[plain.last]?.text ?? '';
  if (digits !== null && isGlued(tokens, plain.last) && /^(?:[%:$€£]|\p{L})/u.test(after)) return null;
  return { ...plain, ordinal: false };
}

/** Reads a year in four digits, or in words: "nineteen eighty six", "two thousand and fifteen", "nineteen hundred". */
export function readYear(tokens: readonly Token[], i: number): NumberReading | null {
  const digits = readDigits(tokens, i, 4, 4);
  if (digits !== null) return digits >= 1000 && digits <= 2999 ? { last: i + 1, value: digits } : null;
  return readWordYear(tokens, i);
}

/** Reads a year in words. */
export function readWordYear(tokens: readonly Token[], i: number): NumberReading | null {
  const first = readCardinal(tokens, i);
  if (!first) return null;
  const unit = wordAt(tokens, first.last);
  if (unit === 'thousand' && first.value === 2) return addRest(tokens, first.last + 1, 2000);
  if (unit === 'hundred' && first.value >= 10 && first.value <= 20)
    return addRest(tokens, first.last + 1, first.value * 100);
  if (first.value < 13 || first.value > 20) return null;
  const second = readCardinal(tokens, first.last);
  if (second && second.value >= 10) return { last: second.last, value: first.value * 100 + second.value };
  if (wordAt(tokens, first.last) === 'oh') {
    const ones = readCardinal(tokens, first.last + 1);
    if (ones && ones.value < 10) return { last: ones.last, value: first.value * 100 + ones.value };
  }
  return null;
}

function addRest(tokens: readonly Token[], i: number, base: number): NumberReading {
  const rest = readCardinal(tokens, wordAt(tokens, i) === 'and' ? i + 1 : i);
  return rest ? { last: rest.last, value: base + rest.value } : { last: i, value: base };
}

/** Reads a two-digit year with its apostrophe: "'87", "’99". */
export function readShortYear(tokens: readonly Token[], i: number): NumberReading | null {
  if (!/^['’‘]$/.test(tokens[i]?.text ?? '') || !isGlued(tokens, i + 1)) return null;
  const value = readDigits(tokens, i + 1, 2, 2);
  return value === null ? null : { last: i + 2, value: expandYear(value) };
}

/** Reads two digits as a year of 1930 to 2029. */
export function expandYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}
