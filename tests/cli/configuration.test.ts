import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkSettings, loadConfiguration } from '../../src/cli/configuration.js';
import { nearest } from '../../src/cli/nearest.js';
import { runClaims } from '../command.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
  mkdirSync(path.join(folder, 'a/b'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, data: unknown): void =>
  writeFileSync(path.join(folder, name), typeof data === 'string' ? data : JSON.stringify(data));
const load = (from: string, named: string | null = null) => loadConfiguration(path.join(folder, from), named);

describe('the configuration is found', () => {
  test('upward, the nearest one', () => {
    write('claims.config.json', { paths: ['outer'] });
    expect(load('a/b')).toMatchObject({ settings: { paths: ['outer'] }, folder });
    write('a/claims.config.json', { paths: ['inner'] });
    expect(load('a/b')).toMatchObject({ settings: { paths: ['inner'] }, folder: path.join(folder, 'a') });
  });
  test('in package.json, where it has the key', () => {
    write('package.json', { name: 'texts', claims: { together: true } });
    write('a/package.json', { name: 'inner' });
    expect(load('a/b')).toMatchObject({ settings: { together: true }, file: path.join(folder, 'package.json') });
  });
  test('but not above the repository', () => {
    write('claims.config.json', { paths: ['outer'] });
    mkdirSync(path.join(folder, 'a/.git'));
    expect(load('a/b')).toMatchObject({ settings: {}, file: null });
  });
  test('where it is named', () => {
    write('a/other.json', { $schema: 'x', kind: ['money'] });
    expect(load('', 'a/other.json').settings).toEqual({ kind: ['money'] });
    expect(() => load('', 'none.json')).toThrow('no such file');
  });
});

test.each<[unknown, string]>([
  [{ pathes: ['texts'] }, 'unknown key "pathes"; did you mean "paths"?'],
  [{ minconfidence: 0.5 }, 'did you mean "minConfidence"?'],
  [{ weather: 1 }, 'known keys are $schema, paths'],
  [{ constructor: 1 }, 'unknown key "constructor"'],
  [{ paths: 'texts' }, '"paths" must be a list of texts'],
  [{ paths: [''] }, '"paths" must be a list of texts'],
  [{ minConfidence: 2 }, '"minConfidence" must be a number from 0 to 1'],
  [{ kind: ['weather'] }, '"kind" must be a list of count'],
  [{ together: 'yes' }, '"together" must be true or false'],
  [{ failOn: 'all' }, '"failOn" must be one of likely, possible'],
  [{ baseline: 1 }, '"baseline" must be a text'],
  [[], 'must be an object'],
  [null, 'must be an object'],
])('%j is refused', (data, message) => {
  expect(() => checkSettings(data, 'claims.config.json')).toThrow(message);
});

test.each([
  ['ingore', 'ignore'],
  ['cachelocation', 'cacheLocation'],
  ['format', 'format'],
  ['formats', 'format'],
  ['xyzxyz', null],
])('%s is nearest to %s', (word, expected) => {
  expect(nearest(word, ['ignore', 'format', 'cacheLocation', 'paths'])).toBe(expected);
});

describe('a command goes by', () => {
  const print = (args: readonly string[], cwd = '', env: Record<string, string> = {}) => {
    const run = runClaims(['check', '--print-config', ...args], { cwd: path.join(folder, cwd), env });
    return run.code === 0 ? JSON.parse(run.out) : run;
  };
  test('the defaults', () => {
    expect(print([])).toEqual({
      paths: ['.'],
      ignore: [],
      baseline: 'claims-baseline.json',
      format: ['table'],
      together: false,
      allowStale: false,
      failOn: 'likely',
      cache: false,
    });
  });
  test('the configuration, as seen from where it runs', () => {
    write('claims.config.json', {
      paths: ['a'],
      baseline: 'a/known.json',
      format: ['sarif:out/x.sarif'],
      cacheLocation: 'c',
    });
    expect(print([], 'a/b')).toMatchObject({
      paths: ['..'],
      baseline: '../known.json',
      format: ['sarif:../../out/x.sarif'],
      cache: false,
    });
    expect(print(['--cache'], 'a/b')).toMatchObject({ cache: true, cacheLocation: '../../c' });
  });
  test('the command line before the configuration', () => {
    const config = {
      minConfidence: 0.9,
      kind: ['money'],
      together: true,
      allowStale: true,
      failOn: 'possible',
      cache: true,
      format: ['json'],
      ignore: ['old/'],
    };
    write('claims.config.json', config);
    expect(print([])).toMatchObject(config);
    const args = [
      'x',
      '-m',
      '0.2',
      '-k',
      'date',
      '--no-allow-stale',
      '--fail-on',
      'likely',
      '--no-cache',
      '--ignore',
      'new/',
      '-f',
      'csv:a:b.csv',
      '-f',
      'compact',
    ];
    expect(print(args)).toMatchObject({
      paths: ['x'],
      minConfidence: 0.2,
      kind: ['date'],
      together: true,
      allowStale: false,
      failOn: 'likely',
      cache: false,
      format: ['csv:a:b.csv', 'compact'],
      ignore: ['new/'],
    });
  });
  test('the build server, as to the cache', () => {
    const location = 'node_modules/.cache/claims';
    expect(print([], '', { CI: 'true' })).toMatchObject({ cache: true, cacheLocation: location });
    expect(print(['--no-cache'], '', { CI: 'true' })).toMatchObject({ cache: false });
    expect(print([], '', { CI: 'false' })).toMatchObject({ cache: false });
    expect(print(['--cache-location', 'x'])).toMatchObject({ cache: true, cacheLocation: 'x' });
  });
  test('nothing at all when the configuration is wrong', () => {
    write('claims.config.json', '{"paths": [');
    expect(print([])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^claims: claims\.config\.json: not JSON: /),
    });
    write('claims.config.json', { format: ['html'] });
    expect(print([])).toMatchObject({ code: 2, err: expect.stringContaining('"html"; formats are table') });
  });
});
