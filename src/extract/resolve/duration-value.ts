import { unitWritings } from '../../lexicon/time-units.js';
import { type Quantity, quantity, type Timex3 } from '../../model/value.js';
import type { DurationForm, DurationTerm, PartForm, SetForm, TimeMod } from '../time-rules/form.js';
import { formatDay, fromDayNumber, mondayOf, weekdayOf } from './calendar.js';
import { isToTheSecond, stepOf, totalOf } from './duration-size.js';
import { dayRange, pad } from './interval.js';
import type { Moment } from './moment.js';
import type { Setting } from './setting.js';
import { coarsen, shiftDay, shiftMoment } from './shift-moment.js';

/** Bounds that the words before an amount of time set: "more than 1 hour". */
const opens: Readonly<Partial<Record<TimeMod, (low: number) => Partial<Quantity>>>> = {
  MORE_THAN: (low) => ({ low, high: null, lowOpen: true }),
  EQUAL_OR_MORE: (low) => ({ low, high: null }),
  EQUAL_OR_LESS: (low) => ({ low: null, high: low }),
};

/** How the words before an amount of time narrow it. */
export interface DurationTraits {
  readonly mod?: TimeMod;
  /** True after "nearly" and "about", false after "less than". */
  readonly approximate: boolean;
}

/** Makes the value of an amount of time; one of unknown number ("months") is vague and at least two. */
export function durationValue(form: DurationForm, traits: DurationTraits, setting: Setting): Quantity {
  const [first] = form.terms;
  const unit = isToTheSecond(form) ? 'second' : (first?.unit ?? 'day');
  const { ucum, factor } = unitWritings[unit];
  const timex3: Timex3 = {
    type: 'DURATION',
    value: durationTimex(form.terms),
    ...(traits.mod ? { mod: traits.mod } : {}),
  };
  const reach = reachRange(form, setting);
  const more = { unit: ucum, timex3, ...(reach ? { from: reach[0], to: reach[1] } : {}) };
  if (!first || first.amount === null)
    return quantity('duration', (first?.least ?? 2) * factor, null, { ...more, vague: true });
  const low = totalOf(form.terms, unit);
  const high = form.high === undefined ? low : form.high * factor;
  const step = stepOf(form.terms, low, unit);
  const bound = traits.approximate
    ? {}
    : (opens[traits.mod ?? 'APPROX']?.(low) ??
      (traits.mod === 'LESS_THAN' ? { low: null, high: low, highOpen: true } : {}));
  return quantity('duration', low, high, { ...more, step, approximate: traits.approximate, ...bound });
}

/** Writes an amount of time in ISO-TimeML: `P44D`, `P3DE`, `PT1H30M`, `PXY`. */
export function durationTimex(terms: readonly DurationTerm[]): string {
  let date = '';
  let clock = '';
  for (const { amount, unit } of terms) {
    const { letter, clock: isClock } = unitWritings[unit];
    // ISO 8601 has no quarters: three months each, as the readers of durations expect.
    const quarter = letter === 'Q';
    const text = `${amount === null ? 'X' : quarter ? amount * 3 : amount}${quarter ? 'M' : letter}`;
    if (isClock) clock += text;
    else date += text;
  }
  return `P${date}${clock ? `T${clock}` : ''}`;
}

/** First and last day of "the past two weeks" and "the next 60 days": whole quarters and decades of the calendar, else days from publication. */
function reachRange(form: DurationForm, setting: Setting): readonly [string, string] | null {
  const [first] = form.terms;
  if (!form.reach || setting.published === null || setting.narrative || !first || first.amount === null) return null;
  // "The previous three months" are those before what was last spoken of, if anything was.
  if (form.reach === 'previous' && setting.spoken !== null) return null;
  const sign = form.reach === 'next' ? 1 : -1;
  if (first.unit === 'quarter' || first.unit === 'decade' || first.unit === 'century') {
    const now = coarsen({ grain: 'day', ...fromDayNumber(setting.published) }, first.unit);
    const near = now && shiftMoment(now, first.unit, sign);
    const far = now && shiftMoment(now, first.unit, sign * first.amount);
    return near && far ? spanOf(sign < 0 ? far : near, sign < 0 ? near : far) : null;
  }
  if (form.business) return businessRange(setting.published, sign, first.amount);
  let far = setting.published;
  for (const term of form.terms) far = shiftDay(far, term.unit, sign * (term.amount ?? 0));
  return sign < 0 ? [iso(far), iso(setting.published - 1)] : [iso(setting.published + 1), iso(far)];
}

/** The working days, Monday to Friday, right before or after a day. */
function businessRange(day: number, sign: number, count: number): readonly [string, string] {
  let far = day;
  for (let left = Math.min(count, 1000); left > 0; ) {
    far += sign;
    if (weekdayOf(far) < 6) left--;
  }
  return sign < 0 ? [iso(far), iso(day - 1)] : [iso(day + 1), iso(far)];
}

function spanOf(first: Moment, last: Moment): readonly [string, string] | null {
  const a = dayRange(first);
  const b = dayRange(last);
  return a && b ? [iso(a[0]), iso(b[1])] : null;
}

function iso(day: number): string {
  return formatDay(fromDayNumber(day));
}

/** Makes the value of several units of a known stretch: "the first two weeks of 2021", "the last four months of the year". */
export function partValue(form: PartForm, whole: Moment | null): Quantity {
  const { ucum, factor } = unitWritings[form.unit];
  const range = whole && dayRange(whole);
  const low = form.count * factor;
  const timex3: Timex3 = { type: 'DURATION', value: durationTimex([{ amount: form.count, unit: form.unit }]) };
  if (!range) return quantity('duration', low, low, { unit: ucum, step: factor, timex3 });
  const [first, last] = partRange(form, range);
  return quantity('duration', low, low, { unit: ucum, step: factor, timex3, from: iso(first), to: iso(last) });
}

function partRange(form: PartForm, [first, last]: readonly [number, number]): readonly [number, number] {
  if (form.unit === 'week') {
    // Weeks count by their Thursday, as ISO 8601 has it.
    const monday = mondayOf(first + ((4 - weekdayOf(first) + 7) % 7));
    const sunday = mondayOf(last - ((weekdayOf(last) - 4 + 7) % 7)) + 6;
    return form.index < 0 ? [sunday - form.count * 7 + 1, sunday] : [monday, monday + form.count * 7 - 1];
  }
  return form.index < 0
    ? [shiftDay(last + 1, form.unit, -form.count), last]
    : [first, shiftDay(first, form.unit, form.count) - 1];
}

/** Writes a recurring time in ISO-TimeML: `XXXX-WXX-1`, `P1W`, `XXXX-XX-XXTMO`. */
export function setTimex(form: SetForm): Timex3 {
  const clock =
    form.hour === undefined
      ? form.daypart
        ? `T${form.daypart.code}`
        : ''
      : `T${pad(form.hour)}:${pad(form.minute ?? 0)}`;
  if (form.weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${form.weekday}${clock}` };
  if (form.month !== undefined) return { type: 'SET', value: `XXXX-${pad(form.month)}` };
  if (form.season) return { type: 'SET', value: `XXXX-${form.season}` };
  if (form.unit) return { type: 'SET', value: durationTimex([{ amount: form.amount ?? 1, unit: form.unit }]) };
  return { type: 'SET', value: `XXXX-XX-XX${clock}` };
}
