import { isDateValue, type Quantity, type Value } from '../model/value.js';
import { intervalOf, scaleOf } from './interval.js';
import { type Relation, relateDates } from './relate-dates.js';

export type { Relation } from './relate-dates.js';

/** Relative difference that rounding after a conversion of units explains. */
const conversionSlack = 0.05;

/** Tells how two values stand to each other. This is the only place where tolerance is decided. */
export function relate(a: Value, b: Value): Relation {
  if (isDateValue(a) || isDateValue(b)) return isDateValue(a) && isDateValue(b) ? relateDates(a, b) : 'apart';
  return relateQuantities(a, b);
}

function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (scaleOf(a) !== scaleOf(b)) return 'apart';
  const equal = a.low === b.low && a.high === b.high && a.unit === b.unit;
  if (equal && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen && !a.vague === !b.vague) return 'same';
  const x = intervalOf(a);
  const y = intervalOf(b);
  const slack = a.unit === b.unit ? 0 : conversionSlack;
  const under = (low: number, high: number, open: boolean): boolean => {
    const room = Number.isFinite(high) ? Math.abs(high) * slack : 0;
    return open && slack === 0 ? low < high : low <= high + room + 1e-9 * Math.max(1, Math.abs(low));
  };
  const meets =
    under(x.low, y.high, a.lowOpen || (b.highOpen && !b.approximate)) &&
    under(y.low, x.high, b.lowOpen || (a.highOpen && !a.approximate));
  return meets ? 'compatible' : 'clash';
}
