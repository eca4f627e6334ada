import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runClaims } from '../command.js';

const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| ([012]) \|.*\| (`claims .*`) \|$/gm)];
const examples = rows.flatMap(([, code = '', cell = '']) =>
  [...cell.matchAll(/`claims ([^`]+)`/g)].map(([, command = '']): [string, number] => [command, Number(code)]),
);

test('the table of the README has examples of every code', () => {
  expect(new Set(examples.map(([, code]) => code))).toEqual(new Set([0, 1, 2]));
});

test.each(examples)('claims %s ends with %i', (command, code) => {
  const run = runClaims(command.split(' '));
  expect([run.code, run.code === 2 ? run.err : 'said so']).toEqual([
    code,
    code === 2 ? expect.stringMatching(/\S/) : 'said so',
  ]);
});
