import type { DateValue } from '../../model/value.js';
import type { Relation } from '../types.js';

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

/** Compares clock times where both give one; apart otherwise. */
function relateClocks(a: DateValue, b: DateValue): Relation {
  const x = clockMinutes(a);
  const y = clockMinutes(b);
  if (x === null || y === null) return 'apart';
  if (a.bound || b.bound) return relateBounds(a, x, b, y);
  if (a.zone !== undefined && b.zone !== undefined) {
    const difference = Math.abs(x - a.zone - (y - b.zone)) % 1440;
    return Math.min(difference, 1440 - difference) <= tolerance(a, b)
      ? a.zone === b.zone
        ? 'same'
        : 'compatible'
      : 'clash';
  }
  const difference = Math.abs(x - y);
  if (difference <= tolerance(a, b)) return difference === 0 ? 'same' : 'compatible';
  // one names its zone and the other does not: whole hours between them may be the zones'
  if ((a.zone === undefined) !== (b.zone === undefined) && difference % 60 === 0) return 'compatible';
  return 'clash';
}

/** Compares clock times of which one is a bound at least ("by 8 a.m."): they go together or, since bounds tell little, stay apart. */
function relateBounds(a: DateValue, x: number, b: DateValue, y: number): Relation {
  if (a.zone !== b.zone) return 'apart';
  if (a.bound === b.bound) return x === y ? 'same' : 'compatible';
  const allows = (bound: DateValue['bound'], own: number, other: number): boolean =>
    bound === undefined || (bound === 'before' ? other <= own : other >= own);
  return allows(a.bound, x, y) && allows(b.bound, y, x) ? 'compatible' : 'apart';
}

function tolerance(a: DateValue, b: DateValue): number {
  return a.approximate || b.approximate ? 10 : 0;
}

/** Minutes after midnight of a clock time; null for values without hour and minute. */
export function clockMinutes(value: DateValue): number | null {
  if (value.kind !== 'time' || value.grain === 'daypart') return null;
  const match = /T(\d\d)(?::(\d\d))?/.exec(value.timex3.value);
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null;
}

/** Compares the days, months or years of two dates. */
function relateDays(a: DateValue, b: DateValue): Relation {
  // two starts ("since 1991", "since 1988"), or two ends, are compared as dates
  const alike = a.bound !== undefined && a.bound === b.bound;
  const x = dayInterval(a, alike);
  const y = dayInterval(b, alike);
  if (!x || !y) return relatePartial(a, b);
  if (x[0] === y[0] && x[1] === y[1]) return a.bound === b.bound ? 'same' : 'compatible';
  if (x[0] <= y[1] && y[0] <= x[1]) return 'compatible';
  // "until July" and "through June" end at the same moment
  if (alike && a.bound === 'before' && (daysFrom(x[1], 1) === y[0] || daysFrom(y[1], 1) === x[0])) return 'compatible';
  return relateGuesses(a, b);
}

/** Compares two dates that differ: where only a guess at the year or week parts them, they do not clash. */
function relateGuesses(a: DateValue, b: DateValue): Relation {
  const [p, q] = [partsOf(a), partsOf(b)];
  const guessed = [a, b].filter((value) => value.inferred.includes('year'));
  const apart = p.month === null || p.month !== q.month || (p.day !== null && q.day !== null && p.day !== q.day);
  if (p.year !== q.year && !apart && guessed.length > 0) return guessed.length === 1 ? 'compatible' : 'apart';
  const isBareWeekday = (value: DateValue): boolean => value.weekday !== null && !value.stated.includes('day');
  const week = (isBareWeekday(a) || isBareWeekday(b)) && p.day !== null && q.day !== null && p.weekday === q.weekday;
  return week && (daysFrom(a.from ?? '', 7) === b.from || daysFrom(b.from ?? '', 7) === a.from) ? 'apart' : 'clash';
}

/** The ISO day that is `days` after another; empty for what is no day. */
function daysFrom(day: string, days: number): string {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? '' : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days that a date allows, first and last, without its bound if `bare`; null when unresolved. */
function dayInterval(value: DateValue, bare: boolean): readonly [string, string] | null {
  if (!value.from || !value.to) return null;
  // midnight belongs to the day before it as much as to the one after, and writers name either
  const midnight = clockMinutes(value) === 0;
  const from = midnight ? daysFrom(value.from, -1) : value.from.slice(0, 10);
  const to = midnight ? daysFrom(value.to, 1) : value.to.slice(0, 10);
  return [
    value.bound === 'before' && !bare ? '0000-01-01' : from,
    value.bound === 'after' && !bare ? '9999-12-31' : to,
  ];
}

function relatePartial(a: DateValue, b: DateValue): Relation {
  const x = partsOf(a);
  const y = partsOf(b);
  const shared = (['year', 'month', 'day', 'weekday'] as const).filter((part) => x[part] !== null && y[part] !== null);
  if (shared.length === 0) return 'apart';
  if (shared.some((part) => x[part] !== y[part])) {
    const ends = a.bound === 'before' && b.bound === 'before' && x.day === null && y.day === null;
    if (ends && x.month !== null && y.month !== null && (x.month - y.month + 13) % 12 < 3) return 'compatible';
    return a.bound === b.bound ? 'clash' : 'apart';
  }
  return a.timex3.value === b.timex3.value ? 'same' : 'compatible';
}

function partsOf(value: DateValue): Record<'year' | 'month' | 'day' | 'weekday', number | null> {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/.exec(value.timex3.value);
  const number = (text: string | undefined): number | null =>
    text === undefined || text.startsWith('X') ? null : Number(text);
  const [year, month, day] = [number(match?.[1]), number(match?.[2]), number(match?.[3])];
  const complete = year !== null && month !== null && day !== null;
  const weekday = complete ? new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7 : value.weekday;
  return { year, month, day, weekday };
}
