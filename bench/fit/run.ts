import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pairFeatureNames } from '../../src/compare/features.js';
import { rarityOf, relatednessOf } from '../../src/compare/fitted.js';
import type { Settings, WordTables } from '../../src/compare/settings.js';
import { loadAnnotations } from './annotations.js';
import { fitClash } from './clash.js';
import { loadGold, loadUnlabelled } from './corpus.js';
import { crossValidate, foldOf, linkApart } from './cross-validate.js';
import { hash } from './hash.js';
import { type Collection, reportOf, scoreHeldOut } from './held-out.js';
import { linkGold } from './link-gold.js';
import { fitLogistic, type Logistic } from './logistic.js';
import { casesOf, pairsOfAgreement } from './pairs.js';
import { countClusters } from './rarity.js';
import { learnRelatedness } from './relatedness.js';
import { signsOf } from './signs.js';
import { loadStories } from './stories.js';
import { type Blinds, mix, strangersOf, toLogit, trainJoining } from './train.js';
import { writeTables } from './write-tables.js';

/**
 * Thresholds of the fitted models: `joinAt` and `clashAt` are probabilities of the models, and `clashAt` the highest that finds both clashes
 * of the seeds (see the figures of a run); `possibleAt` is a calibrated confidence, and no figure has confirmed it yet.
 */
const thresholds = { joinAt: 0.3, clashAt: 0.6, possibleAt: 0.2 };

/** How many clusters are put together to learn that different events stay apart, and how many clusters are used for it. */
const strangers = { size: 12, most: 1200, share: 0.3 };

/** Strength of the L2 penalty of the blind models. */
const blindPenalty = 5;

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
const words: WordTables = { rarity, relatedness: relatednessOf(related) };
const blinds = learnBlinds();
const plantation = plant();
const planted = await loadGold(plantation.gold, plantation.text);
const own = loadAnnotations('bench/fit/annotations', unlabelled);
const stories = await loadStories('bench/fit/stories');
const joining = trainJoining(gold, mix(gold), blinds, words, thresholds);
const apart = new Map<number, Settings>();
const linked = [
  ...linkApart(gold, 'annotated', joiningWithout),
  ...linkApart(planted, 'planted', joiningWithout),
  ...own.map((cluster) => linkGold(cluster, 'own', joining)),
  ...stories.map((cluster) => linkGold(cluster, 'written', joining)),
  linkGold(mix(gold), 'mixed', joining),
];
const { clash, clashDates } = fitClash(linked);
const shown = [0.3, 0.4, 0.5, 0.6, 0.7];
const { table, calibration, leftOut } = crossValidate(linked, shown);
writeTables(
  'src/lexicon/fitted',
  { ...joining, clash: toLogit(clash), clashDates: toLogit(clashDates), calibration },
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
    const groups = own.flatMap((one) => reportOf(one, threshold));
    console.log(`${threshold} ${await scoreHeldOut(path.join(shared, 'score.mjs'), collection, groups, 'build/fit')}`);
  }
}

/** The model that forms positions, fitted without a part of the annotated clusters. */
function joiningWithout(fold: number): Settings {
  let ready = apart.get(fold);
  if (!ready) {
    const rest = gold.filter(({ name }) => foldOf(name) !== fold);
    ready = trainJoining(rest, mix(rest), blinds, words, thresholds);
    apart.set(fold, ready);
  }
  return ready;
}

/** Learns the models that are blind to values; word relatedness is learned on one half of the stories and used on the other. */
function learnBlinds(): Blinds {
  const halves = [0, 1].map((half) =>
    relatednessOf(learnRelatedness(pairs.filter((pair) => halfOf(pair.story) === half))),
  );
  const apart = strangersOf(
    [...unlabelled].sort((a, b) => hash(a.name) - hash(b.name)).slice(0, strangers.most),
    words,
    strangers.size,
  );
  const fitFamily = (when: boolean): Logistic => {
    const cases = halves.flatMap((relatedness, half) =>
      casesOf(
        pairs.filter((pair) => halfOf(pair.story) !== half && (pair.a.scale === 'when') === when),
        { rarity, relatedness },
      ),
    );
    const own = apart.filter((one) => one.when === when);
    const negatives = cases.reduce((sum, one) => sum + (one.y === 0 ? one.weight : 0), 0);
    const weight = (strangers.share * negatives) / Math.max(1, own.length);
    return fitLogistic(
      [...cases, ...own.map(({ one }) => ({ ...one, weight }))],
      blindPenalty,
      signsOf(pairFeatureNames),
    );
  };
  return { blind: fitFamily(false), blindDates: fitFamily(true) };
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
