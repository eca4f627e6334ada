import type { Document } from '../model/document.js';
import type { Cause } from '../model/report.js';
import { isDateValue, type Quantity } from '../model/value.js';
import { roundness } from './interval.js';
import type { Item } from './item.js';
import { areTransposed } from './link-values.js';

/** Tells why positions may clash, when the texts show it; null when they don't. Each position is given by its claims. */
export function causeOf(positions: readonly (readonly Item[])[], documents: readonly Document[]): Cause | null {
  const [p, q] = positions;
  if (!p?.[0] || !q?.[0]) return null;
  const pairs = p.flatMap((a) => q.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => areTransposed(a.claim.quote, b.claim.quote))) return 'typo';
  if (pairs.every(([a, b]) => unitOf(a) !== unitOf(b) || zoneOf(a) !== zoneOf(b))) return 'conversion';
  if (isUpdate(p, q, documents)) return 'update';
  const speakers = (items: readonly Item[]): Set<string> =>
    new Set(items.flatMap((item) => (item.claim.attribution ? [item.claim.attribution.toLowerCase()] : [])));
  const [left, right] = [speakers(p), speakers(q)];
  if (left.size > 0 && right.size > 0 && ![...left].some((name) => right.has(name))) return 'attribution';
  if (pairs.every(([a, b]) => isRounded(a) !== isRounded(b) && isNear(a, b))) return 'rounding';
  return null;
}

function unitOf(item: Item): string | null {
  return isDateValue(item.claim.value) ? null : item.claim.value.unit;
}

function zoneOf(item: Item): number | null {
  return isDateValue(item.claim.value) ? (item.claim.value.zone ?? null) : null;
}

/** A count that every later text puts higher has grown between the publications. */
function isUpdate(p: readonly Item[], q: readonly Item[], documents: readonly Document[]): boolean {
  const [a, b] = [p[0]?.claim.value, q[0]?.claim.value];
  if (!a || !b || isDateValue(a) || isDateValue(b) || a.kind !== 'count') return false;
  const [low, high] = (a.low ?? 0) < (b.low ?? 0) ? [p, q] : [q, p];
  const dates = (items: readonly Item[]): string[] =>
    items.flatMap((item) => documents[item.document]?.published ?? []);
  const [early, late] = [dates(low), dates(high)];
  if (early.length < low.length || late.length < high.length) return false;
  return early.every((x) => late.every((y) => x < y));
}

function isRounded(item: Item): boolean {
  const { value } = item.claim;
  return !isDateValue(value) && (value.approximate || (value.low !== null && roundness(value.low) >= 100));
}

function isNear(a: Item, b: Item): boolean {
  const [x, y] = [a.claim.value as Quantity, b.claim.value as Quantity];
  return (
    x.low !== null && y.low !== null && Math.abs(x.low - y.low) <= 0.15 * Math.max(Math.abs(x.low), Math.abs(y.low))
  );
}
