import type { Report } from '../model/report.js';
import { describe, findingsOf, isOpen, levelOf, repositoryPath } from './findings.js';
import type { RenderOptions } from './format.js';
import { safeJson, sanitize } from './sanitize.js';

/** How GitLab names what is an error, a warning or a note elsewhere. */
const severities = { error: 'major', warning: 'minor', note: 'info' } as const;

/** Writes a GitLab Code Quality report: the disagreements that nobody has accepted, stale entries and unread files. */
export function renderGitlab(report: Report, options: RenderOptions): string {
  const prefix = options.prefix ?? '';
  const at = (path: string, line: number) => ({ path: repositoryPath(path, prefix), lines: { begin: line } });
  const findings = findingsOf(report, options.tier)
    .filter(isOpen)
    .map((shown) => ({
      description: sanitize(`${shown.tier === 'possible' ? 'Possible: ' : ''}${describe(shown)}`),
      check_name: `claims/${shown.group.kind}`,
      fingerprint: shown.finding?.fingerprint ?? shown.group.id,
      severity: severities[levelOf(shown)],
      location: at(shown.lead.mention.document, shown.lead.mention.line),
    }));
  const { check } = report;
  const stale = (check?.stale ?? []).map(({ fingerprint, summary, reason }) => ({
    description: sanitize(`No longer there, yet accepted: ${summary} (${reason})`),
    check_name: 'claims/stale',
    fingerprint,
    severity: check?.allowStale ? 'info' : 'minor',
    location: at(check?.baseline ?? 'claims-baseline.json', 1),
  }));
  const problems = (report.problems ?? []).map(({ path, severity, message }) => ({
    description: sanitize(message),
    check_name: 'claims/input',
    fingerprint: `input:${repositoryPath(path, prefix)}:${sanitize(message)}`,
    severity: severity === 'error' ? 'critical' : 'info',
    location: at(path, 1),
  }));
  return `${safeJson([...problems, ...findings, ...stale], 1)}\n`;
}
