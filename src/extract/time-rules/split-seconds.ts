import { raceWords } from '../../lexicon/clock-context.js';
import { ordinals } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { isAmong } from './clock-context.js';
import { type DurationTerm, isGlued, type Reading, wordAt } from './form.js';
import { isHyphen, type NumberReading, readCardinal, readShortNumber } from './numbers.js';

const parts: ReadonlyMap<string, number> = new Map([
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);

/** Reads the seconds that follow minutes without their unit, with a fraction: "fifty-four point two", "nineteen and sixty-three hundredths". */
export function readSplitSeconds(tokens: readonly Token[], i: number): { last: number; term: DurationTerm } | null {
  const whole = readWhole(tokens, i);
  if (!whole || whole.value > 59) return null;
  const point = readPoint(tokens, whole.last);
  const fraction = point ?? readFractionAfter(tokens, whole.last);
  if (!fraction) return null;
  const last = /^seconds?$/.test(wordAt(tokens, fraction.last)) ? fraction.last + 1 : fraction.last;
  return { last, term: { amount: add(whole.value, fraction.value), unit: 'second' } };
}

/** Reads the fraction that follows seconds: "and seventy-three hundredths", "and six tenths". */
function readFractionAfter(tokens: readonly Token[], i: number): NumberReading | null {
  const at = tokens[i]?.text === ',' ? i + 1 : i;
  return wordAt(tokens, at) === 'and' ? readParts(tokens, at + 1) : null;
}

/** Reads "point two", "point seven three" in words or figures as a fraction. */
export function readPoint(tokens: readonly Token[], i: number): NumberReading | null {
  if (wordAt(tokens, i) !== 'point') return null;
  let digits = '';
  let at = i + 1;
  for (; digits.length < 3; at++) {
    const digit = tokens[at]?.kind === 'number' ? null : readCardinal(tokens, at);
    if (!digit || digit.last > at + 1 || digit.value > 9) break;
    digits += digit.value;
  }
  return digits === '' ? null : { last: at, value: Number(`0.${digits}`) };
}

/** Adds a fraction of a second to whole seconds, without the noise of binary fractions. */
export function add(whole: number, fraction: number): number {
  return Number((whole + fraction).toFixed(4));
}

/** Adds "and seventy-three hundredths" at `i` to the seconds that end `terms`; gives where it ends. */
export function addFraction(tokens: readonly Token[], i: number, terms: DurationTerm[]): number | null {
  const end = terms.at(-1);
  if (end?.unit !== 'second' || end.amount === null) return null;
  const fraction = readFractionAfter(tokens, i);
  if (!fraction) return null;
  terms[terms.length - 1] = { ...end, amount: add(end.amount, fraction.value) };
  return fraction.last;
}

/**
 * Reads parts of a second: "seven tenths of a second", "by four hundredths"; not "two tenths of a mile", "a tenth of the voters" or
 * "ten hundredths" where no race is.
 */
export function readSecondParts(tokens: readonly Token[], i: number): Reading | null {
  const read = readParts(tokens, i);
  if (!read) return null;
  const article = /^an?$/.test(wordAt(tokens, read.last + 1)) ? read.last + 2 : read.last + 1;
  const named = wordAt(tokens, read.last) === 'of' && wordAt(tokens, article) === 'second';
  const bare =
    wordAt(tokens, read.last) !== 'of' &&
    !/^tenths?$/.test(wordAt(tokens, read.last - 1)) &&
    isAmong(tokens, i, raceWords);
  if (!named && !bare) return null;
  return {
    last: named ? article + 1 : read.last,
    form: { type: 'duration', terms: [{ amount: read.value, unit: 'second' }] },
  };
}

/** "seventy-three hundredths", "three-tenths", "a thousandth", "7 tenths" */
function readParts(tokens: readonly Token[], i: number): NumberReading | null {
  const count = wordAt(tokens, i) === 'a' ? { last: i + 1, value: 1 } : readWhole(tokens, i);
  if (!count || count.value < 1) return null;
  const at = isHyphen(tokens, count.last) ? count.last + 1 : count.last;
  const size = parts.get(wordAt(tokens, at));
  if (size === undefined || count.value >= size || (at === count.last && isGlued(tokens, at))) return null;
  return { last: at + 1, value: Number((count.value / size).toFixed(4)) };
}

function readWhole(tokens: readonly Token[], i: number): NumberReading | null {
  const number = readShortNumber(tokens, i);
  if (!number || tokens[i]?.kind === 'number') return number;
  // "twenty-one hundredths" ends before its part; "a hundred and tenth" never begins here.
  const next = wordAt(tokens, number.last);
  return ordinals.has(next) && !parts.has(next) ? null : number;
}
