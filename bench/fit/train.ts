import { measureTexts } from '../../src/compare/compare-event.js';
import { factFeatures, pairFeatures } from '../../src/compare/features/index.js';
import { measureFact } from '../../src/compare/features/shared-value.js';
import { logOdds, type Model } from '../../src/compare/scoring/logistic.js';
import { type Models, sameQuestionModel, type Thresholds } from '../../src/compare/scoring/models.js';
import type { ClaimNode, MeasuredEvent, WordTables } from '../../src/compare/types.js';
import { overlaps } from '../../src/model/span.js';
import type { Cluster, GoldCluster, Place } from './corpus.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';
import { grainOf } from './pairs.js';

/** The models of words alone, learned from agreement: for figures, and for dates and times. */
export interface SameQuestion {
  readonly figures: Logistic;
  readonly dates: Logistic;
}

const nothing: Model = { places: new Int32Array(), weights: new Float64Array(), intercept: 0 };

/** Makes a product model of a fitted regression over all features, in their order. */
export function toModel({ weights, intercept }: Logistic): Model {
  return { places: Int32Array.from(weights.keys()), weights: Float64Array.from(weights), intercept };
}

/** Tests whether a claim is at an annotated place. */
export function isAt({ text, claim }: ClaimNode, place: Place): boolean {
  return text.at === place.document && overlaps(claim.span, place);
}

/** A claim's annotated groups, with its letter in them. */
export type Annotation = ReadonlyMap<number, string | null>;

/** Finds the annotated groups that each claim belongs to. */
export function annotate(nodes: readonly ClaimNode[], cluster: GoldCluster): ReadonlyMap<ClaimNode, Annotation> {
  const annotationOf = (node: ClaimNode): Annotation => {
    const groups = new Map<number, string | null>();
    for (const [k, group] of cluster.groups.entries()) {
      for (const mention of group.mentions) {
        if (isAt(node, mention)) groups.set(k, mention.letter);
      }
    }
    return groups;
  };
  return new Map(nodes.map((node) => [node, annotationOf(node)] as const));
}

const measured = new WeakMap<Cluster, MeasuredEvent>();

/** Measures one cluster, once: nothing that is fitted later changes it. */
function measureOnce(cluster: Cluster, tables: WordTables): MeasuredEvent {
  const ready = measured.get(cluster) ?? measureTexts(cluster.texts, tables);
  measured.set(cluster, ready);
  return ready;
}

/** Puts clusters together as if they were one event, to learn that different events stay apart. */
export function mix(clusters: readonly GoldCluster[]): GoldCluster {
  let shift = 0;
  const groups: GoldCluster['groups'][number][] = [];
  for (const cluster of clusters) {
    for (const group of cluster.groups) {
      const moved = group.mentions.map((mention) => ({ ...mention, document: mention.document + shift }));
      groups.push({ ...group, mentions: moved });
    }
    shift += cluster.texts.length;
  }
  return {
    name: 'mixed',
    texts: clusters.flatMap((cluster) => cluster.texts),
    groups,
  };
}

/** Cases of claims of different events, which never answer one question: clusters put together several at a time. */
export function crossEventNegatives(
  clusters: readonly Cluster[],
  tables: WordTables,
  size: number,
): { readonly one: Case; readonly dated: boolean }[] {
  const cases: { one: Case; dated: boolean }[] = [];
  for (let at = 0; at + size <= clusters.length; at += size) {
    const some = mix(clusters.slice(at, at + size).map((cluster) => ({ ...cluster, groups: [] })));
    for (const { a, b, relation, measures } of measureTexts(some.texts, tables).pairs) {
      if (relation !== 'clash' || eventOf(a) === eventOf(b) || grainOf(a) !== grainOf(b)) continue;
      cases.push({ one: { x: measures, y: 0, weight: 1 }, dated: a.scale === 'when' });
    }
  }
  return cases;
}

/** The event that a claim belongs to. */
export function eventOf({ text }: ClaimNode): string {
  return text.document.event;
}

/** Features of a pair that take no part in joining equal values: who takes part and where is often in one text only. */
const unjoined = pairFeatures.flatMap(({ name }, k) =>
  /^(?:owner|participants|place)\.|^happening\.(?:reportingDay|naming)|^counted\.(?:edition|joined|remainder)/.test(
    name,
  )
    ? [k]
    : [],
);

/** Fits the model of whether two claims with compatible values state one fact. */
function trainSameFact(clusters: readonly GoldCluster[], mixed: GoldCluster, models: Models): Logistic {
  const cases: Case[] = [];
  for (const cluster of [...clusters, mixed]) {
    const { nodes, pairs } = measureOnce(cluster, models);
    const annotations = annotate(nodes, cluster);
    const counts = new Map<number, number>();
    const own: { one: Case; group: number }[] = [];
    for (const pair of pairs) {
      const { a, b, relation, measures } = pair;
      const [ga, gb] = [annotations.get(a), annotations.get(b)];
      if (relation === 'clash' || !ga || !gb) continue;
      const crossEvent = cluster === mixed && eventOf(a) !== eventOf(b);
      if (cluster === mixed ? !crossEvent : ga.size === 0 && gb.size === 0) continue;
      const group = crossEvent ? undefined : [...ga.keys()].find((k) => gb.has(k));
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      const x = measureFact(pair, logOdds(sameQuestionModel(a, models), measures));
      for (const k of unjoined) x[k] = 0;
      own.push({
        one: { x, y: group === undefined ? 0 : 1, weight: ga.size > 0 && gb.size > 0 ? 1 : 0.6 },
        group: group ?? -1,
      });
    }
    const share = 10 / Math.sqrt(own.length + 10);
    for (const { one, group } of own) {
      const repeats = group < 0 ? 1 : Math.min(1, 6 / (counts.get(group) ?? 1));
      cases.push({ ...one, weight: share * one.weight * repeats });
    }
  }
  return fitLogistic(
    cases,
    1,
    factFeatures.map(({ sign }) => sign),
  );
}

/** Fits the model of compatible values on annotated clusters; the model of clashes is left empty. */
export function trainJoining(
  clusters: readonly GoldCluster[],
  mixed: GoldCluster,
  sameQuestion: SameQuestion,
  tables: WordTables,
  thresholds: Thresholds,
): Models {
  const base: Models = {
    ...tables,
    sameQuestion: toModel(sameQuestion.figures),
    sameQuestionDates: toModel(sameQuestion.dates),
    sameFact: nothing,
    clash: nothing,
    clashDates: nothing,
    calibration: { slope: 1, intercept: 0 },
    ...thresholds,
  };
  return { ...base, sameFact: toModel(trainSameFact(clusters, mixed, base)) };
}
