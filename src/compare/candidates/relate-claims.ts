import { isDateValue } from '../../model/value.js';
import type { ClaimNode, Relation } from '../types.js';
import { isRelative } from '../values/properties.js';
import { relate } from '../values/relate.js';
import { scalesMeet } from '../values/scales.js';

/** Relates the values of two claims; null when they cannot be compared, or differ without clashing. */
export function relateClaims(a: ClaimNode, b: ClaimNode): Relation | null {
  if (!canMeet(a, b)) return null;
  const relation = relate(a.value, b.value);
  return relation === 'apart' || (relation === 'clash' && !canClash(a, b)) ? null : relation;
}

/** Tests whether two claims can be compared: those of one scale, and some of others (`scalesMeet`). */
export function canMeet(a: ClaimNode, b: ClaimNode): boolean {
  return a.scale === b.scale || scalesMeet(a.claim, b.claim);
}

/** Tests whether values that differ can clash at all: not outside of the scope, nor the same relative words in texts of different days ("last week"). */
function canClash(a: ClaimNode, b: ClaimNode): boolean {
  if (isOutOfScope(a) || isOutOfScope(b)) return false;
  if (!isDateValue(a.value) || !isDateValue(b.value)) return true;
  return !(isRelative(a.value) && isRelative(b.value) && a.claim.quote.toLowerCase() === b.claim.quote.toLowerCase());
}

/**
 * Tests whether a mention answers no question of the event: spans of time that only place something else, counts of those who told a
 * reporter ("three officials familiar with the matter") and the date of the text itself, alone on its line.
 */
function isOutOfScope({ claim: { context }, scale, words }: ClaimNode): boolean {
  return context.window || context.informants || (scale === 'when' && words.near.words.length === 0);
}
