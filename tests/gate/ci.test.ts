import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { makeScratch, type Scratch, textOf, twentyTexts } from './scratch.js';

const page = readFileSync('docs/ci.md', 'utf8');
const blocks = [...page.matchAll(/<!-- test: (\w+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => ({
  name,
  text,
}));
const named = (name: string): string => blocks.find((block) => block.name === name)?.text ?? '';

let tools: string;
let scratch: Scratch;
let outside: string;

beforeAll(() => {
  // Stands in for what a package manager would have put there.
  tools = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
  const claims = path.resolve('bin/claims.js');
  writeFileSync(path.join(tools, 'npm'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  writeFileSync(path.join(tools, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${claims}" "$@"\n`, {
    mode: 0o755,
  });
});
afterAll(() => rmSync(tools, { recursive: true, force: true }));

beforeEach(() => {
  scratch = makeScratch();
  outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'claims-')));
  scratch.write(twentyTexts());
  scratch.commit('Twenty texts');
  execFileSync('git', ['clone', '-q', '--bare', scratch.folder, path.join(outside, 'origin.git')], { stdio: 'ignore' });
  scratch.git('remote', 'add', 'origin', path.join(outside, 'origin.git'));
  scratch.git('fetch', '-q', 'origin');
  scratch.git('checkout', '-q', '-b', 'topic');
});
afterEach(() => {
  scratch.remove();
  rmSync(outside, { recursive: true, force: true });
});

function bash(script: string, env: Record<string, string> = {}, cwd = scratch.folder) {
  const result = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${tools}:${process.env['PATH'] ?? ''}`,
      GIT_CONFIG_GLOBAL: '/dev/null',
      RUNNER_TEMP: outside,
      GITHUB_BASE_REF: 'main',
      GITHUB_STEP_SUMMARY: path.join(outside, 'summary.md'),
      GITHUB_OUTPUT: path.join(outside, 'outputs'),
      GITHUB_ACTION_PATH: path.resolve('.'),
      ...env,
    },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function disagree(): void {
  scratch.write({ 'texts/dunmere/herald.txt': textOf('Dunmere', 'herald', 416, 1) });
  scratch.commit('Another figure');
}

const inScratch = (name: string): string => readFileSync(path.join(scratch.folder, name), 'utf8');

interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

describe('docs/ci.md', () => {
  test('has an example for each place', () => {
    expect(blocks.map(({ name }) => name)).toEqual(['action', 'github', 'gitlab', 'script', 'script', 'script']);
  });

  test.each(blocks.filter(({ name }) => name === 'script').map(({ text }) => [text]))(
    'a script passes, then fails: %#',
    (text) => {
      expect(bash(text)).toMatchObject({ code: 0 });
      scratch.commit('What the script wrote');
      disagree();
      expect(bash(text)).toMatchObject({ code: text.includes('accept') ? 0 : 1 });
    },
  );

  test('the GitHub workflow passes, then annotates the line', () => {
    const steps: readonly Step[] = parse(named('github')).jobs.claims.steps;
    const runs = steps.flatMap((step) => step.run ?? []);
    expect(runs.map((script) => bash(script).code)).toEqual([0, 0, 0]);
    disagree();
    const results = runs.map((script) => bash(script));
    expect(results.map(({ code }) => code)).toEqual([0, 1, 0]);
    expect(results[1]?.out).toMatch(/^::error file=texts\/dunmere\/herald\.txt,line=6,/);
    expect(JSON.parse(inScratch('claims.sarif')).runs[0].results).toHaveLength(1);
    expect(readFileSync(path.join(outside, 'summary.md'), 'utf8')).toContain('### ❌ claims: 1 new disagreement');
  });

  test('the GitLab job passes, then reports', () => {
    const script: readonly string[] = parse(named('gitlab')).claims.script;
    expect(script.map((line) => bash(line).code)).toEqual([0, 0]);
    expect(JSON.parse(inScratch('gl-code-quality-report.json'))).toEqual([]);
    disagree();
    expect(script.map((line) => bash(line).code)).toEqual([0, 1]);
    expect(JSON.parse(inScratch('gl-code-quality-report.json'))).toHaveLength(1);
    expect(inScratch('claims.xml')).toContain('failures="1"');
    expect(existsSync(path.join(scratch.folder, '.cache/claims'))).toBe(true);
  });

  test('the schemas that it names are in the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest.files).toContain('docs/schemas');
    for (const name of ['report', 'ndjson', 'claim', 'baseline', 'config']) {
      expect(existsSync(manifest.exports['./schemas/*.json'].replace('*', name))).toBe(true);
    }
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const [step] = action.runs.steps;
  const inputsOf = (given: Record<string, string>): Record<string, string> => {
    const entries: [string, string][] = Object.entries<string>(step.env).map(([key, value]) => {
      const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [key, given[name] ?? action.inputs[name].default];
    });
    return Object.fromEntries(entries);
  };
  const outputs = (): Record<string, string> =>
    Object.fromEntries(
      readFileSync(path.join(outside, 'outputs'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );

  test('never puts input into its script', () => {
    expect(action.runs.steps).toHaveLength(1);
    expect(step.run).not.toContain('${{');
    for (const name of Object.keys(action.outputs)) {
      expect(action.outputs[name].value).toBe(`\${{ steps.check.outputs.${name} }}`);
    }
  });

  test('passes, then fails with counts and the path of the SARIF file', () => {
    const given = parse(named('action')).jobs.claims.steps.find(
      (each: Step & { id?: string }) => each.id === 'claims',
    ).with;
    const env = inputsOf({ ...given, since: given.since.replace(/\$\{\{.*\}\}/, 'main') });
    expect(bash(step.run, env)).toMatchObject({ code: 0 });
    expect(outputs()).toEqual({
      'exit-code': '0',
      new: '0',
      expired: '0',
      possible: '0',
      accepted: '0',
      known: '0',
      stale: '0',
      sarif: 'claims.sarif',
    });
    disagree();
    writeFileSync(path.join(outside, 'outputs'), '');
    const run = bash(step.run, env);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^::error file=texts\/dunmere\/herald\.txt,line=6,/);
    expect(outputs()).toMatchObject({ 'exit-code': '1', new: '1', sarif: 'claims.sarif' });
    expect(bash(step.run, { ...env, CLAIMS_FAIL: 'false' }).code).toBe(0);
    expect(readFileSync(path.join(outside, 'summary.md'), 'utf8').match(/claims-report/g)).toHaveLength(3);
  });

  test('reads input as data, whatever it holds', () => {
    mkdirSync(path.join(scratch.folder, '$(touch sprung) `touch sprung`'));
    scratch.write({ "$(touch sprung) `touch sprung`/a ';touch sprung'.txt": 'Some 7 boats came.\n' });
    const odd = 'texts\n$(touch sprung) `touch sprung`\n\n';
    const env = inputsOf({ paths: odd, sarif: 'out/$(touch sprung)\nnew=99.sarif', baseline: '"; touch sprung; "' });
    expect(bash(step.run, env).code).toBe(0);
    expect(outputs()).toMatchObject({ new: '0' });
    expect(bash(step.run, inputsOf({ since: '$(touch sprung)' }))).toMatchObject({ code: 2 });
    appendFileSync(path.join(outside, 'outputs'), '');
    expect(outputs()).toMatchObject({ 'exit-code': '2' });
    expect(existsSync(path.join(scratch.folder, 'sprung'))).toBe(false);
  });
});

test('the pre-commit hook runs what the package installs', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  expect(hook).toMatchObject({ id: 'claims', entry: 'claims check', language: 'node', pass_filenames: false });
  const script = `npx ${hook.entry}`;
  expect(bash(script).code).toBe(0);
  disagree();
  expect(bash(script).code).toBe(1);
});
