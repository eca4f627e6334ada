import { isDateValue } from '../model/value.js';
import { logRatio } from './interval.js';
import type { Item } from './item.js';
import { isRelative, significantFigures } from './pairs.js';
import type { Cluster } from './positions.js';

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
] as const;

/** Computes how the values of two clashing positions differ, and of what kind they are; judged on their first claims. */
export function valuePairFeatures(items: readonly Item[], p: Cluster, q: Cluster): number[] {
  const [a, b] = [items[p[0] ?? 0]?.claim, items[q[0] ?? 0]?.claim];
  if (!a || !b) return valuePairFeatureNames.map(() => 0);
  const flag = (test: boolean): number => (test ? 1 : 0);
  const [x, y] = [a.value, b.value];
  const ratio = logRatio(x, y);
  if (isDateValue(x) || isDateValue(y)) {
    const relative = isDateValue(x) && isDateValue(y) && (isRelative(x) || isRelative(y));
    return [0, 0, 0, 0, 0, 0, flag(relative), 0, 0, 1];
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
  ];
}

/** Tells whether two numerals differ by two neighbouring digits that changed places (8,568 and 8,586). */
export function areTransposed(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x.length < 3 || x === y) return false;
  let k = 0;
  while (x[k] === y[k]) k++;
  return x[k] === y[k + 1] && x[k + 1] === y[k] && x.slice(k + 2) === y.slice(k + 2);
}
