import { type DateValue, isDateValue } from '../model/value.js';
import { flag } from './flag.js';
import { logRatio } from './interval.js';
import type { Item } from './item.js';
import { isRelative, significantFigures } from './pairs.js';
import type { Cluster } from './positions.js';

/** Dates no further apart than this are likely to be of one event, in days. */
const closeDays = 10;

/** Names of the features that look at how two clashing values differ. */
export const valuePairFeatureNames = [
  'ratio',
  'alike',
  'zero',
  'figures',
  'small',
  'one',
  'relative',
  'ordinal',
  'duration',
  'when',
  'explicit',
  'close',
] as const;

/** Computes how the values of two clashing positions differ, and of what kind they are; judged on their first claims. */
export function valuePairFeatures(items: readonly Item[], p: Cluster, q: Cluster): number[] {
  const [a, b] = [items[p[0] ?? 0]?.claim, items[q[0] ?? 0]?.claim];
  if (!a || !b) return valuePairFeatureNames.map(() => 0);
  const [x, y] = [a.value, b.value];
  const ratio = logRatio(x, y);
  if (isDateValue(x) || isDateValue(y)) {
    const relative = isDateValue(x) && isDateValue(y) && (isRelative(x) || isRelative(y));
    const gap = isDateValue(x) && isDateValue(y) ? dayGap(x, y) : null;
    const explicit = isDateValue(x) && isDateValue(y) && x.stated.includes('day') && y.stated.includes('day');
    return [
      0,
      0,
      0,
      0,
      0,
      0,
      flag(relative),
      0,
      0,
      1,
      flag(explicit),
      flag(gap !== null && gap <= closeDays && !relative),
    ];
  }
  const least = Math.min(Math.abs(x.low ?? x.high ?? 0), Math.abs(y.low ?? y.high ?? 0));
  return [
    Math.min(4, ratio ?? 4),
    flag(ratio !== null && ratio < 0.7),
    flag(least === 0),
    Math.min(significantFigures(x.low ?? x.high ?? 0), significantFigures(y.low ?? y.high ?? 0)) / 4,
    flag(least <= 3),
    flag(least === 1),
    0,
    flag(x.kind === 'ordinal'),
    flag(x.kind === 'duration'),
    0,
    0,
    0,
  ];
}

/** Days between the starts of two dates, by the calendar of one year where a year is unknown; null when one has no month. */
function dayGap(a: DateValue, b: DateValue): number | null {
  const start = (value: DateValue): string | null =>
    value.from?.slice(0, 10) ?? /^XXXX(-\d\d-\d\d)/.exec(value.timex3.value)?.[1] ?? null;
  const [x, y] = [start(a), start(b)];
  if (!x || !y) return null;
  const day = (text: string): number =>
    Date.parse(text.startsWith('-') || x.length !== y.length ? `2000-${text.slice(-5)}` : text) / 86_400_000;
  const gap = Math.abs(day(x) - day(y));
  return Number.isFinite(gap) ? gap : null;
}

/** Tells whether two numerals differ by two neighbouring digits that changed places (8,568 and 8,586). */
export function areTransposed(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x.length < 3 || x === y) return false;
  let k = 0;
  while (x[k] === y[k]) k++;
  return x[k] === y[k + 1] && x[k + 1] === y[k] && x.slice(k + 2) === y.slice(k + 2);
}
