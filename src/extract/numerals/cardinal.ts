import { pluralScales, scaleOrdinals, scales, shortScales, tens, units } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { denominatorAt } from './denominator.js';
import { readDigits } from './digits.js';
import { add, isHyphen, multiply, type Numeral, type ReadingOptions, skipHyphen } from './numeral.js';

/** Reads a whole or decimal number in digits or words, with its scales: "1.2 million", "two hundred and forty", "a dozen". */
export function readCardinal(tokens: readonly Token[], i: number, options: ReadingOptions = {}): Numeral | null {
  let total = readGroup(tokens, i, options);
  while (total && total.scale > 1) {
    const comma = total.words && total.scale >= 1000 && tokens[total.last]?.text === ',' ? 1 : 0;
    const at = skipAnd(tokens, total.last + comma, options);
    const next = tokens[at]?.kind === 'number' && !isScale(tokens[at + 1]) ? null : readGroup(tokens, at, options);
    // "three hundred" after "two hundred and" is another number, and so is "a hundred" or a fraction.
    if (!next || next.value >= total.scale || next.words !== total.words || isBare(tokens[at])) break;
    if (denominatorAt(tokens, next.last, next.value)) break;
    total = { ...next, value: add(total.value, next.value), words: total.words };
  }
  return total;
}

function isBare(token: Token | undefined): boolean {
  return token !== undefined && (scales.has(token.lower) || token.lower === 'a' || token.lower === 'an');
}

function isScale(token: Token | undefined): boolean {
  return token !== undefined && scales.has(token.lower);
}

function skipAnd(tokens: readonly Token[], i: number, options: ReadingOptions): number {
  const token = tokens[i];
  return options.and !== false && (token?.lower === 'and' || token?.text === '&') ? i + 1 : i;
}

/** Reads a number below a hundred in words: "forty", "twenty-five", "fifty - two". */
export function readSmall(tokens: readonly Token[], i: number): Numeral | null {
  const word = tokens[i]?.lower ?? '';
  const ten = tens.get(word);
  const plain = { step: 1, words: true, scale: 1 };
  if (ten === undefined) {
    const unit = units.get(word);
    return unit === undefined ? null : { ...plain, value: unit, last: i + 1 };
  }
  const at = skipHyphen(tokens, i + 1);
  const unit =
    tokens[at]?.gap === 'line' || tokens[at]?.gap === 'paragraph' ? undefined : units.get(tokens[at]?.lower ?? '');
  if (unit === undefined || unit < 1 || unit > 9) return { ...plain, value: ten, last: i + 1 };
  // "twenty three fifths" is 20 3/5 or 23/5; "twenty-three" stays whole.
  return { ...plain, value: ten + unit, last: at + 1 };
}

/** Reads a number with the scales that multiply it, up to the next lower group: "240 thousand", "a hundred and two". */
function readGroup(tokens: readonly Token[], i: number, options: ReadingOptions): Numeral | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const bare = isBare(token);
  // The scale of a number that could not be read is no number of its own.
  if (scales.has(token.lower) && tokens[i - 1]?.kind === 'number') return null;
  const start: Numeral | null = bare
    ? { value: 1, step: 1, last: scales.has(token.lower) ? i : i + 1, words: true, scale: 1 }
    : (readDigits(tokens, i) ?? readDecimalWords(tokens, readSmall(tokens, i)));
  if (!start) return null;
  let group = start;
  for (let rounds = 0; rounds < 4; rounds++) {
    const scale = readScale(tokens, group, options);
    if (!scale) break;
    const factor = scale.factor;
    group = {
      ...group,
      value: multiply(group.value, factor),
      step: multiply(group.step, factor),
      last: scale.last,
      scale: factor,
    };
    if (factor === 100) group = addSmall(tokens, group, options);
  }
  return bare && group.last === start.last ? null : group;
}

/** After a hundred: adds what is below it ("two hundred and forty"), unless that is a number of its own. */
function addSmall(tokens: readonly Token[], group: Numeral, options: ReadingOptions): Numeral {
  const joined = skipAnd(tokens, group.last, options);
  const at = joined === group.last ? skipHyphen(tokens, joined) : joined;
  const digits = !group.words && joined > group.last ? readDigits(tokens, at) : null;
  const small = group.words ? readSmall(tokens, at) : digits;
  if (!small || small.value >= 100 || small.value === 0) return group;
  const after = tokens[small.last]?.lower ?? '';
  if (scales.get(after) === 100 || scales.get(after) === 12 || pluralScales.get(after) === 12) return group;
  if (denominatorAt(tokens, small.last, small.value)) return group;
  return { ...group, value: add(group.value, small.value), step: small.step, last: small.last };
}

/** Reads the scale after a number: "million", "-million", "bn", "k". */
function readScale(
  tokens: readonly Token[],
  group: Numeral,
  options: ReadingOptions,
): { factor: number; last: number } | null {
  const at = isHyphen(tokens[group.last]) && tokens[group.last + 1]?.gap === 'none' ? group.last + 1 : group.last;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap === 'line' || token.gap === 'paragraph') return null;
  const factor = scales.get(token.lower) ?? pluralScales.get(token.lower);
  if (factor !== undefined) return scaleOrdinals.has(token.lower) ? null : { factor, last: at + 1 };
  const short = shortScales.get(token.text) ?? (token.text.length > 1 ? shortScales.get(token.lower) : undefined);
  if (!short || group.words || group.scale > 1 || at > group.last) return null;
  if (short.glued && token.gap !== 'none' && options.money !== true) return null;
  if (short.money && options.money !== true && !(token.text === 'm' && countsNext(tokens, at))) return null;
  // "5G" is a network and "4K" a screen.
  if (
    (token.text === 'G' || token.text === 'K') &&
    /^[1-9]$/.test(tokens[at - 1]?.text ?? '') &&
    token.gap === 'none' &&
    !options.money
  )
    return null;
  return { factor: short.factor, last: at + 1 };
}

/** Reads decimals in words: "two hundred point zero three", "nought point eleven". */
function readDecimalWords(tokens: readonly Token[], whole: Numeral | null): Numeral | null {
  if (whole === null) return null;
  const decimals = decimalsAt(tokens, whole.last);
  if (!decimals) return whole;
  return {
    ...whole,
    value: Number(`${whole.value}.${decimals.digits}`),
    step: Number(`1e-${decimals.digits.length}`),
    last: decimals.last,
  };
}

/** The digits after "point" at `i`, or null. */
export function decimalsAt(tokens: readonly Token[], i: number): { digits: string; last: number } | null {
  if (tokens[i]?.lower !== 'point') return null;
  let digits = '';
  let last = i + 1;
  for (let small = readSmall(tokens, last); small && digits.length < 15; small = readSmall(tokens, last)) {
    digits += small.value;
    last = small.last;
  }
  return digits === '' ? null : { digits, last };
}

/** Tells whether an "m" glued to its number means million, by the plural behind it: "3.3m jobs", but "100m hurdles" and "12m tall". */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.gap !== 'none' || next?.gap !== 'space' || !/^[a-z]{3,}$/.test(next.text)) return false;
  if (
    /^(?:across|towards|besides|always|steps|hurdles|races|sprints|records|finals|heats|upwards|downwards|inches|waves|walls)$/.test(
      next.text,
    )
  )
    return false;
  return /[^s]s$/.test(next.text) || /^(?:people|children|women|men|more|new)$/.test(next.text);
}
