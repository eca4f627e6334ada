import { isDateValue, type Quantity, type Value } from '../model/value.js';
import { intervalOf, isRounded, roundness, scaleOf } from './interval.js';
import { type Relation, relateDates } from './relate-dates.js';

export type { Relation } from './relate-dates.js';

/** Relative difference that writing a round number explains. */
const roundingSlack = 0.03;

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
  if (a.vague || b.vague) return relateVague(a, b);
  const x = intervalOf(a);
  const y = intervalOf(b);
  const slack = a.unit === b.unit ? 0 : conversionSlack;
  const under = (low: number, high: number, strict: boolean): boolean => {
    const room = Number.isFinite(high) ? Math.abs(high) * slack : 0;
    const margin = 1e-9 * Math.max(1, Math.abs(low));
    return strict && slack === 0 ? low < high - margin : low <= high + room + margin;
  };
  const strict = (p: Quantity, q: Quantity): boolean =>
    p.lowOpen || (q.highOpen && !q.approximate) || (isRounded(p) && isRounded(q));
  const meets = under(x.low, y.high, strict(a, b)) && under(y.low, x.high, strict(b, a));
  return meets || isRoundingOf(a, b) || isRoundingOf(b, a) ? 'compatible' : 'clash';
}

/** "Dozens" and "several" have a least that they mean and no most: they go with anything above and clash with nothing. */
function relateVague(a: Quantity, b: Quantity): Relation {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.low <= y.high && y.low <= x.high ? 'compatible' : 'apart';
}

/** Tells whether `round` is a round number that stands for the exact one ("2,000" for 1,960). */
function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  if (
    round.unit !== exact.unit ||
    round.low === null ||
    round.low !== round.high ||
    exact.low === null ||
    exact.low !== exact.high
  )
    return false;
  const unit = roundness(round.low);
  if (unit < 100 || roundness(exact.low) >= unit) return false;
  return Math.abs(round.low - exact.low) <= Math.min(unit / 2, roundingSlack * Math.abs(exact.low));
}
