import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const rooms: Record<string, readonly string[]> = {
  model: [],
  lexicon: ['model'],
  read: ['model', 'lexicon'],
  text: ['model', 'lexicon'],
  extract: ['model', 'lexicon', 'text'],
  compare: ['model', 'lexicon'],
  report: ['model'],
  gate: ['model'],
  cli: ['index', 'report', 'gate', 'model'],
  index: ['model', 'lexicon', 'read', 'text', 'extract', 'compare', 'report', 'gate'],
};

const source = path.resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

const roomOf = (file: string): string => (file === 'index.ts' ? 'index' : (file.split('/')[0] ?? ''));

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

function filesImportedBy(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.ts')));
}

describe('the rooms of the house', () => {
  test.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(rooms[room] ?? [])];
    const strangers = filesImportedBy(file).filter(
      (other) => !other.endsWith('.json') && !allowed.includes(roomOf(other)),
    );
    expect(strangers).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const other of filesImportedBy(file)) if (files.includes(other)) visit(other, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('only the command line touches the process and the file system', () => {
    const touching = files.filter(
      (file) =>
        roomOf(file) !== 'cli' &&
        (importsOf(file).some((name) => /^node:(?:fs|process|child_process|stream|os|net|http)/.test(name)) ||
          /\bprocess\.|\bDate\.now\(|\bnew Date\(\)/.test(readFileSync(path.join(source, file), 'utf8'))),
    );
    expect(touching).toEqual([]);
  });

  test('no file loads a language library: it is too slow to be needed', () => {
    expect(files.filter((file) => importsOf(file).some((name) => name.startsWith('compromise')))).toEqual([]);
  });
});
