import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isGlued, type Reading } from './form.js';
import { readMonthWord } from './months.js';
import { expandYear, readDigits } from './numbers.js';

const separator = /^[-/.\u2010\u2011\u2013]$/;

/** Whether the month or the day stands first in dates of digits; 'unknown' reads the month first and says that it is a guess. */
export type DateOrder = 'mdy' | 'dmy' | 'unknown';

/** Tells the order that a text's own dates show ("14/09/2013" can only have its day first); 'unknown' when none does. */
export function orderShown(tokens: readonly Token[]): DateOrder {
  for (const [i, token] of tokens.entries()) {
    if (token.text !== '/' || tokens[i + 2]?.text !== '/' || readDigits(tokens, i + 3, 2, 4) === null) continue;
    const [a, b] = [readDigits(tokens, i - 1, 1, 2), readDigits(tokens, i + 1, 1, 2)];
    if (a === null || b === null || !isSeparator(tokens, i)) continue;
    if (a > 12 && a <= 31 && b <= 12) return 'dmy';
    if (b > 12 && b <= 31 && a <= 12) return 'mdy';
  }
  return 'unknown';
}

/**
 * Reads dates in digits: "2020-11-10", "2020/11/10", "20201110", "10/11/2020", "22/04", "12-2015", "2015-3", "23/Sep/2020"; not
 * fractions of a score, phone numbers or versions.
 */
export function readNumericDate(tokens: readonly Token[], i: number, order: DateOrder): Reading | null {
  if (isGlued(tokens, i) && /^[\d.,:/]$/.test(tokens[i - 1]?.text.slice(-1) ?? '')) return null;
  return (
    readCompact(tokens, i) ?? readYearFirst(tokens, i) ?? readYearLast(tokens, i, order) ?? readDotted(tokens, i, order)
  );
}

function valid(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isSeparator(tokens: readonly Token[], i: number): boolean {
  return separator.test(tokens[i]?.text ?? '') && isGlued(tokens, i) && isGlued(tokens, i + 1);
}

function calendar(year: number | undefined, month: number, day?: number): CalendarForm {
  return { type: 'calendar', ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) };
}

/** "20201110" */
function readCompact(tokens: readonly Token[], i: number): Reading | null {
  const digits = readDigits(tokens, i, 8, 8);
  if (digits === null) return null;
  const [year, month, day] = [Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100];
  if (year < 1800 || year > 2199 || !valid(month, day) || (isGlued(tokens, i + 1) && tokens[i + 1]?.kind === 'word'))
    return null;
  return { last: i + 1, form: calendar(year, month, day) };
}

function readYearFirst(tokens: readonly Token[], i: number): Reading | null {
  const year = readDigits(tokens, i, 4, 4);
  if (year === null || year < 1000 || year > 2999 || !isSeparator(tokens, i + 1)) return null;
  const named = readMonthWord(tokens, i + 2);
  const month = named ? named.value : readDigits(tokens, i + 2, 1, 2);
  const after = named ? named.last : i + 3;
  if (month === null || month < 1 || month > 12) return null;
  const day = isSeparator(tokens, after) ? readDigits(tokens, after + 1, 1, 2) : null;
  if (day !== null && tokens[after]?.text === tokens[i + 1]?.text && valid(month, day)) {
    return withIsoTime(tokens, after + 2, calendar(year, month, day));
  }
  // "2010-12" may be two years; "2015-3" and "2015-12" can only be a month.
  const text = tokens[i + 2]?.text ?? '';
  const onlyMonth = text.length === 1 || text.startsWith('0') || month <= year % 100;
  if (day !== null || named || !onlyMonth || tokens[i + 1]?.text !== '-' || isSeparator(tokens, after)) return null;
  return { last: after, form: calendar(year, month) };
}

/** "2020-11-10T14:53", with seconds and zone. */
function withIsoTime(tokens: readonly Token[], i: number, form: CalendarForm): Reading {
  const hour = readDigits(tokens, i + 1, 2, 2);
  const minute = readDigits(tokens, i + 3, 2, 2);
  const marked = tokens[i]?.text === 'T' && isGlued(tokens, i) && isGlued(tokens, i + 1) && tokens[i + 2]?.text === ':';
  if (!marked || hour === null || minute === null || hour > 23 || minute > 59) return { last: i, form };
  const second = tokens[i + 4]?.text === ':' && isGlued(tokens, i + 4) ? readDigits(tokens, i + 5, 2, 2) : null;
  const last = second === null ? i + 4 : i + 6;
  const clock = { ...form, hour, minute, ...(second === null ? {} : { second }) };
  return tokens[last]?.text === 'Z' && isGlued(tokens, last)
    ? { last: last + 1, form: { ...clock, zone: 0 } }
    : { last, form: clock };
}

function readYearLast(tokens: readonly Token[], i: number, order: DateOrder): Reading | null {
  const a = readDigits(tokens, i, 1, 2);
  if (a === null || !isSeparator(tokens, i + 1)) return null;
  const mark = tokens[i + 1]?.text;
  const b = readDigits(tokens, i + 2, 1, 2);
  if (b !== null && isSeparator(tokens, i + 3) && tokens[i + 3]?.text === mark) {
    const text = tokens[i + 4]?.text ?? '';
    const c = readDigits(tokens, i + 4, 2, 4);
    if (c === null || text.length === 3 || isSeparator(tokens, i + 5)) return null;
    return ordered(a, b, text.length === 2 ? expandYear(c) : c, order, i + 5);
  }
  const year = readDigits(tokens, i + 2, 4, 4);
  if (year !== null && a >= 1 && a <= 12 && year > 1500 && year < 2200 && mark !== '.' && !isSeparator(tokens, i + 3)) {
    return { last: i + 3, form: calendar(year, a) };
  }
  if (b === null || mark !== '/' || isFraction(tokens, i, a, b)) return null;
  return ordered(a, b, undefined, order, i + 3);
}

/** "1/2 cup", "24/7", "50/50" and "3/4" as parts of a whole are no dates. */
function isFraction(tokens: readonly Token[], i: number, a: number, b: number): boolean {
  if ((a === 24 && b === 7) || (a === 9 && b === 11) || (a < b && b <= 5) || (a === 7 && b === 7))
    return (
      !/^(?:on|from|to|this|next|by|until|since)$/.test(tokens[i - 1]?.lower ?? '') || a === 24 || a === 9 || a === 7
    );
  return false;
}

function ordered(a: number, b: number, year: number | undefined, order: DateOrder, last: number): Reading | null {
  const [month, day] = order === 'dmy' ? [b, a] : [a, b];
  const ambiguous = order === 'unknown' && a !== b && valid(day, month);
  if (valid(month, day)) return { last, form: { ...calendar(year, month, day), ...(ambiguous ? { ambiguous } : {}) } };
  return valid(day, month) ? { last, form: calendar(year, day, month) } : null;
}

/** "02.02.2020" is cut by the tokenizer into "02.02" and ".2020". */
function readDotted(tokens: readonly Token[], i: number, order: DateOrder): Reading | null {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[i]?.text ?? '');
  const year = /^\.(\d{4})$/.exec(tokens[i + 1]?.text ?? '');
  if (!match || !year || !isGlued(tokens, i + 1)) return null;
  // Dots are how German and Russian write dates: the day stands first unless it can't.
  return ordered(
    Number(match[1]),
    Number(match[2]),
    Number(year[1]),
    order !== 'dmy' && Number(match[2]) > 12 ? 'mdy' : 'dmy',
    i + 2,
  );
}
