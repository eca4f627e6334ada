import type { TimeUnit } from '../../lexicon/time-units.js';
import { daysInMonth, fromDayNumber, isoWeekOf, mondayOfWeek, toDayNumber } from './calendar.js';
import { dayRange } from './interval.js';
import type { Moment, Season } from './moment.js';

const seasonOrder: readonly Season[] = ['WI', 'SP', 'SU', 'FA'];

/** Makes the moment of a day. */
export function momentOfDay(dayNumber: number): Moment {
  return { grain: 'day', ...fromDayNumber(dayNumber) };
}

/** Makes the moment of the ISO week (or its weekend) that holds a day. */
export function momentOfWeek(dayNumber: number, grain: 'week' | 'weekend' = 'week'): Moment {
  return { grain, ...isoWeekOf(dayNumber) };
}

/** Gives the year, quarter, month and so on that holds the first day of `moment`; null where that isn't known. */
export function coarsen(moment: Moment, unit: TimeUnit): Moment | null {
  const { year, month } = moment;
  switch (unit) {
    case 'century':
      if (moment.grain === 'century') return moment;
      if (moment.decade !== undefined) return { grain: 'century', century: Math.floor(moment.decade / 10) };
      return year === undefined ? null : { grain: 'century', century: Math.floor(year / 100) };
    case 'decade':
      if (moment.grain === 'decade') return moment;
      return year === undefined ? null : { grain: 'decade', decade: Math.floor(year / 10) };
    case 'year':
      if (year !== undefined) return { grain: 'year', year };
      return moment.decade === undefined ? null : { grain: 'decade', decade: moment.decade };
    default:
      break;
  }
  const first = dayRange(moment)?.[0];
  if (unit === 'month')
    return year !== undefined && month !== undefined
      ? { grain: 'month', year, month }
      : dateOr(first, (d) => ({ grain: 'month', year: d.year, month: d.month }), moment);
  if (unit === 'quarter')
    return moment.grain === 'quarter'
      ? moment
      : dateOr(first, (d) => ({ grain: 'quarter', year: d.year, quarter: Math.ceil(d.month / 3) }), moment);
  if (unit === 'season')
    return moment.grain === 'season'
      ? moment
      : dateOr(
          first,
          (d) => ({
            grain: 'season',
            year: d.month <= 2 ? d.year - 1 : d.year,
            season: seasonOrder[Math.floor((d.month % 12) / 3)] ?? 'WI',
          }),
          moment,
        );
  if (first === undefined || moment.grain === 'year' || moment.grain === 'decade' || moment.grain === 'century')
    return null;
  if (unit === 'week' || unit === 'weekend')
    return moment.grain === 'week' && unit === 'week' ? moment : fineEnough(moment) ? momentOfWeek(first, unit) : null;
  return fineEnough(moment) || moment.grain === 'week' ? (moment.grain === 'week' ? null : momentOfDay(first)) : null;
}

function fineEnough(moment: Moment): boolean {
  return moment.day !== undefined || moment.week !== undefined;
}

function dateOr(
  first: number | undefined,
  make: (day: { year: number; month: number }) => Moment,
  moment: Moment,
): Moment | null {
  if (
    first === undefined ||
    moment.grain === 'year' ||
    moment.grain === 'half' ||
    moment.grain === 'decade' ||
    moment.grain === 'century'
  )
    return null;
  return make(fromDayNumber(first));
}

/** Moves a moment by a signed number of units and gives the result at the grain of the unit; null where it isn't known. */
export function shiftMoment(moment: Moment, unit: TimeUnit, amount: number): Moment | null {
  const base = coarsen(moment, unit);
  if (!base) return null;
  const whole = Math.trunc(amount);
  switch (base.grain) {
    case 'century':
      return { ...base, century: (base.century ?? 0) + whole };
    case 'decade':
      return { ...base, decade: (base.decade ?? 0) + (unit === 'year' ? Math.trunc(whole / 10) : whole) };
    case 'year':
      return { ...base, year: (base.year ?? 0) + whole };
    case 'quarter':
      return moveQuarter(base, whole);
    case 'season':
      return moveSeason(base, whole);
    case 'month':
      return { grain: 'month', ...moveMonth(base.year ?? 0, base.month ?? 1, whole) };
    case 'week':
    case 'weekend':
      return momentOfWeek(mondayOfWeek(base.year ?? 0, base.week ?? 1) + whole * 7, base.grain);
    default: {
      const day = toDayNumber(base.year ?? 0, base.month ?? 1, base.day ?? 1);
      return unit === 'day' ? momentOfDay(day + whole) : base;
    }
  }
}

function moveMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

function moveQuarter(moment: Moment, by: number): Moment {
  const index = (moment.year ?? 0) * 4 + (moment.quarter ?? 1) - 1 + by;
  return { grain: 'quarter', year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
}

function moveSeason(moment: Moment, by: number): Moment {
  const order: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
  const index = (moment.year ?? 0) * 4 + order.indexOf(moment.season ?? 'SP') + by;
  return { grain: 'season', year: Math.floor(index / 4), season: order[((index % 4) + 4) % 4] ?? 'SP' };
}

/** Moves a day by units and keeps the day: "two months after 18 November" is 18 January, 31 January and a month the last of February. */
export function shiftDay(dayNumber: number, unit: TimeUnit, amount: number): number {
  const { year, month, day } = fromDayNumber(dayNumber);
  const months = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 } as const;
  if (unit === 'week' || unit === 'weekend') return dayNumber + Math.round(amount * 7);
  if (unit === 'day') return dayNumber + Math.trunc(amount);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return dayNumber;
  const moved = moveMonth(year, month, Math.trunc(amount * months[unit]));
  return toDayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
}
