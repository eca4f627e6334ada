import { describe, expect, test } from '@jest/globals';
import { countFindings } from '../../src/gate/count-findings.js';
import type { Check } from '../../src/model/check.js';
import type { Report } from '../../src/model/report.js';
import type { Tier } from '../../src/model/tier.js';
import { renderCheckTable } from '../../src/report/check-table.js';
import { renderCompact } from '../../src/report/compact.js';
import { renderCsv } from '../../src/report/csv.js';
import { findingsOf, repositoryPath, summarize } from '../../src/report/findings.js';
import { renderGithub } from '../../src/report/github.js';
import { renderGitlab } from '../../src/report/gitlab.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderNdjson } from '../../src/report/ndjson.js';
import { renderReportTable } from '../../src/report/report-table.js';
import { renderSarif } from '../../src/report/sarif.js';
import { makeStyle } from '../../src/report/style.js';
import { clash, mention, position, report } from '../gate/make.js';
import { cases } from './cases.js';

const look = { width: 80, color: false, all: false };

/** A report with one finding of a tier for each of `texts`, used as question, sentence and file name alike. */
function reportOf(texts: readonly string[], tier: Tier = 'likely'): Report & { readonly check: Check } {
  const groups = texts.map((text, i) =>
    clash(
      `q${String(i).padStart(10, '0')}`,
      [
        position(3, mention(`texts/a${i}.txt`, '3', `${text} 3`)),
        position(4, mention(`${text.replaceAll('/', '')}.txt`, '4', `4 ${text}`)),
      ],
      { question: text, tier },
    ),
  );
  const findings = groups.map((group, i) => ({
    group: group.id,
    fingerprint: String(i).padStart(16, '0'),
    status: 'new' as const,
    tier,
    reason: null,
    by: null,
    expires: null,
    changed: [],
  }));
  return report(groups, {
    check: {
      baseline: null,
      since: null,
      allowStale: false,
      failOn: 'likely',
      findings,
      stale: [],
      summary: countFindings(findings, 0, 'likely'),
    },
  }) as Report & {
    readonly check: Check;
  };
}

const nasty = [
  '::error::gotcha',
  '\n::set-output name=x::1',
  '\r\n::add-mask::a',
  '##[error]gotcha',
  '##vso[task.setvariable]x',
  '%0A::warning::x',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202Eevil',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '"=1+1"',
  '<script>alert(1)</script>',
  ']]><x/>',
  '&amp;&#0;\u0000\u0001\uFFFE',
  '\uD800',
  '</details> | `code` | @someone #12 [a](javascript:x) ![i](http://x/y.png) www.example.org',
];

describe('whatever a text holds', () => {
  const both = nasty.flatMap((text): [string, Tier][] => [
    [text, 'likely'],
    [text, 'possible'],
  ]);
  test.each(both)('%j does no harm, %s', (text, tier) => {
    const made = reportOf([text], tier);
    const printed = {
      github: renderGithub(made, look),
      compact: renderCompact(made, look),
      csv: renderCsv(made, look),
      junit: renderJunit(made, look),
      markdown: renderMarkdown(made, look),
      table: renderReportTable(made, look),
    };
    for (const [format, out] of Object.entries(printed)) {
      // Nothing that steers a terminal, ends a line or turns the reading direction gets through.
      expect([format, /[^\P{Cc}\n\r]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(out)]).toEqual([format, false]);
    }
    for (const line of printed.github.trimEnd().split('\n'))
      expect(line).toMatch(/^(::(?:error|notice) file=[^:]*::|1 new disagreement$|no new disagreements, 1 possible$)/);
    for (const line of printed.compact.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|##vso\[/);
    for (const cell of cells(printed.csv)) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
    expect(wellFormed(printed.junit)).toBe(true);
    // What stands in a code span is shown as it is.
    const prose = printed.markdown
      .replace(/(?<!\\)`[^`]*`/g, '')
      .replace(/^(?:<details><summary>1 possible<\/summary>|<\/details>)$/gm, '');
    expect(prose).not.toMatch(/<script|<x|<\/details>|(?<!\\)!\[|(?<!\\)\[a|@someone|#12|https?:\/\/|www\.example/);
    for (const render of [renderSarif, renderGitlab]) expect(() => JSON.parse(render(made, look))).not.toThrow();
    for (const line of renderNdjson(made).trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });
});

/** The cells of a CSV file, read by the rules of RFC 4180. */
function cells(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** Tells whether tags nest, and `<` and `&` stand only where XML lets them. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<\?xml[^?]*\?>|<(\/?)(\w+)((?: \w+="[^"<&]*(?:&\w+;[^"<&]*)*")*)(\/?)>/g,
    (_, end, name, __, alone) => {
      if (name === undefined || alone === '/') return '';
      if (end === '') open.push(name);
      else if (open.pop() !== name) return '<';
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(rest);
}

test('GitHub gets no more than ten notices, either', () => {
  const many = renderGithub(
    reportOf(
      Array.from({ length: 25 }, (_, i) => `houses ${i}`),
      'possible',
    ),
    look,
  );
  expect(many.match(/^::notice /gm)).toHaveLength(10);
  expect(many).toContain('::notice title=16 more::');
  expect(many).not.toMatch(/^::(?:error|warning)/m);
});

test('GitHub gets no more than ten errors, and the tenth tells of the others', () => {
  const ten = renderGithub(reportOf(Array.from({ length: 10 }, (_, i) => `houses ${i}`)), look);
  expect(ten.match(/^::error /gm)).toHaveLength(10);
  expect(ten).not.toContain('more');
  const many = renderGithub(reportOf(Array.from({ length: 25 }, (_, i) => `houses ${i}`)), look);
  expect(many.match(/^::error /gm)).toHaveLength(10);
  expect(many).toContain('::error title=16 more::');
  for (let i = 0; i < 25; i++) expect(many).toContain(`houses ${i}:`);
  expect(many.trimEnd().split('\n').at(-1)).toBe('25 new disagreements');
});

test('a Markdown comment stays below the limit and counts the rest', () => {
  const out = renderMarkdown(reportOf(Array.from({ length: 900 }, (_, i) => `houses ${i}`)), look);
  expect(out.length).toBeLessThan(65_536);
  const shown = out.match(/^#### /gm)?.length ?? 0;
  expect(out).toContain(`… and ${900 - shown} more.`);
});

test('many possible disagreements are counted, where they would crowd out the rest', () => {
  const many = reportOf(
    Array.from({ length: 900 }, (_, i) => `houses ${i}`),
    'possible',
  );
  const [markdown, table] = [renderMarkdown(many, look), renderReportTable(many, look)];
  expect(markdown.length).toBeLessThan(65_536);
  expect([markdown.match(/^- houses/gm)?.length, /^- … and 800 more$/m.test(markdown)]).toEqual([100, true]);
  expect([table.match(/^\? /gm)?.length, /^ {3}… and 880 more; -f compact lists all$/m.test(table)]).toEqual([
    20,
    true,
  ]);
  expect(renderCompact(many, look).match(/: new possible: /g)).toHaveLength(900);
});

test('paths start at the top of the repository', () => {
  expect(repositoryPath('a.txt', '')).toBe('a.txt');
  expect(repositoryPath('./a.txt', 'x/y/')).toBe('x/y/a.txt');
  expect(repositoryPath('../z/a.txt', 'x/y')).toBe('x/z/a.txt');
  expect(repositoryPath('/tmp/a.txt', 'x')).toBe('/tmp/a.txt');
  const made = reportOf(['houses']);
  expect(renderGithub(made, { ...look, prefix: 'sub' })).toContain('file=sub/houses.txt');
  expect(JSON.parse(renderGitlab(made, { ...look, prefix: 'sub' }))[0].location.path).toBe('sub/houses.txt');
  expect(renderSarif(made, { ...look, prefix: 'sub' })).toContain('"uri": "sub/houses.txt"');
});

test('SARIF links the other sides and suppresses what was accepted', () => {
  const read = (name: string) => JSON.parse(renderSarif(cases[name] ?? report([]), look)).runs[0];
  const { results, columnKind } = read('changed');
  expect(columnKind).toBe('utf16CodeUnits');
  expect(results[0].locations[0].physicalLocation.region).toMatchObject({
    startLine: 7,
    startColumn: 5,
    endLine: 7,
    endColumn: 7,
  });
  expect(results[0].message.text).toContain('[texts/harbour/union.txt:3:6](1)');
  expect(results[0].relatedLocations[0]).toMatchObject({
    id: 1,
    physicalLocation: { artifactLocation: { uri: 'texts/harbour/union.txt' } },
  });
  expect(results[0].fingerprints).toEqual({ 'claims/v1': '0123456789abcdef' });
  expect(read('accepted').results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'counted on two days (Ida)' },
  ]);
  expect(read('known').results).toEqual([]);
  expect(read('error').invocations[0].executionSuccessful).toBe(false);
});

test('a summary counts what there is', () => {
  const lines = Object.entries(cases).map(([name, made]) => [
    name,
    summarize(made),
    findingsOf(made).filter((found) => found.counts).length,
  ]);
  expect(Object.fromEntries(lines.map(([name, ...rest]) => [name, rest]))).toEqual({
    clean: ['no new disagreements', 0],
    new: ['1 new disagreement', 1],
    changed: ['1 new disagreement', 1],
    accepted: ['no new disagreements, 1 accepted', 0],
    expired: ['no new disagreements, 1 expired acceptance', 1],
    known: ['no new disagreements, 1 known at main', 0],
    stale: ['no new disagreements, 1 stale entry', 0],
    allowed: ['no new disagreements, 1 stale entry', 0],
    error: ['no new disagreements, 1 file not read', 0],
    unjudged: ['1 disagreement', 1],
    possible: ['1 new disagreement, 1 possible', 1],
    'possible-counted': ['2 new disagreements', 2],
    'possible-accepted': ['no new disagreements, 1 accepted', 0],
    'possible-unjudged': ['1 disagreement, 1 possible', 1],
    hostile: ['1 new disagreement', 1],
  });
});

test('the table shows the changed side first, and with `all` what was accepted', () => {
  const draw = (name: string, all: boolean) => renderReportTable(cases[name] ?? report([]), { ...look, all });
  expect(draw('changed', false)).toMatch(/12[\s\S]*herald\.txt[\s\S]*9[\s\S]*changed: texts\/harbour\/herald\.txt:7/);
  expect(draw('accepted', false)).toBe('✓ no new disagreements, 1 accepted\n');
  expect(draw('accepted', true)).toContain('✓ ferries in service: 12 · 9, accepted: counted on two days');
  // The same drawing as by check-table itself.
  const block = { width: 80, style: makeStyle(false), documents: new Map() };
  const accepted = cases['accepted'] ?? report([]);
  expect(renderCheckTable(accepted, block, true)).toBe(draw('accepted', true));
});
