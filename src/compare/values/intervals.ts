import { conversions } from '../../lexicon/conversions.js';
import { isDateValue, type Quantity, type Value } from '../../model/value.js';
import { align } from './align.js';
import { isFraction, unitOf } from './units.js';

/** What a quantity allows; infinite where unbounded. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Relative half-width that "about", "nearly" and the like allow at most, and the one that they allow at least. */
const looseness = 0.1;
const leastLoose = 0.01;

/** Relative half-width that the writing of a number allows at most: "a million" is no 600,000. */
const mostRounded = 0.15;

/** Relative half-width of a share in words: "three quarters" for 73 percent. */
const fractionSlack = 0.04;

/** Relative half-width that rounding before or after a conversion of units explains, and that of lengths of time. */
const conversionSlack = 0.03;
const calendarSlack = 0.15;

/** What "a dozen" and "two dozen" resolve, as extraction writes it. */
const dozen = 12;

/** Returns what a quantity allows in the base unit of its dimension: its bounds, widened by what its writing resolves and by its hedge. */
export function intervalOf(value: Quantity): Interval {
  const factor =
    value.kind === 'measure' || value.kind === 'duration' ? (conversions.get(value.unit ?? '')?.factor ?? 1) : 1;
  const { low, high } = allowanceOf(value);
  return { low: low * factor, high: high * factor };
}

/** Returns what a quantity allows on its scale, where it stands against one of another unit or kind. */
export function convertedInterval(value: Quantity, other: Quantity): Interval {
  const { factor, offset } = unitOf(value);
  const { low, high } = allowanceOf(value);
  const [below, above] = conversionSlackOf(value, other);
  return { low: (low - below) * factor + offset, high: (high + above) * factor + offset };
}

/** What a quantity allows, in its own unit. */
export function allowanceOf(value: Quantity): Interval {
  const { low, high } = value;
  const isPoint = low !== null && low === high;
  const slack = (x: number): number =>
    Math.max(isPoint ? roundingOf(value, x) : 0, value.approximate ? hedgeOf(value, x) : 0);
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low - slack(low),
    high: high === null ? Number.POSITIVE_INFINITY : high + slack(high),
  };
}

/** Half of what the writing of a number resolves. */
function roundingOf(value: Quantity, x: number): number {
  if (!isRounded(value)) return 0;
  return Math.min((value.step ?? 0) / 2, value.step === 1 ? 1 : mostRounded * Math.abs(x));
}

/** By how much a hedged number may miss. */
function hedgeOf(value: Quantity, x: number): number {
  if (isFraction(value)) return looseness * Math.abs(x);
  const place = value.step === dozen ? dozen : lastPlace(x);
  return Math.max(Math.min(looseness * Math.abs(x), place / 2), leastLoose * Math.abs(x));
}

/** By how much a quantity may miss, below and above, for having been converted from another unit or rounded before that. */
function conversionSlackOf(value: Quantity, other: Quantity): readonly [number, number] {
  // who is one year old may be nearly two
  if (value.kind === 'age' && value.unit === 'a' && other.unit !== 'a') return [0, 1];
  const slack = (x: number | null): number => {
    if (x === null) return 0;
    if (isFraction(value)) return fractionSlack * Math.abs(x);
    const { factor, scale } = unitOf(value);
    if (value.kind === 'percent' || value.kind === 'money' || isPowerOfTen(factor / unitOf(other).factor)) return 0;
    // degrees of another scale are converted with their zero
    if (scale === 'temperature') return 1;
    // whole weeks and months stand for odd days, not the other way round
    const isCalendar = value.kind !== 'measure' && factor > unitOf(other).factor;
    const most = (isCalendar ? calendarSlack : conversionSlack) * Math.abs(x);
    return isCalendar && !Number.isInteger(x) ? 0 : Math.min(lastPlace(x) / 2, most);
  };
  return [slack(value.low), slack(value.high)];
}

function isPowerOfTen(ratio: number): boolean {
  const exponent = Math.log10(ratio);
  return Math.abs(exponent - Math.round(exponent)) < 1e-9;
}

/** Tests whether a quantity is written to a precision: "1.2 million" always, "6 miles" because lengths are no whole numbers; a dozen is twelve. */
export function isRounded(value: Quantity): boolean {
  if (value.step === null || value.step <= 0 || value.step === dozen || isFraction(value)) return false;
  return value.step !== 1 || value.kind === 'measure' || value.kind === 'percent';
}

/** The place value of a number's last digit that is not zero: 100 for 2,300. */
export function roundness(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 1;
  let unit = 10 ** (Math.floor(Math.log10(Math.abs(x))) + 1);
  for (let k = 0; k < 12 && Math.abs(x / unit - Math.round(x / unit)) > 1e-9; k++) unit /= 10;
  return unit;
}

/** How far apart round numbers like this one lie: 10 for 40, 5 for 45, 1 for 44. */
function lastPlace(x: number): number {
  const unit = roundness(x);
  const fives = x / (5 * unit);
  return x !== 0 && Math.abs(fives - Math.round(fives)) < 1e-9 ? 5 * unit : unit;
}

/** The natural logarithm of how many times larger the one quantity is than the other; null for dates and zeros. */
export function logRatio(a: Value, b: Value): number | null {
  if (isDateValue(a) || isDateValue(b)) return null;
  const [x, y] = align(a, b) ?? [a, b];
  const [m, n] = [Math.abs(middle(x)), Math.abs(middle(y))];
  return m > 0 && n > 0 && Number.isFinite(m) && Number.isFinite(n) ? Math.abs(Math.log(m / n)) : null;
}

function middle(value: Quantity): number {
  const { factor } = unitOf(value);
  const { low, high } = allowanceOf(value);
  if (!Number.isFinite(low)) return high * factor;
  return (Number.isFinite(high) ? (low + high) / 2 : low) * factor;
}
