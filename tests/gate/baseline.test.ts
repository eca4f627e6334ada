import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BaselineEntry, formatBaseline, isIsoDate, parseBaseline } from '../../src/gate/baseline.js';
import { makeScratch } from './scratch.js';

const entry = (fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: fingerprint.padEnd(16, '0'),
  summary: 'ferries: 12 (a.txt) against 9 (b.txt)',
  files: ['harbour/a.txt', 'harbour/b.txt'],
  reason: 'counted on different days',
  by: null,
  expires: null,
  ...more,
});

test('what is written is read back, sorted', () => {
  const entries = [entry('b', { by: 'Ida "the desk"', expires: '2027-01-31' }), entry('a', { reason: 'two\nlines' })];
  const reading = parseBaseline(formatBaseline(entries));
  expect(reading.error).toBeNull();
  expect(reading.entries).toEqual([entries[1], entries[0]]);
});

test('an entry is one line, and adding one touches no other line', () => {
  const one = formatBaseline([entry('b')]).split('\n');
  const three = formatBaseline([entry('b'), entry('c'), entry('a')]).split('\n');
  expect(three).toHaveLength(one.length + 2);
  for (const line of one) expect(three).toContain(line);
});

test('a union merge that kept both sides is read, and the longer acceptance stays', () => {
  const [head = '', line = '', foot = ''] = formatBaseline([entry('a', { expires: '2026-01-01' })]).split('\n');
  const other = formatBaseline([entry('a', { reason: 'known', expires: '2027-01-01' })]).split('\n')[1];
  const reading = parseBaseline([head, line, other, line, foot].join('\n'));
  expect(reading.entries).toEqual([entry('a', { reason: 'known', expires: '2027-01-01' })]);
});

test.each([
  ['nothing accepted', formatBaseline([])],
  ['written by hand', '{"accepted": [], "version": 1}'],
  ['with a schema and a byte order mark', '\uFEFF{"$schema": "x", "version": 1, "accepted": []}'],
])('an empty baseline: %s', (_, text) => {
  expect(parseBaseline(text)).toEqual({ entries: [], error: null });
});

describe('a baseline that is not understood is refused with advice', () => {
  const line = JSON.stringify(entry('a'));
  const wrap = (item: unknown): string => JSON.stringify({ version: 1, accepted: [item] });
  test.each([
    [
      'conflict markers',
      `{"version": 1, "accepted": [\n<<<<<<< HEAD\n${line},\n=======\n${line},\n>>>>>>> topic\nnull]}\n`,
      /conflict markers: keep/,
    ],
    ['conflict markers with CRLF', `{"version": 1, "accepted": [\r\n=======\r\nnull]}`, /conflict markers/],
    ['diff3 markers', `{"version": 1, "accepted": [\n||||||| base\nnull]}`, /conflict markers/],
    ['cut short', formatBaseline([entry('a')]).slice(0, 60), /not JSON.*restore it with git/],
    ['empty', '', /not JSON/],
    ['a list', '[]', /not a baseline/],
    ['null', 'null', /not a baseline/],
    ['newer', '{"version": 2, "accepted": []}', /version 2.*update claims/],
    ['no version', '{"accepted": []}', /no "version": 1/],
    ['a version in words', '{"version": "1", "accepted": []}', /no "version": 1/],
    ['no list', '{"version": 1}', /no list "accepted"/],
    ['unknown key', '{"version": 1, "accepted": [], "ignored": []}', /unknown key "ignored"/],
    ['entry: not an object', wrap('a'), /number 1: it is not an object/],
    ['entry: null in the middle', '{"version": 1, "accepted": [null, null]}', /number 1/],
    ['entry: fingerprint', wrap({ ...entry('a'), fingerprint: 'xyz' }), /sixteen/],
    ['entry: reason', wrap({ ...entry('a'), reason: ' ' }), /say why/],
    ['entry: no reason', wrap({ fingerprint: 'a'.repeat(16) }), /say why/],
    ['entry: expires', wrap({ ...entry('a'), expires: 'soon' }), /date such as/],
    ['entry: expires on no day', wrap({ ...entry('a'), expires: '2026-02-30' }), /date such as/],
    ['entry: unknown key', wrap({ ...entry('a'), expiry: '2026-01-01' }), /unknown key "expiry"/],
    ['entry: files', wrap({ ...entry('a'), files: 'a.txt' }), /list of texts/],
    ['entry: by', wrap({ ...entry('a'), by: 7 }), /"by"/],
    ['entry: summary', wrap({ ...entry('a'), summary: 7 }), /"summary"/],
  ])('%s', (_, text, message) => {
    const reading = parseBaseline(text);
    expect(reading.entries).toBeNull();
    expect(reading.error).toMatch(message);
  });
});

test.each([
  ['2026-12-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-1-1', false],
  ['2026-13-01', false],
  ['tomorrow', false],
])('%s is a date: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('any text is read or refused, and any entries are read back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { entries, error } = parseBaseline(text);
      expect(entries === null).toBe(error !== null);
    }),
  );
  const words = fc.string({ unit: 'binary' });
  const entries = fc.uniqueArray(
    fc.record({
      fingerprint: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
      summary: words,
      files: fc.array(words),
      reason: words.filter((text) => text.trim() !== ''),
      by: fc.option(words),
      expires: fc.option(fc.constantFrom('2026-01-01', '2028-02-29')),
    }),
    { selector: ({ fingerprint }) => fingerprint },
  );
  fc.assert(
    fc.property(entries, (list) => {
      const text = formatBaseline(list);
      expect(text.split('\n')).toHaveLength(list.length + 3);
      expect(new Set(parseBaseline(text).entries)).toEqual(new Set(list));
    }),
  );
});

describe('two branches that each accept something', () => {
  const lines = (...marks: string[]): string => formatBaseline(marks.map((mark) => entry(mark)));
  const merge = (base: string, ours: string, theirs: string, attributes = ''): string => {
    const scratch = makeScratch();
    try {
      scratch.write({ 'claims-baseline.json': base, '.gitattributes': attributes });
      scratch.commit('Base');
      scratch.git('checkout', '-q', '-b', 'topic');
      scratch.write({ 'claims-baseline.json': theirs });
      scratch.commit('Theirs');
      scratch.git('checkout', '-q', 'main');
      scratch.write({ 'claims-baseline.json': ours });
      scratch.commit('Ours');
      try {
        scratch.git('merge', '-q', 'topic');
      } catch {
        // A conflict stays in the file, as people find it.
      }
      return readFileSync(path.join(scratch.folder, 'claims-baseline.json'), 'utf8');
    } finally {
      scratch.remove();
    }
  };
  test('merge without a conflict at different places', () => {
    expect(merge(lines('3', '6', '9'), lines('3', '6', '9', 'f'), lines('1', '3', '6', '9'))).toBe(
      lines('1', '3', '6', '9', 'f'),
    );
    expect(merge(lines('3', '6', '9'), lines('3', '6'), lines('1', '3', '6', '9'))).toBe(lines('1', '3', '6'));
  });
  test('conflict at the same place, and the check says so', () => {
    expect(parseBaseline(merge(lines('3'), lines('3', '5'), lines('3', '6'))).error).toMatch(/conflict markers/);
  });
  test('never conflict with merge=union', () => {
    const merged = merge(lines('3'), lines('3', '5'), lines('3', '6'), 'claims-baseline.json merge=union\n');
    expect(parseBaseline(merged).entries).toEqual([entry('3'), entry('5'), entry('6')]);
  });
});
