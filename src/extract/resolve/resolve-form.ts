import type { TimeUnit } from '../../lexicon/time-units.js';
import type { PartForm, ShiftForm, TimeForm } from '../time-rules/form.js';
import { fromDayNumber, mondayOf, nthWeekday, weekdayOf } from './calendar.js';
import { dayRange } from './interval.js';
import type { Moment } from './moment.js';
import { publishedMoment, resolveCalendar } from './resolve-calendar.js';
import type { Setting } from './setting.js';
import { coarsen, momentOfDay, momentOfWeek, shiftDay, shiftMoment } from './shift-moment.js';
import type { Tense } from './tense.js';

/** Resolves a form that is no duration or set; null when it stands for no time at all ("Feb. 30"). */
export function resolveForm(form: TimeForm, setting: Setting, tense: Tense): Moment | null {
  switch (form.type) {
    case 'calendar':
      return resolveCalendar(form, setting, tense, form.within ? resolveForm(form.within, setting, tense) : null);
    case 'shift':
      return resolveShift(form, setting, tense);
    case 'part':
      return resolvePart(form, setting, tense);
    case 'duration':
    case 'set':
      return null;
  }
}

function anchorOf(form: ShiftForm, setting: Setting, tense: Tense): Moment | null {
  const published = publishedMoment(setting);
  if (typeof form.anchor === 'object') return resolveForm(form.anchor, setting, tense);
  // In a history "this year" and "the end of the year" are those of the story; "today" is nobody's day.
  if (setting.narrative) return form.anchor === 'published' && isDay(form) ? null : setting.spoken;
  if (form.anchor === 'spoken')
    return form.unit === 'day' && form.amount === 0 && setting.spoken?.day === undefined
      ? published
      : (setting.spoken ?? published);
  return published;
}

function isDay(form: ShiftForm): boolean {
  return form.unit === 'day';
}

function resolveShift(form: ShiftForm, setting: Setting, tense: Tense): Moment {
  const moment = shifted(form, setting, tense);
  const fiscal = form.fiscal ? { ...moment, fiscal: form.fiscal } : moment;
  return form.daypart ? { ...fiscal, grain: 'daypart', daypart: form.daypart } : fiscal;
}

function shifted(form: ShiftForm, setting: Setting, tense: Tense): Moment {
  if (form.amount === null) return { grain: grainOf(form), vague: form.toward < 0 ? 'past' : 'future' };
  const anchor = anchorOf(form, setting, tense);
  const unknown: Moment = unknownAt(form, anchor);
  if (!anchor) return unknown;
  const day = anchor.day === undefined ? undefined : dayRange({ ...anchor, grain: 'day' })?.[0];
  if (day !== undefined && (form.exact || form.more)) {
    let at = shiftDay(day, form.unit, form.amount);
    for (const { unit, amount } of form.more ?? []) at = shiftDay(at, unit, amount);
    return momentOfDay(form.weekday === undefined ? at : mondayOf(at) + form.weekday - 1);
  }
  if (form.unit === 'weekend' && form.amount === 0 && form.anchor === 'near' && day !== undefined) {
    // On a weekday "the weekend" is the one just over, unless the words look ahead.
    const over = tense !== 'future' && weekdayOf(day) < 6;
    return momentOfWeek(over ? day - 7 : day, 'weekend');
  }
  if (form.unit === 'hour' || form.unit === 'minute' || form.unit === 'second')
    return shiftClock(anchor, form) ?? unknown;
  // A year before a quarter is the same quarter: "up from a year earlier".
  if (form.unit === 'year' && form.amount !== 0 && setting.spoken?.grain === 'quarter' && form.anchor === 'spoken') {
    return { ...setting.spoken, year: (setting.spoken.year ?? 0) + Math.trunc(form.amount) };
  }
  // Half a century is fifty years.
  const [unit, amount] =
    Number.isInteger(form.amount) || form.unit === 'year' ? [form.unit, form.amount] : inYears(form.unit, form.amount);
  const moved = shiftMoment(anchor, unit, amount);
  if (moved || setting.narrative || form.anchor !== 'spoken') return moved ?? unknown;
  const published = publishedMoment(setting);
  return (published && shiftMoment(published, unit, amount)) ?? unknown;
}

function inYears(unit: TimeUnit, amount: number): readonly [TimeUnit, number] {
  if (unit === 'century') return ['year', amount * 100];
  return unit === 'decade' ? ['year', amount * 10] : [unit, amount];
}

function shiftClock(anchor: Moment, form: ShiftForm): Moment | null {
  if (anchor.hour === undefined || form.amount === null) return form.amount === 0 ? anchor : null;
  const day = dayRange({ ...anchor, grain: 'day' })?.[0];
  if (day === undefined) return null;
  const minutes = { hour: 60, minute: 1, second: 0 }[form.unit as 'hour' | 'minute' | 'second'] * form.amount;
  const total = anchor.hour * 60 + (anchor.minute ?? 0) + minutes;
  const moved = fromDayNumber(day + Math.floor(total / 1440));
  const rest = ((total % 1440) + 1440) % 1440;
  return { ...anchor, ...moved, hour: Math.floor(rest / 60), minute: Math.floor(rest % 60) };
}

function grainOf(form: ShiftForm): Moment['grain'] {
  return form.unit;
}

/** A shift whose anchor is unknown or too coarse: its grain is known, and the year when the anchor has one ("1915-XX-XX"). */
function unknownAt(form: ShiftForm, anchor: Moment | null): Moment {
  const clock = form.unit === 'hour' || form.unit === 'minute' || form.unit === 'second';
  const year = anchor?.year !== undefined && form.unit !== 'year' && form.amount === 0 ? { year: anchor.year } : {};
  return { grain: clock ? 'day' : form.unit, ...year };
}

/** Resolves a part of a stretch: a week, quarter, half, month, day or weekday of it; amounts of several are left to the caller. */
function resolvePart(form: PartForm, setting: Setting, tense: Tense): Moment | null {
  const whole = resolveForm(form.of, setting, tense);
  const range = whole && dayRange(whole);
  if (!whole || !range) return unresolvedPart(form, whole);
  const [first, last] = range;
  if (form.count === 0) {
    const weekday = Math.abs(form.index) % 10;
    const nth = Math.trunc(form.index / 10);
    if (whole.grain !== 'month' || whole.year === undefined || whole.month === undefined) return null;
    const day = nthWeekday(whole.year, whole.month, weekday, nth);
    return day >= first && day <= last ? momentOfDay(day) : null;
  }
  switch (form.unit) {
    case 'week':
      if (form.index === 0) return momentOfWeek(first);
      // The first week of a stretch is the one with its first Thursday, as ISO 8601 counts; the last is the one before the next stretch's first.
      if (form.index < 0) return momentOfWeek(lastThursday(last) + (form.index + 1) * 7);
      return momentOfWeek(firstThursday(first) + (form.index - 1) * 7);
    case 'day':
      return momentOfDay(form.index < 0 ? last + form.index + 1 : first + form.index - 1);
    case 'season':
      if (whole.grain === 'year' && whole.year !== undefined)
        return { grain: 'half', year: whole.year, half: form.index };
      return whole;
    case 'quarter':
      return whole.grain === 'year' && whole.year !== undefined
        ? { grain: 'quarter', year: whole.year, quarter: form.index < 0 ? 4 : form.index }
        : null;
    default: {
      const start = form.index < 0 ? coarsen(momentOfDay(last), form.unit) : coarsen(momentOfDay(first), form.unit);
      return start && shiftMoment(start, form.unit, form.index < 0 ? form.index + 1 : form.index - 1);
    }
  }
}

function unresolvedPart(form: PartForm, whole: Moment | null): Moment | null {
  if (!whole) return null;
  if (form.unit === 'quarter' && form.index > 0) return { grain: 'quarter', quarter: form.index };
  if (form.unit === 'day' && form.count === 1 && whole.month !== undefined && form.index > 0)
    return { grain: 'day', month: whole.month, day: form.index };
  if (form.unit === 'season' || form.unit === 'week') return form.unit === 'week' ? { grain: 'week' } : whole;
  return { grain: form.unit === 'day' || form.unit === 'month' ? form.unit : whole.grain };
}

function firstThursday(day: number): number {
  return day + ((4 - weekdayOf(day) + 7) % 7);
}

function lastThursday(day: number): number {
  return day - ((weekdayOf(day) - 4 + 7) % 7);
}
