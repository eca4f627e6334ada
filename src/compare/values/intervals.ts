import { conversions } from '../../lexicon/conversions.js';
import { isDateValue, type Quantity, type Value } from '../../model/value.js';

/** What a quantity allows, in the base unit of its dimension; infinite where unbounded. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Relative half-width that "about", "nearly" and the like allow at most. */
const looseness = 0.1;

/** Returns what a quantity allows: its bounds, widened by what its writing resolves and by its hedge. */
export function intervalOf(value: Quantity): Interval {
  const factor =
    value.kind === 'measure' || value.kind === 'duration' ? (conversions.get(value.unit ?? '')?.factor ?? 1) : 1;
  let low = value.low ?? Number.NEGATIVE_INFINITY;
  let high = value.high ?? Number.POSITIVE_INFINITY;
  const exact = value.low !== null && value.low === value.high;
  if (exact && isRounded(value)) {
    low -= (value.step ?? 0) / 2;
    high += (value.step ?? 0) / 2;
  }
  if (value.approximate) {
    const slack = (x: number): number =>
      Math.max(Math.min(looseness * Math.abs(x), roundness(x) / 2), 0.05 * Math.abs(x));
    if (Number.isFinite(low)) low -= slack(low);
    if (Number.isFinite(high)) high += slack(high);
  }
  return { low: low * factor, high: high * factor };
}

/** Tests whether a quantity is written to a precision: "1.2 million" always, "6 miles" because lengths are no whole numbers. */
export function isRounded(value: Quantity): boolean {
  return (
    value.step !== null && value.step > 0 && (value.step !== 1 || value.kind === 'measure' || value.kind === 'percent')
  );
}

/** The place value of a number's last digit that is not zero: 100 for 2,300. */
export function roundness(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 1;
  let unit = 10 ** (Math.floor(Math.log10(Math.abs(x))) + 1);
  for (let k = 0; k < 12 && Math.abs(x / unit - Math.round(x / unit)) > 1e-9; k++) unit /= 10;
  return unit;
}

/** The natural logarithm of how many times larger the one quantity is than the other; null for dates and zeros. */
export function logRatio(a: Value, b: Value): number | null {
  if (isDateValue(a) || isDateValue(b)) return null;
  const [m, n] = [Math.abs(middle(intervalOf(a))), Math.abs(middle(intervalOf(b)))];
  return m > 0 && n > 0 && Number.isFinite(m) && Number.isFinite(n) ? Math.abs(Math.log(m / n)) : null;
}

function middle({ low, high }: Interval): number {
  if (!Number.isFinite(low)) return high;
  return Number.isFinite(high) ? (low + high) / 2 : low;
}
