import type { BareClaim } from './bare-claim.js';

/** What may be between two coordinated figures ("one general and another 35 officers"). */
const joint =
  /^\s*(?:,|(?:,\s*)?(?:and|or|plus|as well as|along with|&))\s+(?:(?:another|further|some|about|around|nearly|almost|over|at least|up to|more than)\s+)?$/i;

/** Tests whether two claims of a sentence, of which the first one is before the other, are coordinated figures. */
export function areCoordinated(left: BareClaim, right: BareClaim): boolean {
  const { start, text } = left.sentence;
  const end = Math.max(left.phrase.end, left.span.end);
  return joint.test(text.slice(end - start, right.span.start - start));
}
