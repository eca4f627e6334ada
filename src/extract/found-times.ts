import { weekdays } from '../lexicon/weekdays.js';
import type { Token } from '../text/tokens.js';
import { type CalendarForm, type Rule, type TimeForm, type TimeMod, wordAt } from './time-rules/form.js';
import type { Cut } from './time-rules/modified.js';

/** A time expression as found, before it is resolved. */
export interface FoundTime {
  readonly first: number;
  readonly last: number;
  form: TimeForm;
  readonly mod?: TimeMod;
  readonly cut?: Cut;
}

/** Words and dashes between the two ends of a span or a list of two. */
export const links = /^(?:to|through|thru|till|until|and|or|[-\u2013\u2014])$/;

/** Joins a clock time with the day that follows at once: "1:30 a.m. Thursday", "9:34 p.m., March 19", "9 a.m. tomorrow". */
export function mergeClock(tokens: readonly Token[], time: FoundTime, i: number, read: Rule): FoundTime | null {
  if (
    time.form.type !== 'calendar' ||
    time.form.hour === undefined ||
    time.form.day !== undefined ||
    time.form.weekday !== undefined
  )
    return null;
  const at = tokens[i]?.text === ',' || /^on$/.test(wordAt(tokens, i)) ? i + 1 : i;
  if (at > i && wordAt(tokens, i) === 'on') return null;
  if (tokens[at]?.gap === 'paragraph' || !tokens[at]) return null;
  const date = read(tokens, at);
  if (!date || date.mod || date.form.type !== 'calendar' || date.form.hour !== undefined) return null;
  if (date.form.weekday === undefined && date.form.day === undefined) return null;
  // "until eight in the evening, Monday to Friday"
  if (links.test(wordAt(tokens, date.last)) && weekdays.has(wordAt(tokens, date.last + 1))) return null;
  const { hour, minute, second, zone, open } = time.form;
  const form: CalendarForm = {
    ...date.form,
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(zone === undefined ? {} : { zone }),
    ...(open ? { open } : {}),
  };
  return { first: time.first, last: date.last, form };
}

/** Joins a weekday with the shift that tells its week: "Monday two weeks from now", "Sunday, 3 weeks after January 15th". */
export function mergeShift(tokens: readonly Token[], time: FoundTime, i: number, read: Rule): FoundTime | null {
  if (
    time.form.type !== 'calendar' ||
    time.form.weekday === undefined ||
    time.form.day !== undefined ||
    time.form.daypart
  )
    return null;
  const shift = read(tokens, tokens[i]?.text === ',' ? i + 1 : i);
  if (shift?.form.type !== 'shift' || !shift.form.exact || shift.form.anchor === 'spoken') return null;
  return { first: time.first, last: shift.last, form: { ...shift.form, weekday: time.form.weekday } };
}
