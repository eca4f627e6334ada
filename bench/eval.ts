import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Floors,
  holdsFloor,
  type Measure,
  raiseFloors,
  readExtractionMeasures,
  readGroupMeasures,
} from './measures.js';

// npm run eval              scores the built binary on ../shared/eval and holds the figures to bench/floors.json
// npm run eval -- --raise   raises the floors to what was reached
const shared = path.resolve('../shared/eval');
const floorsFile = path.resolve('bench/floors.json');
const build = path.resolve('build');
const diff = [process.execPath, 'bin/claims.js', 'diff', '--format', 'json'];
const extract = [process.execPath, 'bin/claims.js', 'extract', '--format', 'ndjson'];

/** Runs a scorer and reads the figures that it leaves. */
function score(script: string, args: readonly string[], command: readonly string[]): unknown {
  const file = path.join(build, 'score.json');
  rmSync(file, { force: true });
  const environment = { ...process.env, SCORE_JSON: file };
  const run = spawnSync(process.execPath, [path.join(shared, script), ...args, '--', ...command], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 30,
  });
  if (!existsSync(file)) throw new Error(`${script} left no figures: ${run.stderr || run.stdout}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function scoreGroups(args: readonly string[], command = diff): Record<string, number> {
  return score('score.mjs', args, command) as Record<string, number>;
}

function scoreAll(): Measure[] {
  const [gold, text, planted] = [path.join(shared, 'gold'), path.join(shared, 'text'), path.join(build, 'planted')];
  rmSync(planted, { recursive: true, force: true });
  spawnSync(process.execPath, [path.join(shared, 'plant.mjs'), gold, text, planted], { stdio: 'ignore' });
  const suites = readdirSync(path.join(shared, 'extraction'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const extraction = score(
    'score-extraction.mjs',
    suites.map((file) => path.join(shared, 'extraction', file)),
    extract,
  );
  const together = scoreGroups([gold, text, '--one-run'], [...diff.slice(0, 3), '--together', ...diff.slice(3)]);
  return [
    ...readGroupMeasures('seeds', scoreGroups([path.join(gold, 'seeds'), text])),
    ...readGroupMeasures('annotated', scoreGroups([gold, text, '--one-run'])),
    ...readGroupMeasures('planted', scoreGroups([path.join(planted, 'gold'), path.join(planted, 'text'), '--one-run'])),
    { name: 'together: clashes across clusters', value: together['across'] ?? 0, better: 'lower' },
    ...readExtractionMeasures(extraction as Record<string, Record<string, number>>),
  ];
}

if (!existsSync(shared)) {
  process.stdout.write('no evaluation data in ../shared/eval: nothing to score\n');
} else {
  mkdirSync(build, { recursive: true });
  const floors = existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors) : {};
  const measures = scoreAll();
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
