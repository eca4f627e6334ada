import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findFiles } from '../../src/cli/files.js';
import { findRepository } from '../../src/cli/ignoring.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    const [file = '', text = 'Some 7 came.\n'] = name.split('=');
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

async function found(given: string, patterns: readonly string[] = []): Promise<string[]> {
  const { files } = await findFiles([path.join(folder, given)], { patterns, base: folder });
  return files.map((file) => path.relative(folder, file.path)).sort();
}

test.each<[string, string[], string, string[], string[]]>([
  ['nothing', ['a.txt', 'b.md', 'c.html', '.d.txt', 'node_modules/e.txt'], '', [], ['a.txt', 'b.md']],
  [
    'what git ignores',
    ['.git/HEAD', '.gitignore=draft*\n!draft1.txt', 'draft1.txt', 'draft2.txt'],
    '',
    [],
    ['draft1.txt'],
  ],
  ['not what .gitignore says outside of a repository', ['.gitignore=*.txt', 'a.txt'], '', [], ['a.txt']],
  ['what .claimsignore says anywhere', ['.claimsignore=old/', 'old/a.txt', 'b.txt'], '', [], ['b.txt']],
  [
    'what a nested file says, of its own folder',
    ['x/.claimsignore=/a.txt', 'x/a.txt', 'x/y/a.txt', 'a.txt'],
    '',
    [],
    ['a.txt', 'x/y/a.txt'],
  ],
  ['what a file above the walk says', ['.claimsignore=b.txt', 'x/a.txt', 'x/b.txt'], 'x', [], ['x/a.txt']],
  ['what the configuration says', ['x/a.txt', 'x/b.txt', 'b.txt'], 'x', ['/x/b.txt'], ['x/a.txt']],
  [
    'the nearer file has the last word',
    ['.claimsignore=*.md', 'x/.claimsignore=!a.md', 'x/a.md', 'x/b.md'],
    '',
    [],
    ['x/a.md'],
  ],
  ['the tool over git', ['.git/HEAD', '.gitignore=a.txt', '.claimsignore=!a.txt', 'a.txt'], '', [], ['a.txt']],
  [
    'but a folder that is named is read',
    ['.git/HEAD', '.gitignore=build/', 'build/a.txt', 'b.txt'],
    'build',
    [],
    ['build/a.txt'],
  ],
  ['and a file that is named', ['.claimsignore=a.txt', 'a.txt'], 'a.txt', [], ['a.txt']],
])('is left out: %s', async (_, names, given, patterns, expected) => {
  write(...names);
  expect(await found(given, patterns)).toEqual(expected);
});

test('a folder of which nothing is left is a problem', async () => {
  write('.claimsignore=*', 'x/a.txt');
  const { problems } = await findFiles([folder]);
  expect(problems).toMatchObject([{ severity: 'error' }]);
});

test('the repository is the nearest folder with .git', () => {
  write('.git=gitdir: elsewhere', 'x/y/a.txt');
  expect(findRepository(path.join(folder, 'x/y'))).toBe(folder);
});
