import { isDateValue, type Value } from '../model/value.js';
import { logRatio } from './interval.js';
import type { Item } from './item.js';
import type { Cluster } from './positions.js';

/** Names of the features that look at how two clashing values differ. */
export const valuePairFeatureNames = [
  'ratio',
  'near',
  'zero',
  'figures',
  'small',
  'one',
  'hedged',
  'bounded',
  'typo',
  'when',
  'days',
  'sameGrain',
  'clock',
  'yearApart',
  'weekday',
  'count',
  'ordinal',
  'age',
  'money',
  'percent',
  'duration',
  'measure',
  'score',
  'planned',
  'inferred',
  'sameQuote',
] as const;

/** Computes how the values of two clashing positions differ, and of what kind they are; judged on their first claims. */
export function valuePairFeatures(items: readonly Item[], p: Cluster, q: Cluster): number[] {
  const [a, b] = [items[p[0] ?? 0]?.claim, items[q[0] ?? 0]?.claim];
  if (!a || !b) return valuePairFeatureNames.map(() => 0);
  const flag = (test: boolean): number => (test ? 1 : 0);
  const ratio = logRatio(a.value, b.value);
  const [x, y] = [a.value, b.value];
  const dated = isDateValue(x) && isDateValue(y);
  const days = dated ? dayDistance(x.from, y.from) : null;
  const kind = x.kind;
  const least =
    !isDateValue(x) && !isDateValue(y)
      ? Math.min(Math.abs(x.low ?? x.high ?? 0), Math.abs(y.low ?? y.high ?? 0))
      : null;
  return [
    ratio === null ? 0 : Math.min(4, ratio),
    flag(ratio !== null && ratio < 0.7),
    flag(least === 0),
    least === null ? 0 : Math.min(1, Math.log10(1 + least) / 6),
    flag(least !== null && least <= 3),
    flag(least !== null && least === 1),
    flag(a.hedge !== null || b.hedge !== null),
    flag(isBounded(x) || isBounded(y)),
    flag(areTransposed(a.quote, b.quote)),
    flag(dated),
    days === null ? 0 : 1 / (1 + days / 3),
    flag(dated && x.grain === y.grain),
    flag(dated && x.kind === 'time' && y.kind === 'time'),
    flag(dated && (x.grain === 'year' || y.grain === 'year')),
    flag(dated && (x.weekday !== null || y.weekday !== null)),
    flag(kind === 'count'),
    flag(kind === 'ordinal'),
    flag(kind === 'age'),
    flag(kind === 'money'),
    flag(kind === 'percent'),
    flag(kind === 'duration'),
    flag(kind === 'measure'),
    flag(kind === 'score'),
    flag(a.modality !== 'asserted' || b.modality !== 'asserted'),
    flag(dated && (x.inferred.length > 0 || y.inferred.length > 0)),
    flag(a.quote.toLowerCase() === b.quote.toLowerCase()),
  ];
}

function isBounded(value: Value): boolean {
  return isDateValue(value) ? value.bound !== undefined : value.low === null || value.high === null;
}

function dayDistance(a: string | null, b: string | null): number | null {
  if (!a || !b) return null;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}

/** Tells whether two numerals differ by two neighbouring digits that changed places (8,568 and 8,586). */
export function areTransposed(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x.length < 3 || x === y) return false;
  let k = 0;
  while (x[k] === y[k]) k++;
  return x[k] === y[k + 1] && x[k + 1] === y[k] && x.slice(k + 2) === y.slice(k + 2);
}
