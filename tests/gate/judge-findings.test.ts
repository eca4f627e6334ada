import { describe, expect, test } from '@jest/globals';
import { acceptFindings, pruneEntries, refreshEntries, selectFindings, summaryOf } from '../../src/gate/accept.js';
import type { BaselineEntry } from '../../src/gate/baseline.js';
import { fingerprintsOf } from '../../src/gate/fingerprint.js';
import { fails, isPast, judgeFindings, type Standard } from '../../src/gate/judge-findings.js';
import { clash, mention, position, report, standard } from './make.js';

const ferries = clash('q1111111111', [
  position(12, mention('harbour/a.txt', '12', 'The office counts 12 ferries.')),
  position(9, mention('harbour/b.txt', '9', 'Only 9 ferries sail.')),
]);
const crews = clash('q2222222222', [
  position(40, mention('harbour/a.txt', '40', 'Each ferry has a crew of 40.')),
  position(4, mention('harbour/b.txt', '4', 'A crew of 4 is enough.')),
]);
const both = report([ferries, crews]);
const prints = fingerprintsOf(both);
const printOf = (id: string): string => prints.get(id) ?? '';
const entry = (fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint,
  summary: 'ferries',
  files: ['harbour/a.txt', 'harbour/b.txt'],
  reason: 'known to the desk',
  by: 'Ida',
  expires: null,
  ...more,
});
const statuses = (more: Partial<Standard>) => judgeFindings(both, prints, standard(more)).findings.map((f) => f.status);

describe('each disagreement has its standing', () => {
  test.each<[string, Partial<Standard>, string[]]>([
    ['without a baseline all are new', { baseline: null }, ['new', 'new']],
    ['an accepted one', { entries: [entry(printOf(ferries.id))] }, ['accepted', 'new']],
    ['on the last day', { entries: [entry(printOf(ferries.id), { expires: '2026-06-15' })] }, ['accepted', 'new']],
    ['past the last day', { entries: [entry(printOf(ferries.id), { expires: '2026-06-14' })] }, ['expired', 'new']],
    [
      'known at the ref',
      { before: { ref: 'main', fingerprints: new Set([printOf(crews.id)]), hadClash: () => false, had: () => true } },
      ['new', 'known'],
    ],
    [
      'accepted and known at the ref',
      {
        entries: [entry(printOf(crews.id))],
        before: { ref: 'main', fingerprints: new Set([printOf(crews.id)]), hadClash: () => false, had: () => true },
      },
      ['new', 'accepted'],
    ],
  ])('%s', (_, more, expected) => {
    expect(statuses(more)).toEqual(expected);
  });
});

describe('entries without a disagreement are stale', () => {
  const gone = entry('0123456789abcdef');
  const accepted = [...prints.values()].map((fingerprint) => entry(fingerprint));
  test.each<[string, Partial<Standard>, number, boolean]>([
    ['and fail the check', { entries: [...accepted, gone] }, 1, true],
    ['unless that is allowed', { entries: [...accepted, gone], allowStale: true }, 1, false],
    [
      'but not where the check left files out',
      { entries: [...accepted, gone], covers: (file) => file !== 'harbour/b.txt' },
      0,
      false,
    ],
    [
      'nor when a ref is the standard',
      {
        entries: [...accepted, gone],
        before: { ref: 'main', fingerprints: new Set(), hadClash: () => false, had: () => true },
      },
      0,
      false,
    ],
  ])('%s', (_, more, stale, failing) => {
    const check = judgeFindings(both, prints, standard(more));
    expect(check.summary.stale).toBe(stale);
    expect(fails(check)).toBe(failing);
  });
});

test('the side that a change brought in is marked', () => {
  const before = {
    ref: 'main',
    fingerprints: new Set<string>(),
    hadClash: () => false,
    had: (at: { quote: string }) => at.quote !== '9',
  };
  const check = judgeFindings(both, prints, standard({ before }));
  expect(check.findings.map((finding) => finding.changed)).toEqual([[{ position: 1, mention: 0 }], []]);
  expect(check.since).toBe('main');
});

test('accepting adds an entry, keeps the others and replaces a reason', () => {
  const checked = { ...both, check: judgeFindings(both, prints, standard()) };
  const old = entry(printOf(ferries.id), { reason: 'old' });
  const acceptance = { reason: 'new', by: null, expires: '2027-01-01' };
  const change = acceptFindings(
    checked,
    [old, entry('f'.repeat(16))],
    new Set([ferries.id]),
    acceptance,
    (at) => `x/${at}`,
  );
  expect(change.added).toEqual([
    {
      fingerprint: printOf(ferries.id),
      summary: 'ferries in service: 12 (a.txt) against 9 (b.txt)',
      files: ['x/harbour/a.txt', 'x/harbour/b.txt'],
      ...acceptance,
    },
  ]);
  expect(change.entries).toEqual([change.added[0], entry('f'.repeat(16))]);
});

test('a renamed folder is written down anew', () => {
  const checked = { ...both, check: judgeFindings(both, prints, standard()) };
  const entries = [
    entry(printOf(ferries.id), { files: ['old/a.txt'] }),
    entry('0'.repeat(16), { files: ['old/a.txt'] }),
  ];
  expect(refreshEntries(checked, entries, (at) => `x/${at}`)).toEqual([
    { ...entries[0], files: ['x/harbour/a.txt', 'x/harbour/b.txt'] },
    entries[1],
  ]);
});

test('pruning takes out what is stale and nothing else', () => {
  const entries = [entry(printOf(ferries.id)), entry('0'.repeat(16))];
  const change = pruneEntries(entries, judgeFindings(both, prints, standard({ entries })));
  expect(change.entries).toEqual([entries[0]]);
  expect(change.removed).toEqual([entries[1]]);
});

test.each<[string[], string[], string[], string[]]>([
  [['q1111111111'], ['q1111111111'], [], []],
  [['Q1111'], ['q1111111111'], [], []],
  [[printOf('q2222222222')], ['q2222222222'], [], []],
  [[printOf('q2222222222').slice(0, 8)], ['q2222222222'], [], []],
  [['q'], [], ['q'], []],
  [['q3333333333', 'q2222222222'], ['q2222222222'], ['q3333333333'], []],
])('%j selects %j', (ids, groups, unknown, ambiguous) => {
  const selection = selectFindings(judgeFindings(both, prints, standard()), ids);
  expect([...selection.groups]).toEqual(groups);
  expect(selection.unknown).toEqual(unknown);
  expect(selection.ambiguous).toEqual(ambiguous);
});

test('a summary is one line', () => {
  expect(summaryOf({ ...ferries, question: 'ferries\n in service' })).toBe(
    'ferries in service: 12 (a.txt) against 9 (b.txt)',
  );
});

test.each([
  [null, '2026-06-15', false],
  ['2026-06-15', '2026-06-15', false],
  ['2026-06-14', '2026-06-15', true],
])('an acceptance until %s is past on %s: %s', (expires, now, expected) => {
  expect(isPast(expires, now)).toBe(expected);
});
