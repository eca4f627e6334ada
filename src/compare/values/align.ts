import { lesserDollars, sharedNames, twins } from '../../lexicon/conversions.js';
import type { Quantity } from '../../model/value.js';
import { unitOf } from './units.js';

/** How many times larger than the other a number may be whose unit the text leaves out; of sums, a slip of a digit may be between them. */
const elidedRange = 3;
const elidedSums = 10.5;

/** By how much an amount in American dollars must pass the one in lesser dollars before no rate of exchange explains it. */
const exchange = 1.02;

/**
 * Puts two quantities that may answer one question on one scale, by giving the one what it leaves open: its unit ("rose to 7.48"), its
 * currency ("crowns", "dollars"), the degrees of which scale. Null where they have nothing in common.
 */
export function align(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  if ((a.kind === b.kind && a.unit === b.unit) || unitOf(a).scale === unitOf(b).scale) return [a, b];
  const dressed = dress(a, b);
  if (dressed) return [dressed, b];
  const other = dress(b, a);
  return other ? [a, other] : null;
}

/** Does the same with the unit that the other system of measures has for it ("119 degrees", "48"); null where the texts leave no unit open. */
export function alignOtherwise(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  const own = isOpen(a) ? withTwin(a, b) : null;
  if (own) return own;
  const other = isOpen(b) ? withTwin(b, a) : null;
  return other && [other[1], other[0]];
}

/** "Miles" are nautical ones at sea. */
function isOpen(value: Quantity): boolean {
  return isBare(value) || value.unit === 'deg' || value.unit === '[mi_i]';
}

function withTwin(open: Quantity, like: Quantity): readonly [Quantity, Quantity] | null {
  const twin = twins.get(like.unit ?? '');
  if (open.unit === '[mi_i]') return like.unit === '[nmi_i]' ? [{ ...open, unit: like.unit }, like] : null;
  if (like.kind !== 'measure' || !twin) return null;
  return [
    { ...open, kind: 'measure', unit: twin },
    { ...like, unit: like.unit === 'deg' ? 'Cel' : like.unit },
  ];
}

/** Returns a quantity the kind and unit of another; null where it can't have them. */
function dress(value: Quantity, like: Quantity): Quantity | null {
  if (value.kind === 'ordinal' && like.kind === 'count' && like.unit === null) return { ...value, kind: 'count' };
  if (value.kind === 'score' && like.kind === 'count' && like.unit === null) return halfNear(value, like);
  if (value.kind === 'age' && like.kind === 'duration') return { ...value, kind: 'duration' };
  if (mayBe(value, like) || (isBare(value) && mayHaveUnitOf(value, like)))
    return { ...value, kind: like.kind, unit: like.unit };
  return null;
}

function isBare(value: Quantity): boolean {
  return value.kind === 'count' && value.unit === null && !value.vague;
}

/** Tests whether a number without a unit may be one in the unit of `like`, by its size. */
function mayHaveUnitOf(value: Quantity, like: Quantity): boolean {
  if (like.unit === null || like.unit === '1') return false;
  const [x, y] = [value.low ?? value.high ?? 0, like.low ?? like.high ?? 0];
  const range = like.kind === 'money' ? elidedSums : elidedRange;
  return x * y > 0 && x / y < range && y / x < range;
}

/** Tests whether a unit that is named by half ("crowns", "degrees", "dollars") may be that of `like`. */
function mayBe(value: Quantity, like: Quantity): boolean {
  if (value.kind !== like.kind) return false;
  if (value.kind === 'measure') return value.unit === 'deg' && unitOf(like).scale === 'temperature';
  if (value.kind !== 'money' || like.unit === null) return false;
  if (value.unit === 'XXX') return sharedNames.has(like.unit);
  if (value.unit !== 'USD' || !lesserDollars.has(like.unit) || value.low !== value.high || like.low !== like.high)
    return false;
  // a lesser dollar converts to fewer American ones: equal or more of these is the same figure or another one
  return value.low !== null && like.low !== null && (value.low === like.low || value.low > like.low * exchange);
}

/** The half of a score that is nearest to a count beside which no other half stands. */
function halfNear(score: Quantity, { low, high }: Quantity): Quantity {
  const { against, ...own } = score;
  const wanted = low ?? high ?? 0;
  const [first, second] = [score.low ?? 0, against ?? score.low ?? 0];
  const half = Math.abs(second - wanted) < Math.abs(first - wanted) ? second : first;
  return { ...own, kind: 'count', low: half, high: half };
}
