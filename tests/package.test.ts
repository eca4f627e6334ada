import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { version } from '../src/model/version.js';

// The tarball is unpacked beside the dependencies of this repository, so that no registry is needed.
let folder = '';
let files: string[] = [];
const unpacked = (...names: string[]): string => path.join(folder, 'node_modules', 'claims', ...names);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-pack-'));
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [pack] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  files = pack.files.map((file: { path: string }) => file.path);
  execFileSync('mkdir', ['-p', unpacked()]);
  execFileSync('tar', ['-xzf', path.join(folder, pack.filename), '-C', unpacked(), '--strip-components', '1']);
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.') && name !== 'claims')
      symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  }
}, 60000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed tarball', () => {
  test('holds what is needed at run time, with types, and nothing else', () => {
    const others = files.filter(
      (file) =>
        !/^(?:bin\/claims\.js|dist\/src\/.+\.(?:js|d\.ts|json)|docs\/schemas\/.+\.json|package\.json|README\.md|LICENSE)$/.test(
          file,
        ),
    );
    expect(others).toEqual([]);
    for (const file of ['bin/claims.js', 'dist/src/index.js', 'dist/src/index.d.ts', 'package.json'])
      expect(files).toContain(file);
  });
  test('its command runs', () => {
    const run = spawnSync(process.execPath, [unpacked('bin', 'claims.js'), '--version'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([run.status, run.stdout]).toEqual([0, `${version}\n`]);
    const text = path.join(folder, 'x.txt');
    writeFileSync(text, 'The 35 ferries sailed.\n');
    const extract = spawnSync(process.execPath, [unpacked('bin', 'claims.js'), 'extract', text], { encoding: 'utf8' });
    expect([extract.status, extract.stdout.includes('«35»')]).toEqual([0, true]);
  });
  test('its API can be imported', () => {
    const script =
      "import { readDocuments, extract, compare, render } from 'claims'; console.log([readDocuments, extract, compare, render].map((f) => typeof f).join())";
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    expect([run.stderr, run.stdout]).toEqual(['', 'function,function,function,function\n']);
  });
  test('its types stand where package.json says', () => {
    expect(existsSync(unpacked('dist', 'src', 'index.d.ts'))).toBe(true);
  });
});

test('the lock file names every platform package, or npm ci refuses it', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
