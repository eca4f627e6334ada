import type { Cause } from '../../model/report.js';
import { isDateValue, type Quantity } from '../../model/value.js';
import type { ClaimNode } from '../types.js';
import { roundness } from '../values/intervals.js';
import { areTransposed } from '../values/properties.js';

/** Finds why sides may clash, when the texts show it; null when they don't. Each side is given by its claims. */
export function causeOf(positions: readonly (readonly ClaimNode[])[]): Cause | null {
  const [p, q] = positions;
  if (!p?.[0] || !q?.[0]) return null;
  const pairs = p.flatMap((a) => q.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => areTransposed(a.claim.quote, b.claim.quote))) return 'slip';
  if (pairs.every(([a, b]) => unitOf(a) !== unitOf(b) || zoneOf(a) !== zoneOf(b))) return 'conversion';
  if (isUpdate(p, q)) return 'update';
  const speakers = (nodes: readonly ClaimNode[]): Set<string> =>
    new Set(nodes.flatMap(({ claim }) => (claim.attribution ? [claim.attribution.toLowerCase()] : [])));
  const [left, right] = [speakers(p), speakers(q)];
  if (left.size > 0 && right.size > 0 && ![...left].some((name) => right.has(name))) return 'party';
  if (pairs.every(([a, b]) => isRounded(a) !== isRounded(b) && isNear(a, b))) return 'rounding';
  return null;
}

function unitOf({ value }: ClaimNode): string | null {
  return isDateValue(value) ? null : value.unit;
}

function zoneOf({ value }: ClaimNode): number | null {
  return isDateValue(value) ? (value.zone ?? null) : null;
}

/** A count that every later text puts higher has grown between the publications. */
function isUpdate(p: readonly ClaimNode[], q: readonly ClaimNode[]): boolean {
  const [a, b] = [p[0]?.value, q[0]?.value];
  if (!a || !b || isDateValue(a) || isDateValue(b) || a.kind !== 'count') return false;
  const [low, high] = (a.low ?? 0) < (b.low ?? 0) ? [p, q] : [q, p];
  const dates = (nodes: readonly ClaimNode[]): string[] => nodes.flatMap(({ text }) => text.document.published ?? []);
  const [early, late] = [dates(low), dates(high)];
  if (early.length < low.length || late.length < high.length) return false;
  return early.every((x) => late.every((y) => x < y));
}

function isRounded({ value }: ClaimNode): boolean {
  return !isDateValue(value) && (value.approximate || (value.low !== null && roundness(value.low) >= 100));
}

function isNear(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a.value as Quantity, b.value as Quantity];
  return (
    x.low !== null && y.low !== null && Math.abs(x.low - y.low) <= 0.15 * Math.max(Math.abs(x.low), Math.abs(y.low))
  );
}
