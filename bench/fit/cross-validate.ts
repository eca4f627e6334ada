import { type Calibration, confidenceOf, logOdds } from '../../src/compare/logit.js';
import type { Settings } from '../../src/compare/settings.js';
import { type Question, unite } from '../../src/compare/unite.js';
import { fitClash } from './clash.js';
import type { GoldCluster } from './corpus.js';
import { hash } from './hash.js';
import { type JudgedLink, type Linked, linkGold, type Origin } from './link-gold.js';
import { fitLogistic } from './logistic.js';
import { isAt, toLogit } from './train.js';

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
 * Links each annotated cluster with positions formed by a model that never saw its part of the clusters, so that the models of clashes
 * are fitted on positions as they come out on new texts.
 */
export function linkApart(
  clusters: readonly GoldCluster[],
  origin: Origin,
  joiningOf: (fold: number) => Settings,
): Linked[] {
  return clusters.map((cluster) => linkGold(cluster, origin, joiningOf(foldOf(cluster.name))));
}

/** What cross-validation tells: its table for a reader, and how log-odds are to be read as confidence. */
export interface Validation {
  readonly table: string;
  readonly calibration: Calibration;
  /** The clusters, each with its links as models weigh them that were fitted without its part. */
  readonly leftOut: readonly Linked[];
}

/**
 * Fits without each part of the clusters in turn, judges those left out, and writes precision, recall and how often links of each
 * confidence are real (the reliability table), at several thresholds; the confidence is calibrated on the links left out (Platt 1999).
 */
export function crossValidate(linked: readonly Linked[], thresholds: readonly number[]): Validation {
  const rows = new Map<string, Tally>();
  const leftOut: Linked[] = [];
  const apart: JudgedLink[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const models = fitClash(linked.filter(({ cluster }) => foldOf(cluster.name) !== fold));
    const [clash, clashDates] = [toLogit(models.clash), toLogit(models.clashDates)];
    for (const one of linked) {
      if (foldOf(one.cluster.name) !== fold || one.origin === 'mixed') continue;
      const links = one.links.map((link) => ({
        ...link,
        odds: logOdds(link.dated ? clashDates : clash, link.features),
      }));
      if (one.origin !== 'planted' && one.origin !== 'written') apart.push(...links.filter(({ weight }) => weight > 0));
      if (one.cluster.partial) continue;
      leftOut.push({ ...one, links });
      const set = one.origin === 'planted' ? 'planted' : `${one.origin} ${one.cluster.name.split('/')[0]}`;
      for (const threshold of thresholds) {
        const key = `${threshold} ${set}`;
        const tally = rows.get(key) ?? emptyTally();
        rows.set(key, tally);
        count(tally, { ...one, links }, unite(links, threshold));
      }
    }
  }
  const lines = [...rows].map(
    ([key, { reported, right, hard, found }]) =>
      `${key}: precision ${percent(right, reported)} (${right}/${reported}), recall ${percent(found, hard)} (${found}/${hard} hard)`,
  );
  const calibration = calibrate(apart);
  const bins = shares.map(() => ({ links: 0, real: 0 }));
  for (const link of apart) bin(bins, link, confidenceOf(link.odds, calibration));
  const reliability = bins.map(
    ({ links, real }, k) =>
      `${(shares[k] ?? 0).toFixed(1)}+  ${links.toFixed(0).padStart(6)} links  ${percent(real, links)} real`,
  );
  const table = [`cross-validated by topic, ${folds} parts:`, ...lines.sort(), 'reliability:', ...reliability];
  return { table: table.join('\n'), calibration, leftOut };
}

/** Fits how log-odds are to be read, on links that the models have not seen. */
function calibrate(links: readonly JudgedLink[]): Calibration {
  const cases = links.map(({ odds, real, weight }) => ({ x: Float64Array.of(odds), y: real ? 1 : 0, weight }));
  const { weights, intercept } = fitLogistic(cases, 1e-3);
  return { slope: weights[0] ?? 1, intercept };
}

function emptyTally(): Tally {
  return { reported: 0, right: 0, hard: 0, found: 0 };
}

function bin(bins: { links: number; real: number }[], { real, weight }: JudgedLink, confidence: number): void {
  const entry = bins[Math.min(bins.length - 1, Math.floor(confidence * 10))];
  if (!entry) return;
  entry.links += weight;
  if (real) entry.real += weight;
}

/** Counts the reported questions of a cluster and the annotated clashes that they show. */
function count(tally: Tally, { cluster, evidence, positions }: Linked, questions: readonly Question[]): void {
  const found = new Set<number>();
  for (const question of questions) {
    const sides = question.positions.map((at) =>
      (positions[at] ?? []).flatMap((member) => evidence.items[member] ?? []),
    );
    const shown = cluster.groups.flatMap((group, k) => {
      if (group.verdict !== 'disagree') return [];
      const letters = sides.map((items) =>
        group.mentions.filter((mention) => mention.letter && items.some((item) => isAt(item, mention))),
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
