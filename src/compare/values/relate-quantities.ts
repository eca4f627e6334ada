import type { Quantity } from '../../model/value.js';
import type { Relation } from '../types.js';
import { allowanceOf, convertedInterval, type Interval, isRounded, roundness } from './intervals.js';
import { isOneRounded } from './relate-rounding.js';
import { isFraction, unitOf } from './units.js';

/** "More than" names the nearest round figure below: 2,000 is too little for 3,100, and 40 for 62. */
const mostAbove = 1.5;

/** Small bounds say little of how much more there are ("more than two"). */
const leastBound = 10;

/** Tells how two quantities of one scale stand to each other. */
export function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (a.against !== undefined || b.against !== undefined) return relateScores(a, b);
  const equal = a.low === b.low && a.high === b.high && a.unit === b.unit;
  if (equal && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen && !a.vague === !b.vague) return 'same';
  if (a.vague || b.vague) return relateVague(a, b);
  if (isMaximum(a) && isMaximum(b) && a.unit === b.unit)
    return relateQuantities({ ...a, low: a.high }, { ...b, low: b.high }) === 'clash' ? 'clash' : 'compatible';
  if (isFarAbove(a, b) || isFarAbove(b, a)) return 'clash';
  return meet(a, b) || isOneRounded(a, b) ? 'compatible' : 'clash';
}

/** Tests whether something lies in what both quantities allow. */
function meet(a: Quantity, b: Quantity): boolean {
  const converted = a.unit !== b.unit || a.kind !== b.kind;
  const [x, y] = converted ? [convertedInterval(a, b), convertedInterval(b, a)] : [allowanceOf(a), allowanceOf(b)];
  // figures written to one precision are two figures, and what is rounded to one side is not what is rounded to the other
  if (!converted && isPoint(a) && isPoint(b)) {
    if (a.step !== null && a.step === b.step && !a.approximate && !b.approximate) return false;
    if (isFraction(a)) return overlap(x, y, true);
    return overlap(x, y, (isRounded(a) && isRounded(b)) || (a.approximate && b.approximate));
  }
  // News writes "more than 500" of 500 and of 507: a bound goes with the figure it names, and only "fewer" parts from "more".
  const sharp = !(converted || a.approximate || b.approximate);
  return (
    below(x.low, y.high, sharp && a.lowOpen && b.highOpen) && below(y.low, x.high, sharp && b.lowOpen && a.highOpen)
  );
}

function overlap(x: Interval, y: Interval, strict: boolean): boolean {
  return below(x.low, y.high, strict) && below(y.low, x.high, strict);
}

function below(low: number, high: number, strict: boolean): boolean {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return true;
  const margin = 1e-9 * Math.max(1, Math.abs(low));
  return strict ? low < high - margin : low <= high + margin;
}

function isPoint(value: Quantity): boolean {
  return value.low !== null && value.low === value.high;
}

/** A limit that is no round number is a figure of its own ("below $1.29", "up to 1.6 million"); "up to 60" and "fewer than 100" are loose. */
function isMaximum({ low, high, step }: Quantity): boolean {
  if (low !== null || high === null) return false;
  const unit = roundness(high);
  return Math.abs(high) >= 100 * unit || (step !== null && step > 1 && unit === step && Math.abs(high) >= 10 * unit);
}

/** Tests whether a number is far more than "more than" another would be said of. */
function isFarAbove(value: Quantity, bound: Quantity): boolean {
  if (bound.kind === 'percent' || !bound.lowOpen || bound.low === null || bound.high !== null || value.high === null)
    return false;
  if (value.low === null || bound.low < leastBound) return false;
  const most = { ...bound, low: bound.low * mostAbove };
  return convertedInterval(value, bound).low > convertedInterval(most, value).low;
}

/** Compares the halves of two scores: the larger with the larger and the smaller with the smaller. */
function relateScores(a: Quantity, b: Quantity): Relation {
  const leads = (value: Quantity): number => Math.sign((value.low ?? 0) - (value.against ?? value.low ?? 0));
  if (leads(a) * leads(b) < 0) return 'apart';
  return a.low === b.low ? 'same' : 'clash';
}

/** "Dozens" and "several" have a least that they mean and no most: they go with anything above, and only with far less do they clash. */
function relateVague(a: Quantity, b: Quantity): Relation {
  const [x, y] = [convertedInterval(a, b), convertedInterval(b, a)];
  if (x.low <= y.high && y.low <= x.high) return 'compatible';
  const { factor } = unitOf(a);
  const [low, high] = x.low > y.high ? [x.low, y.high] : [y.low, x.high];
  return factor > 0 && high < low / 2 ? 'clash' : 'apart';
}
