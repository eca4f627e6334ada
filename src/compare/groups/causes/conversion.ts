import { isDateValue } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { logRatio } from '../../values/intervals.js';
import type { Side } from './side.js';

/** How far apart (as a logarithm) figures of two units may be for a careless conversion to have made the one of the other. */
const nearly = 0.25;

/** Tests whether two sides measure in two units of measure, and nearly fit. */
export function isConversion(p: Side, q: Side): boolean {
  return p.every((a) => q.every((b) => areConverted(a, b)));
}

function areConverted({ value: a }: ClaimNode, { value: b }: ClaimNode): boolean {
  if (isDateValue(a) || isDateValue(b) || a.kind !== 'measure' || b.kind !== 'measure') return false;
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  const ratio = logRatio(a, b);
  return ratio !== null && ratio <= nearly;
}
