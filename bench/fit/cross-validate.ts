import { groupClashes } from '../../src/compare/judging/group-clashes.js';
import { type Calibration, confidenceOf } from '../../src/compare/scoring/calibration.js';
import { logOdds } from '../../src/compare/scoring/logistic.js';
import type { Models } from '../../src/compare/scoring/models.js';
import type { Question } from '../../src/compare/types.js';
import { fitClash } from './clash.js';
import type { GoldCluster } from './corpus.js';
import { hash } from './hash.js';
import { type JudgedClash, type JudgedCluster, judgeGold, type Origin } from './judge-gold.js';
import { fitLogistic } from './logistic.js';
import { isAt, toModel } from './train.js';

/** Counts of one set of clusters, as the scorers count them. */
interface Tally {
  reported: number;
  right: number;
  hard: number;
  found: number;
}

/** How many parts the clusters are split into. */
const folds = 6;

const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The part of the clusters that one belongs to: clusters of one topic, and what was planted in them, stay together. */
export function foldOf(name: string): number {
  const topic = /^ecbplus\/\d+/.exec(name)?.[0] ?? name.replace(/~.*/, '');
  return hash(topic, 7) % folds;
}

/**
 * Judges each annotated cluster with positions formed by a model that never saw its part of the clusters, so that the models of clashes
 * are fitted on positions as they come out on new texts.
 */
export function judgeApart(
  clusters: readonly GoldCluster[],
  origin: Origin,
  joiningOf: (fold: number) => Models,
): JudgedCluster[] {
  return clusters.map((cluster) => judgeGold(cluster, origin, joiningOf(foldOf(cluster.name))));
}

/** What cross-validation finds: its table for a reader, and how log-odds are to be read as confidence. */
export interface Validation {
  readonly table: string;
  readonly calibration: Calibration;
  /** The clusters, each with its clashes as models weigh them that were fitted without its part. */
  readonly leftOut: readonly JudgedCluster[];
}

/**
 * Fits without each part of the clusters in turn, judges those left out, and writes precision, recall and how often clashes of
 * each confidence are real (the reliability table), at several thresholds; the confidence is calibrated on the clashes left out (Platt 1999).
 */
export function crossValidate(judged: readonly JudgedCluster[], thresholds: readonly number[]): Validation {
  const rows = new Map<string, Tally>();
  const weighed: JudgedCluster[] = [];
  const apart: JudgedClash[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const models = fitClash(judged.filter(({ cluster }) => foldOf(cluster.name) !== fold));
    const [clash, clashDates] = [toModel(models.clash), toModel(models.clashDates)];
    for (const one of judged) {
      if (foldOf(one.cluster.name) !== fold || one.origin === 'mixed') continue;
      const clashes = one.clashes.map((found) => ({
        ...found,
        odds: logOdds(found.dated ? clashDates : clash, found.measures),
      }));
      if (one.origin !== 'planted' && one.origin !== 'written')
        apart.push(...clashes.filter(({ weight }) => weight > 0));
      if (!one.cluster.partial) weighed.push({ ...one, clashes });
    }
  }
  const calibration = calibrate(apart);
  const leftOut = weighed.map((one) => ({
    ...one,
    clashes: one.clashes.map((clash) => ({ ...clash, probability: confidenceOf(clash.odds, calibration) })),
  }));
  for (const one of leftOut) {
    const set = one.origin === 'planted' ? 'planted' : `${one.origin} ${one.cluster.name.split('/')[0]}`;
    for (const threshold of thresholds) {
      const key = `${threshold} ${set}`;
      const tally = rows.get(key) ?? emptyTally();
      rows.set(key, tally);
      count(tally, one, groupClashes(one.clashes, threshold));
    }
  }
  const lines = [...rows].map(
    ([key, { reported, right, hard, found }]) =>
      `${key}: precision ${percent(right, reported)} (${right}/${reported}), recall ${percent(found, hard)} (${found}/${hard} hard)`,
  );
  const bins = shares.map(() => ({ clashes: 0, real: 0 }));
  for (const clash of apart) bin(bins, clash, confidenceOf(clash.odds, calibration));
  const reliability = bins.map(
    ({ clashes, real }, k) =>
      `${(shares[k] ?? 0).toFixed(1)}+  ${clashes.toFixed(0).padStart(6)} clashes  ${percent(real, clashes)} real`,
  );
  const table = [`cross-validated by topic, ${folds} parts:`, ...lines.sort(), 'reliability:', ...reliability];
  return { table: table.join('\n'), calibration, leftOut };
}

/** Fits how log-odds are to be read, on clashes that the models have not seen. */
function calibrate(clashes: readonly JudgedClash[]): Calibration {
  const cases = clashes.map(({ odds, real, weight }) => ({ x: Float64Array.of(odds), y: real ? 1 : 0, weight }));
  const { weights, intercept } = fitLogistic(cases, 1e-3);
  return { slope: weights[0] ?? 1, intercept };
}

function emptyTally(): Tally {
  return { reported: 0, right: 0, hard: 0, found: 0 };
}

function bin(bins: { clashes: number; real: number }[], { real, weight }: JudgedClash, confidence: number): void {
  const entry = bins[Math.min(bins.length - 1, Math.floor(confidence * 10))];
  if (!entry) return;
  entry.clashes += weight;
  if (real) entry.real += weight;
}

/** Counts the reported questions of a cluster and the annotated clashes that they show. */
function count(tally: Tally, { cluster }: JudgedCluster, questions: readonly Question[]): void {
  const found = new Set<number>();
  for (const question of questions) {
    const shown = cluster.groups.flatMap((group, k) => {
      if (group.verdict !== 'disagree') return [];
      const letters = question.positions.map(({ members }) =>
        group.mentions.filter((mention) => mention.letter && members.some((node) => isAt(node, mention))),
      );
      const clashes = letters.some((p, i) =>
        letters.some(
          (q, j) => i < j && p.some((x) => q.some((y) => x.letter !== y.letter && x.document !== y.document)),
        ),
      );
      return clashes ? [k] : [];
    });
    tally.reported++;
    if (shown.length > 0) tally.right++;
    for (const k of shown) found.add(k);
  }
  for (const [k, group] of cluster.groups.entries()) {
    if (group.verdict !== 'disagree' || group.conflict !== 'hard') continue;
    tally.hard++;
    if (found.has(k)) tally.found++;
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
