import { describe, expect, test } from '@jest/globals';
import { compare, explain } from '../../../src/index.js';
import { renderExplanationTable } from '../../../src/report/explanation-table.js';
import { runClaims } from '../../command.js';
import { readEvent } from '../../make.js';

const texts = [
  'A ferry sank off Tarn Point.\n\nThe coast guard said 41 passengers drowned when the ferry Skylark sank off Tarn Point.',
  'At least 40 people were aboard.\n\nThe coast guard said 47 passengers drowned when the ferry Skylark sank off Tarn Point.',
  'The coast guard said 41 passengers drowned when the ferry Skylark sank off Tarn Point.',
];

describe('explain', () => {
  test('finds every group by its id, and the weights add up to the probability', async () => {
    const { texts: all } = await readEvent(texts);
    const report = await compare(all);
    expect(report.groups.some((group) => group.verdict === 'disagree')).toBe(true);
    for (const group of report.groups) {
      const { explanation } = await explain(all, group.id);
      expect(explanation?.group).toEqual(group);
      expect(explanation?.comparisons.length).toBeGreaterThan(0);
      for (const { start, reasons, probability } of explanation?.comparisons ?? []) {
        const sum = reasons.reduce((total, reason) => total + reason.weight, start);
        // What weighs next to nothing has no line.
        expect(Math.abs(1 / (1 + Math.exp(-sum)) - probability)).toBeLessThan(0.1);
      }
      expect(explanation?.passages.length).toBe(group.positions.flatMap((position) => position.mentions).length);
      for (const { text, start, end, mention } of explanation?.passages ?? []) {
        expect(text.slice(start, end)).toBe(group.positions[mention.position]?.mentions[mention.mention]?.quote);
        expect(text).not.toContain('\n\n');
      }
    }
  });
  test('says what matched and why the values clash', async () => {
    const { texts: all } = await readEvent(texts);
    const clash = (await compare(all)).groups.find((group) => group.verdict === 'disagree');
    const { explanation } = await explain(all, clash?.id ?? '');
    if (!explanation) throw new Error('nothing explained');
    const table = renderExplanationTable(explanation, { width: 200, color: false, all: true });
    expect(table).toContain('41 and 47 are written as exact: nothing fits both');
    expect(table).toContain('what is counted or dated: passenger in both');
    expect(table).toContain('The coast guard said «47» passengers drowned');
    expect(table).toContain('b.txt:3:22');
    for (const width of [20, 60, 100]) {
      for (const line of renderExplanationTable(explanation, { width, color: false, all: true }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(Math.max(40, width));
    }
  });
  test('gives the ids that an unknown or short one may mean', async () => {
    const { texts: all } = await readEvent(texts);
    const ids = (await compare(all)).groups.map((group) => group.id);
    const answer = await explain(all, '');
    expect(answer.explanation === null && [...answer.known].sort()).toEqual(ids.sort());
    expect(await explain(all, 'zzz')).toMatchObject({ explanation: null, matching: [] });
  });
});

describe('claims explain', () => {
  const { groups } = JSON.parse(runClaims(['diff', 'corpus/karabakh', '--format', 'json']).out) as {
    groups: { id: string }[];
  };
  test.each(groups.slice(0, 3).map(({ id }) => id))('%s', (id) => {
    const whole = runClaims(['explain', id, 'corpus/karabakh']);
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(runClaims(['explain', id.slice(0, 8), 'corpus/karabakh']).out).toBe(whole.out);
  });
  test('prints one object', () => {
    const { out, code } = runClaims(['explain', groups[0]?.id ?? '', 'corpus/karabakh', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1, group: { id: groups[0]?.id } });
  });
  test('advises on an id that names nothing or too much', () => {
    const slip = `${groups[0]?.id.slice(0, -1)}z`;
    const near = runClaims(['explain', slip, 'corpus/karabakh']);
    expect(near).toMatchObject({ code: 2, out: '' });
    expect(near.err).toContain(`did you mean ${groups[0]?.id}?`);
    expect(runClaims(['explain', 'q', 'corpus/karabakh']).err).toContain('write more of it');
    expect(runClaims(['explain', 'nonsense', 'corpus/karabakh']).err).toContain('claims diff --all');
    expect(runClaims(['explain', 'q']).code).toBe(2);
  });
});
