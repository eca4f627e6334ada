import { documentSimilarity, makeItems } from '../../src/compare/events.js';
import { type Measured, measure } from '../../src/compare/evidence.js';
import { pairFeatureNames } from '../../src/compare/features.js';
import type { Item } from '../../src/compare/item.js';
import { linkFeatureNames } from '../../src/compare/links.js';
import { bind, type Logit, logOdds } from '../../src/compare/logit.js';
import { alikeFeatures, blindFor, valueFeatureNames } from '../../src/compare/pairs.js';
import { roleFeatureNames } from '../../src/compare/role-features.js';
import type { Settings, WordTables } from '../../src/compare/settings.js';
import { overlaps } from '../../src/model/span.js';
import type { Cluster, GoldCluster, Place } from './corpus.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';
import { grainOf } from './pairs.js';
import { signsOf } from './signs.js';

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
  clashDates: linkFeatureNames as readonly string[],
};

/** Makes a product model of a fitted regression. */
export function toLogit(model: Logistic): Logit {
  return { weights: Float64Array.from(model.weights), intercept: model.intercept };
}

/** Tells whether a claim stands at an annotated place. */
export function isAt(item: Item, place: Place): boolean {
  return item.document === place.document && overlaps(item.claim.span, place);
}

/** The annotated groups that each item belongs to, with its letter in them. */
export function annotate(items: readonly Item[], cluster: GoldCluster): ReadonlyMap<number, string | null>[] {
  return items.map((item) => {
    const groups = new Map<number, string | null>();
    for (const [k, group] of cluster.groups.entries()) {
      for (const mention of group.mentions) {
        if (isAt(item, mention)) groups.set(k, mention.letter);
      }
    }
    return groups;
  });
}

const measured = new WeakMap<Cluster, Measured>();

/** Measures one cluster. */
export function measureCluster(cluster: Cluster, words: WordTables): Measured {
  const items = makeItems(cluster.claims, words.rarity);
  return measure(items, documentSimilarity(cluster.documents, cluster.claims, words.rarity), words);
}

/** Measures one cluster, once: nothing that is fitted later changes it. */
function measureOnce(cluster: Cluster, words: WordTables): Measured {
  const ready = measured.get(cluster) ?? measureCluster(cluster, words);
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
      if (!a || !b || pair.relation !== 'clash' || eventOf(some, a) === eventOf(some, b) || grainOf(a) !== grainOf(b))
        continue;
      cases.push({ one: { x: pair.features, y: 0, weight: 1 }, when: a.scale === 'when' });
    }
  }
  return cases;
}

/** The event that a claim of a cluster belongs to. */
export function eventOf(cluster: Cluster, item: Item): string {
  return cluster.documents[item.document]?.event ?? '';
}

/** Features of a pair that take no part in joining equal values: who takes part and where is often told by one text only. */
const unjoined = roleFeatureNames.map((name) => pairFeatureNames.indexOf(name));

/** Fits the model that tells whether two claims with compatible values state one fact. */
function trainAlike(clusters: readonly GoldCluster[], mixed: GoldCluster, settings: Settings): Logistic {
  const cases: Case[] = [];
  for (const cluster of [...clusters, mixed]) {
    const { items, raw } = measureOnce(cluster, settings);
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
  return fitLogistic(cases, 1, signsOf(featureNames.alike));
}

/** Fits the model of compatible values on annotated clusters; the model of clashes is left empty. */
export function trainJoining(
  clusters: readonly GoldCluster[],
  mixed: GoldCluster,
  blinds: Blinds,
  words: WordTables,
  thresholds: Pick<Settings, 'joinAt' | 'clashAt' | 'possibleAt'>,
): Settings {
  const base: Settings = {
    ...words,
    blind: toLogit(blinds.blind),
    blindDates: toLogit(blinds.blindDates),
    alike: nothing,
    clash: nothing,
    clashDates: nothing,
    calibration: { slope: 1, intercept: 0 },
    ...thresholds,
  };
  return { ...base, alike: toLogit(trainAlike(clusters, mixed, base)) };
}
