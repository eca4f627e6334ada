import type { Value } from '../model/value.js';
import { anyClash, differentValues } from './different-values.js';
import type { Evidence } from './evidence.js';
import { probability } from './logit.js';

/** Claims that state one fact: positions in the list of items, in order. */
export type Cluster = readonly number[];

/** Weight of a pair that is no candidate, as a probability. */
const unseen = 0.05;

/** The part of the others a claim is held to that a large cluster of its fact has at least. */
const leastMet = 0.25;

/** What the weighed pairs between two clusters say. */
interface Meeting {
  /** Sum of the probabilities that the claims of a pair state one fact. */
  sum: number;
  /** How many pairs were weighed. */
  count: number;
}

/** A cluster while clusters are joined. */
interface Growing {
  members: number[];
  /** The different values that its claims give, by how they are written down. */
  readonly values: Map<string, Value>;
  /** By cluster, the meetings with it. */
  readonly meetings: Map<number, Meeting>;
}

/** Clusters that can be joined, with what is known between any two of them; joining costs no more than what the smaller one has met. */
export interface Linkage {
  /** By claim, the number of its cluster. */
  readonly at: Int32Array;
  readonly clusters: Map<number, Growing>;
  readonly limit: number;
}

/** Begins with each claim a cluster of its own. */
export function beginLinkage(evidence: Evidence): Linkage {
  return linkageOf(
    evidence,
    evidence.items.map((_, at) => [at]),
  );
}

/** Begins with the given clusters, numbered in their order. */
export function linkageOf(evidence: Evidence, clusters: readonly Cluster[]): Linkage {
  const at = new Int32Array(evidence.items.length).fill(-1);
  const growing = new Map<number, Growing>();
  for (const [k, members] of clusters.entries()) {
    for (const member of members) at[member] = k;
    growing.set(k, {
      members: [...members],
      values: differentValues(evidence.items, members),
      meetings: new Map(),
    });
  }
  for (const { a, b, relation, alike } of evidence.pairs) {
    const [p, q] = [at[a] ?? -1, at[b] ?? -1];
    if (p === q || relation === 'clash') continue;
    const [left, right] = [growing.get(p), growing.get(q)];
    if (left && right) meet(left, p, right, q, probability(alike), 1);
  }
  return { at, clusters: growing, limit: evidence.limit };
}

function meet(left: Growing, p: number, right: Growing, q: number, sum: number, count: number): void {
  const known = left.meetings.get(q);
  if (known) {
    known.sum += sum;
    known.count += count;
  } else {
    const meeting = { sum, count };
    left.meetings.set(q, meeting);
    right.meetings.set(p, meeting);
  }
}

/** Gives the number of the cluster that a claim is in. */
export function clusterAt({ at }: Linkage, claim: number): number {
  return at[claim] ?? -1;
}

/** Lists the clusters that claims of a cluster were weighed against. */
export function metBy({ clusters }: Linkage, p: number): number[] {
  return [...(clusters.get(p)?.meetings.keys() ?? [])];
}

/** Lists the clusters as they stand. */
export function clustersOf({ clusters }: Linkage): Cluster[] {
  return [...clusters.values()].map(({ members }) => members);
}

/** The mean probability that claims of two clusters state one fact; 0 when two of them clash. */
export function averageAlike({ clusters, limit }: Linkage, p: number, q: number): number {
  const [left, right] = [clusters.get(p), clusters.get(q)];
  const meeting = left?.meetings.get(q);
  if (!left || !right || !meeting) return 0;
  if (anyClash(left.values.values(), right.values)) return 0;
  const [small, large] = [left.members.length, right.members.length].sort((x, y) => x - y);
  // Where claims are held to so many others, a pair that was not weighed need not speak against a large cluster.
  const expected = Math.min((small ?? 0) * (large ?? 0), Math.ceil((small ?? 0) * limit * leastMet));
  const count = Math.max(meeting.count, expected);
  return (meeting.sum + unseen * (count - meeting.count)) / count;
}

/** Joins two clusters; the number of the larger one remains. */
export function join({ at, clusters }: Linkage, one: number, other: number): void {
  const larger = (clusters.get(one)?.members.length ?? 0) >= (clusters.get(other)?.members.length ?? 0);
  const [p, q] = larger ? [one, other] : [other, one];
  const [left, right] = [clusters.get(p), clusters.get(q)];
  if (!left || !right) return;
  for (const member of right.members) at[member] = p;
  left.members = [...left.members, ...right.members].sort((x, y) => x - y);
  for (const [key, value] of right.values) left.values.set(key, value);
  left.meetings.delete(q);
  for (const [r, { sum, count }] of right.meetings) {
    const third = clusters.get(r);
    third?.meetings.delete(q);
    if (r !== p && third) meet(left, p, third, r, sum, count);
  }
  clusters.delete(q);
}
