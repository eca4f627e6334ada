import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/cli/analyse.js';
import { openCache } from '../../src/cli/cache.js';
import type { SourceFile } from '../../src/index.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (count: number): SourceFile[] =>
  Array.from({ length: count }, (_, i) => ({
    path: `texts/event${i % 50}/text${i}.txt`,
    event: `texts/event${i % 50}`,
    bytes: bytes(`The council of ward ${i} counted ${i * 3 + 100} votes on May ${(i % 28) + 1}, 2024.\n`),
  }));
const open = (complaints: string[] = []) => openCache(folder, (line) => complaints.push(line));
const entries = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(folder, name));

describe('the cache', () => {
  test('gives back what was extracted, wherever the text lies now', async () => {
    const first = await analyse(texts(30), false, open());
    const second = await analyse(texts(30), false, open());
    expect([first.extracted, second.extracted]).toEqual([30, 0]);
    expect(second.claims).toEqual(first.claims);
    expect(second.report).toEqual(first.report);
    const moved = await analyse(
      texts(30).map((file) => ({ ...file, path: `x/${file.path}` })),
      false,
      open(),
    );
    expect(moved.extracted).toBe(0);
    expect(moved.claims[0]?.[0]?.document).toBe('x/texts/event0/text0.txt');
    expect((await analyse(texts(30), false, null)).report).toEqual(first.report);
  });

  test('extracts one text after one of ten thousand changed', async () => {
    const files = texts(10_000).map(({ path: file, event }, i) => ({
      path: file,
      event,
      bytes: bytes(`Ward ${i} is quiet.\n`),
    }));
    await analyse(files, false, open());
    const changed = files.map((file, i) =>
      i === 777 ? { ...file, bytes: bytes('Ward 777 counted 12 votes.\n') } : file,
    );
    expect((await analyse(changed, false, open())).extracted).toBe(1);
    expect((await analyse(changed, false, open())).extracted).toBe(0);
  }, 120_000);

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
    ['empty', (file) => writeFileSync(file, '')],
    ['altered', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('count', 'money'))],
    ['of another making', (file) => writeFileSync(file, 'null')],
  ])('does not trust an entry that is %s', async (_, damage) => {
    const first = await analyse(texts(3), false, open());
    for (const file of entries()) damage(file);
    const second = await analyse(texts(3), false, open());
    expect(second.extracted).toBe(3);
    expect(second.claims).toEqual(first.claims);
    expect((await analyse(texts(3), false, open())).extracted).toBe(0);
  });

  test('looks at all that extraction looks at', async () => {
    const dated = (front: string): SourceFile[] => [
      { path: 'a.txt', event: 'e', bytes: bytes(`---\n${front}\n---\nIt begins on Tuesday with 7 boats.\n`) },
    ];
    const extracted = async (front: string) => (await analyse(dated(front), false, open())).extracted;
    expect(await extracted('published: 2024-05-01')).toBe(1);
    expect(await extracted('published: 2024-06-01')).toBe(1);
    expect(await extracted('claims-ignore: [7 boats]')).toBe(1);
    expect(await extracted('published: 2024-05-01')).toBe(0);
  });

  test('makes do without a folder to write to, and says so once', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const complaints: string[] = [];
    const cache = openCache(path.join(folder, 'file', 'cache'), (line) => complaints.push(line));
    expect((await analyse(texts(5), false, cache)).extracted).toBe(5);
    expect(complaints).toEqual([expect.stringContaining('the cache is not kept')]);
  });

  test('is shared by processes at the same time and leaves no scraps', async () => {
    const corpus = path.resolve('corpus');
    const args = [
      path.resolve('bin/claims.js'),
      'check',
      corpus,
      '--cache-location',
      path.join(folder, 'c'),
      '-f',
      'json',
    ];
    const runs = await Promise.all([1, 2, 3].map(() => start(args, folder)));
    expect(new Set(runs).size).toBe(1);
    expect(runs[0]).toContain('"version"');
    const names = readdirSync(path.join(folder, 'c'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await start([...args, '--debug'], folder)).toBe(runs[0]);
  }, 60_000);
});

/** Runs node and gives what it printed, whatever its exit code. */
function start(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 28 }, (_, out) => resolve(out));
  });
}
