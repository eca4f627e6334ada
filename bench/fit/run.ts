import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rarityOf, relatednessOf } from '../../src/compare/scoring/fitted.js';
import type { WordTables } from '../../src/compare/types.js';
import { bindClaims, fitClaims } from './claim-models.js';
import { fitClash } from './clash-models.js';
import { type GoldCluster, loadAnnotated, loadGold, loadUnlabelled } from './corpus.js';
import { crossValidate, listWrong } from './cross-validate.js';
import { type Annotated, annotate, foldOf, folds, mix, type Origin } from './events.js';
import { judgeEvent } from './judge-events.js';
import { pairsOfAgreement } from './pairs.js';
import { countClusters } from './rarity.js';
import { learnRelatedness } from './relatedness.js';
import { loadStories } from './stories.js';
import { writeTables } from './write-tables.js';

/** The least calibrated probabilities of a likely and of a possible clash, chosen by the table that a run prints, and that at which claims join. */
const thresholds = { joinAt: 0.3, clashAt: 0.5, possibleAt: 0.1 };

/** How many events are put together to learn that different events stay apart, and how often. */
const mixed = { size: 20, most: 2 };

/** Of the planted clashes, which change one value each, every how many-th is weighed. */
const plantedStep = 3;

const shared = process.argv[2] ?? '../shared/eval';
const started = Date.now();

const texts = path.join(shared, 'text');
const gold = await loadGold(path.join(shared, 'gold'), texts);
const known = new Set(gold.map(({ name }) => path.posix.basename(name)));
const unlabelled = (await loadUnlabelled(path.join(shared, 'unlabelled'))).filter(
  ({ name }) => !known.has(path.posix.basename(name)),
);
const counts = countClusters(unlabelled);
const rarity = rarityOf(counts, unlabelled.length);
const related = learnRelatedness(unlabelled.flatMap((cluster) => pairsOfAgreement(cluster, rarity)));
const tables: WordTables = { rarity, relatedness: relatednessOf(related) };
say(`${unlabelled.length} unlabelled events, ${related.length} related words`);

const newsroom = await loadWritten('annotated/newsroom.mjs', [path.join(shared, 'annotated/newsroom')]);
const planted = await loadWritten('plant.mjs', [path.join(shared, 'gold'), texts]);
const collections: readonly (readonly [Origin, readonly GoldCluster[]])[] = [
  ['ecbplus', await loadOriginals('ecbplus')],
  ['basil', await loadOriginals('basil')],
  ['gold', gold],
  ['planted', planted.filter((_, at) => at % plantedStep === 0)],
  ['newsroom', newsroom],
  ['stories', await loadStories('bench/fit/stories')],
  ['mixed', [...mixtures(gold), ...mixtures(newsroom)]],
];
const events = collections.flatMap(([origin, clusters]) =>
  clusters.map((cluster) => annotate(cluster, origin, tables)),
);
say(collections.map(([origin, clusters]) => `${clusters.length} ${origin}`).join(', '));

const apart = Array.from({ length: folds }, (_, fold) =>
  bindClaims(fitClaims(events.filter((event) => !isOf(event, fold)))),
);
say('models of claims without each part');
const judged = events.map((event) => {
  const models = apart[foldOf(event.cluster.name)];
  if (!models) throw new Error(`no models for ${event.cluster.name}`);
  return judgeEvent(event, models, thresholds.joinAt);
});
say(`${judged.reduce((sum, { clashes }) => sum + clashes.length, 0)} clashes`);
const { table, calibration, leftOut } = crossValidate(judged);
console.log(table);
mkdirSync('build', { recursive: true });
writeFileSync('build/wrong-left-out.txt', `${listWrong(leftOut, 0.3)}\n`);
writeTables('src/lexicon/fitted', {
  claims: fitClaims(events),
  clash: fitClash(judged),
  thresholds: { ...thresholds, calibration },
  words: { counts, clusters: unlabelled.length, related },
});
say('written');

function isOf({ cluster, origin }: Annotated, fold: number): boolean {
  return origin !== 'mixed' && foldOf(cluster.name) === fold;
}

function loadOriginals(name: 'ecbplus' | 'basil'): Promise<GoldCluster[]> {
  return loadAnnotated(path.join(shared, `annotated/${name}.ndjson`), path.join(shared, `unlabelled/${name}.ndjson`));
}

/** Reads what a script of the evaluation data writes: texts and gold, in a folder for scratch. */
async function loadWritten(script: string, args: readonly string[]): Promise<GoldCluster[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'written-'));
  const made = spawnSync(process.execPath, [path.join(shared, script), ...args, folder]);
  if (made.status !== 0 || readdirSync(folder).length === 0) throw new Error(`${script} wrote nothing: ${made.stderr}`);
  return loadGold(path.join(folder, 'gold'), path.join(folder, 'text'));
}

function mixtures(clusters: readonly GoldCluster[]): GoldCluster[] {
  const found: GoldCluster[] = [];
  for (let at = 0; at + mixed.size <= clusters.length && found.length < mixed.most; at += mixed.size)
    found.push(mix(clusters.slice(at, at + mixed.size), `mixed/${clusters[at]?.name}`));
  return found;
}

function say(line: string): void {
  console.log(`${Math.round((Date.now() - started) / 1000)} s: ${line}`);
}
