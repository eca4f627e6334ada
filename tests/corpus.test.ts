import { describe, expect, test } from '@jest/globals';
import type { ClaimLine } from '../src/report/claim-line.js';
import { runClaims } from './command.js';

const kinds = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal', 'score', 'date', 'time', 'set'];

describe('the example corpus', () => {
  const lines = runClaims(['extract', '-f', 'ndjson', 'corpus/'])
    .out.trimEnd()
    .split('\n')
    .map((line): ClaimLine => JSON.parse(line));

  test.each(kinds)('has claims of kind %s', (kind) => {
    expect(lines.filter((line) => line.kind === kind).length).toBeGreaterThan(0);
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
