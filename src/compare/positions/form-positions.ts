import { isDateValue } from '../../model/value.js';
import { probability } from '../features/probability.js';
import type { Evidence, Pair, Position } from '../types.js';
import { isRelative } from '../values/properties.js';
import { averageSameFact, beginLinkage, clusterAt, join, positionsOf } from './linkage.js';

/**
 * Gathers claims that state one fact by average linkage: the surest pairs first, and two clusters join only when their claims on
 * average state one fact and no two of their values clash.
 */
export function formPositions(evidence: Evidence, joinAt: number): Position[] {
  const linkage = beginLinkage(evidence);
  const joining = evidence.pairs
    .filter((pair) => pair.relation !== 'clash' && probability(pair.sameFact) >= leastOf(pair, joinAt))
    .sort((x, y) => y.sameFact - x.sameFact || x.a.at - y.a.at || x.b.at - y.b.at);
  for (const { a, b } of joining) {
    const [p, q] = [clusterAt(linkage, a), clusterAt(linkage, b)];
    if (p !== q && averageSameFact(linkage, p, q) >= joinAt) join(linkage, p, q);
  }
  return positionsOf(linkage).sort(comparePositions);
}

/** Orders positions by their first claims. */
export function comparePositions({ members: [a] }: Position, { members: [b] }: Position): number {
  return (a?.at ?? 0) - (b?.at ?? 0);
}

/** Every seventh date falls on a given weekday: a bare weekday joins a date of the calendar only on stronger evidence. */
const weekdayAt = 0.6;

function leastOf({ a: { value: x }, b: { value: y } }: Pair, joinAt: number): number {
  const mixed = isDateValue(x) && isDateValue(y) && isRelative(x) !== isRelative(y);
  return mixed ? Math.max(joinAt, weekdayAt) : joinAt;
}
