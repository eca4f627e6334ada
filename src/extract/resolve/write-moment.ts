import type { Timex3 } from '../../model/value.js';
import { formatYear } from './calendar.js';
import { isoRange, pad } from './interval.js';
import type { Moment } from './moment.js';

const edtfSeasons = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
const references = { past: 'PAST_REF', future: 'FUTURE_REF', present: 'PRESENT_REF' } as const;

/** Writes the ISO-TimeML value of a moment: `2020-11-10`, `XXXX-WXX-2`, `1999-SU`, `BC0218`. */
export function timexOf(moment: Moment): Timex3 {
  const type = moment.grain === 'daypart' || moment.hour !== undefined ? 'TIME' : 'DATE';
  if (moment.vague) return { type: 'DATE', value: references[moment.vague] };
  return { type, value: `${dateValue(moment)}${clockValue(moment)}` };
}

function yearValue(moment: Moment): string {
  const { year } = moment;
  if (year === undefined) return 'XXXX';
  if (moment.fiscal) return `${moment.fiscal}${formatYear(year)}`;
  return year <= 0 ? `BC${formatYear(1 - year)}` : formatYear(year);
}

function dateValue(moment: Moment): string {
  const year = yearValue(moment);
  switch (moment.grain) {
    case 'century':
      return hundreds(moment.century, 2);
    case 'decade':
      return hundreds(moment.decade, 3);
    case 'year':
      return moment.fiscal && moment.year === undefined ? `${moment.fiscal}XXXX` : year;
    case 'half':
      return `${year}-H${moment.half ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${moment.quarter ?? 'X'}`;
    case 'season':
      return `${year}-${moment.season ?? 'XX'}`;
    case 'month':
      return `${year}-${moment.month ? pad(moment.month) : 'XX'}`;
    case 'week':
      return `${year}-W${moment.week ? pad(moment.week) : 'XX'}`;
    case 'weekend':
      return `${year}-W${moment.week ? pad(moment.week) : 'XX'}-WE`;
    default:
      return dayValue(moment, year);
  }
}

function dayValue(moment: Moment, year: string): string {
  const { month, day, weekday } = moment;
  if (month === undefined && day === undefined) {
    if (weekday !== undefined) return `${year}-WXX-${weekday}`;
    if (moment.hour !== undefined && moment.year === undefined) return '';
  }
  return `${year}-${month ? pad(month) : 'XX'}-${day ? pad(day) : 'XX'}`;
}

function hundreds(count: number | undefined, digits: number): string {
  if (count === undefined) return 'X'.repeat(digits);
  // The n-th hundred before the year 1 is counted from its larger end: 299 to 200 BC is BC02.
  return count < 0 ? `BC${String(-count - 1).padStart(digits, '0')}` : String(count).padStart(digits, '0');
}

function clockValue(moment: Moment): string {
  if (moment.hour === undefined) return moment.grain === 'daypart' && moment.daypart ? `T${moment.daypart.code}` : '';
  const minute = moment.minute === undefined ? '00' : pad(moment.minute);
  const second = moment.second === undefined ? '' : `:${pad(moment.second)}`;
  return `T${pad(moment.hour)}:${minute}${second}${zoneValue(moment.zone)}`;
}

function zoneValue(zone: number | undefined): string {
  if (zone === undefined) return '';
  if (zone === 0) return 'Z';
  const minutes = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Writes the EDTF (ISO 8601-2, level 2) of a moment; null where EDTF has no writing for it. */
export function edtfOf(moment: Moment): string | null {
  const { year, month, day } = moment;
  if (moment.vague || moment.fiscal) return null;
  const y = year === undefined ? 'XXXX' : formatYear(year);
  switch (moment.grain) {
    case 'century':
      return moment.century === undefined || moment.century < 0 ? null : `${pad(moment.century)}XX`;
    case 'decade':
      return moment.decade === undefined || moment.decade < 0 ? null : `${String(moment.decade).padStart(3, '0')}X`;
    case 'year':
      return y;
    case 'half':
      return moment.half ? `${y}-${39 + moment.half}` : null;
    case 'quarter':
      return moment.quarter ? `${y}-${32 + moment.quarter}` : null;
    case 'season':
      return moment.season ? `${y}-${edtfSeasons[moment.season]}` : null;
    case 'month':
      return month ? `${y}-${pad(month)}` : null;
    case 'week':
    case 'weekend':
      return isoRange(moment)?.join('/') ?? null;
    default:
      if (month === undefined && day === undefined) return null;
      return `${y}-${month ? pad(month) : 'XX'}-${day ? pad(day) : 'XX'}${edtfClock(moment)}`;
  }
}

function edtfClock(moment: Moment): string {
  const { year, month, day, hour, minute } = moment;
  if (!year || !month || !day || hour === undefined) return '';
  return `T${pad(hour)}:${pad(minute ?? 0)}:${pad(moment.second ?? 0)}${zoneValue(moment.zone)}`;
}
