import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../src/compare/index.js';
import { extract } from '../src/extract/index.js';
import { readDocuments } from '../src/read/index.js';
import { generateTexts } from './generated.js';
import { readers } from './readers.js';
import { measureSpeed } from './speed.js';

// npm run bench            how fast texts are read, beside other libraries, and what comparing costs as texts grow many
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

async function benchScale(): Promise<void> {
  for (const [title, perEvent] of [
    ['comparing generated texts, 8 an event:', () => 8],
    ['comparing generated texts, all one event:', (count: number) => count],
  ] as const) {
    process.stdout.write(`${title}\n`);
    for (const count of [1000, 4000, 16000]) {
      const documents = await generateTexts(count, perEvent(count));
      const claims = documents.map(extract);
      const total = claims.reduce((sum, list) => sum + list.length, 0);
      const start = performance.now();
      const { summary } = compare(documents, claims);
      const time = performance.now() - start;
      const found = `${summary.disagree} disagree, ${summary.agree + summary.compatible} do not`;
      print([
        `${count} texts`.padStart(12),
        `${total} claims`.padStart(13),
        `${(time / 1000).toFixed(2)} s`.padStart(9),
        `${((time * 1000) / total).toFixed(0)} µs a claim`.padStart(15),
        found,
      ]);
    }
  }
}

function print(cells: readonly string[]): void {
  process.stdout.write(`  ${cells.join('  ')}\n`);
}

const [only] = process.argv.slice(2);
if (only !== 'scale') await benchSpeed();
if (only !== 'speed') await benchScale();
