import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.js';
import { runClaims } from '../command.js';
import { makeScratch, type Scratch } from '../gate/scratch.js';

// Of this event the claims of these kinds disagree possibly and not likely; counts do likely as well.
const event = 'corpus/halvard-bridge';
const doubtful = ['-k', 'set'];
const unaccepted = ['--baseline', 'no-such-baseline.json'];

const read = (...args: string[]): Report => JSON.parse(runClaims([...args, '-f', 'json']).out);

describe('the exit code', () => {
  test.each<[number, string[]]>([
    [1, ['diff', event]],
    [1, ['diff', event, '--tier', 'likely']],
    [1, ['diff', event, '--tier', 'possible']],
    [0, ['diff', event, ...doubtful]],
    [0, ['diff', event, ...doubtful, '--tier', 'possible']],
    [0, ['diff', event, ...doubtful, '--tier', 'likely', '-f', 'github']],
    [1, ['check', event, ...unaccepted]],
    [1, ['check', event, ...unaccepted, '--fail-on', 'likely']],
    [0, ['check', event, ...unaccepted, ...doubtful]],
    [0, ['check', event, ...unaccepted, ...doubtful, '--fail-on', 'likely']],
    [1, ['check', event, ...unaccepted, ...doubtful, '--fail-on', 'possible']],
    [0, ['check', event, ...unaccepted, '--fail-on', 'possible', '-m', '0.99']],
  ])('is %d of claims %j', (code, args) => {
    expect(runClaims(args).code).toBe(code);
  });

  test.each([
    ['diff', '--tier', 'sure', 'Allowed choices are likely, possible, all.'],
    ['check', '--fail-on', 'all', 'Allowed choices are likely, possible.'],
    ['accept', '--fail-on', 'none', 'Allowed choices are likely, possible.'],
  ])('is 2 of claims %s %s %s', (command, option, value, message) => {
    const run = runClaims([command, 'corpus', option, value]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err.split('\n')[0]).toContain(message);
  });
});

describe('JSON holds both tiers', () => {
  const tiersOf = ({ groups }: Pick<Report, 'groups'>) => new Set(groups.map(({ tier }) => tier));
  test.each(['likely', 'possible', 'all'])('with --tier %s', (tier) => {
    const report = read('diff', 'corpus', '--tier', tier);
    expect(report).toEqual(read('diff', 'corpus'));
    expect(tiersOf(report)).toEqual(new Set(['likely', 'possible', null]));
    const lines = runClaims(['diff', 'corpus', '--tier', tier, '-f', 'ndjson']).out.trimEnd().split('\n');
    const groups = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'group');
    expect(tiersOf({ groups })).toEqual(tiersOf(report));
  });
  test.each(['likely', 'possible'])('with --fail-on %s', (tier) => {
    const { groups, check } = read('check', 'corpus', '--fail-on', tier);
    expect(tiersOf({ groups })).toEqual(new Set(['likely', 'possible', null]));
    expect(check?.failOn).toBe(tier);
  });
});

test('a possible disagreement is explained as one', () => {
  const id = read('diff', event, ...doubtful).groups.find(({ tier }) => tier === 'possible')?.id ?? '';
  const run = runClaims(['explain', id, event]);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toMatch(/^\? .*\n {2}set · possibly disagree; \d+% sure/);
  expect(run.out).toContain('Why they were put together');
  const { group, comparisons } = JSON.parse(runClaims(['explain', id, event, '-f', 'json']).out);
  expect([group.tier, comparisons.length > 0]).toEqual(['possible', true]);
});

describe('the gate takes both tiers', () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = makeScratch();
    cpSync(event, path.join(scratch.folder, 'texts/bridge'), { recursive: true });
    scratch.commit('Four texts');
  });
  afterAll(() => scratch.remove());
  const check = (...args: string[]): Report => JSON.parse(scratch.claims('check', '-f', 'json', ...args).out);

  test('accept --all takes what fails, and no more', () => {
    expect(scratch.claims('accept', '--all', '--reason', 'looked at')).toMatchObject({ code: 0 });
    expect(check().check?.summary).toMatchObject({ new: 0, possible: 3, stale: 0 });
    expect(scratch.claims('check').code).toBe(0);
    expect(scratch.claims('check', '--fail-on', 'possible').code).toBe(1);
  });

  test('the configuration says which tier fails, and the command line wins', () => {
    writeFileSync(path.join(scratch.folder, 'claims.config.json'), '{"failOn": "possible"}');
    expect(scratch.claims('check').code).toBe(1);
    expect(scratch.claims('check', '--fail-on', 'likely').code).toBe(0);
    writeFileSync(path.join(scratch.folder, 'claims.config.json'), '{"failOn": "all"}');
    const run = scratch.claims('check');
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('"failOn" must be one of likely, possible') });
    writeFileSync(path.join(scratch.folder, 'claims.config.json'), '{}');
  });

  test('what the table shows in a line can be accepted by its id', () => {
    const [, id = ''] = /^\? .* (q[0-9a-f]{10})$/m.exec(scratch.claims('check').out) ?? [];
    expect(scratch.claims('accept', id, '--reason', 'a slip of the herald')).toMatchObject({ code: 0 });
    expect(check().check?.summary).toMatchObject({ new: 0, possible: 2, stale: 0 });
    expect(readFileSync(path.join(scratch.folder, 'claims-baseline.json'), 'utf8')).toContain('a slip of the herald');
  });

  test('accept --all --fail-on possible takes the rest', () => {
    const all = ['accept', '--all', '--fail-on', 'possible', '--reason', 'looked at'];
    expect(scratch.claims(...all)).toMatchObject({ code: 0 });
    expect(scratch.claims('check', '--fail-on', 'possible')).toMatchObject({ code: 0, err: '' });
  });

  test('a possible disagreement is known at a ref that had it', () => {
    const none = ['--baseline', 'none.json', '--since', 'HEAD', '--fail-on', 'possible'];
    expect(scratch.claims('check', ...none)).toMatchObject({ code: 0, err: '' });
    const { summary } = check(...none).check ?? {};
    expect(summary).toMatchObject({ new: 0, possible: 0 });
    expect(summary?.known).toBeGreaterThan(2);
  });
});
