import { type DateValue, type Grain, isDateValue, type Value } from '../../model/value.js';
import type { ClaimNode, Feature } from '../types.js';
import { daysBetween } from '../values/date-parts.js';
import { clockMinutes, minutesApart } from '../values/relate-clocks.js';
import type { Aspect } from './aspects.js';
import { oneIf } from './one-if.js';

/** How two dates that clash differ. */
export interface DateGap {
  readonly left: DateValue;
  readonly right: DateValue;
  /** Minutes between two clock times; null when one is none. */
  readonly minutes: number | null;
  /** Days between the starts of two dates without clock times; null when one is not resolved. */
  readonly days: number | null;
}

/** Measures how two values that clash differ; null when they are no dates. */
export function dateGapOf(left: Value, right: Value): DateGap | null {
  if (!isDateValue(left) || !isDateValue(right)) return null;
  const clocks = clockMinutes(left) !== null || clockMinutes(right) !== null;
  return { left, right, minutes: minutesBetween(left, right), days: clocks ? null : daysApart(left, right) };
}

const row = (
  name: string,
  meaning: string,
  aspect: Aspect,
  sign: Feature<unknown>['sign'],
  of: (gap: DateGap) => number,
): Feature<{ readonly gap: DateGap | null }, Aspect> => ({
  name,
  meaning,
  aspect,
  sign,
  of: ({ gap }) => (gap === null ? 0 : of(gap)),
});

/** How far two dates that clash lie apart, and how differently they are given; all 0 for figures. */
export const dateGapFeatures: readonly Feature<{ readonly gap: DateGap | null }, Aspect>[] = [
  row('gap.clockNear', 'half an hour apart at most', 'value', 0, ({ minutes }) =>
    oneIf(minutes !== null && minutes <= 30),
  ),
  row('gap.clockHour', 'about an hour apart', 'value', 0, ({ minutes }) =>
    oneIf(minutes !== null && minutes > 30 && minutes <= 90),
  ),
  row('gap.clockFar', 'hours apart', 'value', 0, ({ minutes }) => oneIf(minutes !== null && minutes > 90)),
  row('gap.known', 'the days between the dates are known', 'value', 0, ({ days }) => oneIf(days !== null)),
  row('gap.days', 'many days apart', 'value', 0, ({ days }) => Math.log1p(days ?? 0) / 10),
  row('gap.nextMonth', 'two months that follow each other', 'value', 0, ({ left, right }) =>
    oneIf(areNextMonths(left, right)),
  ),
  row('gap.nextYear', 'two years that follow each other', 'value', 0, ({ left, right }) =>
    oneIf(areNextYears(left, right)),
  ),
  row(
    'grain.different',
    'the one date is given much more finely',
    'grain',
    -1,
    ({ left, right }) => Math.abs(steps[left.grain] - steps[right.grain]) / 4,
  ),
  row('grain.formSame', 'the dates are given by the same parts', 'grain', 0, ({ left, right }) =>
    oneIf(formOf(left) === formOf(right)),
  ),
  row('grain.boundDifferent', 'only one is a bound, or they are bounds of other sides', 'grain', -1, (gap) =>
    oneIf(gap.left.bound !== gap.right.bound),
  ),
];

/** Tests whether something that happens on the one date happens on the other. */
export function sharesEvent(a: ClaimNode, b: ClaimNode): boolean {
  return a.keys.events.some((one) => b.keys.events.includes(one));
}

/** Minutes between two clock times, the shorter way round the day; null when one is none. */
function minutesBetween(a: DateValue, b: DateValue): number | null {
  const [x, y] = [clockMinutes(a), clockMinutes(b)];
  if (x === null || y === null) return null;
  const zones = a.zone !== undefined && b.zone !== undefined ? a.zone - b.zone : 0;
  return minutesApart(x - zones, y);
}

/** Days between the starts of two dates; null when one is not resolved. */
function daysApart(a: DateValue, b: DateValue): number | null {
  if (!a.from || !b.from) return null;
  const days = daysBetween(a.from.slice(0, 10), b.from.slice(0, 10));
  return days === null ? null : Math.abs(days);
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
