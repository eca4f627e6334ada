import { describe, expect, test } from '@jest/globals';
import type { ShownTiers } from '../../src/report/format.js';
import { render, reportFormats } from '../../src/report/index.js';
import { cases } from './cases.js';

const tiers: readonly ShownTiers[] = ['likely', 'possible', 'all'];

async function print(name: string, format: string, tier: ShownTiers = 'all'): Promise<string> {
  const report = cases[name];
  if (!report) throw new Error(`no case ${name}`);
  return render(report, format, { width: 100, tier });
}

/** How each format marks the likely disagreement, the possible one, and the possible one where it counts. */
const marks: [format: string, likely: RegExp, possible: RegExp, counted: RegExp][] = [
  [
    'table',
    /^✗ ferries in service .* count · q1111111111$/m,
    /^\? {2}5 · 6 +crowns a crossing/m,
    /^\? crowns a crossing .* possible · q4444444444$/m,
  ],
  ['compact', /: new: ferries/, /: new possible: crowns/, /: new possible: crowns/],
  ['json', /"tier": "likely"/, /"tier": "possible"/, /"failOn": "possible"/],
  ['ndjson', /"tier":"likely"/, /"tier":"possible"/, /"check":\{"new":2,/],
  [
    'markdown',
    /^#### new: ferries/m,
    /<summary>1 possible<\/summary>\n\n- crowns a crossing: 5 \/ 6 \(/,
    /^#### new possible: crowns/m,
  ],
  [
    'sarif',
    /"level": "error",\n\s*"message": \{\n\s*"text": "ferries/,
    /"level": "note",\n\s*"message": \{\n\s*"text": "crowns/,
    /"level": "warning",\n\s*"message": \{\n\s*"text": "crowns/,
  ],
  ['github', /^::error .*::ferries/m, /^::notice .*::crowns/m, /^::warning .*::crowns/m],
  [
    'gitlab',
    /"ferries[^}]*"severity": "major"/,
    /"Possible: crowns[^}]*"severity": "info"/,
    /"Possible: crowns[^}]*"severity": "minor"/,
  ],
  ['junit', /<failure message="ferries/, /<skipped message="possible: crowns/, /<failure message="possible: crowns/],
  ['csv', /^new,likely,q1111111111,/m, /^new,possible,q4444444444,/m, /^new,possible,q4444444444,/m],
];

test('every format is in the table', () => {
  expect(marks.map(([format]) => format).sort()).toEqual(reportFormats.map(({ name }) => name).sort());
});

describe.each(marks)('%s', (format, likely, possible, counted) => {
  test('tells the tiers apart', async () => {
    expect(await print('possible', format)).toMatch(likely);
    expect(await print('possible', format)).toMatch(possible);
    expect(await print('possible-counted', format)).toMatch(likely);
    expect(await print('possible-counted', format)).toMatch(counted);
  });
  const isJson = format === 'json' || format === 'ndjson';
  test(
    isJson
      ? 'holds both tiers, whichever is asked for'
      : 'leaves possible ones out where only likely ones are asked for',
    async () => {
      const printed = await Promise.all(tiers.map((tier) => print('possible-unjudged', format, tier)));
      expect(printed.map((text) => /ferries in service/.test(text))).toEqual([true, true, true]);
      expect(printed.map((text) => /crowns a crossing/.test(text))).toEqual([isJson, true, true]);
      if (isJson) expect(new Set(printed).size).toBe(1);
    },
  );
});

test('the table shows possible ones in a line, whole, or only their number', async () => {
  const whole = /At «6» crowns a crossing/;
  const [likely = '', possible = '', all = ''] = await Promise.all(
    tiers.map((tier) => print('possible-unjudged', 'table', tier)),
  );
  expect([likely, possible, all].map((text) => whole.test(text))).toEqual([false, true, false]);
  expect(all).toMatch(/^\? {2}5 · 6 +crowns a crossing +2 sources/m);
  expect([likely, possible, all].map((text) => text.trimEnd().split('\n').at(-1))).toEqual([
    '✗ 1 disagreement   ? 1 possible (not shown)   ≈ 0 compatible   ✓ 1 agreed   7 claims in 3 texts',
    ...Array.from(
      { length: 2 },
      () => '✗ 1 disagreement   ? 1 possible   ≈ 0 compatible   ✓ 1 agreed   7 claims in 3 texts',
    ),
  ]);
});

test('likely ones come before possible ones, and these before what agrees', async () => {
  const text = await print('possible-unjudged', 'table');
  const places = ['✗ ferries', '── possible ─', '?  5 · 6', '✓  40', '✗ 1 disagreement'].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual([...places].sort((x, y) => x - y));
  expect(places).not.toContain(-1);
});

test('Markdown shows possible ones whole where they are asked for', async () => {
  expect(await print('possible-unjudged', 'markdown', 'possible')).toMatch(
    /^#### possible: crowns[\s\S]*<ins>6<\/ins>/m,
  );
});
