import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addFigures, type Breakdown, breakDown, type Figures, type Row } from './figures.js';
import {
  type Floors,
  holdsFloor,
  type Measure,
  raiseFloors,
  readExtractionMeasures,
  readGroupMeasures,
} from './measures.js';
import { makeReport, readGold, run, runScorer, scoreTask } from './scorer.js';
import { bins, cutSet, setOf, sets, type Task, withPossible } from './slices.js';
import { drawFigures, drawReliability } from './tables.js';

// npm run eval              scores the built binary on ../shared/eval and holds the figures to bench/floors.json
// npm run eval -- --raise   raises the floors to what was reached
// Reports are made once, into build/eval; what is scored by set, by kind and by confidence is cut from them and replayed.
const shared = path.resolve('../shared/eval');
const floorsFile = path.resolve('bench/floors.json');
const build = path.resolve('build/eval');
const scorer = path.join(shared, 'score.mjs');
const [gold, text] = [path.join(shared, 'gold'), path.join(shared, 'text')];

/** What was scored of a collection of texts; of each set, with possible disagreements, too. */
interface Collection extends Breakdown {
  readonly name: string;
  readonly all: Figures;
  readonly both: readonly Row[];
}

/** Makes the report of a collection of texts and scores it and its parts. */
async function scoreCollection(name: string, goldFolder: string, textFolder: string): Promise<Collection> {
  const { groups } = await makeReport(textFolder, path.join(build, `${name}.json`));
  const task = { groups, gold: readGold(goldFolder) };
  const score = (slice: string, part: Task): Promise<Figures> =>
    scoreTask(scorer, textFolder, path.join(build, slice), part);
  const possible = async (set: string): Promise<Row> => ({
    name: set,
    figures: await score(`${name}-${set}-possible`, withPossible(cutSet(task, set))),
  });
  const own = sets.filter((set) => task.gold.some(({ cluster }) => setOf(cluster) === set));
  const [likely, both] = await Promise.all([breakDown(name, task, score, bins), Promise.all(own.map(possible))]);
  return { name, all: sum(likely.sets), both, ...likely };
}

async function plant(): Promise<string> {
  const folder = path.join(build, 'planted');
  const { stderr } = await run([path.join(shared, 'plant.mjs'), gold, text, folder]);
  if (!existsSync(path.join(folder, 'gold'))) throw new Error(`nothing was planted: ${stderr}`);
  return folder;
}

async function scoreTogether(): Promise<Figures> {
  const command = ['bin/claims.js', 'diff', '--together', '--format', 'json'];
  const file = path.join(build, 'together.json');
  return (await runScorer(scorer, [gold, text, '--one-run'], command, file)) as Figures;
}

async function scoreExtraction(): Promise<Record<string, Figures>> {
  const folder = path.join(shared, 'extraction');
  const suites = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => path.join(folder, file));
  const command = ['bin/claims.js', 'extract', '--format', 'ndjson'];
  const file = path.join(build, 'extraction.json');
  return (await runScorer(path.join(shared, 'score-extraction.mjs'), suites, command, file)) as Record<string, Figures>;
}

async function evaluate(): Promise<void> {
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build, { recursive: true });
  const folder = await plant();
  const validation = path.join(shared, 'validation');
  // The longest first, because only a few run at a time.
  const [planted, extraction, together, annotated, validated] = await Promise.all([
    scoreCollection('planted', path.join(folder, 'gold'), path.join(folder, 'text')),
    scoreExtraction(),
    scoreTogether(),
    scoreCollection('annotated', gold, text),
    scoreCollection('validation', path.join(validation, 'gold'), path.join(validation, 'text')),
  ]);
  const collections = [annotated, planted, validated];
  for (const { name, all, sets, kinds, both } of collections) {
    process.stdout.write(`${drawFigures(name, [{ name: 'all', figures: all }, ...sets, ...kinds])}\n`);
    process.stdout.write(`${drawFigures(`${name}, both tiers`, [{ name: 'all', figures: sum(both) }, ...both])}\n`);
  }
  process.stdout.write(`${drawReliability(bins, collections)}\n`);
  const ofSet = (set: string, rows: readonly Row[]): Figures => rows.find(({ name }) => name === set)?.figures ?? {};
  holdFloors([
    ...readGroupMeasures('seeds', ofSet('seeds', annotated.sets)),
    ...[annotated, planted].flatMap(({ name, all }) => readGroupMeasures(name, all)),
    ...['desk', 'web'].flatMap((set) => readGroupMeasures(set, ofSet(set, validated.sets))),
    ...[annotated, planted].map(({ name, both }) => recallOfBoth(name, sum(both))),
    ...['desk', 'web'].map((set) => recallOfBoth(set, ofSet(set, validated.both))),
    { name: 'together: clashes across clusters', value: together['across'] ?? 0, better: 'lower' },
    ...readExtractionMeasures(extraction),
  ]);
}

function recallOfBoth(name: string, { foundHard = 0, goldHard = 0 }: Figures): Measure {
  return { name: `${name}: recall of both tiers`, value: (100 * foundHard) / (goldHard || 1), better: 'higher' };
}

function sum(rows: readonly Row[]): Figures {
  return addFigures(rows.map(({ figures }) => figures));
}

function holdFloors(measures: Parameters<typeof raiseFloors>[0]): void {
  const floors = existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors) : {};
  const widest = Math.max(...measures.map((measure) => measure.name.length));
  for (const measure of measures) {
    const floor = floors[measure.name];
    const bound = floor === undefined ? '' : `${measure.better === 'higher' ? '≥' : '≤'} ${floor.toFixed(1)}`;
    const mark = holdsFloor(measure, floors) ? ' ' : '✗';
    process.stdout.write(`${mark} ${measure.name.padEnd(widest)}  ${measure.value.toFixed(1).padStart(6)}  ${bound}\n`);
  }
  const failed = measures.filter((measure) => !holdsFloor(measure, floors)).length;
  process.stdout.write(`${measures.length - failed} of ${measures.length} figures hold their floors\n`);
  if (process.argv.includes('--raise'))
    writeFileSync(floorsFile, `${JSON.stringify(raiseFloors(measures, floors), null, 2)}\n`);
  if (failed > 0) process.exitCode = 1;
}

if (existsSync(shared)) await evaluate();
else process.stdout.write('no evaluation data in ../shared/eval: nothing to score\n');
