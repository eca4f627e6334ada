import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Trouble } from '../../src/cli/trouble.js';
import { writeAtomically } from '../../src/cli/write-file.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes a new file, with the folders above it, and replaces an old one', () => {
  const file = path.join(folder, 'a/b/c.json');
  writeAtomically(file, 'one');
  writeAtomically(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(path.dirname(file))).toEqual(['c.json']);
});

test('leaves a symbolic link a link', () => {
  writeFileSync(path.join(folder, 'real'), 'one');
  symlinkSync('real', path.join(folder, 'link'));
  writeAtomically(path.join(folder, 'link'), 'two');
  expect(lstatSync(path.join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path.join(folder, 'real'), 'utf8')).toBe('two');
});

test('writes to what is no regular file', () => {
  expect(() => writeAtomically('/dev/null', 'x')).not.toThrow();
});

test('a place that can not be written to is trouble', () => {
  writeFileSync(path.join(folder, 'file'), 'one');
  expect(() => writeAtomically(path.join(folder, 'file', 'below'), 'x')).toThrow(Trouble);
  expect(() => writeAtomically(folder, 'x')).toThrow(/can't be written/);
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('one');
});
