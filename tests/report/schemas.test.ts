import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { ValidateFunction } from 'ajv';
import { formatBaseline } from '../../src/gate/baseline.js';
import { render } from '../../src/report/index.js';
import { runClaims } from '../command.js';
import { cases } from './cases.js';

const require = createRequire(import.meta.url);
const { Ajv2020 } = require('ajv/dist/2020') as typeof import('ajv/dist/2020.js');
const AjvDraft04 = require('ajv-draft-04') as typeof import('ajv-draft-04').default;
const addFormats = require('ajv-formats') as typeof import('ajv-formats').default;

const folder = new URL('../../../docs/schemas/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

// The schema holds a pattern that is none in Unicode mode.
const sarif = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(sarif);
const validateSarif = sarif.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

function schema(name: string): ValidateFunction {
  const found = ajv.getSchema(`claims:${name}.schema.json`);
  if (!found) throw new Error(`no schema ${name}`);
  return found;
}

/** What a schema finds wrong with a value: nothing, when it is valid. */
function faults(validate: ValidateFunction, value: unknown): unknown[] {
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => [instancePath, message]);
}

describe.each(Object.keys(cases))('the report %s', (name) => {
  const print = async (format: string): Promise<string> => {
    const report = cases[name];
    if (!report) throw new Error(`no case ${name}`);
    return render(report, format);
  };
  test('is valid as json', async () => {
    expect(faults(schema('report'), JSON.parse(await print('json')))).toEqual([]);
  });
  test('is valid as ndjson', async () => {
    const lines = (await print('ndjson')).trimEnd().split('\n');
    expect(lines.flatMap((line) => faults(schema('ndjson'), JSON.parse(line)))).toEqual([]);
  });
  test('is valid as SARIF 2.1.0', async () => {
    expect(faults(validateSarif, JSON.parse(await print('sarif')))).toEqual([]);
  });
});

describe('what the commands print is valid', () => {
  const print = (...args: string[]): string => runClaims(args).out;
  const lines = (text: string): unknown[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  test('as a report', () => {
    expect(faults(schema('report'), JSON.parse(print('diff', 'corpus', '-f', 'json')))).toEqual([]);
    expect(faults(schema('report'), JSON.parse(print('check', 'corpus', 'none.txt', '-f', 'json')))).toEqual([]);
  });
  test('as lines', () => {
    const all = lines(print('check', 'corpus', '-f', 'ndjson'));
    expect(all.length).toBeGreaterThan(10);
    expect(all.flatMap((line) => faults(schema('ndjson'), line))).toEqual([]);
    const claims = lines(print('extract', 'corpus', '--format', 'ndjson'));
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.flatMap((line) => faults(schema('claim'), line))).toEqual([]);
  });
  test('as SARIF 2.1.0', () => {
    expect(faults(validateSarif, JSON.parse(print('check', 'corpus', '-f', 'sarif')))).toEqual([]);
  });
  test('as a configuration', () => {
    const shown = print('check', '--print-config', '-k', 'money,date', '-m', '0.5', '--cache', '-f', 'sarif:x.sarif');
    expect(faults(schema('config'), JSON.parse(shown))).toEqual([]);
  });
});

test('a baseline as it is written is valid', () => {
  const entry = {
    fingerprint: '0123456789abcdef',
    summary: 's',
    files: ['a'],
    reason: 'r',
    by: 'b',
    expires: '2027-01-31',
  };
  const text = formatBaseline([entry, { ...entry, fingerprint: 'f'.repeat(16), by: null, expires: null }]);
  expect(faults(schema('baseline'), JSON.parse(text))).toEqual([]);
});

test.each([
  ['baseline', { version: 2, accepted: [] }],
  ['baseline', { version: 1, accepted: [{ fingerprint: 'x', reason: 'r' }] }],
  ['baseline', { version: 1, accepted: [{ fingerprint: '0123456789abcdef', reason: ' ' }] }],
  ['config', { pathes: ['texts'] }],
  ['config', { minConfidence: 2 }],
  ['config', { kind: ['money', 'weather'] }],
  ['report', { version: 1 }],
  ['ndjson', { type: 'group' }],
  ['claim', { quote: '35' }],
])('the schema %s refuses %j', (name, value) => {
  expect(faults(schema(name), value)).not.toEqual([]);
});
