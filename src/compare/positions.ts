import { isDateValue } from '../model/value.js';
import type { Evidence } from './evidence.js';
import { averageAlike, beginLinkage, type Cluster, clusterAt, clustersOf, join, linkageOf, metBy } from './linkage.js';
import { probability } from './logit.js';
import { isRelative, type Pair } from './pairs.js';

export type { Cluster } from './linkage.js';

/**
 * Gathers claims that state one fact by average linkage: the surest pairs first, and two clusters join only when their claims on
 * average state one fact and no two of their values clash.
 */
export function formPositions(evidence: Evidence, joinAt: number): Cluster[] {
  const linkage = beginLinkage(evidence);
  const joining = evidence.pairs
    .filter((pair) => pair.relation !== 'clash' && probability(pair.alike) >= leastOf(evidence, pair, joinAt))
    .sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
  for (const pair of joining) {
    const [p, q] = [clusterAt(linkage, pair.a), clusterAt(linkage, pair.b)];
    if (p !== q && averageAlike(linkage, p, q) >= joinAt) join(linkage, p, q);
  }
  return clustersOf(linkage).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Every seventh date falls on a given weekday: a bare weekday joins a date of the calendar only on stronger evidence. */
const weekdayAt = 0.6;

function leastOf({ items }: Evidence, pair: Pair, joinAt: number): number {
  const [a, b] = [items[pair.a]?.claim.value, items[pair.b]?.claim.value];
  const mixed = a && b && isDateValue(a) && isDateValue(b) && isRelative(a) !== isRelative(b);
  return mixed ? Math.max(joinAt, weekdayAt) : joinAt;
}

/** Least mean probability at which a claim joins a position that is already known to clash. */
const absorbAt = 0.28;

/**
 * Gives the clusters after those outside of `used` have joined the used one whose fact they most likely state: beside a clash, less
 * evidence will do to see whom a further claim sides with. A cluster that has joined is left empty.
 */
export function absorb(evidence: Evidence, clusters: readonly Cluster[], used: ReadonlySet<number>): Cluster[] {
  const linkage = linkageOf(evidence, clusters);
  const grown = clusters.slice();
  for (const [at, cluster] of clusters.entries()) {
    if (used.has(at)) continue;
    let best = -1;
    let share = absorbAt;
    for (const target of metBy(linkage, at).sort((x, y) => x - y)) {
      if (!used.has(target)) continue;
      const alike = averageAlike(linkage, at, target);
      if (alike <= share) continue;
      best = target;
      share = alike;
    }
    if (best < 0) continue;
    grown[best] = [...(grown[best] ?? []), ...cluster].sort((x, y) => x - y);
    grown[at] = [];
  }
  return grown;
}
