import { timePrepositions } from '../../lexicon/time-context.js';
import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isGlued, opensSentence, type Reading, wordAt } from './form.js';
import { readMonthWord, readYearTail } from './months.js';
import { readDay, readDigits } from './numbers.js';

/** Tells whether the number before a month counts what a date describes ("the 19 Sept. 11 hijackers"): the month has its day behind it. */
function isCountBeforeDate(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[last];
  if (readDigits(tokens, last, 1, 2) === null || Number(next?.text) > 31 || next?.gap !== 'space') return false;
  const noun = tokens[last + 1];
  if (noun?.kind !== 'word' || noun.gap !== 'space') return false;
  return !opensSentence(tokens, i) && !timePrepositions.has(wordAt(tokens, i - 1)) && wordAt(tokens, i - 1) !== 'on';
}

const connector = /^(?:and|or|to|through|till|until|[-\u2013\u2014/,])$/;

/**
 * Reads a date that begins with its day: "10 November 2020", "the 25th of August", "fourth of July", "14 nov", "6-7 January";
 * not "12 Marches", "5 May supporters" or "the 19 Sept. 11 hijackers".
 */
export function readDayFirst(tokens: readonly Token[], i: number): Reading | null {
  return readDayOfMonth(tokens, i, 3);
}

function readDayOfMonth(tokens: readonly Token[], i: number, depth: number): Reading | null {
  const start = wordAt(tokens, i) === 'the' ? i + 1 : i;
  const day = readDay(tokens, start);
  if (!day || /^[\p{Sc}#]$/u.test(tokens[start - 1]?.text ?? '')) return null;
  let j = day.last;
  if (wordAt(tokens, j) === 'day' && day.ordinal) j++;
  const separated = /^[-/,]$/.test(tokens[j]?.text ?? '') && (isGlued(tokens, j + 1) || tokens[j]?.text === ',');
  const month = readMonthWord(tokens, wordAt(tokens, j) === 'of' ? j + 1 : separated ? j + 1 : j);
  if (month && tokens[j]?.gap !== 'paragraph') {
    const form: CalendarForm = { type: 'calendar', month: month.value, day: day.value };
    const year = readYearTail(tokens, month.last);
    if (year) return { last: year.last, form: { ...form, year: year.value } };
    if (isCountBeforeDate(tokens, start, month.last)) return null;
    // "5 May be" is no date, but a verb needs a lower-case word before it: a capital May after a number is the month.
    return { last: month.last, form };
  }
  if (depth === 0 || !connector.test(wordAt(tokens, day.last))) return null;
  const other = readDayOfMonth(tokens, day.last + 1, depth - 1);
  if (other?.form.type !== 'calendar' || ((other.form.day ?? 0) <= day.value && wordAt(tokens, day.last) !== '/'))
    return null;
  return { last: day.last, form: { ...other.form, day: day.value } };
}
