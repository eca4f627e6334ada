import { daysInMonth, formatDay, fromDayNumber, mondayOfWeek, toDayNumber } from './calendar.js';
import type { Moment, Season } from './moment.js';

/** First month of each meteorological season of the northern half; winter opens in the December of its year. */
export const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Returns first and last day number of a moment, inclusive; null when the year, month or day is unknown. */
export function dayRange(moment: Moment): readonly [number, number] | null {
  const { year, month } = moment;
  if (moment.grain === 'century') return yearRange(moment.century, 100);
  if (moment.grain === 'decade') return yearRange(moment.decade, 10);
  if (moment.fiscal || year === undefined) return null;
  switch (moment.grain) {
    case 'year':
      return yearRange(year, 1);
    case 'half':
      return moment.half ? monthRange(year, moment.half * 6 - 5, 6) : null;
    case 'quarter':
      return moment.quarter ? monthRange(year, moment.quarter * 3 - 2, 3) : null;
    case 'season':
      return moment.season ? monthRange(year, seasonStart[moment.season], 3) : null;
    case 'month':
      return month ? monthRange(year, month, 1) : null;
    case 'week':
    case 'weekend': {
      if (!moment.week) return null;
      const monday = mondayOfWeek(year, moment.week);
      return moment.grain === 'week' ? [monday, monday + 6] : [monday + 5, monday + 6];
    }
    default: {
      if (!month || !moment.day) return null;
      const day = toDayNumber(year, month, moment.day);
      return [day, day];
    }
  }
}

function yearRange(count: number | undefined, years: number): readonly [number, number] | null {
  if (count === undefined) return null;
  return [toDayNumber(count * years, 1, 1), toDayNumber(count * years + years - 1, 12, 31)];
}

function monthRange(year: number, first: number, months: number): readonly [number, number] {
  const last = first + months - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return [toDayNumber(year, first, 1), toDayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))];
}

/** Writes first and last day (or minute, for clock times) of a moment in ISO 8601; null when unresolved. */
export function isoRange(moment: Moment): readonly [string, string] | null {
  const range = dayRange(moment);
  if (!range) return null;
  const [first, last] = range;
  const stamp = (day: number, hour: number, minute: number): string => {
    const civil = formatDay(fromDayNumber(day + Math.floor(hour / 24)));
    return `${civil}T${pad(hour % 24)}:${pad(minute)}`;
  };
  if (moment.grain === 'daypart' && moment.daypart) {
    return [stamp(first, moment.daypart.from, 0), stamp(first, moment.daypart.to - 1, 59)];
  }
  if (moment.hour !== undefined) {
    const from = stamp(first, moment.hour, moment.minute ?? 0);
    return [from, moment.minute === undefined ? stamp(first, moment.hour, 59) : from];
  }
  return [formatDay(fromDayNumber(first)), formatDay(fromDayNumber(last))];
}

/** Writes a number with two digits. */
export function pad(n: number): string {
  return String(n).padStart(2, '0');
}
