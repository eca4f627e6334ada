import { isDateValue, type Quantity, type Value } from '../../model/value.js';
import type { Relation } from '../types.js';
import { intervalOf, isRounded, roundness } from './intervals.js';
import { relateDates } from './relate-dates.js';
import { scaleOf } from './scale.js';

/** Relative difference that writing a round number explains. */
const roundingSlack = 0.03;

/** Relative difference that rounding after a conversion of units explains. */
const conversionSlack = 0.05;

/** Relates two values; this folder is the only place where tolerance is decided. */
export function relate(a: Value, b: Value): Relation {
  if (isDateValue(a) || isDateValue(b)) return isDateValue(a) && isDateValue(b) ? relateDates(a, b) : 'apart';
  return relateQuantities(a, b);
}

function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (scaleOf(a) !== scaleOf(b)) return 'apart';
  if (a.against !== undefined || b.against !== undefined) return relateScores(a, b);
  const equal = a.low === b.low && a.high === b.high && a.unit === b.unit;
  if (equal && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen && !a.vague === !b.vague) return 'same';
  if (a.vague || b.vague) return relateVague(a, b);
  if (isMaximum(a) && isMaximum(b) && a.unit === b.unit)
    return relateQuantities({ ...a, low: a.high }, { ...b, low: b.high }) === 'clash' ? 'clash' : 'compatible';
  const x = intervalOf(a);
  const y = intervalOf(b);
  const slack = a.unit === b.unit ? 0 : conversionSlack;
  const under = (low: number, high: number, strict: boolean): boolean => {
    if (!Number.isFinite(low) || !Number.isFinite(high)) return true;
    const margin = 1e-9 * Math.max(1, Math.abs(low));
    return strict && slack === 0 ? low < high - margin : low <= high + Math.abs(high) * slack + margin;
  };
  // News writes "more than 500" of 500 and of 507: a bound goes with the figure it names, and only "fewer" parts from "more".
  const strict = (p: Quantity, q: Quantity): boolean =>
    (p.lowOpen && q.highOpen && !p.approximate && !q.approximate) || (isRoundedPoint(p) && isRoundedPoint(q));
  const meets = under(x.low, y.high, strict(a, b)) && under(y.low, x.high, strict(b, a));
  return meets || isRoundingOf(a, b) || isRoundingOf(b, a) || isWholeOf(a, b) || isWholeOf(b, a)
    ? 'compatible'
    : 'clash';
}

function isRoundedPoint(value: Quantity): boolean {
  return value.low === value.high && isRounded(value);
}

/** A limit that is no round number is a figure of its own ("below $1.29"); "up to 60 million" and "fewer than 100" are loose. */
function isMaximum(value: Quantity): boolean {
  return value.low === null && value.high !== null && Math.abs(value.high) >= 100 * roundness(value.high);
}

/** Compares the halves of two scores: the larger with the larger and the smaller with the smaller. */
function relateScores(a: Quantity, b: Quantity): Relation {
  const leads = (value: Quantity): number => Math.sign((value.low ?? 0) - (value.against ?? value.low ?? 0));
  if (leads(a) * leads(b) < 0) return 'apart';
  return a.low === b.low ? 'same' : 'clash';
}

/** "Dozens" and "several" have a least that they mean and no most: they go with anything above and clash with nothing. */
function relateVague(a: Quantity, b: Quantity): Relation {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.low <= y.high && y.low <= x.high ? 'compatible' : 'apart';
}

/** Tests whether `round` is a round number that means the exact one ("2,000" for 1,960). */
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

/** Tests whether one exact number is the other without its decimals, cut off or rounded ("1,190 points" for 1,190.95). */
function isWholeOf(whole: Quantity, exact: Quantity): boolean {
  if (whole.unit !== exact.unit || whole.kind !== 'count' || whole.low === null || whole.low !== whole.high)
    return false;
  if (exact.low === null || exact.low !== exact.high || Number.isInteger(exact.low) || exact.low < 1) return false;
  return whole.low === Math.floor(exact.low) || whole.low === Math.round(exact.low);
}
