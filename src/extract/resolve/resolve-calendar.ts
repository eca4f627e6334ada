import type { HolidayRule } from '../../lexicon/holidays.js';
import { americanZones, zones } from '../../lexicon/zones.js';
import type { CalendarForm } from '../time-rules/form.js';
import { daysInMonth, easterOf, fromDayNumber, mondayOf, nthWeekday, toDayNumber, weekdayOf } from './calendar.js';
import { dayRange } from './interval.js';
import type { Moment } from './moment.js';
import { pickYear } from './pick-year.js';
import type { Setting } from './setting.js';
import { momentOfDay, momentOfWeek } from './shift-moment.js';
import type { Tense } from './tense.js';

/** Resolves a date as written, as far as the setting tells; what it can't tell stays unknown. `within` is the resolved tail, if any. */
export function resolveCalendar(
  form: CalendarForm,
  setting: Setting,
  tense: Tense,
  within: Moment | null,
): Moment | null {
  const day = resolveDate(form, setting, tense, within);
  return day && addClock(day, form);
}

function addClock(day: Moment, form: CalendarForm): Moment {
  if (form.hour !== undefined) {
    const grain = form.second !== undefined ? 'second' : 'minute';
    const zone = zoneOf(form.zone, day);
    return {
      ...day,
      grain,
      hour: form.hour,
      ...(form.minute === undefined ? {} : { minute: form.minute }),
      ...(form.second === undefined ? {} : { second: form.second }),
      ...(zone === undefined ? {} : { zone }),
    };
  }
  return form.daypart ? { ...day, grain: 'daypart', daypart: form.daypart } : day;
}

/** Gives the offset of a zone; the zones of the United States keep summer time from March to November. */
export function zoneOf(zone: CalendarForm['zone'], day: Moment): number | undefined {
  if (zone === undefined || typeof zone === 'number') return zone;
  const standard = americanZones.get(zone);
  if (standard === undefined) return zones.get(zone) ?? undefined;
  const { year, month } = day;
  const date = dayRange({ ...day, grain: 'day' })?.[0];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const summer = date >= nthWeekday(year, 3, 7, 2) && date < nthWeekday(year, 11, 7, 1);
  return standard + (summer ? 60 : 0);
}

function resolveDate(form: CalendarForm, setting: Setting, tense: Tense, within: Moment | null): Moment | null {
  if (form.century !== undefined) return { grain: 'century', century: form.century };
  if (form.decade !== undefined) return { grain: 'decade', decade: form.decade };
  if (form.fiscal)
    return { grain: 'year', fiscal: form.fiscal, ...(form.year === undefined ? {} : { year: form.year }) };
  if (isBareWeekday(form)) return resolveWeekday(form, setting, tense, within);
  if (form.day !== undefined && form.month === undefined) return resolveDayOfMonth(form, setting, within);
  const make = (year: number): Moment | null => inYear(form, year);
  const year = form.year ?? within?.year;
  if (year !== undefined) return make(year);
  if (form.month === undefined && !form.season && !form.quarter && !form.holiday && !form.half && !form.week) {
    return form.hour === undefined ? null : { grain: 'minute' };
  }
  if (form.day !== undefined && form.month !== undefined && form.day > daysInMonth(2000, form.month)) return null;
  if (form.pick === 'same' && setting.spoken?.year !== undefined) return make(setting.spoken.year);
  if (setting.narrative) return narrativeYear(form, setting, make) ?? partial(form);
  if (setting.published === null) return partial(form);
  return pickYear(make, { published: setting.published, tense, pick: form.pick }) ?? partial(form);
}

function isBareWeekday(form: CalendarForm): boolean {
  return form.weekday !== undefined && form.day === undefined && form.month === undefined;
}

/** The moment of a form in a given year; null when there is no such day. */
function inYear(form: CalendarForm, year: number): Moment | null {
  if (form.holiday) return holidayIn(form.holiday, year, form.weekend === true);
  if (form.half !== undefined) return { grain: 'half', year, half: form.half };
  if (form.quarter !== undefined) return { grain: 'quarter', year, quarter: form.quarter };
  if (form.season) return { grain: 'season', year, season: form.season };
  if (form.week !== undefined) return { grain: 'week', year, week: form.week };
  if (form.month === undefined) return { grain: 'year', year };
  if (form.day === undefined) return { grain: 'month', year, month: form.month };
  if (form.day > daysInMonth(year, form.month)) return null;
  return { grain: 'day', year, month: form.month, day: form.day };
}

/** Returns the day number of a holiday. */
export function holidayDay(rule: HolidayRule, year: number): number {
  if (rule.on === 'date') return toDayNumber(year, rule.month, rule.day);
  if (rule.on === 'easter') return easterOf(year) + rule.plus;
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
}

function holidayIn(rule: HolidayRule, year: number, weekend: boolean): Moment {
  const day = holidayDay(rule, year);
  if (!weekend) return momentOfDay(day);
  // The weekend of a holiday is the nearest one: before a Monday, after a Thursday or Friday.
  return momentOfWeek(weekdayOf(day) <= 2 ? day - 3 : day, 'weekend');
}

/** What is known of a form without year. */
function partial(form: CalendarForm): Moment {
  const { month, day, season, quarter, half, weekday, holiday } = form;
  if (holiday)
    return holiday.on === 'date'
      ? { grain: 'day', month: holiday.month, day: holiday.day }
      : { grain: 'day', ...(holiday.on === 'weekday' ? { month: holiday.month } : {}) };
  if (season) return { grain: 'season', season };
  if (quarter !== undefined) return { grain: 'quarter', quarter };
  if (half !== undefined) return { grain: 'half', half };
  return {
    grain: day === undefined ? 'month' : 'day',
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** In a history, a date without year is in the year last spoken of, or early in the next when the text stood at its end. */
function narrativeYear(form: CalendarForm, setting: Setting, make: (year: number) => Moment | null): Moment | null {
  const { spoken, dated } = setting;
  if (form.pick && form.pick !== 'this' && form.pick !== 'same') {
    const ahead = form.pick === 'next' || form.pick === 'following' || form.pick === 'coming';
    const base = spoken?.year ?? setting.year;
    if (base == null) return null;
    const moment = make(base);
    const at = spoken && dayRange(spoken);
    const range = moment && dayRange(moment);
    if (!at || !range || spoken.grain === 'year') return make(base + (ahead ? 1 : -1));
    if (ahead && range[0] <= at[0]) return make(base + 1);
    return !ahead && range[0] >= at[0] ? make(base - 1) : moment;
  }
  const { year } = setting;
  if (year === null) return null;
  const month = dated?.year === year ? dated.month : undefined;
  return form.month !== undefined && month !== undefined && month >= 10 && form.month <= 3
    ? make(year + 1)
    : make(year);
}

/** Resolves a weekday: the last one up to publication, the next one where the words look ahead, or one of a given week. */
function resolveWeekday(form: CalendarForm, setting: Setting, tense: Tense, within: Moment | null): Moment | null {
  const weekday = form.weekday ?? 1;
  const week = within && dayRange(within);
  if (week) return momentOfDay(mondayOf(week[0]) + weekday - 1);
  const spokenDay = setting.spoken?.day === undefined ? undefined : dayRange(setting.spoken)?.[0];
  const relative = form.pick === 'following' || form.pick === 'previous' || form.pick === 'same';
  const base = setting.narrative || (relative && spokenDay !== undefined) ? spokenDay : setting.published;
  if (base === undefined || base === null) return { grain: 'day', weekday };
  const before = base - ((weekdayOf(base) - weekday + 7) % 7);
  const after = base + ((weekday - weekdayOf(base) + 7) % 7);
  switch (form.pick) {
    case 'past':
      return momentOfDay(before === base ? before - 7 : before);
    case 'previous':
      return momentOfDay(
        spokenDay === undefined ? mondayOf(base) - 8 + weekday : before === base ? before - 7 : before,
      );
    case 'last':
      // Nobody says "last Wednesday" for yesterday.
      return momentOfDay(base - before < 2 ? before - 7 : before);
    case 'next':
    case 'following':
      return momentOfDay(mondayOf(base) + 6 + weekday);
    case 'coming':
      return momentOfDay(after === base ? after + 7 : after);
    case 'same':
      return momentOfDay(before);
    case 'this':
      return momentOfDay(mondayOf(base) + weekday - 1);
    default:
      return momentOfDay(tense === 'future' || setting.narrative ? after : before);
  }
}

/** "on the 20th", "Tue 13th": in the month last spoken of or of publication; a weekday picks the nearest month that fits. */
function resolveDayOfMonth(form: CalendarForm, setting: Setting, within: Moment | null): Moment | null {
  const day = form.day ?? 1;
  const anchor = within ?? (setting.spoken?.month === undefined ? null : setting.spoken);
  const base = anchor ?? (setting.published === null ? null : momentOfDay(setting.published));
  if (base?.year === undefined || base.month === undefined) {
    return { grain: 'day', day, ...(base?.month === undefined ? {} : { month: base.month }) };
  }
  if (form.weekday === undefined)
    return day <= daysInMonth(base.year, base.month) ? { grain: 'day', year: base.year, month: base.month, day } : null;
  for (let step = 0; step < 24; step++) {
    const index = base.year * 12 + base.month - 1 + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    if (day <= daysInMonth(year, month) && weekdayOf(toDayNumber(year, month, day)) === form.weekday)
      return { grain: 'day', year, month, day };
  }
  return { grain: 'day', day };
}

/** Gives the civil day of publication, for rules that count from it. */
export function publishedMoment(setting: Setting): Moment | null {
  return setting.published === null ? null : { grain: 'day', ...fromDayNumber(setting.published) };
}
