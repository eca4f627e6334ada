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

/** The rooms of compare, each with those beneath it that it may import; all may import model and lexicon. */
const compareRooms: Record<string, readonly string[]> = {
  types: [],
  values: ['types'],
  nodes: ['values', 'types'],
  candidates: ['nodes', 'values', 'types'],
  features: ['candidates', 'nodes', 'values', 'types'],
  scoring: ['features', 'nodes', 'types'],
  positions: ['features', 'scoring', 'values', 'types'],
  judging: ['candidates', 'features', 'scoring', 'positions', 'values', 'types'],
  groups: ['features', 'scoring', 'values', 'types'],
  explaining: ['features', 'scoring', 'nodes', 'values', 'types'],
  'compare-event': ['nodes', 'candidates', 'features', 'scoring', 'positions', 'judging', 'groups', 'types'],
  index: ['compare-event', 'explaining', 'scoring', 'types'],
};

const source = path.resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

const compareRoomOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');

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
    const outsiders = filesImportedBy(file).filter(
      (other) => !other.endsWith('.json') && !allowed.includes(roomOf(other)),
    );
    expect(outsiders).toEqual([]);
  });

  test.each(files.filter((file) => roomOf(file) === 'compare'))(
    '%s imports only what its room of compare may',
    (file) => {
      const room = compareRoomOf(file);
      const allowed = [room, ...(compareRooms[room] ?? [])];
      const others = filesImportedBy(file).filter((other) => roomOf(other) === 'compare');
      expect(compareRooms).toHaveProperty([room]);
      expect(others.filter((other) => !allowed.includes(compareRoomOf(other)))).toEqual([]);
    },
  );

  test('no room of compare imports one above it', () => {
    const order = Object.keys(compareRooms);
    const upward = order.flatMap((room, at) =>
      (compareRooms[room] ?? []).filter((other) => order.indexOf(other) >= at).map((other) => `${room} → ${other}`),
    );
    expect(upward).toEqual([]);
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
