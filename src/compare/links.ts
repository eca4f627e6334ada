import { dateGapFeatureNames, dateGapFeatures, sharesDoing } from './date-features.js';
import type { Evidence } from './evidence.js';
import { pairFeatureNames } from './features.js';
import { flag } from './flag.js';
import { type Item, valueKey } from './item.js';
import { valuePairFeatureNames, valuePairFeatures } from './link-values.js';
import { logOdds } from './logit.js';
import { clashFor, isTelling, type Pair } from './pairs.js';
import type { Cluster } from './positions.js';
import type { Settings } from './settings.js';

/** Two positions whose values clash, with the evidence that they answer one question. */
export interface Link {
  /** Positions in the list of clusters. */
  readonly p: number;
  readonly q: number;
  readonly features: Float64Array;
  /** Log-odds that the clash is real. */
  readonly odds: number;
}

/** What stands before the name of a feature of the closest two claims, which are weighed again for the positions. */
export const wordsPrefix = 'words ';

/** Names of the features of two clashing positions: those of the positions, then those of the closest two of their claims. */
export const linkFeatureNames = [
  'best',
  'bestWhen',
  'mean',
  'top',
  'marginLow',
  'marginHigh',
  'bothShare',
  'statedBoth',
  'coverage',
  'rivals',
  'sameSentence',
  'elsewhereLow',
  'elsewhereHigh',
  'anywhereLow',
  'anywhereHigh',
  'swap',
  'headWhen',
  'predicateWhen',
  'doingWhen',
  'sizeLow',
  'sizeHigh',
  ...dateGapFeatureNames,
  ...valuePairFeatureNames,
  ...pairFeatureNames.map((name) => `${wordsPrefix}${name}`),
];

interface Pool {
  readonly p: number;
  readonly q: number;
  readonly pairs: Pair[];
}

/** Finds the pairs of positions that clash across documents and weighs whether they answer one question. */
export function linkPositions(evidence: Evidence, clusters: readonly Cluster[], settings: Settings): Link[] {
  const clusterOf = new Map<number, number>();
  for (const [k, cluster] of clusters.entries()) for (const member of cluster) clusterOf.set(member, k);
  const pools = new Map<number, Pool>();
  for (const pair of evidence.pairs) {
    if (pair.relation !== 'clash') continue;
    const [x, y] = [clusterOf.get(pair.a) ?? 0, clusterOf.get(pair.b) ?? 0];
    if (x === y) continue;
    const [p, q] = x < y ? [x, y] : [y, x];
    const id = p * clusters.length + q;
    const pool = pools.get(id);
    if (pool) pool.pairs.push(pair);
    else pools.set(id, { p, q, pairs: [pair] });
  }
  const documentsOf = clusters.map((cluster) => new Set(cluster.map((at) => evidence.items[at]?.document ?? -1)));
  const all = [...pools.values()].filter(({ pairs }) => pairs.some((pair) => isAcross(evidence, pair)));
  const best = rankBest(evidence, all);
  const total = new Set(evidence.items.map((item) => item.document)).size;
  return all.map((pool) => {
    const features = linkFeatures(evidence, clusters, documentsOf, pool, best, total);
    return {
      p: pool.p,
      q: pool.q,
      features,
      odds: logOdds(clashFor(evidence.items[pool.pairs[0]?.a ?? -1], settings), features),
    };
  });
}

function isAcross(evidence: Evidence, pair: Pair): boolean {
  return evidence.items[pair.a]?.document !== evidence.items[pair.b]?.document;
}

/** For each position, the blind evidence of its links, the best first. */
function rankBest(evidence: Evidence, pools: readonly Pool[]): ReadonlyMap<number, number[]> {
  const ranks = new Map<number, number[]>();
  for (const pool of pools) {
    const value = bestBlind(evidence, pool);
    for (const k of [pool.p, pool.q]) {
      const list = ranks.get(k);
      if (list) list.push(value);
      else ranks.set(k, [value]);
    }
  }
  for (const list of ranks.values()) list.sort((x, y) => y - x);
  return ranks;
}

function bestBlind(evidence: Evidence, pool: Pool): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const pair of pool.pairs) if (isAcross(evidence, pair)) best = Math.max(best, pair.blind);
  return best;
}

function linkFeatures(
  evidence: Evidence,
  clusters: readonly Cluster[],
  documentsOf: readonly ReadonlySet<number>[],
  pool: Pool,
  ranks: ReadonlyMap<number, readonly number[]>,
  total: number,
): Float64Array {
  const across = pool.pairs.filter((pair) => isAcross(evidence, pair));
  const blinds = across.map((pair) => pair.blind).sort((x, y) => y - x);
  const best = blinds[0] ?? 0;
  const bestPair = across.find((pair) => pair.blind === best);
  const [cp, cq] = [clusters[pool.p] ?? [], clusters[pool.q] ?? []];
  const [dp, dq] = [documentsOf[pool.p] ?? new Set<number>(), documentsOf[pool.q] ?? new Set<number>()];
  const [small, large] = dp.size <= dq.size ? [dp, dq] : [dq, dp];
  const shared = [...small].filter((document) => large.has(document)).length;
  const rival = (k: number): number => {
    const list = ranks.get(k) ?? [];
    return list[0] === best ? (list[1] ?? best - 3) : (list[0] ?? best);
  };
  const [mp, mq] = [clip((best - rival(pool.p)) / 3), clip((best - rival(pool.q)) / 3)];
  const rivals =
    (ranks.get(pool.p) ?? []).filter((value) => value >= best).length +
    (ranks.get(pool.q) ?? []).filter((value) => value >= best).length -
    2;
  const expected = cp.length * cq.length;
  const mean =
    (blinds.reduce((sum, value) => sum + value, 0) + (expected - Math.min(expected, pool.pairs.length)) * -4) /
    Math.max(expected, blinds.length);
  const top = blinds.slice(0, 3).reduce((sum, value) => sum + value, 0) / Math.min(3, blinds.length || 1);
  const dated = isDated(evidence, cp);
  return Float64Array.from([
    best / 4,
    dated ? best / 4 : 0,
    mean / 4,
    top / 4,
    Math.min(mp, mq),
    Math.max(mp, mq),
    shared / (small.size || 1),
    flag(shared > 0),
    (dp.size + dq.size - shared) / total,
    Math.log1p(rivals),
    flag(sideBySide(evidence, cp, cq)),
    ...inOrder(elsewhere(evidence, cp, dq, cq, true), elsewhere(evidence, cq, dp, cp, true)),
    ...inOrder(elsewhere(evidence, cp, dq, cq, false), elsewhere(evidence, cq, dp, cp, false)),
    flag(swaps(evidence.items[bestPair?.a ?? -1], evidence.items[bestPair?.b ?? -1])),
    flag(dated && some(pool, 'head')),
    flag(dated && some(pool, 'predicate')),
    flag(dated && across.some(({ a, b }) => sharesDoing(evidence.items[a], evidence.items[b]))),
    ...inOrder(cp.length, cq.length).map(Math.log1p),
    ...dateGapFeatures(evidence.items[bestPair?.a ?? -1], evidence.items[bestPair?.b ?? -1]),
    ...valuePairFeatures(evidence.items, cp, cq),
    ...(bestPair?.features ?? pairFeatureNames.map(() => 0)),
  ]);
}

/** Tells whether some pair of two positions has a feature in full. */
function some(pool: Pool, name: (typeof pairFeatureNames)[number]): boolean {
  const at = pairFeatureNames.indexOf(name);
  return pool.pairs.some((pair) => pair.features[at] === 1);
}

function isDated(evidence: Evidence, cluster: Cluster): boolean {
  return evidence.items[cluster[0] ?? -1]?.scale === 'when';
}

function clip(x: number): number {
  return Math.max(-1, Math.min(1, x));
}

/** Tells whether one sentence gives both values: then they answer two questions. */
function sideBySide(evidence: Evidence, p: Cluster, q: Cluster): boolean {
  const sentences = new Set(p.map((at) => evidence.items[at]?.claim.sentence));
  return q.some((at) => sentences.has(evidence.items[at]?.claim.sentence));
}

function inOrder(x: number, y: number): readonly [number, number] {
  return x < y ? [x, y] : [y, x];
}

/** Tells whether the sentence of the one gives the value of the other beside its own. */
function swaps(a: Item | undefined, b: Item | undefined): boolean {
  return a !== undefined && b !== undefined && (a.others.has(valueKey(b.claim)) || b.others.has(valueKey(a.claim)));
}

/** The part of `documents` that give the value of `cluster` at some place that is not in `other`. */
function elsewhere(
  evidence: Evidence,
  cluster: Cluster,
  documents: ReadonlySet<number>,
  other: Cluster,
  telling: boolean,
): number {
  const [first] = cluster;
  const item = evidence.items[first ?? -1];
  if (!item || (telling && !isTelling(item))) return 0;
  const key = `${item.scale}=${valueKey(item.claim)}`;
  let found = 0;
  for (const document of documents)
    if (evidence.byValue[document]?.get(key)?.some((at) => !other.includes(at))) found++;
  return found / (documents.size || 1);
}
