import { probability } from '../features/probability.js';
import type { ClaimNode, Evidence } from '../types.js';

/** The mean probability that some claims state one fact, over the pairs that were weighed. */
export function cohesion({ pairsOf }: Evidence, nodes: readonly ClaimNode[]): number {
  const members = new Set(nodes);
  let sum = 0;
  let count = 0;
  for (const a of nodes) {
    for (const { b, relation, sameFact } of pairsOf[a.at] ?? []) {
      if (!members.has(b) || relation === 'clash') continue;
      sum += probability(sameFact);
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
