import type { Token } from '../text/tokens.js';
import { type FoundTime, links, mergeClock, mergeShift } from './found-times.js';
import { settleHalves } from './resolve/settle-halves.js';
import { readClockEnd } from './time-rules/clock-ends.js';
import { isGlued, type Reading, type Rule, type TimeForm, wordAt } from './time-rules/form.js';
import type { Cut } from './time-rules/modified.js';
import { readMonthWord, readYearTail } from './time-rules/months.js';
import { isHyphen, readDay } from './time-rules/numbers.js';
import { readYearEnd } from './time-rules/years.js';

/** Finds the time expressions of a text, left to right, with the halves of ranges as two ("Nov. 19-20", "1939-45"). */
export function scanTimes(tokens: readonly Token[], read: Rule): FoundTime[] {
  const found: FoundTime[] = [];
  for (let i = 0; i < tokens.length; ) {
    const reading = read(tokens, i);
    if (!reading) {
      i++;
      continue;
    }
    const time = toFound(tokens, i, reading, found.at(-1)?.last ?? 0);
    found.push(time);
    i = Math.max(reading.last, i + 1);
    const merged = mergeClock(tokens, time, i, read) ?? mergeShift(tokens, time, i, read);
    if (merged) {
      found[found.length - 1] = merged;
      i = merged.last;
    }
    const end = readRangeEnd(tokens, i, time.form) ?? (read(tokens, i + 1) ? null : readClockEnd(tokens, i, time.form));
    if (end) {
      found.push({ first: end.first ?? i, last: end.last, form: end.form });
      i = end.last;
    }
  }
  shareYears(tokens, found);
  settleHalves(tokens, found);
  return found;
}

function toFound(
  tokens: readonly Token[],
  i: number,
  reading: Reading & { readonly cut?: Cut },
  floor: number,
): FoundTime {
  const { form, last } = reading;
  let first = reading.first ?? i;
  const relative =
    form.type === 'shift' ||
    form.type === 'part' ||
    (form.type === 'duration' && form.reach !== undefined) ||
    reading.mod ||
    (form.type === 'calendar' &&
      (form.pick ||
        form.season ||
        form.decade !== undefined ||
        form.century !== undefined ||
        form.half !== undefined ||
        form.quarter));
  if (relative && wordAt(tokens, first - 1) === 'the' && first - 1 >= floor && tokens[first]?.gap === 'space') first--;
  return {
    first,
    last,
    form,
    ...(reading.mod ? { mod: reading.mod } : {}),
    ...(reading.cut ? { cut: reading.cut } : {}),
  };
}

/** Reads the elided second half of a range: the "20" of "Nov. 19-20", the "seventeenth" of "April 9th through seventeenth", the "45" of "1939-45". */
function readRangeEnd(tokens: readonly Token[], i: number, form: TimeForm): Reading | null {
  if (form.type !== 'calendar' || (form.weekday !== undefined && form.day === undefined) || form.hour !== undefined)
    return null;
  if (form.year !== undefined && form.month === undefined && !form.season) return readYearEnd(tokens, i, form.year);
  if (form.month === undefined || form.day === undefined || !links.test(wordAt(tokens, i))) return null;
  const dash = isHyphen(tokens, i) || /^[\u2013\u2014-]$/.test(tokens[i]?.text ?? '');
  const at = wordAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
  const day = readDay(tokens, at);
  if (!day || readMonthWord(tokens, day.last) || (dash && !isGlued(tokens, at) && tokens[at]?.kind !== 'number'))
    return null;
  const next = tokens[day.last];
  const ends = !next || next.kind === 'punctuation' || /^(?:at|in|on|when|with|for|as)$/.test(next.lower);
  if (
    /^(?:months?|years?|days?|of)$/.test(next?.lower ?? '') ||
    (isGlued(tokens, day.last) && /^[:/\p{L}]/u.test(next?.text ?? ''))
  )
    return null;
  if (!dash && !day.ordinal && !ends) return null;
  if (tokens[day.last]?.text === '/' || tokens[day.last]?.text === ':') return null;
  const month = day.value > form.day ? form.month : day.ordinal ? (form.month % 12) + 1 : null;
  if (month === null) return null;
  const year =
    readYearTail(tokens, day.last) ?? (form.year === undefined ? null : { last: day.last, value: form.year });
  return {
    first: i + 1,
    last: year?.last ?? day.last,
    form: { type: 'calendar', month, day: day.value, ...(year ? { year: year.value } : {}) },
  };
}

/** Gives the year of a date to the one joined to it before: "from May to Oct 2020", "10 or 11 May 1945", "March 5-9, 1918". */
function shareYears(tokens: readonly Token[], found: FoundTime[]): void {
  for (let k = found.length - 2; k >= 0; k--) {
    const [a, b] = [found[k], found[k + 1]];
    if (a?.form.type !== 'calendar' || b?.form.type !== 'calendar') continue;
    const { form } = a;
    if (
      form.holiday &&
      form.year === undefined &&
      b.form.year !== undefined &&
      wordAt(tokens, a.last) === 'in' &&
      b.first - a.last === 1
    ) {
      a.form = { ...form, year: b.form.year };
      continue;
    }
    if (
      form.year !== undefined ||
      form.pick ||
      form.within ||
      form.decade !== undefined ||
      form.century !== undefined ||
      (form.month === undefined && !form.season && !form.quarter)
    )
      continue;
    if (
      b.form.year === undefined ||
      (b.form.month === undefined && !b.form.season && !b.form.quarter) ||
      !isJoined(tokens, a.last, b.first)
    )
      continue;
    const turns = form.month !== undefined && b.form.month !== undefined && form.month > b.form.month;
    a.form = { ...form, year: b.form.year - (turns ? 1 : 0) };
  }
}

function isJoined(tokens: readonly Token[], i: number, j: number): boolean {
  if (i === j) return true;
  const word = wordAt(tokens, i);
  if (j - i === 1) return links.test(word) || word === ',' || word === '/' || word === 'into';
  return (
    (j - i === 2 && links.test(word) && /^(?:the|on|early|late|in)$/.test(wordAt(tokens, i + 1))) ||
    (j - i === 2 && word === ',' && links.test(wordAt(tokens, i + 1)))
  );
}
