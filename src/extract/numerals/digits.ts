import { currencyCodes, currencyNames, currencySigns } from '../../lexicon/currencies.js';
import { scales } from '../../lexicon/numerals.js';
import { unitNames, unitSymbols } from '../../lexicon/units.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from './numeral.js';

const digitsOnly = /^\d+$/;

/** Reads digits with their grouping, decimals and powers: "1,234.5", "1 234 567", "12,34,567.89", "1,3", "2.48×10−5", "4e14". */
export function readDigits(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i];
  if (token?.kind !== 'number') return null;
  const { text, last } = joinGroups(tokens, i);
  const value = Number(text);
  const point = text.indexOf('.');
  const step = point < 0 ? 1 : Number(`1e-${text.length - point - 1}`);
  return readPower(tokens, { value, step, last, words: false, scale: 1 });
}

function glued(tokens: readonly Token[], i: number, text: string): boolean {
  return tokens[i]?.text === text && tokens[i]?.gap === 'none' && tokens[i + 1]?.gap === 'none';
}

/** The number that starts at `i` in plain digits, with the groups that the tokenizer left apart. */
function joinGroups(tokens: readonly Token[], i: number): { text: string; last: number } {
  const first = tokens[i]?.text ?? '';
  const plain = first.replace(/[^\d.]/g, '');
  const next = tokens[i + 2];
  if (glued(tokens, i + 1, ',') && next?.kind === 'number') {
    // "1.111,11": the comma is the decimal mark and the point groups.
    if (/^\d{1,3}\.\d{3}$/.test(first) && /^\d{1,2}$/.test(next.text))
      return { text: `${first.replace('.', '')}.${next.text}`, last: i + 3 };
    // "12,34,567": groups of two, then three.
    if (/^\d{1,2}$/.test(first)) {
      let text = first;
      let at = i + 2;
      for (; at < i + 14 && /^\d{2}$/.test(tokens[at]?.text ?? '') && glued(tokens, at + 1, ','); at += 2)
        text += tokens[at]?.text;
      const end = tokens[at]?.text ?? '';
      if (/^\d{2},\d{3}(?:\.\d+)?$/.test(end)) return { text: text + end.replace(',', ''), last: at + 1 };
      // "1,3": more commas make it a list.
      if (at === i + 2 && /^\d{1,2}$/.test(end) && !glued(tokens, at + 1, ',') && isDecimalComma(tokens, i, at + 1))
        return { text: `${first}.${end}`, last: at + 1 };
    }
  }
  return joinSpaced(tokens, i, plain);
}

/**
 * Tells whether one or two digits behind a comma are decimals: only where money, a scale, a unit or the end of a statement says that both
 * make one number ("€12,50", "1,5 million", "3,5%", "is 1,3."). Elsewhere the blank behind the comma was lost ("hurting 40,15 of them").
 */
function isDecimalComma(tokens: readonly Token[], i: number, last: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[last];
  if (isHyphen(before) && before?.gap === 'none') return false;
  if (before?.kind === 'symbol' && currencySigns.has(before.text)) return true;
  if (next === undefined) return before === undefined || stating.test(before.lower);
  if (next.kind === 'symbol') return next.text === '%' || next.text === '°' || currencySigns.has(next.text);
  if (next.kind !== 'word') return stating.test(before?.lower ?? '') && /^[.;)]$/.test(next.text);
  return (
    scales.has(next.lower) ||
    shares.test(next.lower) ||
    unitNames.has(next.lower) ||
    unitNames.has(next.lower.replace(/s$/, '')) ||
    (next.lower !== 'in' && unitSymbols.has(next.text)) ||
    currencyCodes.has(next.text) ||
    currencyNames.has(next.lower) ||
    currencyNames.has(next.lower.replace(/s$/, ''))
  );
}

const stating = /^(?:is|was|of|at|to|by|reached|equals|equalled|=)$/;
const shares = /^(?:percent|per|percentage|bn|mn|m|k)$/;

/** Joins groups of three digits set apart by blanks: "10 000", "1 234 567.89". */
function joinSpaced(tokens: readonly Token[], i: number, plain: string): { text: string; last: number } {
  let last = i + 1;
  if (!/^[1-9]\d{0,2}$/.test(plain)) return { text: plain, last };
  let text = plain;
  for (; tokens[last]?.gap === 'space' && /^\d{3}$/.test(tokens[last]?.text ?? ''); last++) text += tokens[last]?.text;
  if (tokens[last]?.gap === 'space' && last > i + 1 && /^\d{3}\.\d+$/.test(tokens[last]?.text ?? ''))
    text += tokens[last++]?.text;
  // A single group of three may be a number of its own ("in room 12 300 people"), unless it is round.
  const hedged = /^(?:over|than|least|nearly|about|some|almost|around|up|approximately|roughly)$/.test(
    tokens[i - 1]?.lower ?? '',
  );
  const before = tokens[i - 1];
  const money = (before?.kind === 'symbol' && currencySigns.has(before.text)) || currencyCodes.has(before?.text ?? '');
  const sure = last > i + 2 || tokens[i + 1]?.text === '000' || hedged || money || isNamedUnit(tokens[last]);
  return sure ? { text, last } : { text: plain, last: i + 1 };
}

/** The full name of a currency or a unit, which a single number in front of it shows to be one. */
function isNamedUnit(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return token?.kind === 'word' && word.length > 3 && (currencyNames.has(word) || unitNames.has(word));
}

/** Reads what raises a number: "e13", "x10^6", "×10−5", "^23". */
function readPower(tokens: readonly Token[], base: Numeral): Numeral {
  const at = base.last;
  const sign = tokens[at];
  const spacedTen = tokens[at + 1]?.text === '10' && tokens[at + 2]?.text === '^';
  if (sign === undefined || (sign.gap !== 'none' && sign.text !== '×' && !spacedTen)) return base;
  if (sign.lower === 'e') {
    const power = readExponent(tokens, at + 1);
    if (power)
      return {
        ...base,
        value: Number(`${base.value}e${power.value}`),
        step: Number(`${base.step}e${power.value}`),
        last: power.last,
      };
  }
  if (sign.lower === 'x' || sign.text === '×' || sign.text === '*') {
    const ten = tokens[at + 1];
    const mark = tokens[at + 2]?.text === '^' ? at + 3 : at + 2;
    const power = ten && digitsOnly.test(ten.text) ? readExponent(tokens, mark) : null;
    if (!ten || !power || (mark === at + 2 && tokens[mark]?.kind === 'number')) return base;
    if (ten.text === '10')
      return {
        ...base,
        value: Number(`${base.value}e${power.value}`),
        step: Number(`${base.step}e${power.value}`),
        last: power.last,
      };
    return { ...base, value: base.value * Number(ten.text) ** power.value, last: power.last };
  }
  if (sign.text === '^') {
    const power = readExponent(tokens, at + 1);
    if (power) return { ...base, value: base.value ** power.value, last: power.last };
  }
  return base;
}

/** Reads a whole exponent with its signs, glued to what stands before it. */
function readExponent(tokens: readonly Token[], i: number): { value: number; last: number } | null {
  let at = i;
  let negative = false;
  for (; /^[-−+]$/.test(tokens[at]?.text ?? '') && tokens[at]?.gap === 'none'; at++)
    negative ||= tokens[at]?.text !== '+';
  const token = tokens[at];
  if (token?.gap !== 'none' || !digitsOnly.test(token.text) || token.text.length > 3) return null;
  return { value: negative ? -Number(token.text) : Number(token.text), last: at + 1 };
}
