import { type DateValue, isDateValue, type Value } from '../../model/value.js';
import type { Feature } from '../types.js';
import { daysBetween } from '../values/date-parts.js';
import { logRatio } from '../values/intervals.js';
import { isRelative, significantFigures } from '../values/properties.js';
import type { Aspect } from './aspects.js';
import { oneIf } from './one-if.js';

/** Dates no further apart than this are likely to be of one event, in days. */
const closeDays = 10;

/** How two clashing values differ, and of what kind they are. */
export interface ValueGap {
  readonly dated: boolean;
  readonly kind: Value['kind'];
  /** The natural logarithm of how many times larger the one number is; null for dates and zeros. */
  readonly ratio: number | null;
  /** The smaller of two numbers, and how many significant figures both have at least; null for dates. */
  readonly least: number | null;
  readonly figures: number | null;
  /** One of two dates is given in relation to another day. */
  readonly relative: boolean;
  /** Both dates state their day. */
  readonly explicit: boolean;
  /** Days between two dates; null when one has no month. */
  readonly days: number | null;
}

/** Measures how two clashing values differ. */
export function valueGapOf(x: Value, y: Value): ValueGap {
  const ratio = logRatio(x, y);
  const bare = { kind: x.kind, ratio, least: null, figures: null, relative: false, explicit: false, days: null };
  if (isDateValue(x) && isDateValue(y))
    return {
      ...bare,
      dated: true,
      relative: isRelative(x) || isRelative(y),
      explicit: x.stated.includes('day') && y.stated.includes('day'),
      days: dayGap(x, y),
    };
  if (isDateValue(x) || isDateValue(y)) return { ...bare, dated: true };
  const [m, n] = [x.low ?? x.high ?? 0, y.low ?? y.high ?? 0];
  return {
    ...bare,
    dated: false,
    least: Math.min(Math.abs(m), Math.abs(n)),
    figures: Math.min(significantFigures(m), significantFigures(n)),
  };
}

type ValueGapFeature = Feature<{ readonly values: ValueGap }, Aspect>;

const row = (name: string, meaning: string, aspect: Aspect, of: (gap: ValueGap) => number): ValueGapFeature => ({
  name,
  meaning,
  aspect,
  sign: 0,
  of: ({ values }) => of(values),
});

/** How two clashing values differ, and of what kind they are. */
export const valueGapFeatures: readonly ValueGapFeature[] = [
  row('gap.ratio', 'the one number is many times larger', 'value', (v) => (v.dated ? 0 : Math.min(4, v.ratio ?? 4))),
  row('gap.sizeSame', 'the numbers are of one size', 'value', (v) => oneIf(v.ratio !== null && v.ratio < 0.7)),
  row('gap.zero', 'one number is 0', 'value', (v) => oneIf(v.least === 0)),
  row('gap.figures', 'both numbers have many significant figures', 'value', (v) => (v.figures ?? 0) / 4),
  row('gap.small', 'one number is 3 at most', 'value', (v) => oneIf(v.least !== null && v.least <= 3)),
  row('gap.one', 'the smaller number is 1', 'value', (v) => oneIf(v.least === 1)),
  row('gap.relative', 'one date is given in relation to another day', 'value', (v) => oneIf(v.relative)),
  row('gap.explicit', 'both dates state their day', 'value', (v) => oneIf(v.explicit)),
  row('gap.close', 'the dates are days apart', 'value', (v) =>
    oneIf(v.days !== null && v.days <= closeDays && !v.relative),
  ),
  row('gap.ordinal', 'both are ordinals', 'start', (v) => oneIf(v.kind === 'ordinal')),
  row('gap.duration', 'both are durations', 'start', (v) => oneIf(v.kind === 'duration')),
  row('gap.dated', 'both are dates or times', 'start', (v) => oneIf(v.dated)),
];

/** Days between the starts of two dates, by the calendar of one year where a year is unknown; null when one has no month. */
function dayGap(a: DateValue, b: DateValue): number | null {
  const start = (value: DateValue): string | null =>
    value.from?.slice(0, 10) ?? /^XXXX(-\d\d-\d\d)/.exec(value.timex3.value)?.[1] ?? null;
  const [x, y] = [start(a), start(b)];
  if (!x || !y) return null;
  const day = (text: string): string =>
    text.startsWith('-') || x.length !== y.length ? `2000-${text.slice(-5)}` : text;
  const gap = daysBetween(day(x), day(y));
  return gap === null ? null : Math.abs(gap);
}
