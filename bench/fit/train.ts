import { documentSimilarity, makeItems } from '../../src/compare/events.js';
import { type Evidence, gather, type Measured, measure } from '../../src/compare/evidence.js';
import { pairFeatureNames } from '../../src/compare/features.js';
import type { Item } from '../../src/compare/item.js';
import { type Link, linkFeatureNames, linkPositions } from '../../src/compare/links.js';
import { bind, type Logit, logOdds } from '../../src/compare/logit.js';
import { alikeFeatures, blindFor, valueFeatureNames } from '../../src/compare/pairs.js';
import { formPositions, type Cluster as Position } from '../../src/compare/positions.js';
import type { Settings, WordTables } from '../../src/compare/settings.js';
import { overlaps } from '../../src/model/span.js';
import type { Cluster, GoldCluster } from './corpus.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';

/** Claims that belong to dates and times, and all others, are weighed by models of their own. */
export type Family = 'blind' | 'blindDates';

/** The models that are blind to values, learned from agreement alone. */
export type Blinds = Readonly<Record<Family, Logistic>>;

const nothing: Logit = bind({ weights: {}, intercept: 0 }, []);

/** The names of the features of each model, in order. */
export const featureNames = {
  blind: pairFeatureNames as readonly string[],
  blindDates: pairFeatureNames as readonly string[],
  alike: [...pairFeatureNames, ...valueFeatureNames] as readonly string[],
  clash: linkFeatureNames as readonly string[],
};

/**
 * Where the weights of the clash model are drawn to: two dates that qualify one event noun ("the May 3 accord", "the May 4 agreement")
 * name one event, which the few clashes of dates among the annotated ones cannot show by themselves.
 */
export const clashCentre: Logistic = {
  weights: linkFeatureNames.map((name) => (name === 'headWhen' ? 1.5 : 0)),
  intercept: 0,
};

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
export function measureCluster(cluster: Cluster, words: WordTables): Measured {
  let ready = measured.get(cluster);
  if (!ready) {
    const items = makeItems(cluster.claims, words.rarity);
    ready = measure(items, documentSimilarity(cluster.documents, cluster.claims, words.rarity), words);
    measured.set(cluster, ready);
  }
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
    shift += cluster.documents.length;
  }
  return {
    name: 'mixed',
    documents: clusters.flatMap((cluster) => cluster.documents),
    claims: clusters.flatMap((cluster) => cluster.claims),
    groups,
  };
}

/** Cases of claims of different events, which never answer one question: clusters put together ten at a time. */
export function strangersOf(
  clusters: readonly Cluster[],
  words: WordTables,
  size: number,
): { readonly one: Case; readonly when: boolean }[] {
  const cases: { one: Case; when: boolean }[] = [];
  for (let at = 0; at + size <= clusters.length; at += size) {
    const some = mix(clusters.slice(at, at + size).map((cluster) => ({ ...cluster, groups: [] })));
    const { items, raw } = measureCluster(some, words);
    for (const pair of raw) {
      const [a, b] = [items[pair.a], items[pair.b]];
      if (!a || !b || pair.relation !== 'clash' || eventOf(some, a) === eventOf(some, b)) continue;
      cases.push({ one: { x: pair.features, y: 0, weight: 1 }, when: a.scale === 'when' });
    }
    measured.delete(some);
  }
  return cases;
}

function eventOf(cluster: Cluster, item: Item): string {
  return cluster.documents[item.document]?.event ?? '';
}

/** Fits the model that tells whether two claims with compatible values state one fact. */
function trainAlike(clusters: readonly GoldCluster[], mixed: GoldCluster, settings: Settings): Logistic {
  const cases: Case[] = [];
  for (const cluster of [...clusters, mixed]) {
    const { items, raw } = measureCluster(cluster, settings);
    const groups = annotate(items, cluster);
    const counts = new Map<number, number>();
    const own: { one: Case; group: number }[] = [];
    for (const pair of raw) {
      const [a, b] = [items[pair.a], items[pair.b]];
      const [ga, gb] = [groups[pair.a], groups[pair.b]];
      if (pair.relation === 'clash' || !a || !b || !ga || !gb) continue;
      const strangers = cluster === mixed && eventOf(cluster, a) !== eventOf(cluster, b);
      if (cluster === mixed ? !strangers : ga.size === 0 && gb.size === 0) continue;
      const group = strangers ? undefined : [...ga.keys()].find((k) => gb.has(k));
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      const x = alikeFeatures(items, pair, logOdds(blindFor(a, settings), pair.features));
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
  return fitLogistic(cases, 1);
}

/** A link of two positions with what the annotation says of it. */
export interface JudgedLink extends Link {
  /** The annotation calls it a clash, hard or soft. */
  readonly real: boolean;
  readonly hard: boolean;
  /** The claims belong to different events. */
  readonly strangers: boolean;
}

/** The positions of a cluster and the links between them. */
export interface Linked {
  readonly evidence: Evidence;
  readonly positions: readonly Position[];
  readonly links: readonly JudgedLink[];
}

/** Forms positions and links for an annotated cluster and marks the links that the annotation calls a clash. */
export function linkGold(cluster: GoldCluster, settings: Settings): Linked {
  const evidence = gather(measureCluster(cluster, settings), settings);
  const groups = annotate(evidence.items, cluster);
  const positions = formPositions(evidence, settings.joinAt);
  const links = linkPositions(evidence, positions, settings).map((link): JudgedLink => {
    let real = false;
    let hard = false;
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
    return { ...link, real, hard, strangers: events.size > 1 };
  });
  return { evidence, positions, links };
}

/** The training cases of the model that tells real clashes of positions from those of different questions. */
export function clashCases(
  clusters: readonly GoldCluster[],
  planted: readonly GoldCluster[],
  mixed: GoldCluster,
  settings: Settings,
): Case[] {
  const cases: Case[] = [];
  for (const cluster of clusters) {
    for (const { features, real } of linkGold(cluster, settings).links)
      cases.push({ x: features, y: real ? 1 : 0, weight: 1 });
  }
  for (const cluster of planted) {
    for (const { features, real, hard } of linkGold(cluster, settings).links) {
      cases.push({ x: features, y: real ? 1 : 0, weight: hard ? 1 : 0.15 });
    }
  }
  for (const { features, strangers } of linkGold(mixed, settings).links)
    if (strangers) cases.push({ x: features, y: 0, weight: 0.3 });
  return cases;
}

/** Fits the model of compatible values on annotated clusters; the model of clashes is left empty. */
export function trainJoining(
  clusters: readonly GoldCluster[],
  mixed: GoldCluster,
  blinds: Blinds,
  words: WordTables,
  thresholds: { readonly joinAt: number; readonly clashAt: number },
): Settings {
  const base: Settings = {
    ...words,
    blind: toLogit(blinds.blind),
    blindDates: toLogit(blinds.blindDates),
    alike: nothing,
    clash: nothing,
    ...thresholds,
  };
  return { ...base, alike: toLogit(trainAlike(clusters, mixed, base)) };
}
