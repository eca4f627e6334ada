import { isDateValue, type Quantity } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { isoWeekday } from '../../values/date-parts.js';
import { areTransposed, haveOneDigitChanged } from '../../values/properties.js';
import { amountOf, type Side } from './side.js';

/** Factors that a lost zero, or "million" for "billion", makes. */
const slippedFactors = [10, 1000, 1e6];

/** Tests whether digits changed places between two sides: hardly ever chance in figures of three digits and more. */
export function isTransposed(p: Side, q: Side): boolean {
  return p.some((a) => q.some((b) => areTransposed(figuresOf(a), figuresOf(b))));
}

/** Tests whether a slip of the pen makes the one figure of the other: a digit, a zero, the wrong million, the wrong unit, the wrong weekday. */
export function isSlip(p: Side, q: Side): boolean {
  return p.some((a) => q.some((b) => haveSlipped(a, b)));
}

function haveSlipped(a: ClaimNode, b: ClaimNode): boolean {
  if (isDateValue(a.value) || isDateValue(b.value)) return hasWrongWeekday(a) || hasWrongWeekday(b);
  const [x, y] = [figuresOf(a), figuresOf(b)];
  if (isSwapped(x, y) || (significant(x) > 2 && significant(y) > 2 && haveOneDigitChanged(x, y))) return true;
  return isOffByFactor(a.value, b.value) || isOtherUnit(a.value, b.value);
}

/** The figures as digits; numbers in words by what they mean. */
function figuresOf({ claim, value }: ClaimNode): string {
  if (/\d/.test(claim.quote) || isDateValue(value) || value.low === null || value.low !== value.high)
    return claim.quote;
  return String(value.low);
}

function isSwapped(x: string, y: string): boolean {
  const [p, q] = [x, y].map((text) => /^\D*(\d)(\d)\D*$/.exec(text));
  return p?.[1] !== undefined && p[1] !== p[2] && p[1] === q?.[2] && p[2] === q?.[1];
}

function significant(text: string): number {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}

function isOffByFactor(a: Quantity, b: Quantity): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (!x || !y || a.unit !== b.unit || a.vague || b.vague || Math.max(x, y) < 10) return false;
  return slippedFactors.some((factor) => Math.abs(Math.max(x, y) / Math.min(x, y) - factor) < factor * 1e-9);
}

function isOtherUnit(a: Quantity, b: Quantity): boolean {
  return a.kind === 'measure' && a.kind === b.kind && a.low === b.low && a.high === b.high && a.unit !== b.unit;
}

/** Tests whether a date names a weekday on which it did not fall. */
function hasWrongWeekday({ value }: ClaimNode): boolean {
  if (!isDateValue(value) || value.weekday === null || value.from === null || value.grain !== 'day') return false;
  const day = isoWeekday(value.from.slice(0, 10));
  return value.stated.includes('day') && Number.isFinite(day) && day !== value.weekday;
}
