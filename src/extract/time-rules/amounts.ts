import { vulgarFractions } from '../../lexicon/numerals.js';
import { type TimeUnit, timeUnits, unitAbbreviations } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { readSlash, readSlashAfter } from '../numerals/fraction.js';
import { type DurationTerm, isGlued, wordAt } from './form.js';
import { isHyphen, readCardinal } from './numbers.js';
import { add, readPoint } from './split-seconds.js';

/** A number of time units, or an unknown number of them. */
export interface Amount {
  readonly last: number;
  readonly low: number | null;
  readonly high: number | null;
}

const vague: ReadonlyMap<string, number | null> = new Map([
  ['several', null],
  ['few', null],
  ['many', null],
  ['some', null],
  ['multiple', null],
  ['numerous', null],
  ['recent', null],
]);

/** Reads how many: "44", "1.5", "six-and-a-half", "a", "a couple of", "a few", "half a", "two or three", "24-48", "twelve to eighteen". */
export function readAmount(tokens: readonly Token[], i: number): Amount | null {
  const first = readOne(tokens, i);
  if (first?.low == null) return first;
  // "a three- to six-month period"
  const open = wordAt(tokens, first.last) === '-' && /^(?:to|or)$/.test(wordAt(tokens, first.last + 1)) ? 1 : 0;
  const link = wordAt(tokens, first.last + open);
  const dash = /^[-\u2013]$/.test(link) && isGlued(tokens, first.last) && isGlued(tokens, first.last + 1);
  if (!dash && link !== 'to' && link !== 'or') return first;
  const second = readOne(tokens, first.last + open + 1);
  const unit = second && unitAt(tokens, second.last, true);
  if (!second?.low || !unit || second.low <= first.low || /^(?:an?|half)$/.test(wordAt(tokens, first.last + open + 1)))
    return first;
  return { last: second.last, low: first.low, high: second.low };
}

function exact(last: number, value: number): Amount {
  return { last, low: value, high: value };
}

function readOne(tokens: readonly Token[], i: number): Amount | null {
  const word = wordAt(tokens, i);
  if (word === 'a' || word === 'an') {
    const next = wordAt(tokens, i + 1);
    if (next === 'couple') return exact(wordAt(tokens, i + 2) === 'of' ? i + 3 : i + 2, 2);
    if (next === 'few' || next === 'many') return { last: i + 2, low: null, high: null };
    if (next === 'dozen') return exact(i + 2, 12);
    if (next === 'half') return exact(isHyphen(tokens, i + 2) ? i + 3 : i + 2, 0.5);
    if (/^(?:full|whole|single|further|mere|record|good)$/.test(next))
      return exact(isHyphen(tokens, i + 2) ? i + 3 : i + 2, 1);
    return next === 'hundred' || next === 'thousand' ? exact(i + 2, next === 'hundred' ? 100 : 1000) : exact(i + 1, 1);
  }
  if (word === 'half')
    return /^(?:an?|the)$/.test(wordAt(tokens, i + 1))
      ? exact(i + 2, 0.5)
      : isHyphen(tokens, i + 1)
        ? exact(i + 2, 0.5)
        : null;
  if (word === 'another' || word === 'single') return exact(i + 1, 1);
  if (word === 'couple') return exact(wordAt(tokens, i + 1) === 'of' ? i + 2 : i + 1, 2);
  if (word === 'dozen') return exact(i + 1, 12);
  if (vague.has(word)) return { last: i + 1, low: null, high: null };
  const number = readNumber(tokens, i);
  return number ? exact(number.last, number.value) : null;
}

function readNumber(tokens: readonly Token[], i: number): { last: number; value: number } | null {
  const token = tokens[i];
  if (token?.kind === 'number') {
    // "24/7 hours" and the "2" of "1/2" are no amounts of their own.
    if (isGlued(tokens, i) && tokens[i - 1]?.text === '/') return null;
    const value = Number(token.text.replace(/[^\d.]/g, ''));
    if (!Number.isFinite(value)) return null;
    const fraction = readSlash(tokens, i);
    if (fraction) return fraction;
    const part = Number.isInteger(value) ? readSlashAfter(tokens, i + 1) : null;
    return part ? { last: part.last, value: value + part.value } : addHalf(tokens, i + 1, value);
  }
  const words = readCardinal(tokens, i);
  if (!words) return null;
  const point = readPoint(tokens, words.last);
  if (point) return { last: point.last, value: add(words.value, point.value) };
  // "twenty and four hours"
  const and =
    wordAt(tokens, words.last) === 'and' && words.value >= 20 && words.value % 10 === 0
      ? readCardinal(tokens, words.last + 1)
      : null;
  if (and && and.value < 10 && unitAt(tokens, and.last, false))
    return { last: and.last, value: words.value + and.value };
  const scale = wordAt(tokens, words.last);
  if (scale === 'hundred' || scale === 'thousand') {
    const base = words.value * (scale === 'hundred' ? 100 : 1000);
    const rest = readCardinal(tokens, wordAt(tokens, words.last + 1) === 'and' ? words.last + 2 : words.last + 1);
    return rest ? { last: rest.last, value: base + rest.value } : { last: words.last + 1, value: base };
  }
  return addHalf(tokens, words.last, words.value);
}

/** Adds what "and a half", "-and-a-half", "and a quarter", "½", "¾" say. */
function addHalf(tokens: readonly Token[], i: number, value: number): { last: number; value: number } {
  const vulgar = vulgarFractions.get(tokens[i]?.text ?? '');
  if (vulgar) return { last: i + 1, value: value + vulgar[0] / vulgar[1] };
  const words: string[] = [];
  let j = i;
  const after: number[] = [];
  while (words.length < 3) {
    if (isHyphen(tokens, j)) j++;
    words.push(wordAt(tokens, j));
    after.push(++j);
  }
  if (words[0] !== 'and') return { last: i, value };
  const article = words[1] === 'a' || words[1] === 'one';
  const part = article ? words[2] : words[1];
  const last = after[article ? 2 : 1] ?? i;
  if (part === 'half') return { last, value: value + 0.5 };
  return part === 'quarter' && article ? { last, value: value + 0.25 } : { last: i, value };
}

/** Reads the unit at token `i`, after an optional hyphen; `short` allows abbreviations ("hrs"). */
export function unitAt(tokens: readonly Token[], i: number, short: boolean): { last: number; unit: TimeUnit } | null {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  const word = wordAt(tokens, at);
  const unit = timeUnits.get(word) ?? (short ? unitAbbreviations.get(word) : undefined);
  if (!unit) return null;
  // "3-D", "4-H" and "3D" are names.
  if (word.length === 1 && at > i && tokens[at]?.text !== 'h') return null;
  if (tokens[at]?.text === 'D' && tokens[i - 1]?.text.length === 1) return null;
  const stop =
    !timeUnits.has(word) &&
    tokens[at + 1]?.text === '.' &&
    isGlued(tokens, at + 1) &&
    /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  return { last: stop ? at + 2 : at + 1, unit };
}

/** Makes a term of an amount and its unit; a fortnight is two weeks. */
export function termOf(amount: Amount, unit: TimeUnit, word: string): DurationTerm {
  const factor = word.startsWith('fortnight') ? 2 : 1;
  // "several" and "a few" are three at least.
  return amount.low === null ? { amount: null, unit, least: 3 * factor } : { amount: amount.low * factor, unit };
}
