import type { DatePart, DateValue, TimeKind, Timex3 } from '../../model/value.js';
import type { TimeForm, TimeMod } from '../time-rules/form.js';
import { isoRange } from './interval.js';
import type { Moment } from './moment.js';
import { edtfOf, timexOf } from './write-moment.js';

/** What a mention adds to its moment. */
export interface DateTraits {
  readonly mod?: TimeMod;
  readonly approximate: boolean;
  readonly bound?: 'after' | 'before';
  /** The ISO day of publication, where the words cut the stretch there ("earlier this week"). */
  readonly cut?: { readonly side: 'earlier' | 'later'; readonly at: string };
}

const parts = [
  'century',
  'decade',
  'year',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'weekday',
  'hour',
  'minute',
  'zone',
] as const;

/** Makes the value of a resolved date or clock time. */
export function dateValue(moment: Moment, form: TimeForm, traits: DateTraits): DateValue {
  const timex = timexOf(moment);
  const kind: TimeKind = timex.type === 'TIME' ? 'time' : 'date';
  const [from, to] = cutRange(isoRange(moment) ?? [null, null], traits);
  const known = parts.filter((part) => part !== 'weekday' && moment[part] !== undefined);
  const stated = statedParts(form).filter((part) => part === 'weekday' || moment[part] !== undefined);
  const weekday = moment.weekday ?? statedWeekday(form);
  return {
    kind,
    edtf: edtfOf(moment),
    from,
    to,
    grain: moment.grain,
    weekday,
    stated,
    inferred: known.filter((part) => !stated.includes(part)),
    ...(moment.zone === undefined ? {} : { zone: moment.zone }),
    approximate: traits.approximate || traits.mod !== undefined,
    ...(traits.bound ? { bound: traits.bound } : {}),
    timex3: traits.mod ? { ...timex, mod: traits.mod } : timex,
  };
}

function cutRange(
  range: readonly [string | null, string | null],
  { cut }: DateTraits,
): readonly [string | null, string | null] {
  const [from, to] = range;
  if (!cut || !from || !to || cut.at < from || cut.at > to) return range;
  return cut.side === 'earlier' ? [from, cut.at] : [cut.at, to];
}

function statedWeekday(form: TimeForm): number | null {
  return (form.type === 'calendar' || form.type === 'shift') && form.weekday !== undefined ? form.weekday : null;
}

function statedParts(form: TimeForm): DatePart[] {
  if (form.type !== 'calendar') return [];
  if (form.holiday) return ['month', 'day', ...(form.year === undefined ? [] : (['year'] as const))];
  // Which of "10/11/2020" is the month is the reader's guess.
  if (form.ambiguous) return form.year === undefined ? [] : ['year'];
  return parts.filter((part) => form[part] !== undefined && !(part === 'decade' && form.openCentury));
}

/** Makes the value of a recurring time, whose interval is unknown. */
export function setValue(form: Extract<TimeForm, { type: 'set' }>, timex: Timex3): DateValue {
  const unit = form.unit ?? (form.daypart ? 'daypart' : form.month ? 'month' : form.season ? 'season' : 'day');
  return {
    kind: 'set',
    edtf: null,
    from: null,
    to: null,
    grain: unit,
    weekday: form.weekday ?? null,
    stated: form.weekday !== undefined ? ['weekday'] : form.month !== undefined ? ['month'] : [],
    inferred: [],
    approximate: false,
    timex3: timex,
  };
}
