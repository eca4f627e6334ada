import { measureTexts } from '../../src/compare/compare-event.js';
import type { ClaimNode, MeasuredEvent, WordTables } from '../../src/compare/types.js';
import { overlaps } from '../../src/model/span.js';
import type { GoldCluster, Place } from './corpus.js';
import { hash } from './hash.js';

/** Where annotated events come from. */
export type Origin = 'ecbplus' | 'basil' | 'gold' | 'planted' | 'newsroom' | 'stories' | 'mixed';

/** An annotated event with its measured pairs. */
export interface Annotated {
  readonly cluster: GoldCluster;
  readonly origin: Origin;
  readonly measured: MeasuredEvent;
  /** Of each claim, the annotated groups that it is in, by place, with its letter there. */
  readonly groupsOf: ReadonlyMap<ClaimNode, ReadonlyMap<number, string | null>>;
  /** Of each claim, the doubts that it is in, by place. */
  readonly doubtsOf: ReadonlyMap<ClaimNode, ReadonlySet<number>>;
}

/** What two claims are to each other by the annotation. */
export interface Truth {
  /** They answer one question. */
  readonly together: boolean;
  /** They are on two sides of a disagreement. */
  readonly clash: 'hard' | 'soft' | null;
  /** The place of the group that says so; -1 when none does. */
  readonly group: number;
  /** Careful readers differ on it. */
  readonly doubtful: boolean;
}

/** Measures an annotated event and finds its annotated claims. */
export function annotate(cluster: GoldCluster, origin: Origin, tables: WordTables): Annotated {
  const measured = measureTexts(cluster.texts, tables);
  const groupsOf = new Map<ClaimNode, ReadonlyMap<number, string | null>>();
  const doubtsOf = new Map<ClaimNode, ReadonlySet<number>>();
  for (const node of measured.nodes) {
    const groups = new Map<number, string | null>();
    for (const [k, { mentions }] of cluster.groups.entries())
      for (const mention of mentions) if (isAt(node, mention)) groups.set(k, mention.letter);
    if (groups.size > 0) groupsOf.set(node, groups);
    const doubts = (cluster.doubts ?? []).flatMap((places, k) =>
      places.some((place) => isAt(node, place)) ? [k] : [],
    );
    if (doubts.length > 0) doubtsOf.set(node, new Set(doubts));
  }
  return { cluster, origin, measured, groupsOf, doubtsOf };
}

/** Returns what the annotation says of two claims. */
export function truthOf({ cluster, groupsOf, doubtsOf }: Annotated, a: ClaimNode, b: ClaimNode): Truth {
  const [mine, yours] = [groupsOf.get(a), groupsOf.get(b)];
  let [together, group]: [boolean, number] = [false, -1];
  for (const [k, letter] of mine ?? []) {
    const other = yours?.get(k);
    if (other === undefined) continue;
    [together, group] = [true, k];
    const { conflict, verdict } = cluster.groups[k] ?? {};
    if (verdict === 'disagree' && letter && other && letter !== other)
      return { together, clash: conflict === 'hard' ? 'hard' : 'soft', group: k, doubtful: false };
  }
  const doubts = doubtsOf.get(b);
  const doubtful = [...(doubtsOf.get(a) ?? [])].some((k) => doubts?.has(k));
  return { together, clash: null, group, doubtful };
}

/** Tests whether a claim is at an annotated place. */
export function isAt(node: ClaimNode, place: Place): boolean {
  return node.text.at === place.document && overlaps(node.claim.span, place);
}

/** Puts events together as if they were one, to learn that different events stay apart. */
export function mix(clusters: readonly GoldCluster[], name: string): GoldCluster {
  let shift = 0;
  const groups: GoldCluster['groups'][number][] = [];
  for (const cluster of clusters) {
    for (const group of cluster.groups)
      groups.push({
        ...group,
        mentions: group.mentions.map((mention) => ({ ...mention, document: mention.document + shift })),
      });
    shift += cluster.texts.length;
  }
  return { name, texts: clusters.flatMap(({ texts }) => texts), groups };
}

/** How many parts the events are split into. */
export const folds = 5;

/** The part that an event belongs to: events of one topic, and what was planted in them, stay together. */
export function foldOf(name: string): number {
  const topic = /^ecbplus\/\d+/.exec(name)?.[0] ?? name.replace(/~.*/, '');
  return hash(topic, 7) % folds;
}
