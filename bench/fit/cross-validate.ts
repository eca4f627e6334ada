import { probability } from '../../src/compare/logit.js';
import type { WordTables } from '../../src/compare/settings.js';
import { type Question, unite } from '../../src/compare/unite.js';
import type { GoldCluster } from './corpus.js';
import { fitLogistic } from './logistic.js';
import { type Blinds, clashCases, clashCentre, type Linked, linkGold, mix, toLogit, trainJoining } from './train.js';

/** What the fit needs to know to be repeated without some clusters. */
export interface Recipe {
  readonly blinds: Blinds;
  readonly words: WordTables;
  readonly thresholds: { readonly joinAt: number; readonly clashAt: number };
  readonly penalty: number;
}

/** Counts of one set of clusters, as the scorers count them. */
interface Tally {
  reported: number;
  right: number;
  hard: number;
  found: number;
}

const folds = 6;
const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Fits without each sixth of the clusters in turn, judges those left out, and writes precision, recall and how often links of each
 * probability are real (the reliability table).
 */
export function crossValidate(gold: readonly GoldCluster[], planted: readonly GoldCluster[], recipe: Recipe): string {
  const { blinds, words, thresholds, penalty } = recipe;
  const names = gold.map((cluster) => cluster.name).sort();
  const foldOf = (name: string): number => names.indexOf(name.replace(/~.*/, '')) % folds;
  const tallies = { annotated: emptyTally(), planted: emptyTally() };
  const bins = shares.map(() => ({ links: 0, real: 0 }));
  for (let fold = 0; fold < folds; fold++) {
    const inside = (cluster: GoldCluster): boolean => foldOf(cluster.name) !== fold;
    const [own, changed] = [gold.filter(inside), planted.filter(inside)];
    const mixed = mix(own);
    const joining = trainJoining(own, mixed, blinds, words, thresholds);
    const clash = toLogit(fitLogistic(clashCases(own, changed, mixed, joining), penalty, clashCentre));
    for (const [kind, list] of [
      ['annotated', gold],
      ['planted', planted],
    ] as const) {
      for (const cluster of list.filter((one) => !inside(one))) {
        const linked = linkGold(cluster, { ...joining, clash });
        count(tallies[kind], cluster, linked, unite(linked.links, thresholds.clashAt));
        if (kind === 'annotated') for (const link of linked.links) bin(bins, probability(link.odds), link.real);
      }
    }
  }
  const lines = Object.entries(tallies).map(
    ([kind, { reported, right, hard, found }]) =>
      `${kind}: precision ${percent(right, reported)} (${right}/${reported}), recall ${percent(found, hard)} (${found}/${hard} hard)`,
  );
  const table = bins.map(
    ({ links, real }, k) =>
      `${(shares[k] ?? 0).toFixed(1)}+  ${String(links).padStart(6)} links  ${percent(real, links)} real`,
  );
  return [`cross-validated by cluster, ${folds} folds:`, ...lines, 'reliability:', ...table].join('\n');
}

function emptyTally(): Tally {
  return { reported: 0, right: 0, hard: 0, found: 0 };
}

function bin(bins: { links: number; real: number }[], share: number, real: boolean): void {
  const entry = bins[Math.min(bins.length - 1, Math.floor(share * 10))];
  if (!entry) return;
  entry.links++;
  if (real) entry.real++;
}

/** Counts the reported questions of a cluster and the annotated clashes that they show. */
function count(
  tally: Tally,
  cluster: GoldCluster,
  { evidence, positions }: Linked,
  questions: readonly Question[],
): void {
  const found = new Set<number>();
  for (const question of questions) {
    const sides = question.positions.map((at) =>
      (positions[at] ?? []).flatMap((member) => evidence.items[member] ?? []),
    );
    const shown = cluster.groups.flatMap((group, k) => {
      if (group.verdict !== 'disagree') return [];
      const letters = sides.map((items) =>
        group.mentions.filter(
          (mention) =>
            mention.letter &&
            items.some(
              (item) =>
                item.document === mention.document &&
                item.claim.span.start < mention.end &&
                mention.start < item.claim.span.end,
            ),
        ),
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
