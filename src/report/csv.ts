import type { Report } from '../model/report.js';
import { findingsOf } from './findings.js';
import type { RenderOptions } from './format.js';
import { sanitize } from './sanitize.js';

const columns = [
  ...[
    'status',
    'tier',
    'id',
    'fingerprint',
    'kind',
    'scope',
    'question',
    'position',
    'value',
    'document',
    'line',
    'column',
  ],
  ...['quote', 'sentence', 'attribution', 'accepted', 'by', 'expires'],
];

/** Writes RFC 4180 rows, one a mention of each disagreement (position 1 is the best supported), then stale entries and problems. */
export function renderCsv(report: Report, options: RenderOptions): string {
  const rows: (string | number | null)[][] = [columns];
  for (const { group, status, finding, tier } of findingsOf(report, options.tier)) {
    const head = [
      status ?? 'disagreement',
      tier,
      group.id,
      finding?.fingerprint ?? null,
      group.kind,
      group.scope,
      group.question,
    ];
    const tail = [finding?.reason ?? null, finding?.by ?? null, finding?.expires ?? null];
    for (const [index, { display, mentions }] of group.positions.entries()) {
      for (const { document, line, column, quote, sentence, attribution } of mentions) {
        rows.push([...head, index + 1, display, document, line, column, quote, sentence, attribution, ...tail]);
      }
    }
  }
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
  for (const { fingerprint, summary, reason, by, expires } of report.check?.stale ?? []) {
    rows.push(['stale', ...blanks(2), fingerprint, ...blanks(2), summary, ...blanks(8), reason, by, expires]);
  }
  for (const { severity, path, message } of report.problems ?? []) {
    rows.push([severity, ...blanks(5), message, ...blanks(2), path, ...blanks(8)]);
  }
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quotes a cell where it must be, and keeps spreadsheets from taking a text for a formula. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const folded = sanitize(value).trim();
  const inert =
    /^[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/.test(folded) && !/^-?\d+(?:\.\d+)?$/.test(folded) ? `'${folded}` : folded;
  return /[",\n\r;\t]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
