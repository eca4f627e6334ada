import type { DateValue } from '../../model/value.js';

/** The parts of a date that are known; null for the others. */
export type DateParts = Readonly<Record<'year' | 'quarter' | 'month' | 'day' | 'weekday', number | null>>;

/** Reads what is known of a date from how it is written. */
export function dateParts(value: DateValue): DateParts {
  const written = value.timex3.value;
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/.exec(written);
  const number = (text: string | undefined): number | null =>
    text === undefined || text.startsWith('X') ? null : Number(text);
  const [year, month, day] = [number(match?.[1]), number(match?.[2]), number(match?.[3])];
  const complete = year !== null && month !== null && day !== null;
  const weekday = complete ? isoWeekday(Date.UTC(year, month - 1, day)) : value.weekday;
  const named = /^(?:\d{4}|XXXX)-Q([1-4])$/.exec(written)?.[1];
  const quarter = month === null ? number(named) : Math.ceil(month / 3);
  return { year, quarter, month, day, weekday };
}

/** Returns the weekday of a moment in UTC, 1 for Monday to 7 for Sunday; NaN when it is no moment. */
export function isoWeekday(moment: number | string): number {
  const day = new Date(moment).getUTCDay();
  return day === 0 ? 7 : day;
}

const dayLength = 86_400_000;

/** Returns the days from one moment to another, below 0 when it is the earlier one; null when one of them is no moment. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(to) - Date.parse(from)) / dayLength;
  return Number.isNaN(days) ? null : days;
}
