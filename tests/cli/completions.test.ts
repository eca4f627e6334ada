import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Command, Option } from 'commander';
import { drawFish, drawZsh } from '../../src/cli/completions.js';
import { runClaims } from '../command.js';

describe('bash completes', () => {
  const file = path.join(tmpdir(), `claims-completion-${process.pid}.bash`);
  writeFileSync(file, runClaims(['completions', 'bash']).out);
  const complete = (...words: string[]): string[] => {
    const list = ['claims', ...words].map((word) => `'${word}'`).join(' ');
    const script = `. '${file}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _claims; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  };
  test.each<[string[], string[]]>([
    [['che'], ['check']],
    [['check', '--since-'], []],
    [['check', '--si'], ['--since']],
    [['check', '-f', 'sa'], ['sarif']],
    [['diff', '--kind', 'mo'], ['money']],
    [['check', '--since', ''], []],
    [['accept', '--pr'], ['--prune']],
    [['completions', 'f'], ['fish']],
    [['diff', 'package.js'], ['package.json']],
    [['check', '--config', 'package.js'], ['package.json']],
  ])('%j', (words, expected) => {
    expect(complete(...words)).toEqual(expected);
  });
});

test('every command and option is there, for every shell', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, out } = runClaims(['completions', shell]);
    expect(code).toBe(0);
    for (const word of [
      'diff',
      'explain',
      'extract',
      'check',
      'accept',
      'completions',
      'allow-stale',
      'cache-location',
      'prune',
    ]) {
      expect(out).toContain(word);
    }
  }
  expect(runClaims(['completions', 'tcsh']).code).toBe(2);
});

test('what a description holds does no harm', () => {
  const command = new Command('go')
    .description("it's [a]: \\ test")
    .addOption(new Option('-x, --ex <file>', "don't: [x]"));
  expect(drawZsh([command])).toContain("'go:it'\\''s \\[a\\]\\: \\\\ test'");
  expect(drawZsh([command])).toContain("{-x,--ex}'[don'\\''t\\: \\[x\\]]:ex:_files'");
  expect(drawFish([command])).toContain("-a go -d 'it\\'s [a]: \\\\ test'");
  expect(drawFish([command])).toContain("-s x -l ex -r -d 'don\\'t: [x]'");
});
