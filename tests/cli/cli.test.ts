import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeFailure } from '../../src/cli/failure.js';
import { findFiles } from '../../src/cli/files.js';
import { parseShare } from '../../src/cli/options.js';
import { run } from '../../src/cli/program.js';
import { type Terminal, wantsColor } from '../../src/cli/terminal.js';
import { readTexts } from '../../src/cli/texts.js';
import { version } from '../../src/model/version.js';
import { runClaims } from '../command.js';

let folder = '';
const inside = (...names: string[]): string => path.join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-'));
  for (const name of ['one', 'two/deep', 'none', '.hidden']) mkdirSync(inside(name), { recursive: true });
  writeFileSync(inside('one', 'b.txt'), 'The 35 ferries sailed.\n');
  writeFileSync(inside('one', 'A.md'), 'The **35** ferries sailed.\n');
  writeFileSync(inside('one', 'c.csv'), '1,2,3\n');
  writeFileSync(inside('two', 'deep', 'd.TXT'), 'No figures here.\n');
  writeFileSync(inside('.hidden', 'e.txt'), 'The 99 ferries sailed.\n');
  writeFileSync(inside('empty.txt'), '');
  writeFileSync(inside('binary.txt'), Buffer.from([1, 0, 2]));
  writeFileSync(inside('latin.txt'), Buffer.from('The caf\u00e9 saw 12 ferries.\n', 'latin1'));
  writeFileSync(inside('evil\u001b[2J.txt'), '');
  symlinkSync(inside('one'), inside('two', 'link'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const silent = (): Terminal & { readonly lines: string[] } => {
  const lines: string[] = [];
  return {
    lines,
    write: (text) => lines.push(text),
    complain: (line) => lines.push(`! ${line}`),
    width: 80,
    color: false,
    isCut: () => false,
  };
};

describe('findFiles', () => {
  const found = async (...paths: string[]) => {
    const { files, problems } = await findFiles(paths.map((name) => inside(name)));
    const short = (name: string) => path.posix.relative(folder.split(path.sep).join('/'), name);
    return {
      files: files.map((file) => [short(file.path), file.event === '(named)' ? file.event : short(file.event)]).sort(),
      problems: problems.map((p) => p.message),
    };
  };
  test('walks folders in depth, without links, hidden names and other types', async () => {
    expect((await found('.')).files).toEqual([
      ['binary.txt', ''],
      ['empty.txt', ''],
      ['evil\u001b[2J.txt', ''],
      ['latin.txt', ''],
      ['one/A.md', 'one'],
      ['one/b.txt', 'one'],
      ['two/deep/d.TXT', 'two/deep'],
    ]);
  });
  test('files named one by one are one event, also when their folder is named', async () => {
    const expected = [
      ['one/A.md', 'one'],
      ['one/b.txt', '(named)'],
      ['two/deep/d.TXT', '(named)'],
    ];
    expect((await found('one', 'one/b.txt', 'two/deep/d.TXT')).files).toEqual(expected);
    expect((await found('two/deep/d.TXT', 'one/b.txt', 'one')).files).toEqual(expected);
  });
  test('missing files and folders without texts are problems', async () => {
    expect(await found('nowhere', 'none')).toEqual({
      files: [],
      problems: ['no such file or folder', 'no .txt or .md files in this folder'],
    });
  });
});

describe('exit codes', () => {
  const cases: [name: string, args: () => string[], code: number][] = [
    ['a version', () => ['--version'], 0],
    ['help', () => ['--help'], 0],
    ['help of a command', () => ['diff', '--help'], 0],
    ['texts that agree', () => ['diff', inside('one')], 0],
    ['claims', () => ['extract', inside('one')], 0],
    ['no command', () => [], 2],
    ['an unknown command', () => ['dif', inside('one')], 2],
    ['an unknown option', () => ['diff', '--frob', inside('one')], 2],
    ['an unknown format', () => ['diff', '--format', 'xml', inside('one')], 2],
    ['an unknown kind', () => ['diff', '--kind', 'colour', inside('one')], 2],
    ['a confidence past 1', () => ['diff', '--min-confidence', '2', inside('one')], 2],
    ['no paths', () => ['diff'], 2],
    ['a missing file', () => ['diff', inside('nowhere.txt')], 2],
    ['an empty file', () => ['diff', inside('empty.txt')], 2],
    ['a binary file', () => ['extract', inside('binary.txt'), inside('one')], 2],
    ['a file read as Windows-1252', () => ['extract', inside('latin.txt')], 0],
  ];
  test.each(cases)('%s', (_name, args, code) => {
    const result = runClaims(args());
    expect([result.code, code === 2 ? result.err !== '' : true]).toEqual([code, true]);
  });
});

describe('what goes wrong with inputs', () => {
  test('one line each, and the others are still read', () => {
    const { code, out, err } = runClaims([
      'extract',
      '--format',
      'ndjson',
      inside('one', 'b.txt'),
      inside('empty.txt'),
      inside('binary.txt'),
      inside('nowhere'),
      inside('latin.txt'),
    ]);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      `claims: ${inside('nowhere')}: no such file or folder`,
      `claims: ${inside('empty.txt')}: empty`,
      `claims: ${inside('binary.txt')}: not a text file`,
      `claims: warning: ${inside('latin.txt')}: not UTF-8; read as Windows-1252`,
    ]);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).quote),
    ).toEqual(['12', '35']);
  });
  test('names of files cannot act on the terminal', () => {
    expect(runClaims(['extract', inside('evil\u001b[2J.txt')]).err).toContain('evil\\u001b[2J.txt: empty');
  });
  test('a file without permission is named', () => {
    const file = inside('locked.txt');
    writeFileSync(file, 'The 35 ferries sailed.\n');
    chmodSync(file, 0);
    const { err } = runClaims(['extract', file]);
    rmSync(file);
    // The superuser may read everything.
    expect(err).toBe(process.getuid?.() === 0 ? '' : `claims: ${file}: permission denied\n`);
  });
  test('an unexpected error is one line, with its stack when asked', () => {
    const error = new Error('first\nsecond');
    expect(describeFailure(error, false)).toBe('this should not have happened: first (--debug shows where)');
    expect(describeFailure(error, true)).toContain('cli.test');
    expect(describeFailure('text', true)).toContain('text');
  });
});

describe('standard input', () => {
  test('is a text', () => {
    const { code, out } = runClaims(['extract', '-f', 'ndjson', '-'], { input: 'The 35 ferries sailed.\n' });
    expect([code, JSON.parse(out).document, JSON.parse(out).quote]).toEqual([0, '-', '35']);
  });
  test('may be empty, and says so', () => {
    expect(runClaims(['diff', '-'])).toEqual({ code: 2, out: '', err: 'claims: -: empty\n' });
  });
});

describe('claim lines', () => {
  test('span, quote, line and column fit the text', () => {
    const text = 'An opening.\r\nThe 35 ferries\n';
    const { out } = runClaims(['extract', '-f', 'ndjson', '-'], { input: text });
    const line = JSON.parse(out);
    expect(text.slice(line.span.start, line.span.end)).toBe('35');
    expect([line.line, line.column]).toEqual([2, 5]);
  });
  test('the order of the arguments makes no difference', () => {
    const one = runClaims(['diff', '-f', 'json', 'corpus/karabakh', 'corpus/quillmere-cup']).out;
    expect(runClaims(['diff', '-f', 'json', 'corpus/quillmere-cup', 'corpus/karabakh']).out).toBe(one);
  });
});

describe('colours', () => {
  const cases: [env: Record<string, string>, args: string[], colored: boolean][] = [
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
  ];
  test.each(cases)('%j %j', (env, args, colored) => {
    expect(runClaims(['extract', ...args, inside('one')], { env }).out.includes('\u001b[')).toBe(colored);
  });
  test('a terminal has them unless it is dumb', () => {
    expect([wantsColor({}, true), wantsColor({ TERM: 'dumb' }, true), wantsColor({}, undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('the width comes from COLUMNS where there is no terminal', () => {
  const wide = runClaims(['extract', 'corpus/karabakh'], { env: { COLUMNS: '60' } }).out;
  expect(Math.max(...wide.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('a reader that goes away ends it quietly with 0', async () => {
  const child = spawn('bash', [
    '-c',
    `set -o pipefail; "${process.execPath}" bin/claims.js extract -f json corpus/ corpus/ | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`,
  ]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect([out.trim(), err]).toEqual(['0', '']);
});

describe('run', () => {
  test('prints into the terminal it is given', async () => {
    const terminal = silent();
    expect(await run(['diff', inside('one')], terminal)).toBe(0);
    expect(terminal.lines.join('')).toContain('nothing disagrees');
  });
  test('readTexts makes one event of all with --together', async () => {
    const { documents, failed } = await readTexts(
      [inside('one'), inside('two')],
      { patterns: [], base: '.' },
      true,
      silent(),
    );
    expect([failed, new Set(documents.map((document) => document.event)).size]).toEqual([false, 1]);
  });
  test.each(['', 'x', '-1', '1.1'])('parseShare refuses %j', (given) => {
    expect(() => parseShare(given)).toThrow();
  });
});

test('every example of the help works', () => {
  for (const command of [[], ['diff'], ['extract']]) {
    const { out } = runClaims([...command, '--help']);
    const examples = [...out.matchAll(/^ {2}claims (.+)$/gm)]
      .map((match) => (match[1] ?? '').split(' '))
      .filter((args) => args.includes('corpus/'));
    expect(examples.length).toBeGreaterThan(0);
    for (const args of examples) expect(runClaims(args).code).not.toBe(2);
  }
});

test('the version', () => {
  expect(runClaims(['--version']).out).toBe(`${version}\n`);
});
