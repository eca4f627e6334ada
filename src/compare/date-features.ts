import { type DateValue, type Grain, isDateValue } from '../model/value.js';
import { flag } from './flag.js';
import type { Item } from './item.js';
import { clockMinutes } from './relate-dates.js';

/** Names of the features of how two dates that clash differ. */
export const dateGapFeatureNames = [
  'clockNear',
  'clockHour',
  'clockFar',
  'gapKnown',
  'gap',
  'nextMonth',
  'nextYear',
  'grainApart',
  'formSame',
  'boundApart',
] as const;

const noGap: readonly number[] = dateGapFeatureNames.map(() => 0);

/** Tells whether something that happens on the one date happens on the other. */
export function sharesDoing(a: Item | undefined, b: Item | undefined): boolean {
  return a !== undefined && b !== undefined && a.doings.some((one) => b.doings.includes(one));
}

/** Computes how far two dates lie apart, and how differently they are given. */
export function dateGapFeatures(a: Item | undefined, b: Item | undefined): readonly number[] {
  const [x, y] = [a?.claim.value, b?.claim.value];
  if (!x || !y || !isDateValue(x) || !isDateValue(y)) return noGap;
  const minutes = minutesBetween(x, y);
  const days = clockMinutes(x) === null && clockMinutes(y) === null ? daysBetween(x, y) : null;
  return [
    flag(minutes !== null && minutes <= 30),
    flag(minutes !== null && minutes > 30 && minutes <= 90),
    flag(minutes !== null && minutes > 90),
    flag(days !== null),
    Math.log1p(days ?? 0) / 10,
    flag(areNextMonths(x, y)),
    flag(areNextYears(x, y)),
    Math.abs(steps[x.grain] - steps[y.grain]) / 4,
    flag(formOf(x) === formOf(y)),
    flag(x.bound !== y.bound),
  ];
}

/** Minutes between two clock times, the shorter way round the day; null when one is none. */
function minutesBetween(a: DateValue, b: DateValue): number | null {
  const [x, y] = [clockMinutes(a), clockMinutes(b)];
  if (x === null || y === null) return null;
  const zones = a.zone !== undefined && b.zone !== undefined ? a.zone - b.zone : 0;
  const difference = (((x - y - zones) % 1440) + 1440) % 1440;
  return Math.min(difference, 1440 - difference);
}

/** Days between the starts of two dates; null when one is not resolved. */
function daysBetween(a: DateValue, b: DateValue): number | null {
  if (!a.from || !b.from) return null;
  const days = Math.abs(Date.parse(a.from.slice(0, 10)) - Date.parse(b.from.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}

/** Two months, given as such, that follow each other. */
function areNextMonths(a: DateValue, b: DateValue): boolean {
  if (formOf(a) !== 'month' || formOf(b) !== 'month') return false;
  const [x, y] = [monthOf(a), monthOf(b)];
  return x !== null && y !== null && [1, 11].includes(Math.abs(x - y));
}

/** Two years, given as such, that follow each other. */
function areNextYears(a: DateValue, b: DateValue): boolean {
  if (formOf(a) !== 'year' || formOf(b) !== 'year') return false;
  return Math.abs(Number(a.timex3.value.slice(0, 4)) - Number(b.timex3.value.slice(0, 4))) === 1;
}

function monthOf({ timex3 }: DateValue): number | null {
  const month = /^(?:\d{4}|XXXX)-(\d\d)/.exec(timex3.value)?.[1];
  return month === undefined ? null : Number(month);
}

/** How coarse a grain is, in steps. */
const steps: Readonly<Record<Grain, number>> = {
  second: 0,
  minute: 0,
  hour: 1,
  daypart: 2,
  day: 3,
  weekend: 3,
  week: 4,
  month: 5,
  season: 6,
  quarter: 6,
  half: 6,
  year: 7,
  decade: 8,
  century: 8,
};

/** The finest part that a date states; for those given in relation to another day, the weekday or how fine they are. */
function formOf({ stated, weekday, grain }: DateValue): string {
  const part = (['hour', 'day', 'month', 'year'] as const).find((one) => stated.includes(one));
  if (part) return part;
  if (weekday !== null) return 'weekday';
  return steps[grain] > 3 ? `relative ${grain}` : 'relative';
}
