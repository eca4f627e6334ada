import type { Evidence } from './evidence.js';
import { probability } from './logit.js';
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
    .filter((pair) => pair.relation !== 'clash' && probability(pair.alike) >= joinAt)
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
