import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { runClaims } from '../command.js';
import { makeScratch, type Scratch, textOf } from './scratch.js';

let scratch: Scratch;
const text = (paper: string, houses: number, variant: number): string => textOf('Alden', paper, houses, variant);
const at = (name: string): string => path.join(scratch.folder, name);

/** The counts of a check against a ref, by the path it looks at. */
function counts(ref: string, ...paths: string[]) {
  const run = scratch.claims('check', '--since', ref, '-f', 'json', ...paths);
  if (run.code === 2) throw new Error(run.err);
  const { check }: Report = JSON.parse(run.out);
  return { code: run.code, new: check?.summary.new, known: check?.summary.known };
}

/** The files of the mentions that a change brought in. */
function changedFiles(ref: string): string[] {
  const { check, groups }: Report = JSON.parse(scratch.claims('check', '--since', ref, '-f', 'json').out);
  return (check?.findings ?? []).flatMap(({ group, status, changed }) =>
    status === 'new'
      ? changed.map(({ position, mention }) => {
          const found = groups.find(({ id }) => id === group)?.positions[position]?.mentions[mention];
          return `${found?.document}: ${found?.quote}`;
        })
      : [],
  );
}

beforeEach(() => {
  scratch = makeScratch();
  scratch.write({
    'texts/alden/gazette.txt': text('gazette', 310, 0),
    'texts/alden/herald.txt': text('herald', 310, 1),
    'texts/alden/ledger.txt': text('ledger', 275, 2),
  });
  scratch.commit('A known disagreement');
});
afterEach(() => scratch.remove());

describe('what a git ref had already does not count', () => {
  test('when nothing changed', () => {
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('when a file is renamed', () => {
    scratch.git('mv', 'texts/alden/ledger.txt', 'texts/alden/register.txt');
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('when a file is renamed and edited elsewhere', () => {
    scratch.git('mv', 'texts/alden/ledger.txt', 'texts/alden/register.txt');
    scratch.write({ 'texts/alden/register.txt': `${text('ledger', 275, 2)}\nMore rain is expected.\n` });
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('when a folder is renamed', () => {
    scratch.git('mv', 'texts/alden', 'texts/storm');
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('when a side is deleted', () => {
    scratch.git('rm', '-q', 'texts/alden/ledger.txt');
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 0 });
  });
  test('when one of several witnesses is deleted', () => {
    scratch.git('rm', '-q', 'texts/alden/herald.txt');
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('when a file has become a folder', () => {
    scratch.git('mv', 'texts/alden/ledger.txt', 'texts/alden/moved.txt');
    mkdirSync(at('texts/alden/ledger.txt'));
    scratch.git('mv', 'texts/alden/moved.txt', 'texts/alden/ledger.txt/part.txt');
    scratch.commit('A file turned into a folder');
    // A folder is an event of its own, so that the sides are no longer compared.
    expect(counts('HEAD~1')).toEqual({ code: 0, new: 0, known: 0 });
    expect(counts('HEAD', 'texts/alden')).toEqual({ code: 0, new: 0, known: 0 });
  });
  test('when a folder has become a file', () => {
    scratch.write({ 'texts/alden/late.txt/part.txt': text('late', 500, 3) });
    scratch.commit('A folder named like a file');
    scratch.git('rm', '-rq', 'texts/alden/late.txt');
    scratch.write({ 'texts/alden/late.txt': text('late', 310, 3) });
    expect(counts('HEAD').code).toBe(1);
    expect(changedFiles('HEAD')).toEqual(['texts/alden/late.txt: 310']);
  });
  test('when the paths are given otherwise', () => {
    for (const given of ['.', './texts/', 'texts/alden', at('texts')]) {
      expect([given, counts('HEAD', given)]).toEqual([given, { code: 0, new: 0, known: 1 }]);
    }
    const files = ['gazette', 'herald', 'ledger'].map((paper) => `texts/alden/${paper}.txt`);
    expect(counts('HEAD', ...files)).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('when the command runs in a folder below', () => {
    const run = runClaims(['check', '--since', 'HEAD', '../texts', '-f', 'compact'], { cwd: at('texts') });
    expect(run).toMatchObject({ code: 0, out: 'no new disagreements, 1 known at HEAD\n' });
  });
});

describe('what a change brings in counts', () => {
  test('in a new file', () => {
    scratch.write({ 'texts/alden/observer.txt': text('observer', 999, 3) });
    expect(counts('HEAD').code).toBe(1);
    expect(changedFiles('HEAD')).toEqual(['texts/alden/observer.txt: 999']);
  });
  test('in a renamed file', () => {
    scratch.git('mv', 'texts/alden/ledger.txt', 'texts/alden/register.txt');
    scratch.write({ 'texts/alden/register.txt': text('ledger', 276, 2) });
    expect(counts('HEAD').code).toBe(1);
    expect(changedFiles('HEAD')).toEqual(['texts/alden/register.txt: 276']);
  });
  test('in a merge that brings two sides together', () => {
    scratch.write({ 'texts/alden/ledger.txt': text('ledger', 310, 2) });
    scratch.commit('Agree');
    scratch.git('checkout', '-q', '-b', 'topic');
    scratch.write({ 'texts/alden/observer.txt': text('observer', 340, 3) });
    scratch.git('rm', '-q', 'texts/alden/gazette.txt', 'texts/alden/herald.txt', 'texts/alden/ledger.txt');
    scratch.commit('Another figure, alone');
    expect(scratch.claims('check').code).toBe(0);
    scratch.git('checkout', '-q', 'main');
    scratch.git('merge', '-q', '--no-commit', '--no-ff', 'topic');
    scratch.git('checkout', '-q', 'main', '--', 'texts');
    scratch.commit('Merge');
    expect(scratch.git('rev-parse', 'HEAD^2')).toMatch(/^[0-9a-f]{40}/);
    expect(counts('HEAD^1').code).toBe(1);
    expect(changedFiles('HEAD^1')).toEqual(['texts/alden/observer.txt: 340']);
    expect(changedFiles('HEAD^2')).toHaveLength(3);
  });
  test('unless it was accepted', () => {
    scratch.write({ 'texts/alden/observer.txt': text('observer', 999, 3) });
    expect(scratch.claims('accept', '--all', '--reason', 'a slip').code).toBe(0);
    expect(counts('HEAD').code).toBe(0);
  });
});

describe('only what git keeps and the disk shows is read', () => {
  test('symbolic links are left out on both sides', () => {
    symlinkSync('ledger.txt', at('texts/alden/link.txt'));
    symlinkSync('/etc', at('texts/alden/outside'));
    scratch.commit('Links');
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
    expect(counts('HEAD~1')).toEqual({ code: 0, new: 0, known: 1 });
    rmSync(at('texts/alden/link.txt'));
    scratch.write({ 'texts/alden/link.txt': text('link', 999, 3) });
    expect(changedFiles('HEAD')).toEqual(['texts/alden/link.txt: 999']);
  });
  test('names of every kind', () => {
    const odd = 'texts/älden "1"/ö\tb\\ \'x\'.txt';
    scratch.write({ [odd]: text('odd', 310, 0), 'texts/älden "1"/-n.txt': text('n', 275, 1) });
    scratch.commit('Odd names');
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 2 });
  });
  test('no filter, hook or index change has a part in it', () => {
    const trap = at('trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${at('sprung')}'\ncat\n`);
    chmodSync(trap, 0o755);
    for (const key of ['filter.trap.smudge', 'filter.trap.clean', 'diff.trap.textconv', 'core.fsmonitor']) {
      scratch.git('config', key, trap);
    }
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      writeFileSync(at(`.git/hooks/${hook}`), `#!/bin/sh\ntouch '${at('sprung')}'\n`, { mode: 0o755 });
    }
    scratch.write({ '.gitattributes': '*.txt filter=trap diff=trap\n' });
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
    expect(existsSync(at('sprung'))).toBe(false);
  });
  test('files that git ignores on both sides', () => {
    scratch.write({ 'texts/alden/draft.txt': text('draft', 999, 3), '.gitignore': 'draft.txt\n' });
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
  test('ends of lines that git converts', () => {
    scratch.write({ 'texts/alden/ledger.txt': text('ledger', 275, 2).replaceAll('\n', '\r\n') });
    expect(counts('HEAD')).toEqual({ code: 0, new: 0, known: 1 });
  });
});

describe('a ref that is not there is trouble', () => {
  test.each([['nowhere'], ['--upload-pack=x'], [''], ['HEAD:texts'], ['a b']])('%j', (ref) => {
    const run = scratch.claims('check', `--since=${ref}`);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/git knows no commit .*git fetch/);
  });
  test('in a shallow clone it says what to do', () => {
    scratch.commit('Second');
    const clone = `${scratch.folder}-clone`;
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${scratch.folder}`, clone], { stdio: 'ignore' });
    try {
      const run = runClaims(['check', '--since', 'HEAD~1'], { cwd: clone });
      expect(run).toMatchObject({ code: 2, err: expect.stringContaining('fetch-depth: 0') });
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
  test('outside of a repository', () => {
    rmSync(at('.git'), { recursive: true });
    expect(scratch.claims('check', '--since', 'HEAD')).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a git repository'),
    });
  });
});
