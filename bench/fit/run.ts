import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pairFeatures } from '../../src/compare/features/index.js';
import { rarityOf, relatednessOf } from '../../src/compare/scoring/fitted.js';
import type { Models } from '../../src/compare/scoring/models.js';
import type { WordTables } from '../../src/compare/types.js';
import { loadAnnotations } from './annotations.js';
import { fitClash } from './clash.js';
import { loadGold, loadUnlabelled } from './corpus.js';
import { crossValidate, foldOf, judgeApart } from './cross-validate.js';
import { hash } from './hash.js';
import { type Collection, reportOf, scoreHeldOut } from './held-out.js';
import { judgeGold } from './judge-gold.js';
import { fitLogistic, type Logistic } from './logistic.js';
import { casesOf, pairsOfAgreement } from './pairs.js';
import { countClusters } from './rarity.js';
import { learnRelatedness } from './relatedness.js';
import { loadStories } from './stories.js';
import { crossEventNegatives, mix, type SameQuestion, toModel, trainJoining } from './train.js';
import { writeTables } from './write-tables.js';

/**
 * Thresholds of the fitted models: `joinAt` is a probability of the same-fact model, `clashAt` and `possibleAt` are calibrated confidences.
 * `clashAt` is the highest that finds both clashes of the seeds (see the figures of a run); no figure has confirmed `possibleAt` yet.
 */
const thresholds = { joinAt: 0.3, clashAt: 0.36, possibleAt: 0.2 };

/** How many clusters are put together to learn that different events stay apart, and how many clusters are used for it. */
const crossEvent = { size: 12, most: 1200, share: 0.3 };

/** Strength of the L2 penalty of the same-question models. */
const sameQuestionPenalty = 5;

const shared = process.argv[2] ?? '../shared/eval';
const texts = path.join(shared, 'text');
const gold = await loadGold(path.join(shared, 'gold'), texts);
const annotated = new Set(gold.map((cluster) => path.posix.basename(cluster.name)));
const unlabelled = (await loadUnlabelled(path.join(shared, 'unlabelled'))).filter(
  ({ name }) => !annotated.has(path.posix.basename(name)),
);
const counts = countClusters(unlabelled);
const rarity = rarityOf(counts, unlabelled.length);
const pairs = unlabelled.flatMap((cluster) => pairsOfAgreement(cluster, rarity));
const related = learnRelatedness(pairs);
const tables: WordTables = { rarity, relatedness: relatednessOf(related) };
const sameQuestion = learnSameQuestion();
const plantation = plant();
const planted = await loadGold(plantation.gold, plantation.text);
const own = loadAnnotations('bench/fit/annotations', unlabelled);
const stories = await loadStories('bench/fit/stories');
const joining = trainJoining(gold, mix(gold), sameQuestion, tables, thresholds);
const apart = new Map<number, Models>();
const judged = [
  ...judgeApart(gold, 'annotated', joiningWithout),
  ...judgeApart(planted, 'planted', joiningWithout),
  ...own.map((cluster) => judgeGold(cluster, 'own', joining)),
  ...stories.map((cluster) => judgeGold(cluster, 'written', joining)),
  judgeGold(mix(gold), 'mixed', joining),
];
const { clash, clashDates } = fitClash(judged);
const shown = [0.2, 0.3, 0.36, 0.4, 0.5, 0.6];
const { table, calibration, leftOut } = crossValidate(judged, shown);
writeTables(
  'src/lexicon/fitted',
  { ...joining, clash: toModel(clash), clashDates: toModel(clashDates), calibration },
  counts,
  unlabelled.length,
  related,
);
console.log(
  `${unlabelled.length} unlabelled clusters, ${pairs.length} pairs, ${gold.length} annotated and ${planted.length} planted clusters, ${own.length} of our own, ${stories.length} written`,
);
console.log(table);
console.log('the same, as the scorer counts:');
for (const collection of [{ name: 'annotated', gold: path.join(shared, 'gold'), text: texts } as const, plantation]) {
  const own = leftOut.filter(({ origin }) => origin === collection.name);
  for (const threshold of shown) {
    const groups = (await Promise.all(own.map((one) => reportOf(one, threshold)))).flat();
    console.log(`${threshold} ${await scoreHeldOut(path.join(shared, 'score.mjs'), collection, groups, 'build/fit')}`);
  }
}

/** The model that forms positions, fitted without a part of the annotated clusters. */
function joiningWithout(fold: number): Models {
  let ready = apart.get(fold);
  if (!ready) {
    const rest = gold.filter(({ name }) => foldOf(name) !== fold);
    ready = trainJoining(rest, mix(rest), sameQuestion, tables, thresholds);
    apart.set(fold, ready);
  }
  return ready;
}

/** Learns the same-question models; word relatedness is learned on one half of the stories and used on the other. */
function learnSameQuestion(): SameQuestion {
  const halves = [0, 1].map((half) =>
    relatednessOf(learnRelatedness(pairs.filter((pair) => halfOf(pair.story) === half))),
  );
  const negativesOfOthers = crossEventNegatives(
    [...unlabelled].sort((a, b) => hash(a.name) - hash(b.name)).slice(0, crossEvent.most),
    tables,
    crossEvent.size,
  );
  const fitFamily = (dated: boolean): Logistic => {
    const cases = halves.flatMap((relatedness, half) =>
      casesOf(
        pairs.filter((pair) => halfOf(pair.story) !== half && (pair.a.scale === 'when') === dated),
        { rarity, relatedness },
      ),
    );
    const own = negativesOfOthers.filter((one) => one.dated === dated);
    const negatives = cases.reduce((sum, one) => sum + (one.y === 0 ? one.weight : 0), 0);
    const weight = (crossEvent.share * negatives) / Math.max(1, own.length);
    return fitLogistic(
      [...cases, ...own.map(({ one }) => ({ ...one, weight }))],
      sameQuestionPenalty,
      pairFeatures.map(({ sign }) => sign),
    );
  };
  return { figures: fitFamily(false), dates: fitFamily(true) };
}

/** Plants clashes in the annotated clusters with the script of the evaluation data. */
function plant(): Collection {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  const made = spawnSync(process.execPath, [path.join(shared, 'plant.mjs'), path.join(shared, 'gold'), texts, folder]);
  if (made.status !== 0 || readdirSync(folder).length === 0) throw new Error(`no clashes planted: ${made.stderr}`);
  return { name: 'planted', gold: path.join(folder, 'gold'), text: path.join(folder, 'text') };
}

function halfOf(story: string): number {
  return hash(story) % 2;
}
