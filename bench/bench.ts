import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocuments } from '../src/read/index.js';
import { readers } from './readers.js';
import { measureSpeed } from './speed.js';

// npm run bench            how fast texts are read, beside other libraries, and what comparing costs as texts grow many: time and peak memory
// npm run bench -- speed   only the one
// npm run bench -- scale   only the other

async function benchSpeed(): Promise<void> {
  const files = readdirSync('corpus', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort()
    .map((file) => ({ path: file, event: path.dirname(file), bytes: readFileSync(path.join('corpus', file)) }));
  const { documents } = await readDocuments(files);
  const speeds = readers.flatMap((group) =>
    measureSpeed(
      group.map((make) => make()),
      documents,
    ),
  );
  const alone = speeds[1]?.rate ?? 1;
  process.stdout.write('reading corpus/, after warm-up, the middle of fifteen turns:\n');
  for (const { name, rate } of speeds)
    print([name.padEnd(42), `${rate.toFixed(4)} MB/s`, `${(rate / alone).toPrecision(2)} × compromise alone`]);
}

/** Each row is made by a program of its own, so that its memory is its own, too. */
function benchScale(): void {
  for (const [title, perEvent, scenes] of [
    ['comparing generated texts, 8 an event:', () => 8, []],
    ['comparing generated texts, all one event of many scenes:', (count: number) => count, []],
    ['comparing generated texts, all one event of 30 scenes:', (count: number) => count, [30]],
  ] as const) {
    process.stdout.write(`${title}\n`);
    for (const count of [1000, 4000, 16000]) {
      const args = ['dist/bench/scale.js', count, perEvent(count), ...scenes].map(String);
      spawnSync(process.execPath, args, { stdio: 'inherit' });
    }
  }
}

function print(cells: readonly string[]): void {
  process.stdout.write(`  ${cells.join('  ')}\n`);
}

const [only] = process.argv.slice(2);
if (only !== 'scale') await benchSpeed();
if (only !== 'speed') benchScale();
