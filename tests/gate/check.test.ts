import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { makeScratch, type Scratch, textOf, twentyTexts } from './scratch.js';

const changed = 'texts/dunmere/herald.txt';
const before = 310 + 17 * 3;

describe('a repository of twenty texts, as a new user finds it', () => {
  let scratch: Scratch;
  const report = (...args: string[]): Report => JSON.parse(scratch.claims('check', 'texts', '-f', 'json', ...args).out);
  const read = (name: string): string => readFileSync(path.join(scratch.folder, name), 'utf8');
  beforeAll(() => {
    scratch = makeScratch();
    scratch.write(twentyTexts());
    scratch.commit('Twenty texts');
  });
  afterAll(() => scratch.remove());

  test('is green', () => {
    expect(scratch.claims('check', 'texts')).toMatchObject({ code: 0, err: '' });
    expect(scratch.claims('check')).toMatchObject({ code: 0, err: '' });
  });

  test('fails with one finding when one number changes, and names both sides and the line', () => {
    scratch.write({ [changed]: textOf('Dunmere', 'herald', 416, 1) });
    scratch.commit('Correct the houses of Dunmere');
    const run = scratch.claims('check', 'texts', '-f', 'compact');
    expect(run.code).toBe(1);
    const [line = '', summary, ...rest] = run.out.trimEnd().split('\n');
    expect(line).toMatch(
      /^texts\/dunmere\/herald\.txt:6:\d+: new: .*416 .*here, but 361 .*in texts\/dunmere\/\w+\.txt:6:\d+/,
    );
    expect(summary).toBe('1 new disagreement');
    expect(rest).toEqual([]);
    expect(run.err).toContain('claims accept ID --in texts --reason');
  });

  test('against the commit before, the changed side comes first', () => {
    const { check, groups } = report('--since', 'HEAD~1');
    expect(check?.summary).toEqual({ new: 1, expired: 0, possible: 0, accepted: 0, known: 0, stale: 0 });
    const [finding] = check?.findings ?? [];
    const group = groups.find(({ id }) => id === finding?.group);
    const [first] = finding?.changed ?? [];
    const mention = first && group?.positions[first.position]?.mentions[first.mention];
    expect(mention).toMatchObject({ document: changed, line: 6, quote: '416' });
    expect(finding?.changed).toHaveLength(1);
    expect(scratch.claims('check', 'texts', '--since', 'HEAD~1').code).toBe(1);
    expect(scratch.claims('check', 'texts', '--baseline-from-ref', 'HEAD~1').code).toBe(1);
    expect(scratch.claims('check', 'texts', '--since', 'HEAD').code).toBe(0);
  });

  test('is not accepted without a reason, nor under a wrong id', () => {
    expect(scratch.claims('accept', '--all')).toMatchObject({ code: 2, err: expect.stringContaining('--reason') });
    expect(scratch.claims('accept', 'q0000000000', '--reason', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('q0000000000'),
    });
    expect(scratch.claims('accept')).toMatchObject({ code: 2 });
    expect(scratch.claims('accept', '--all', '--reason', 'x', '--expires', '2026-02-30')).toMatchObject({ code: 2 });
  });

  test('is green once it is accepted with a reason', () => {
    const [finding] = report().check?.findings ?? [];
    const run = scratch.claims(
      'accept',
      finding?.group ?? '',
      '--in',
      'texts',
      '--reason',
      'sheds are counted',
      '--by',
      'Ida',
    );
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(scratch.claims('check', 'texts')).toMatchObject({ code: 0, err: '' });
    const [head, entry = '', ...foot] = read('claims-baseline.json').split('\n');
    expect([head, ...foot]).toEqual(['{"version": 1, "accepted": [', 'null]}', '']);
    expect(JSON.parse(entry.replace(/,$/, ''))).toEqual({
      fingerprint: finding?.fingerprint,
      summary: expect.stringMatching(/361.* against 416/),
      files: ['gazette', 'herald', 'ledger', 'observer'].map((paper) => `texts/dunmere/${paper}.txt`),
      reason: 'sheds are counted',
      by: 'Ida',
    });
    scratch.commit('Accept it');
  });

  test('stays green from any folder, and when only a part is checked', () => {
    expect(scratch.claims('check').code).toBe(0);
    expect(scratch.claims('check', 'texts/dunmere').code).toBe(0);
    expect(scratch.claims('check', 'texts/alden').code).toBe(0);
  });

  test('stays green when paragraphs move, are wrapped anew, and neighbours change', () => {
    const text = read(changed);
    const [, front = '', first = '', ...others] = /^(---[\s\S]*?---\n)\n(.*)\n\n([\s\S]*)\n$/.exec(text) ?? [];
    const wrapped = first.replace(' houses ', '\nhouses ');
    scratch.write({
      [changed]: `${front}\n${others.join('\n').replace('stayed open', 'were shut for a day')}\n\n${wrapped}\n`,
    });
    const run = scratch.claims('check', 'texts', '--all', '-f', 'compact');
    expect(run.out).toMatch(/herald\.txt:10:\d+: accepted: /);
    expect(run).toMatchObject({ code: 0, err: '' });
    scratch.git('mv', 'texts', 'articles');
    expect(scratch.claims('check', 'articles')).toMatchObject({ code: 0, err: '' });
    scratch.git('mv', 'articles', 'texts');
    scratch.commit('Move paragraphs');
  });

  test('fails when the entry has run out, and not before', () => {
    const all = ['accept', '--all', '--reason', 'until the census', '--expires', '2026-06-30'];
    writeFileSync(path.join(scratch.folder, 'claims-baseline.json'), '{"version": 1, "accepted": []}\n');
    expect(scratch.claims(...all).code).toBe(0);
    expect(scratch.claims('check', '--now', '2026-06-30').code).toBe(0);
    const late = scratch.claims('check', '--now', '2026-07-01', '-f', 'compact');
    expect(late.code).toBe(1);
    expect(late.out).toContain(': expired: ');
    expect(scratch.claims('check', '--now', 'tomorrow').code).toBe(2);
    scratch.git('checkout', '-q', 'claims-baseline.json');
  });

  test('names the stale entry when the change is taken back, until it is pruned', () => {
    scratch.write({ [changed]: textOf('Dunmere', 'herald', before, 1) });
    scratch.commit('Take it back');
    const run = scratch.claims('check', 'texts', '-f', 'compact');
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^claims-baseline\.json: stale: .*416.*sheds are counted/);
    expect(run.err).toContain('claims accept --prune');
    expect(scratch.claims('check', 'texts', '--allow-stale').code).toBe(0);
    expect(scratch.claims('check', 'texts/alden').code).toBe(0);
    expect(scratch.claims('accept', '--prune')).toMatchObject({ code: 0, out: expect.stringContaining('took out') });
    expect(read('claims-baseline.json')).toBe('{"version": 1, "accepted": [\nnull]}\n');
    expect(scratch.claims('check', 'texts')).toMatchObject({ code: 0, err: '' });
  });

  test('two baselines that conflict in git are trouble, with advice', () => {
    const both = '{"version": 1, "accepted": [\n<<<<<<< HEAD\n=======\n>>>>>>> topic\nnull]}\n';
    scratch.write({ 'claims-baseline.json': both });
    for (const args of [['check'], ['accept', '--prune'], ['check', '--since', 'HEAD']]) {
      const run = scratch.claims(...args);
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain('keep the entry lines of both sides');
    }
    expect(read('claims-baseline.json')).toBe(both);
    scratch.write({ 'claims-baseline.json': '{"version": 99, "accepted": []}' });
    expect(scratch.claims('check')).toMatchObject({ code: 2, err: expect.stringContaining('update claims') });
  });
});
