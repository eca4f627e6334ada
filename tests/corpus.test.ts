import { describe, expect, test } from '@jest/globals';
import type { Report } from '../src/model/report.js';
import type { ClaimLine } from '../src/report/claim-line.js';
import { runClaims } from './command.js';
import { expectGolden } from './golden.js';

const kinds = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal', 'score', 'date', 'time', 'set'];

describe('the example corpus', () => {
  const lines = runClaims(['extract', '-f', 'ndjson', 'corpus/'])
    .out.trimEnd()
    .split('\n')
    .map((line): ClaimLine => JSON.parse(line));

  test.each(kinds)('has claims of kind %s', (kind) => {
    expect(lines.filter((line) => line.kind === kind).length).toBeGreaterThan(0);
  });
  test('shows every verdict, across texts and within one', () => {
    const { groups } = JSON.parse(runClaims(['diff', '-f', 'json', 'corpus/']).out) as Report;
    const shown = new Set(groups.map((group) => `${group.verdict} ${group.scope}`));
    expect([...shown].sort()).toEqual(['agree across', 'compatible across', 'disagree across', 'disagree within']);
  });
  test('tells the officers apart, and the days of the agreement', () => {
    const { groups } = JSON.parse(runClaims(['diff', '-f', 'json', 'corpus/karabakh']).out) as Report;
    const clashes = groups.filter((group) => group.tier === 'likely' && group.scope === 'across');
    expect(clashes.map((group) => group.positions.map((position) => position.display)).sort()).toEqual([
      ['10 Nov 2020', '9 Nov 2020'],
      ['35', '38'],
    ]);
  });
  test('is reported as the golden says, and ends with 1', () => {
    const { out, code } = runClaims(['diff', 'corpus/']);
    expectGolden('corpus-diff.txt', out);
    expect(code).toBe(1);
  });
  test('every text has a source and a date, and every event several texts', () => {
    const { documents } = JSON.parse(runClaims(['diff', '-f', 'json', 'corpus/']).out);
    const events = new Map<string, number>();
    for (const { source, published, event } of documents) {
      expect([typeof source, typeof published]).toEqual(['string', 'string']);
      events.set(event, (events.get(event) ?? 0) + 1);
    }
    expect([...events.values()].sort()).toEqual([4, 4, 5]);
  });
});
