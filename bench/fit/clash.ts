import { type Evidence, gather } from '../../src/compare/evidence.js';
import type { Item } from '../../src/compare/item.js';
import { type Link, linkFeatureNames, linkPositions, wordsPrefix } from '../../src/compare/links.js';
import type { Pair } from '../../src/compare/pairs.js';
import { formPositions, type Cluster as Position } from '../../src/compare/positions.js';
import type { Settings } from '../../src/compare/settings.js';
import type { GoldCluster, JudgedPair, Place } from './corpus.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';
import { signsOf } from './signs.js';
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

/**
 * What a link counts in fitting: those of the texts that were annotated twice most; single judged pairs less, because many of them come
 * from few stories full of statistics; planted texts less where nothing was planted.
 */
function caseOf(link: JudgedLink, origin: Origin, partial: boolean): Case {
  const { features, real, hard, strangers } = link;
  let weight = link.weight * (origin === 'annotated' ? 3 : partial ? 0.3 : origin === 'written' ? 0.5 : 1);
  if (origin === 'planted') weight = real ? (hard ? 1 : 0) : 0.3;
  if (origin === 'mixed') weight = strangers ? 0.3 : 0;
  return { x: features, y: real ? 1 : 0, weight };
}

/** How one fit is held back: the L2 penalty on a standardised weight, of the positions and of the words of the closest pair. */
interface Restraint {
  readonly positions: number;
  readonly words: number;
}

/** All cases and all features, the many words held back more. */
const wide: Restraint = { positions: 30, words: 300 };

/** Evidence of the words (the first feature of a link) below which a link is hardly ever a clash. */
const unlikely = -0.5;

/** What the wide fit counts beside the narrow one. */
const wideShare = 0.5;

/** Only what was annotated twice or planted in it, and hardly any feature of the words alone. */
const narrow: Restraint = { positions: 5, words: 5e5 };

/**
 * Fits the two models that tell real clashes of positions from those of different questions, for quantities and for dates: each is
 * blended of a wide and a narrow fit, which err in different places.
 */
export function fitClash(linked: readonly Linked[]): { readonly clash: Logistic; readonly clashDates: Logistic } {
  const twice = linked.filter(({ origin }) => origin !== 'own' && origin !== 'written');
  const fitFamily = (dated: boolean): Logistic => blend(fitOne(linked, dated, wide), fitOne(twice, dated, narrow));
  return { clash: fitFamily(false), clashDates: fitFamily(true) };
}

function fitOne(linked: readonly Linked[], dated: boolean, { positions, words }: Restraint): Logistic {
  const cases = linked
    .flatMap(({ links, origin, cluster }) =>
      links.filter((link) => link.dated === dated).map((link) => caseOf(link, origin, cluster.partial === true)),
    )
    .filter(({ weight }) => weight > 0)
    .flatMap(thin);
  const spreads = variances(cases);
  return fitLogistic(
    cases,
    linkFeatureNames.map((name, k) => (name.startsWith(wordsPrefix) ? words : positions) * (spreads[k] ?? 0) + 1e-3),
    signsOf(linkFeatureNames),
  );
}

/** One of how many links that words speak against is kept, and stands for them all. */
const thinning = 12;

function thin(one: Case, at: number): readonly Case[] {
  if (one.y === 1 || (one.x[0] ?? 0) > unlikely) return [one];
  return at % thinning === 0 ? [{ ...one, weight: thinning * one.weight }] : [];
}

function blend(a: Logistic, b: Logistic): Logistic {
  const part = (x: number, y: number): number => wideShare * x + (1 - wideShare) * y;
  return {
    weights: a.weights.map((weight, k) => part(weight, b.weights[k] ?? 0)),
    intercept: part(a.intercept, b.intercept),
  };
}

/** The variance of each feature. */
function variances(cases: readonly Case[]): number[] {
  return linkFeatureNames.map((_, k) => {
    const mean = cases.reduce((sum, { x }) => sum + (x[k] ?? 0), 0) / cases.length;
    return cases.reduce((sum, { x }) => sum + ((x[k] ?? 0) - mean) ** 2, 0) / cases.length;
  });
}
