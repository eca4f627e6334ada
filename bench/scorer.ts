import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../src/model/report.js';
import { addFigures, type Figures } from './figures.js';
import { type Gold, part, type Task } from './slices.js';

/** How many programs run at a time. */
const atATime = 2;

/** What it takes the scorer to look at a group for a cluster, beside what it takes to start it. */
const lookCost = 4e-5;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs a program when its turn comes and gives what it prints, whatever its exit code. */
export async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; stderr: string }> {
  if (running >= atATime) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
      const told: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
      child.stdout.on('data', (data: Buffer) => told.stdout.push(data));
      child.stderr.on('data', (data: Buffer) => told.stderr.push(data));
      child.on('error', reject);
      child.on('close', () =>
        resolve({ stdout: Buffer.concat(told.stdout).toString(), stderr: Buffer.concat(told.stderr).toString() }),
      );
    });
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Runs a scorer on what a command prints and reads the figures that it leaves in `file`. */
export async function runScorer(
  script: string,
  args: readonly string[],
  command: readonly string[],
  file: string,
): Promise<unknown> {
  rmSync(file, { force: true });
  const { stdout, stderr } = await run([script, ...args, '--', process.execPath, ...command], { SCORE_JSON: file });
  if (!existsSync(file)) throw new Error(`${script} left no figures: ${stderr || stdout}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Runs `claims diff` over texts, keeps its report in `file` and gives the report. */
export async function makeReport(text: string, file: string): Promise<Report> {
  const { stdout, stderr } = await run(['bin/claims.js', 'diff', '--format', 'json', text]);
  if (stdout === '') throw new Error(`no report of ${text}: ${stderr}`);
  writeFileSync(file, stdout);
  return JSON.parse(stdout) as Report;
}

/** Reads the annotated clusters of a folder. */
export function readGold(folder: string): Gold[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold);
}

/** Scores a part of a report with `script` by replaying it from `folder`; `text` holds the texts. */
export async function scoreTask(script: string, text: string, folder: string, task: Task): Promise<Figures> {
  // The scorer looks at the whole report for each cluster: parts take the square root of the time, as long as starting them takes less.
  const count = Math.max(1, Math.round(Math.sqrt(task.groups.length * task.gold.length * lookCost)));
  const parts = part(task, count).map(async ({ groups, gold }, k) => {
    const own = path.join(folder, `${k}`);
    mkdirSync(path.join(own, 'gold'), { recursive: true });
    for (const [at, cluster] of gold.entries())
      writeFileSync(path.join(own, 'gold', `${at}.json`), JSON.stringify(cluster));
    const report = path.join(own, 'report.json');
    writeFileSync(report, JSON.stringify({ groups }));
    const replay = path.resolve('dist/bench/replay.js');
    const args = [path.join(own, 'gold'), text, '--one-run'];
    return (await runScorer(script, args, [replay, report], path.join(own, 'score.json'))) as Figures;
  });
  return addFigures(await Promise.all(parts));
}
