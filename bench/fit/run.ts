import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rarityOf, relatednessOf } from '../../src/compare/fitted.js';
import type { WordTables } from '../../src/compare/settings.js';
import { type GoldCluster, loadGold, loadUnlabelled } from './corpus.js';
import { crossValidate } from './cross-validate.js';
import { fitLogistic, type Logistic } from './logistic.js';
import { casesOf, pairsOfAgreement } from './pairs.js';
import { countClusters } from './rarity.js';
import { learnRelatedness } from './relatedness.js';
import { type Blinds, clashCases, clashCentre, mix, strangersOf, toLogit, trainJoining } from './train.js';
import { writeTables } from './write-tables.js';

/** Thresholds of the fitted models; `clashAt` is where cross-validation puts the balance of precision and recall. */
const thresholds = { joinAt: 0.35, clashAt: 0.5 };

/** How many clusters are put together to learn that different events stay apart, and how many clusters are used for it. */
const strangers = { size: 12, most: 1200, share: 0.3 };

/** Strength of the L2 penalties. */
const penalties = { blind: 5, clash: 5 };

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
const planted = await loadPlanted();
const mixed = mix(gold);
const joining = trainJoining(gold, mixed, blinds, words, thresholds);
const clash = toLogit(fitLogistic(clashCases(gold, planted, mixed, joining), penalties.clash, clashCentre));
writeTables('src/lexicon/fitted', { ...joining, clash }, counts, unlabelled.length, related);
console.log(
  `${unlabelled.length} unlabelled clusters, ${pairs.length} pairs, ${gold.length} annotated and ${planted.length} planted clusters`,
);

console.log(crossValidate(gold, planted, { blinds, words, thresholds, penalty: penalties.clash }));

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
    return fitLogistic([...cases, ...own.map(({ one }) => ({ ...one, weight }))], penalties.blind);
  };
  return { blind: fitFamily(false), blindDates: fitFamily(true) };
}

/** Plants clashes in the annotated clusters with the script of the evaluation data, and reads every third cluster. */
async function loadPlanted(): Promise<GoldCluster[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  const made = spawnSync(process.execPath, [path.join(shared, 'plant.mjs'), path.join(shared, 'gold'), texts, folder]);
  if (made.status !== 0 || readdirSync(folder).length === 0) throw new Error(`no clashes planted: ${made.stderr}`);
  const clusters = await loadGold(path.join(folder, 'gold'), path.join(folder, 'text'));
  return clusters.filter((_, k) => k % 3 === 0);
}

function hash(text: string): number {
  let sum = 0;
  for (const unit of text) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}

function halfOf(story: string): number {
  return hash(story) % 2;
}
