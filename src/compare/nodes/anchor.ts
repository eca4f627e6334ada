import type { Claim } from '../../model/claim.js';
import { type DateValue, isDateValue, type Value } from '../../model/value.js';
import type { Anchor } from '../types.js';

/** How many sentences before a claim's own a date still says when what the claim tells of was. */
const reach = 3;

/** Returns the date nearest to a claim: in its sentence, else the last one of a sentence before; null when there is none. */
export function anchorOf(
  claim: Claim,
  bySentence: ReadonlyMap<number, readonly Claim[]>,
  intern: (value: Value) => Value,
): Anchor | null {
  const own = nearestDate(claim, bySentence.get(claim.sentence.index) ?? [], intern);
  if (own) return { day: own, from: 'sentence' };
  for (let distance = 1; distance <= reach; distance++) {
    const date = (bySentence.get(claim.sentence.index - distance) ?? []).findLast(isDated);
    const day = date && intern(date.value);
    if (day && isDateValue(day)) return { day, from: 'text' };
  }
  return null;
}

/** Returns the date of a sentence that is nearest to one of its claims, beside that claim's own; null when there is none. */
export function nearestDate(
  claim: Claim,
  sentence: readonly Claim[],
  intern: (value: Value) => Value,
): DateValue | null {
  let date: Value | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of sentence) {
    if (other === claim || !isDated(other)) continue;
    const d = Math.abs(other.span.start - claim.span.start);
    if (d < distance) {
      distance = d;
      date = other.value;
    }
  }
  const one = date && intern(date);
  return one && isDateValue(one) ? one : null;
}

function isDated({ value }: Claim): boolean {
  return isDateValue(value) && value.kind !== 'set';
}
