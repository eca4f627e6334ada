import { displayValue } from '../../model/display.js';
import type { Judgement } from '../../model/explanation.js';
import { type DateValue, isDateValue, type Quantity, type Value } from '../../model/value.js';
import { allowanceOf, intervalOf } from './intervals.js';
import { relate } from './relate.js';

/** Explains how two values relate, and why, by what each of them allows. */
export function explainRelation(a: Value, b: Value): Pick<Judgement, 'relation' | 'words'> {
  const relation = relate(a, b);
  const end = {
    same: 'the same value',
    compatible: overlapOf(a, b) ? 'both can be true' : 'the one may be the other, rounded or converted',
    clash: 'nothing fits both',
    apart: 'they cannot be compared',
  }[relation];
  const [x, y] = [allowance(a), allowance(b)];
  const [left, right] = [displayValue(a), displayValue(b)];
  if (relation === 'same') return { relation, words: `both say ${left}: ${end}` };
  if (x === null && y === null) return { relation, words: `${left} and ${right} are written as exact: ${end}` };
  const says = (name: string, allowed: string | null): string =>
    allowed === null ? `${name} is written as exact` : `${name} allows ${allowed}`;
  return { relation, words: `${says(left, x)}; ${says(right, y)}: ${end}` };
}

/** What a value allows beside itself; null when nothing. */
function allowance(value: Value): string | null {
  const words = isDateValue(value) ? allowedDays(value) : allowedNumbers(value);
  return words === displayValue(value) ? null : words;
}

/** The numbers that a quantity allows, in its own unit; null when only the one that is written. */
function allowedNumbers(value: Quantity): string | null {
  const { low, high } = allowanceOf(value);
  const show = (x: number): string =>
    displayValue({
      ...value,
      low: withoutRoundingError(x),
      high: withoutRoundingError(x),
      approximate: false,
    });
  if (low === high) return null;
  if (!Number.isFinite(high))
    return `${value.lowOpen ? 'more than' : 'from'} ${show(low)}${value.lowOpen ? '' : ' up'}`;
  if (!Number.isFinite(low)) return `${value.highOpen ? 'less than' : 'up to'} ${show(high)}`;
  return `${show(low)} to ${show(high)}`;
}

/** Drops the rounding error of binary arithmetic. */
function withoutRoundingError(x: number): number {
  return Number(x.toPrecision(12));
}

function allowedDays(value: DateValue): string | null {
  if (value.from === null || value.to === null) return 'what it leaves open';
  const [from, to] = [value.from.slice(0, 10), value.to.slice(0, 10)];
  if (value.bound) return `${value.bound === 'after' ? from : to} and all ${value.bound}`;
  return from === to ? null : `${from} to ${to}`;
}

function overlapOf(a: Value, b: Value): boolean {
  if (isDateValue(a) || isDateValue(b)) return true;
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.low <= y.high && y.low <= x.high;
}
