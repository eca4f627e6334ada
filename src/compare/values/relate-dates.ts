import type { DateValue, Grain } from '../../model/value.js';
import type { Relation } from '../types.js';
import { dateParts } from './date-parts.js';
import { clockMinutes, relateClocks } from './relate-clocks.js';
import { relatePartial } from './relate-partial.js';

/** Relates two dates or times; partial ones are constraints (a weekday, a day of an unknown year). */
export function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.kind === 'set' || b.kind === 'set')
    return a.kind !== b.kind ? 'apart' : a.timex3.value === b.timex3.value ? 'same' : 'clash';
  const clock = relateClocks(a, b);
  // a clock time's day is inferred from what stands around it: too little to clash over
  const days = statesDay(a) && statesDay(b) ? relateDays(a, b) : 'apart';
  if (clock === 'apart') return days;
  if (clock === 'clash' || days === 'clash') return 'clash';
  return days === 'apart' || days === 'same' ? clock : days;
}

function statesDay(value: DateValue): boolean {
  return (
    value.kind !== 'time' ||
    value.grain === 'daypart' ||
    value.stated.some((part) => part === 'day' || part === 'weekday' || part === 'month' || part === 'year')
  );
}

/** Compares the days, months or years of two dates. */
function relateDays(a: DateValue, b: DateValue): Relation {
  // two starts ("since 1991", "since 1988"), or two ends, are compared as dates; so is a start that stands against a date
  const alike = a.bound === b.bound;
  const bare = alike || a.bound === undefined || b.bound === undefined;
  const x = dayInterval(a, bare, !alike);
  const y = dayInterval(b, bare, !alike);
  if (!x || !y) return relatePartial(a, b);
  if (isOtherYear(a, b) || isOtherYear(b, a)) return 'clash';
  if (x[0] === y[0] && x[1] === y[1]) return a.bound === b.bound ? 'same' : 'compatible';
  if (x[0] <= y[1] && y[0] <= x[1]) return 'compatible';
  // "until July" and "through June" end at the same moment
  const ends = alike && a.bound === 'before' && !isDay(a) && !isDay(b);
  if (ends && (daysFrom(x[1], 1) === y[0] || daysFrom(y[1], 1) === x[0])) return 'compatible';
  return relateGuesses(a, b);
}

/** The winter of 1975 lasts into 1976, but who says "the winter of 1975" does not say 1976. */
function isOtherYear(year: DateValue, season: DateValue): boolean {
  if (year.grain !== 'year' || season.grain !== 'season') return false;
  return (
    [year, season].every((one) => one.stated.includes('year')) &&
    dateParts(year).year !== Number(season.timex3.value.slice(0, 4))
  );
}

/** Compares two dates that differ: where only a guess at the year or week parts them, they do not clash. */
function relateGuesses(a: DateValue, b: DateValue): Relation {
  const [p, q] = [dateParts(a), dateParts(b)];
  const guessed = [a, b].filter((value) => value.inferred.includes('year'));
  const apart = p.month === null || p.month !== q.month || (p.day !== null && q.day !== null && p.day !== q.day);
  if (p.year !== q.year && !apart && guessed.length > 0) return guessed.length === 1 ? 'compatible' : 'apart';
  const isBareWeekday = (value: DateValue): boolean => value.weekday !== null && !value.stated.includes('day');
  const week = (isBareWeekday(a) || isBareWeekday(b)) && p.day !== null && q.day !== null && p.weekday === q.weekday;
  return week && isWeekApart(a, b) ? 'apart' : 'clash';
}

function isWeekApart(a: DateValue, b: DateValue): boolean {
  const [x, y] = [(a.from ?? '').slice(0, 10), (b.from ?? '').slice(0, 10)];
  return x !== '' && y !== '' && (daysFrom(x, 7) === y || daysFrom(y, 7) === x);
}

/** The ISO day that is `days` after another; empty for what is no day. */
function daysFrom(day: string, days: number): string {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? '' : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days before "by Friday", "by July" that it leaves open, by grain. */
const leadDays: Partial<Record<Grain, number>> = { week: 7, month: 31, season: 92, quarter: 92, half: 183, year: 366 };

function isDay({ grain }: DateValue): boolean {
  return leadDays[grain] === undefined && grain !== 'decade' && grain !== 'century';
}

/**
 * The days that a date allows, first and last; without its bound if `bare`, but with the grain before it if `early` ("by July" may be June).
 * Null when unresolved.
 */
function dayInterval(value: DateValue, bare: boolean, early: boolean): readonly [string, string] | null {
  if (!value.from || !value.to) return null;
  // midnight belongs to the day before it as much as to the one after, and writers name either
  const midnight = clockMinutes(value) === 0;
  const from = midnight ? daysFrom(value.from, -1) : firstDay(value.from.slice(0, 10), value.timex3.value);
  const to = midnight ? daysFrom(value.to, 1) : value.to.slice(0, 10);
  const lead = value.bound === 'before' && bare && early ? (leadDays[value.grain] ?? 1) : 0;
  return [
    value.bound === 'before' && !bare ? '0000-01-01' : lead > 0 ? daysFrom(from, -lead) : from,
    value.bound === 'after' && !bare ? '9999-12-31' : to,
  ];
}

/** The winter of a year may be the one it begins with. */
function firstDay(from: string, written: string): string {
  return /^\d{4}-WI$/.test(written) ? `${written.slice(0, 4)}-01-01` : from;
}
