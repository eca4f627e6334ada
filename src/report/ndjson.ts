import type { Report } from '../model/report.js';
import { findingsOf } from './findings.js';
import { safeJson } from './sanitize.js';

/**
 * Writes one JSON object a line, each with a `type`: a `group` (with `status`, `fingerprint` and the rest of its finding under `check`),
 * a `stale` entry, a `problem`, and one `summary` at the end.
 */
export function renderNdjson(report: Report): string {
  const shown = new Map(findingsOf(report).map((found) => [found.group.id, found]));
  const lines: unknown[] = (report.problems ?? []).map((problem) => ({ type: 'problem', ...problem }));
  for (const group of report.groups) {
    const found = shown.get(group.id);
    const { status, finding } = found ?? { status: null, finding: null };
    const { fingerprint, reason, by, expires } = finding ?? {
      fingerprint: null,
      reason: null,
      by: null,
      expires: null,
    };
    const judged = finding ? { status, fingerprint, accepted: reason === null ? null : { reason, by, expires } } : {};
    const lead = found ? { document: found.lead.mention.document, span: found.lead.mention.span } : null;
    lines.push({ type: 'group', ...judged, lead, ...group });
  }
  for (const entry of report.check?.stale ?? []) lines.push({ type: 'stale', ...entry });
  const { version, tool, summary, check } = report;
  lines.push({ type: 'summary', version, tool, ...summary, ...(check ? { check: check.summary } : {}) });
  return lines.map((line) => `${safeJson(line)}\n`).join('');
}
