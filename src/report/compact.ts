import type { Report } from '../model/report.js';
import { describe, findingsOf, isOpen, nameStanding, placeOf, summarize } from './findings.js';
import type { RenderOptions } from './format.js';
import { sanitize } from './sanitize.js';

/** Writes one line a finding, `file:line:column: status: what`, as compilers do, with the tier in the status; accepted and known ones only with `all`. */
export function renderCompact(report: Report, options: RenderOptions): string {
  const lines: string[] = [];
  for (const { path, severity, message } of report.problems ?? []) lines.push(`${path}: ${severity}: ${message}`);
  for (const shown of findingsOf(report, options.tier)) {
    const { status, finding, group, lead } = shown;
    if (!options.all && !isOpen(shown)) continue;
    const why = finding?.reason
      ? ` (${status === 'expired' ? `until ${finding.expires}` : 'accepted'}: ${finding.reason})`
      : '';
    lines.push(`${placeOf(lead.mention)}: ${nameStanding(shown)}: ${describe(shown)}${why} [${group.id}]`);
  }
  const { check } = report;
  for (const { fingerprint, summary, reason } of check?.stale ?? []) {
    lines.push(`${check?.baseline ?? 'baseline'}: stale: ${summary} (accepted: ${reason}) [${fingerprint}]`);
  }
  lines.push(summarize(report));
  return lines.map((line) => `${inert(sanitize(line))}\n`).join('');
}

/** A line that begins like a workflow command would be carried out by some build servers. */
function inert(line: string): string {
  const harmless = line.replaceAll('##[', '## [').replaceAll('##vso[', '##vso [');
  return harmless.trimStart().startsWith('::') ? `./${harmless.trimStart()}` : harmless;
}
