import type { Quantity } from '../../model/value.js';
import { roundness } from './intervals.js';

/** Relative difference that writing a round number explains. */
const roundingSlack = 0.03;

/** By how much whole minutes or years may miss the length of time that they stand for. */
const wholeSlack = 0.25;

/** Tests whether one of two numbers in one unit stands for the other, rounded or without its decimals. */
export function isOneRounded(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.low === null || a.low !== a.high || b.low === null || b.low !== b.high) return false;
  return [
    [a, b],
    [b, a],
  ].some(([p, q]) => p && q && (isRoundingOf(p, q) || isWholeOf(p, q)));
}

/** Tests whether `round` is a round number that stands for the exact one ("2,000" for 1,960; "$80 million" is not for 82). */
function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  const [x, y] = [round.low ?? 0, exact.low ?? 0];
  const unit = roundness(x);
  if (unit < 100 * Math.max(1, round.step === exact.step ? (round.step ?? 1) : 1) || roundness(y) >= unit) return false;
  return Math.abs(x - y) <= Math.min(unit / 2, roundingSlack * Math.abs(y));
}

/** Tests whether one number is the other without its decimals, cut off or rounded ("1,190 points" for 1,190.95, "four minutes" for 4:08). */
function isWholeOf(whole: Quantity, exact: Quantity): boolean {
  const [x, y] = [whole.low ?? 0, exact.low ?? 0];
  if (!Number.isInteger(x) || Number.isInteger(y) || y < 1) return false;
  if (whole.kind === 'duration') return Math.abs(x - y) <= wholeSlack;
  return whole.kind === 'count' && (x === Math.floor(y) || x === Math.round(y));
}
