import { isDateValue, type Quantity, type Value } from '../../model/value.js';
import type { Relation } from '../types.js';
import { align, alignOtherwise } from './align.js';
import { relateDates } from './relate-dates.js';
import { relateQuantities } from './relate-quantities.js';

export type { Relation } from '../types.js';

/** Relates two values. Tolerance is decided here and in the files beside it, and nowhere else. */
export function relate(a: Value, b: Value): Relation {
  if (isDateValue(a) || isDateValue(b)) return isDateValue(a) && isDateValue(b) ? relateDates(a, b) : 'apart';
  const aligned = align(a, b);
  if (!aligned) return 'apart';
  const relation = relateQuantities(...aligned);
  if (relation === 'clash') return fitsOtherwise(a, b) ? 'compatible' : 'clash';
  return relation === 'same' && (a.kind !== b.kind || a.unit !== b.unit) ? 'compatible' : relation;
}

/** Tests whether two quantities fit after all, where the unit that the one leaves out is that of the other system of measures. */
function fitsOtherwise(a: Quantity, b: Quantity): boolean {
  const otherwise = alignOtherwise(a, b);
  return otherwise !== null && relateQuantities(...otherwise) !== 'clash';
}
