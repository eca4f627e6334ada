import type { Value } from '../../model/value.js';
import { probability } from '../features/probability.js';
import type { ClaimNode, Evidence, Position } from '../types.js';
import { anyClash } from '../values/remember-relations.js';

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
  members: ClaimNode[];
  /** The different values that its claims give. */
  readonly values: Set<Value>;
  /** By cluster, the meetings with it. */
  readonly meetings: Map<number, Meeting>;
}

/** Clusters that can be joined, with what is known between any two of them; joining costs no more than what the smaller one has met. */
export interface Linkage {
  /** By place of a claim, the number of its cluster. */
  readonly at: Int32Array;
  readonly clusters: Map<number, Growing>;
  readonly evidence: Evidence;
}

/** Begins with each claim a cluster of its own. */
export function beginLinkage(evidence: Evidence): Linkage {
  return linkageOf(
    evidence,
    evidence.nodes.map((node) => ({ members: [node] })),
  );
}

/** Begins with the given positions as clusters, numbered in their order. */
export function linkageOf(evidence: Evidence, positions: readonly Position[]): Linkage {
  const at = new Int32Array(evidence.nodes.length).fill(-1);
  const growing = new Map<number, Growing>();
  for (const [k, { members }] of positions.entries()) {
    for (const member of members) at[member.at] = k;
    growing.set(k, {
      members: [...members],
      values: new Set(members.map(({ value }) => value)),
      meetings: new Map(),
    });
  }
  for (const { a, b, relation, sameFact } of evidence.pairs) {
    const [p, q] = [at[a.at] ?? -1, at[b.at] ?? -1];
    if (p === q || relation === 'clash') continue;
    const [left, right] = [growing.get(p), growing.get(q)];
    if (left && right) meet(left, p, right, q, probability(sameFact), 1);
  }
  return { at, clusters: growing, evidence };
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

/** Returns the number of the cluster that a claim is in. */
export function clusterAt({ at }: Linkage, claim: ClaimNode): number {
  return at[claim.at] ?? -1;
}

/** Lists the clusters that claims of a cluster were weighed against. */
export function metBy({ clusters }: Linkage, p: number): number[] {
  return [...(clusters.get(p)?.meetings.keys() ?? [])];
}

/** Lists the clusters as positions. */
export function positionsOf({ clusters }: Linkage): Position[] {
  return [...clusters.values()].map(({ members }) => ({ members }));
}

/** The mean probability that claims of two clusters state one fact; 0 when two of them clash. */
export function averageSameFact({ clusters, evidence }: Linkage, p: number, q: number): number {
  const [left, right] = [clusters.get(p), clusters.get(q)];
  const meeting = left?.meetings.get(q);
  if (!left || !right || !meeting) return 0;
  if (anyClash(left.values, right.values, evidence.relate)) return 0;
  const [small, large] = [left.members.length, right.members.length].sort((x, y) => x - y);
  // Where claims are held to so many others, a pair that was not weighed need not speak against a large cluster.
  const expected = Math.min((small ?? 0) * (large ?? 0), Math.ceil((small ?? 0) * evidence.limit * leastMet));
  const count = Math.max(meeting.count, expected);
  return (meeting.sum + unseen * (count - meeting.count)) / count;
}

/** Joins two clusters; the number of the larger one remains. */
export function join({ at, clusters }: Linkage, one: number, other: number): void {
  const larger = (clusters.get(one)?.members.length ?? 0) >= (clusters.get(other)?.members.length ?? 0);
  const [p, q] = larger ? [one, other] : [other, one];
  const [left, right] = [clusters.get(p), clusters.get(q)];
  if (!left || !right) return;
  for (const member of right.members) at[member.at] = p;
  left.members = inOrder([...left.members, ...right.members]);
  for (const value of right.values) left.values.add(value);
  left.meetings.delete(q);
  for (const [r, { sum, count }] of right.meetings) {
    const third = clusters.get(r);
    third?.meetings.delete(q);
    if (r !== p && third) meet(left, p, third, r, sum, count);
  }
  clusters.delete(q);
}

/** Puts claims in the order of their event. */
export function inOrder(nodes: readonly ClaimNode[]): ClaimNode[] {
  return [...nodes].sort((x, y) => x.at - y.at);
}
