import { isDateValue } from '../model/value.js';
import type { Evidence } from './evidence.js';
import { probability } from './logit.js';
import { isRelative, type Pair } from './pairs.js';
import { relate } from './relate.js';

/** Claims that state one fact: positions in the list of items, in order. */
export type Cluster = readonly number[];

/** Weight of a pair that is no candidate, as a probability. */
const unseen = 0.05;

/**
 * Gathers claims that state one fact by average linkage: the surest pairs first, and two clusters join only when their claims on
 * average state one fact and no two of their values clash.
 */
export function formPositions(evidence: Evidence, joinAt: number): Cluster[] {
  const clusterOf = evidence.items.map((_, at) => at);
  const clusters = new Map<number, number[]>(evidence.items.map((_, at) => [at, [at]]));
  const joining = evidence.pairs
    .filter((pair) => pair.relation !== 'clash' && probability(pair.alike) >= leastOf(evidence, pair, joinAt))
    .sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
  for (const pair of joining) {
    const [p, q] = [clusterOf[pair.a] ?? 0, clusterOf[pair.b] ?? 0];
    if (p === q) continue;
    const [left, right] = [clusters.get(p) ?? [], clusters.get(q) ?? []];
    if (averageAlike(evidence, left, right) < joinAt) continue;
    clusters.set(
      p,
      [...left, ...right].sort((x, y) => x - y),
    );
    clusters.delete(q);
    for (const member of right) clusterOf[member] = p;
  }
  return [...clusters.values()].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Every seventh date falls on a given weekday: a bare weekday joins a date of the calendar only on stronger evidence. */
const weekdayAt = 0.6;

function leastOf({ items }: Evidence, pair: Pair, joinAt: number): number {
  const [a, b] = [items[pair.a]?.claim.value, items[pair.b]?.claim.value];
  const mixed = a && b && isDateValue(a) && isDateValue(b) && isRelative(a) !== isRelative(b);
  return mixed ? Math.max(joinAt, weekdayAt) : joinAt;
}

/** The mean probability that claims of two clusters state one fact; 0 when two of them clash. */
function averageAlike(evidence: Evidence, left: Cluster, right: Cluster): number {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const pair = evidence.of[a]?.get(b);
      if (pair?.relation === 'clash') return 0;
      if (pair) sum += probability(pair.alike);
      else {
        const [x, y] = [evidence.items[a], evidence.items[b]];
        if (x && y && relate(x.claim.value, y.claim.value) === 'clash') return 0;
        sum += unseen;
      }
    }
  }
  return sum / (left.length * right.length);
}

/** Least mean probability at which a claim joins a position that is already known to clash. */
const absorbAt = 0.28;

/**
 * Gives the clusters after those outside of `used` have joined the used one whose fact they most likely state: beside a clash, less
 * evidence will do to see whom a further claim sides with. A cluster that has joined is left empty.
 */
export function absorb(evidence: Evidence, clusters: readonly Cluster[], used: ReadonlySet<number>): Cluster[] {
  const clusterOf = new Map<number, number>();
  for (const at of used) for (const member of clusters[at] ?? []) clusterOf.set(member, at);
  const grown = clusters.slice();
  for (const [at, cluster] of clusters.entries()) {
    if (used.has(at)) continue;
    const reached = new Set(
      cluster.flatMap((a) => [...(evidence.of[a]?.keys() ?? [])].flatMap((b) => clusterOf.get(b) ?? [])),
    );
    let best = -1;
    let share = absorbAt;
    for (const target of [...reached].sort((x, y) => x - y)) {
      const alike = averageAlike(evidence, cluster, clusters[target] ?? []);
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
