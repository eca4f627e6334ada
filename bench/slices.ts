import type { Group } from '../src/model/report.js';

/** What is scored of a report: its groups. */
export interface Slice {
  readonly groups: readonly Group[];
}

/** An annotated cluster, as far as it is cut here; all other fields are handed on. */
export interface Gold {
  /** The folder of its texts, below the folder of all texts: "ecbplus/8ecbplus". */
  readonly cluster: string;
  readonly groups: readonly { readonly kind: string; readonly verdict: string; readonly [field: string]: unknown }[];
}

/** A part of a report and the annotated clusters that it is scored on. */
export interface Task extends Slice {
  readonly gold: readonly Gold[];
}

/** The collections that the annotated clusters come from. */
export const sets = ['seeds', 'allsides', 'ecbplus', 'np4e', 'desk', 'web'] as const;

/** The kinds of claims, in the order in which they are listed. */
export const kinds = [
  'count',
  'money',
  'percent',
  'measure',
  'age',
  'duration',
  'ordinal',
  'score',
  'date',
  'time',
  'set',
] as const;

/** A bin of confidence: from (inclusive), and to (exclusive, but for 1). */
export type Bin = readonly [number, number];

/** The bins of confidence. */
export const bins: readonly Bin[] = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1],
];

/** Names the cluster of a group by the folder of its first text; the clusters are two folders deep. */
export function clusterOf(group: Group): string {
  const document = group.positions[0]?.mentions[0]?.document ?? '';
  return document.split(/[\\/]/).slice(-3, -1).join('/');
}

/** Names the collection of a cluster. */
export function setOf(cluster: string): string {
  return cluster.split('/')[0] ?? '';
}

/** The part of a task that is of one set. */
export function cutSet({ groups, gold }: Task, set: string): Task {
  return {
    groups: groups.filter((group) => setOf(clusterOf(group)) === set),
    gold: gold.filter(({ cluster }) => setOf(cluster) === set),
  };
}

/** The same task with possible disagreements counted as likely ones: the scorer leaves them out otherwise. */
export function withPossible({ groups, gold }: Task): Task {
  return { groups: groups.map((group) => (group.tier === 'possible' ? { ...group, tier: 'likely' } : group)), gold };
}

/** What is reported of a kind, against all that is annotated of those clusters: for the shares of what is reported. */
export function cutReported({ groups, gold }: Task, kind: string): Task {
  return touched({ groups: groups.filter((group) => group.kind === kind), gold });
}

/** All that is reported, against what is annotated of a kind: for the shares of what is annotated. */
export function cutAnnotated({ groups, gold }: Task, kind: string): Task {
  const some = gold
    .map((one) => ({ ...one, groups: one.groups.filter((group) => group.kind === kind) }))
    .filter((one) => one.groups.length > 0);
  // Only annotated agreements ask for reported ones.
  const clashesOnly = some.every((one) => one.groups.every(({ verdict }) => verdict === 'disagree'));
  return { groups: clashesOnly ? groups.filter(({ verdict }) => verdict === 'disagree') : groups, gold: some };
}

/** The disagreements that are reported with a confidence inside a bin. */
export function cutBin({ groups, gold }: Task, [from, to]: Bin): Task {
  const inside = ({ confidence }: Group): boolean =>
    confidence >= from && (confidence < to || (to === 1 && confidence === 1));
  return touched({ groups: groups.filter((group) => group.verdict === 'disagree' && inside(group)), gold });
}

/** Leaves out the clusters of which nothing is reported. */
function touched({ groups, gold }: Task): Task {
  const clusters = new Set(groups.map(clusterOf));
  return { groups, gold: gold.filter(({ cluster }) => clusters.has(cluster)) };
}

/** Parts a task by its clusters into `count` tasks; their figures add up to those of the whole. */
export function part({ groups, gold }: Task, count: number): Task[] {
  const byCluster = new Map<string, Group[]>(gold.map(({ cluster }) => [cluster, []]));
  for (const group of groups) byCluster.get(clusterOf(group))?.push(group);
  return Array.from({ length: Math.min(count, gold.length) }, (_, k) => {
    const some = gold.filter((_, at) => at % count === k);
    return { groups: some.flatMap(({ cluster }) => byCluster.get(cluster) ?? []), gold: some };
  });
}
