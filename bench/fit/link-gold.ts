import { type Evidence, gather } from '../../src/compare/evidence.js';
import type { Item } from '../../src/compare/item.js';
import { type Link, linkPositions } from '../../src/compare/links.js';
import type { Pair } from '../../src/compare/pairs.js';
import { formPositions, type Cluster as Position } from '../../src/compare/positions.js';
import type { Settings } from '../../src/compare/settings.js';
import type { GoldCluster, JudgedPair, Place } from './corpus.js';
import { annotate, eventOf, isAt, measureCluster } from './train.js';

/** Where annotated links come from: the annotated texts, planted clashes, our own annotations, written stories, or events put together. */
export type Origin = 'annotated' | 'planted' | 'own' | 'written' | 'mixed';

/** A link of two positions with what the annotation says of it. */
export interface JudgedLink extends Link {
  /** The annotation calls it a clash, hard or soft. */
  readonly real: boolean;
  readonly hard: boolean;
  /** The claims belong to different events. */
  readonly strangers: boolean;
  /** The claims are dates or times. */
  readonly dated: boolean;
  /** How many such links it stands for; 0 where nothing is known of it. */
  readonly weight: number;
}

/** The positions of a cluster and the links between them. */
export interface Linked {
  readonly cluster: GoldCluster;
  readonly origin: Origin;
  readonly evidence: Evidence;
  readonly positions: readonly Position[];
  readonly links: readonly JudgedLink[];
}

/** The most links that a judged one may stand for. */
const mostDrawn = 10;

/** Forms positions and links for an annotated cluster and marks the links that the annotation calls a clash. */
export function linkGold(cluster: GoldCluster, origin: Origin, settings: Settings): Linked {
  const evidence = gather(measureCluster(cluster, settings), settings);
  const groups = annotate(evidence.items, cluster);
  const positions = formPositions(evidence, settings.joinAt);
  const itemsOf = (at: number): Item[] => (positions[at] ?? []).flatMap((member) => evidence.items[member] ?? []);
  const links = linkPositions(evidence, positions, settings).map((link): JudgedLink => {
    let [real, hard] = [false, false];
    const events = new Set<string>();
    for (const a of positions[link.p] ?? []) {
      for (const b of positions[link.q] ?? []) {
        const [x, y] = [evidence.items[a], evidence.items[b]];
        if (!x || !y || x.document === y.document) continue;
        events.add(eventOf(cluster, x)).add(eventOf(cluster, y));
        for (const [k, letter] of groups[a] ?? []) {
          const other = groups[b]?.get(k);
          const group = cluster.groups[k];
          if (group?.verdict !== 'disagree' || !letter || !other || letter === other) continue;
          real = true;
          if (group.conflict === 'hard') hard = true;
        }
      }
    }
    const strangers = events.size > 1;
    const dated = itemsOf(link.p)[0]?.scale === 'when';
    const judged = cluster.judged?.find((pair) => holds(pair, itemsOf(link.p), itemsOf(link.q)));
    const weight = judged ? weightOf(judged, cluster) : cluster.partial ? 0 : 1;
    if (judged && judged.label !== 'false') [real, hard] = [true, hard || judged.label === 'hard'];
    return { ...link, real, hard, strangers, dated, weight };
  });
  return { cluster, origin, evidence: withoutFeatures(evidence), positions, links };
}

const noFeatures = new Float64Array();

/** Evidence without the features of its pairs, which the links have taken up: those of all clusters fill gigabytes. */
function withoutFeatures(evidence: Evidence): Evidence {
  const strip = (pair: Pair): Pair => ({ ...pair, features: noFeatures });
  return {
    ...evidence,
    pairs: evidence.pairs.map(strip),
    of: evidence.of.map((pairs) => new Map([...pairs].map(([at, pair]) => [at, strip(pair)] as const))),
  };
}

/** A link that a reader could not judge, or whose values were misread, teaches nothing. */
function weightOf({ label, why, drawn }: JudgedPair, cluster: GoldCluster): number {
  if (label === 'unsure' || why === 'misread' || why === 'same') return 0;
  return cluster.partial ? Math.min(mostDrawn, 1 / drawn) : 1;
}

function holds({ a, b }: JudgedPair, p: readonly Item[], q: readonly Item[]): boolean {
  const has = (items: readonly Item[], place: Place): boolean => items.some((item) => isAt(item, place));
  return (has(p, a) && has(q, b)) || (has(p, b) && has(q, a));
}
