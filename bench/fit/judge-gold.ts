import { measureTexts, weighTexts } from '../../src/compare/compare-event.js';
import type { Models } from '../../src/compare/scoring/models.js';
import type { ClaimNode, Clash, Evidence, Pair, WeighedEvent } from '../../src/compare/types.js';
import type { GoldCluster, JudgedPair, Place } from './corpus.js';
import { annotate, eventOf, isAt } from './train.js';

/** Where annotated clashes come from: the annotated texts, planted clashes, our own annotations, written stories, or events put together. */
export type Origin = 'annotated' | 'planted' | 'own' | 'written' | 'mixed';

/** A clash of two positions with what the annotation says of it. */
export interface JudgedClash extends Clash {
  /** The annotation calls it a clash, hard or soft. */
  readonly real: boolean;
  readonly hard: boolean;
  /** The claims belong to different events. */
  readonly crossEvent: boolean;
  /** The claims are dates or times. */
  readonly dated: boolean;
  /** How many such clashes it counts for; 0 where nothing is known of it. */
  readonly weight: number;
}

/** The positions of a cluster and the clashes between them. */
export interface JudgedCluster extends WeighedEvent {
  readonly cluster: GoldCluster;
  readonly origin: Origin;
  readonly clashes: readonly JudgedClash[];
}

/** No measures. */
const none = new Float64Array();

/** The most clashes that a judged one may count for. */
const mostDrawn = 10;

/** Forms positions and clashes for an annotated cluster and marks those that the annotation calls a clash. */
export function judgeGold(cluster: GoldCluster, origin: Origin, models: Models): JudgedCluster {
  const { evidence, positions, clashes } = weighTexts(measureTexts(cluster.texts, models), models);
  const annotations = annotate(evidence.nodes, cluster);
  const judged = clashes.map((clash): JudgedClash => {
    const [left, right] = [clash.left.members, clash.right.members];
    let [real, hard] = [false, false];
    const events = new Set<string>();
    for (const a of left) {
      for (const b of right) {
        if (a.text === b.text) continue;
        events.add(eventOf(a)).add(eventOf(b));
        for (const [k, letter] of annotations.get(a) ?? []) {
          const other = annotations.get(b)?.get(k);
          const group = cluster.groups[k];
          if (group?.verdict !== 'disagree' || !letter || !other || letter === other) continue;
          real = true;
          if (group.conflict === 'hard') hard = true;
        }
      }
    }
    const crossEvent = events.size > 1;
    const pair = cluster.judged?.find((one) => holds(one, left, right));
    const weight = pair ? weightOf(pair, cluster) : cluster.partial ? 0 : 1;
    if (pair && pair.label !== 'false') [real, hard] = [true, hard || pair.label === 'hard'];
    return {
      ...clash,
      closest: { ...clash.closest, measures: none },
      real,
      hard,
      crossEvent,
      dated: left[0]?.scale === 'when',
      weight,
    };
  });
  return { cluster, origin, evidence: withoutMeasures(evidence), positions, clashes: judged };
}

/** Evidence without the measures of its pairs, which the clashes have taken up: those of all clusters fill gigabytes. */
function withoutMeasures(evidence: Evidence): Evidence {
  const strip = (pair: Pair): Pair => ({ ...pair, measures: none });
  return {
    ...evidence,
    pairs: evidence.pairs.map(strip),
    pairsOf: evidence.pairsOf.map((pairs) => new Map([...pairs].map(([node, pair]) => [node, strip(pair)] as const))),
  };
}

/** A clash that a reader could not judge, or whose values were misread, teaches nothing. */
function weightOf({ label, why, drawn }: JudgedPair, cluster: GoldCluster): number {
  if (label === 'unsure' || why === 'misread' || why === 'same') return 0;
  return cluster.partial ? Math.min(mostDrawn, 1 / drawn) : 1;
}

function holds({ a, b }: JudgedPair, p: readonly ClaimNode[], q: readonly ClaimNode[]): boolean {
  const has = (nodes: readonly ClaimNode[], place: Place): boolean => nodes.some((node) => isAt(node, place));
  return (has(p, a) && has(q, b)) || (has(p, b) && has(q, a));
}
