import { documentSimilarity, makeItems } from '../../src/compare/events.js';
import { type Evidence, gather, type Measured, measure } from '../../src/compare/evidence.js';
import { pairFeatureNames, type Relatedness } from '../../src/compare/features.js';
import type { Item, Rarity } from '../../src/compare/item.js';
import { linkFeatureNames, linkPositions } from '../../src/compare/links.js';
import { bind, type Logit, logOdds } from '../../src/compare/logit.js';
import { alikeFeatures, valueFeatureNames } from '../../src/compare/pairs.js';
import { formPositions, type Cluster as Position } from '../../src/compare/positions.js';
import type { Settings } from '../../src/compare/settings.js';
import { overlaps } from '../../src/model/span.js';
import type { Cluster, GoldCluster } from './corpus.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';

/** Thresholds used while fitting. */
export const thresholds = { joinAt: 0.5, clashAt: 0.5 };

const nothing: Logit = bind({ weights: {}, intercept: 0 }, []);

/** Makes a product model of a fitted regression. */
export function toLogit(model: Logistic): Logit {
  return { weights: Float64Array.from(model.weights), intercept: model.intercept };
}

/** The annotated groups that each item belongs to, with its letter in them. */
export function annotate(items: readonly Item[], cluster: GoldCluster): ReadonlyMap<number, string | null>[] {
  return items.map((item) => {
    const groups = new Map<number, string | null>();
    for (const [k, group] of cluster.groups.entries()) {
      for (const mention of group.mentions) {
        if (mention.document === item.document && overlaps(mention, item.claim.span)) groups.set(k, mention.letter);
      }
    }
    return groups;
  });
}

const measured = new WeakMap<Cluster, Measured>();

/** Measures one cluster, once: nothing that is fitted later changes it. */
export function measureCluster(cluster: Cluster, rarity: Rarity, relatedness: Relatedness): Measured {
  let ready = measured.get(cluster);
  if (!ready) {
    const items = makeItems(cluster.claims, rarity);
    ready = measure(items, documentSimilarity(cluster.documents, cluster.claims, rarity), rarity, relatedness);
    measured.set(cluster, ready);
  }
  return ready;
}

/** Gathers the evidence of one cluster. */
export function evidenceOf(cluster: Cluster, settings: Settings): Evidence {
  return gather(measureCluster(cluster, settings.rarity, settings.relatedness), settings);
}

/** Fits the model that is blind to values on annotated clusters, drawn towards the one learned from agreement. */
export function trainBlind(
  clusters: readonly GoldCluster[],
  prior: Logistic,
  rarity: Rarity,
  relatedness: Relatedness,
  penalty: number,
): Logistic {
  const cases: Case[] = [];
  for (const cluster of clusters) {
    const { items, raw } = measureCluster(cluster, rarity, relatedness);
    const groups = annotate(items, cluster);
    const own: { x: Float64Array; y: number }[] = [];
    for (const pair of raw) {
      if (items[pair.a]?.document === items[pair.b]?.document) continue;
      const gb = groups[pair.b];
      const same = [...(groups[pair.a]?.keys() ?? [])].some((k) => gb?.has(k));
      if (same || pair.relation === 'clash') own.push({ x: pair.features, y: same ? 1 : 0 });
    }
    const positives = own.filter((one) => one.y === 1).length;
    // large clusters have thousands of pairs; the root keeps them from deciding alone
    const share = 20 / Math.sqrt(own.length + 1);
    for (const one of own) cases.push({ ...one, weight: share * (one.y === 1 ? Math.min(1, 20 / positives) : 0.2) });
  }
  return fitLogistic(cases, penalty, prior);
}

/** Fits the model that tells whether two claims with compatible values state one fact. */
export function trainAlike(clusters: readonly GoldCluster[], settings: Settings, penalty: number): Logistic {
  const cases: Case[] = [];
  for (const cluster of clusters) {
    const { items, raw } = measureCluster(cluster, settings.rarity, settings.relatedness);
    const groups = annotate(items, cluster);
    const counts = new Map<number, number>();
    const own: { one: Case; group: number }[] = [];
    for (const pair of raw) {
      if (pair.relation === 'clash') continue;
      const [ga, gb] = [groups[pair.a], groups[pair.b]];
      if (!ga || !gb || (ga.size === 0 && gb.size === 0)) continue;
      const group = [...ga.keys()].find((k) => gb.has(k));
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      const x = alikeFeatures(items, pair, logOdds(settings.blind, pair.features));
      own.push({
        one: { x, y: group === undefined ? 0 : 1, weight: ga.size > 0 && gb.size > 0 ? 1 : 0.6 },
        group: group ?? -1,
      });
    }
    const share = 10 / Math.sqrt(own.length + 10);
    for (const { one, group } of own)
      cases.push({ ...one, weight: share * one.weight * (group < 0 ? 1 : Math.min(1, 6 / (counts.get(group) ?? 1))) });
  }
  return fitLogistic(cases, penalty);
}

/** The positions of a cluster, the links between them, and which links are real clashes. */
export interface Linked {
  readonly evidence: Evidence;
  readonly positions: readonly Position[];
  readonly links: readonly {
    readonly p: number;
    readonly q: number;
    readonly features: Float64Array;
    readonly odds: number;
    readonly real: boolean;
    readonly hard: boolean;
  }[];
}

/** Forms positions and links for an annotated cluster and marks the links that the annotation calls a clash. */
export function linkGold(cluster: GoldCluster, settings: Settings): Linked {
  const evidence = evidenceOf(cluster, settings);
  const groups = annotate(evidence.items, cluster);
  const positions = formPositions(evidence, settings.joinAt);
  const links = linkPositions(evidence, positions, settings).map((link) => {
    let real = false;
    let hard = false;
    for (const a of positions[link.p] ?? []) {
      for (const b of positions[link.q] ?? []) {
        if (evidence.items[a]?.document === evidence.items[b]?.document) continue;
        for (const [k, letter] of groups[a] ?? []) {
          const other = groups[b]?.get(k);
          const group = cluster.groups[k];
          if (group?.verdict !== 'disagree' || !letter || !other || letter === other) continue;
          real = true;
          if (group.conflict === 'hard') hard = true;
        }
      }
    }
    return { ...link, real, hard };
  });
  return { evidence, positions, links };
}

/** Fits the model that tells real clashes of positions from those of different questions. */
export function trainClash(
  clusters: readonly GoldCluster[],
  planted: readonly GoldCluster[],
  settings: Settings,
  penalty: number,
): Logistic {
  const cases: Case[] = [];
  for (const [list, weight] of [
    [clusters, 1],
    [planted, 0.15],
  ] as const) {
    for (const cluster of list) {
      for (const link of linkGold(cluster, settings).links) {
        cases.push({
          x: link.features,
          y: link.real ? 1 : 0,
          weight: link.real ? (weight === 1 ? 1 : link.hard ? 1 : 0.15) : weight,
        });
      }
    }
  }
  return fitLogistic(cases, penalty);
}

/** Fits all three models on annotated and planted clusters. */
export function trainAll(
  clusters: readonly GoldCluster[],
  planted: readonly GoldCluster[],
  prior: Logistic,
  rarity: Rarity,
  relatedness: Relatedness,
): Settings {
  const blind = toLogit(trainBlind(clusters, prior, rarity, relatedness, 1));
  const base: Settings = { rarity, relatedness, blind, alike: nothing, clash: nothing, ...thresholds };
  const alike = toLogit(trainAlike(clusters, base, 1));
  const joined = { ...base, alike };
  const clash = toLogit(trainClash(clusters, planted, joined, 1));
  return { ...joined, clash };
}

/** The names of the features of each model, in order. */
export const featureNames = {
  blind: [...pairFeatureNames],
  alike: [...pairFeatureNames, ...valueFeatureNames],
  clash: [...linkFeatureNames],
};

/** Log-odds of a link under a model. */
export function oddsOf(model: Logit, features: Float64Array): number {
  return logOdds(model, features);
}
