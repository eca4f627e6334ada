import { looseWords } from '../../../lexicon/cause-words.js';
import { isDateValue, type Quantity } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { logRatio, roundness } from '../../values/intervals.js';
import { clockMinutes } from '../../values/relate-clocks.js';
import { amountOf, type Side, wordsIn } from './side.js';

/** How far apart (as logarithms) figures may be when the one is a round number, a loose word ("three decades"), or a length in another unit. */
const round = 0.09;
const loose = 0.15;
const otherUnit = 0.26;

/** What is cut off at most, as a part of the whole. */
const cut = 0.03;

/** How many minutes apart clock times may be of which one is hedged. */
const hedgedMinutes = 20;

/** Tests whether the one side may be what the other is when rounded freely. */
export function isRounding(p: Side, q: Side): boolean {
  return p.every((a) => q.some((b) => areRounded(a, b))) || q.every((b) => p.some((a) => areRounded(a, b)));
}

function areRounded(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.value, b.value];
  if (isDateValue(x) || isDateValue(y)) return isDateValue(x) && isDateValue(y) && areHedgedClocks(a, b);
  if (x.vague || y.vague || x.kind === 'ordinal' || x.kind === 'score') return false;
  const ratio = logRatio(x, y);
  if (ratio === null) return false;
  if (isLength(x) && isLength(y) && x.unit && y.unit && x.unit !== y.unit)
    return ratio <= otherUnit && (isWhole(x) || isWhole(y));
  if (isLoose(a) !== isLoose(b)) return ratio <= loose;
  if (x.unit !== y.unit || x.kind === 'age') return false;
  return ratio <= round && (isRounder(a, y) || isRounder(b, x) || (ratio === 0 && a.claim.hedge !== b.claim.hedge));
}

function isLength({ kind }: Quantity): boolean {
  return kind === 'duration' || kind === 'age';
}

/** Tests whether a length is given in whole weeks, months or years, few of them. */
function isWhole({ low, high, unit }: Quantity): boolean {
  return low !== null && low === high && Number.isInteger(low) && low <= 10 && ['a', 'mo', 'wk'].includes(unit ?? '');
}

function isLoose({ claim }: ClaimNode): boolean {
  const words = wordsIn(claim.quote);
  return words.length <= 3 && !/\d/.test(claim.quote) && words.some((word) => looseWords.has(word));
}

/** Tests whether a number is hedged or ends earlier than the other; small counts are not rounded. */
function isRounder({ value, claim }: ClaimNode, other: Quantity): boolean {
  if (isDateValue(value)) return false;
  const [x, y] = [amountOf(value), amountOf(other)];
  if (x === null || y === null || (value.kind === 'count' && Math.abs(x) < 20)) return false;
  const [coarse, fine] = [roundness(x), roundness(y)];
  if (claim.hedge !== null && coarse >= fine) return true;
  return isCut(x, y, coarse);
}

/** Tests whether a number is the other with its last digits cut off ($99 for $99.99). */
function isCut(x: number, y: number, place: number): boolean {
  return y > x && y - x < Math.min(place, cut * x) && roundness(y) < place;
}

function areHedgedClocks(a: ClaimNode, b: ClaimNode): boolean {
  if (isDateValue(a.value) && isDateValue(b.value)) {
    const [x, y] = [clockMinutes(a.value), clockMinutes(b.value)];
    if (x === null || y === null || a.value.bound || b.value.bound) return false;
    return a.value.approximate !== b.value.approximate && Math.abs(x - y) <= hedgedMinutes;
  }
  return false;
}
