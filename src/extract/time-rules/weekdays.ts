import { dayparts } from '../../lexicon/dayparts.js';
import { weekdayAbbreviations, weekdayPlurals, weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import { readDayFirst } from './day-first.js';
import { type CalendarForm, isCapital, isGlued, type Reading, wordAt } from './form.js';
import { readMonthFirst } from './months.js';
import { type NumberReading, readOrdinalNumber } from './numbers.js';
import { type DateOrder, readNumericDate } from './numeric-dates.js';

const papers = /^(?:times|telegraph|mirror|mail|express|herald|tribune|globe|review|school|best)$/;

/** Reads a weekday name, or an abbreviation with its full stop. */
export function readWeekdayWord(
  tokens: readonly Token[],
  i: number,
): (NumberReading & { readonly short: boolean }) | null {
  const word = wordAt(tokens, i);
  const full = weekdays.get(word);
  if (full !== undefined) return { last: i + 1, value: full, short: false };
  const short = weekdayAbbreviations.get(word);
  if (short === undefined) return null;
  const stop = tokens[i + 1]?.text === '.' && isGlued(tokens, i + 1);
  return { last: stop ? i + 2 : i + 1, value: short, short: true };
}

/**
 * Reads a weekday, with its date or part of the day: "Friday", "Tuesday, Nov. 10, 2020", "Friday afternoon", "Tue 13th"; not "Sunday
 * Times", "sat" or "sun".
 */
export function readWeekday(tokens: readonly Token[], i: number, order: DateOrder): Reading | null {
  const day = readWeekdayWord(tokens, i);
  if (!day || (isCapital(tokens, day.last) && papers.test(wordAt(tokens, day.last)))) return null;
  const show = /^(?:live|football|lights|fever)$/.test(wordAt(tokens, day.last + 1));
  if (show && isCapital(tokens, day.last) && isCapital(tokens, day.last + 1)) return null;
  const dated = readDateAfter(tokens, day.last, day.value, order);
  if (dated) return dated;
  if (day.short && !isLoneAbbreviation(tokens, i, day.last)) return null;
  return withDaypart(tokens, { last: day.last, form: { type: 'calendar', weekday: day.value } });
}

function isLoneAbbreviation(tokens: readonly Token[], i: number, last: number): boolean {
  const word = wordAt(tokens, i);
  if (!isCapital(tokens, i)) return false;
  const led = /^(?:on|by|until|since|next|last|this|and|to|through|before|after)$/.test(wordAt(tokens, i - 1));
  return led && (last === i + 2 || !/^(?:sun|sat|mon|wed)$/.test(word)) && !isCapital(tokens, last);
}

/** Reads the date that a weekday introduces: "Tuesday, Nov. 10", "Friday (June 15)", "Tue 13th". */
export function readDateAfter(tokens: readonly Token[], i: number, weekday: number, order: DateOrder): Reading | null {
  if (/['’]s$/.test(tokens[i - 1]?.text ?? '')) return null;
  let j = /^[,(]$/.test(tokens[i]?.text ?? '') ? i + 1 : i;
  if (wordAt(tokens, j) === 'the') j++;
  const date =
    readMonthFirst(tokens, j) ?? readDayFirst(tokens, j) ?? (j === i ? readNumericDate(tokens, j, order) : null);
  if (date?.form.type === 'calendar' && date.form.day !== undefined) {
    const closed = tokens[i]?.text === '(' && tokens[date.last]?.text === ')' ? date.last + 1 : date.last;
    return { last: closed, form: { ...date.form, weekday } };
  }
  const dotted = j === i ? /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[j]?.text ?? '') : null;
  const [month, day] =
    order === 'dmy' ? [Number(dotted?.[2]), Number(dotted?.[1])] : [Number(dotted?.[1]), Number(dotted?.[2])];
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
    return { last: j + 1, form: { type: 'calendar', month, day, weekday } };
  const ordinal = readOrdinalNumber(tokens, j);
  const counted =
    ordinal &&
    /^\p{Ll}/u.test(tokens[ordinal.last]?.text ?? '') &&
    !/^(?:of|at|in|and|or|to|for)$/.test(wordAt(tokens, ordinal.last));
  if (!ordinal || ordinal.value > 31 || counted || tokens[i]?.text === '(') return null;
  return { last: ordinal.last, form: { type: 'calendar', weekday, day: ordinal.value } };
}

/** Adds the part of the day that follows a day: "Friday afternoon", "yesterday morning", "Nov. 10 evening"; "Saturday Night Live" is a show. */
export function withDaypart(tokens: readonly Token[], reading: Reading): Reading {
  const part = dayparts.get(wordAt(tokens, reading.last));
  const plural = wordAt(tokens, reading.last).endsWith('s');
  const title =
    isCapital(tokens, reading.last) && /^(?:live|football|lights|fever)$/.test(wordAt(tokens, reading.last + 1));
  if (!part || plural || title || tokens[reading.last]?.gap === 'paragraph') return reading;
  if (reading.form.type !== 'calendar' && reading.form.type !== 'shift') return reading;
  return { ...reading, last: reading.last + 1, form: { ...reading.form, daypart: part } };
}

/** Reads recurring weekdays: "Mondays", "every Monday", "each Friday", "Tuesday mornings". */
export function readWeekdaySet(tokens: readonly Token[], i: number): Reading | null {
  const every = /^(?:every|each)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  const plural = weekdayPlurals.get(wordAt(tokens, every));
  const single = readWeekdayWord(tokens, every);
  const part = dayparts.get(wordAt(tokens, every + 1));
  const recurs = plural !== undefined || every > i || (part && wordAt(tokens, every + 1).endsWith('s'));
  const weekday = plural ?? (single && !single.short ? single.value : undefined);
  if (!recurs || weekday === undefined) return null;
  return { last: part ? every + 2 : every + 1, form: { type: 'set', weekday, ...(part ? { daypart: part } : {}) } };
}

/** Makes the form of a weekday picked from the calendar ("last Friday"). */
export function pickWeekday(weekday: number, pick: CalendarForm['pick']): CalendarForm {
  return { type: 'calendar', weekday, ...(pick ? { pick } : {}) };
}
