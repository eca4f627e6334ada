import type { Claim } from '../../model/claim.js';
import { isDateValue, type Quantity, type Value } from '../../model/value.js';
import { align } from './align.js';
import { relate } from './relate.js';
import { unitOf } from './units.js';

/** The scale under which claims are looked up that may meet those of others. */
const crossing = 'cross';

/** Names the scale of a value: values of one scale can be compared ("count:", "money:USD", "length", "when"). */
export function scaleOf(value: Value): string {
  if (isDateValue(value)) return value.kind === 'set' ? 'set' : 'when';
  return unitOf(value).scale;
}

/** How many times larger than the other an ordinal or a count of one series may be. */
const seriesRange = 1.5;

/** The key of "time", as in "seven times". */
const occasion = 'tim';

/**
 * Names the scales under which a claim is looked up: its own; "cross" for those that may meet claims of another scale; and, for what is
 * counted or numbered, one for the things it counts. What shares a scale is only worth asking `scalesMeet` about: under "cross" lie lengths
 * and sums of money, too.
 */
export function scalesOf(claim: Claim): string[] {
  const own = scaleOf(claim.value);
  const { value, head } = claim;
  if (isDateValue(value) || value.vague) return [own];
  const series = head !== null && (value.kind === 'count' || value.kind === 'ordinal') ? [`series:${head}`] : [];
  return isAlone(claim) || head === occasion ? [own, crossing, ...series] : [own, ...series];
}

/**
 * Tests whether two claims can be compared: they have one scale, or the one leaves its unit, its currency or its degrees open, or the one
 * counts what the other numbers ("the ninth title", "eight titles").
 */
export function scalesMeet(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value, b.value];
  if (scaleOf(x) === scaleOf(y)) return true;
  if (isDateValue(x) || isDateValue(y) || !align(x, y)) return false;
  if (x.kind === 'ordinal' || y.kind === 'ordinal') return isSeries(a, x, b, y);
  // what is "five years old" has lasted five years, but other years beside an age are seldom the same ones
  if (isLife(x, y)) return x.unit === y.unit && x.low === y.low && x.high === y.high;
  // a number alone is half of a score where it is one of its halves
  if (x.kind === 'score' || y.kind === 'score') return relate(x, y) === 'compatible' && [a, b].every(isAlone);
  return isAlone(a) && isAlone(b);
}

/** Tests whether a claim's value is no count, or one that stands alone. */
function isAlone(claim: Claim): boolean {
  return isDateValue(claim.value) || claim.value.kind !== 'count' || isBare(claim, claim.value);
}

/** Tests whether a claim's number stands alone: nothing right behind it is counted, or it is no number of things. */
function isBare({ head, phrase, span }: Claim, { low, high }: Quantity): boolean {
  const number = low ?? high ?? 0;
  return head === null || phrase.end <= span.end || number < 0 || !Number.isInteger(number);
}

/** Tests whether two quantities are an age in years and a length of time. */
function isLife(x: Quantity, y: Quantity): boolean {
  const age = x.kind === 'age' ? x : y;
  return age.kind === 'age' && age.unit === 'a' && (x.kind === 'duration' || y.kind === 'duration');
}

/**
 * Tests whether an ordinal and a count may number one series: they name the same things, or the count
 * stands alone or counts "times". "First" seldom counts.
 */
function isSeries(a: Claim, x: Quantity, b: Claim, y: Quantity): boolean {
  const [p, q] = [x.low ?? 0, y.low ?? 0];
  if (Math.max(p, q) > seriesRange * Math.min(p, q) || (x.kind === 'ordinal' ? p : q) <= 1) return false;
  if (a.head !== null && a.head === b.head) return true;
  const [count, value] = x.kind === 'ordinal' ? [b, y] : [a, x];
  return isBare(count, value) || count.head === occasion;
}
