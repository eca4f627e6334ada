import type { Explanation } from '../model/explanation.js';
import type { Report } from '../model/report.js';
import type { DocumentClaims, Format, RenderOptions } from './format.js';

/** The formats of `claims diff`, the default first. */
export const reportFormats: readonly Format<Report>[] = [
  { name: 'table', description: 'for people', load: async () => (await import('./report-table.js')).renderReportTable },
  {
    name: 'json',
    description: 'the report, version 1',
    load: async () => (await import('./json.js')).renderReportJson,
  },
  { name: 'ndjson', description: 'one object a line', load: async () => (await import('./ndjson.js')).renderNdjson },
  { name: 'compact', description: 'a line a finding', load: async () => (await import('./compact.js')).renderCompact },
  {
    name: 'markdown',
    description: 'for a comment or a summary',
    load: async () => (await import('./markdown.js')).renderMarkdown,
  },
  { name: 'sarif', description: 'SARIF 2.1.0', load: async () => (await import('./sarif.js')).renderSarif },
  { name: 'github', description: 'annotations', load: async () => (await import('./github.js')).renderGithub },
  { name: 'gitlab', description: 'code quality', load: async () => (await import('./gitlab.js')).renderGitlab },
  { name: 'junit', description: 'test results', load: async () => (await import('./junit.js')).renderJunit },
  { name: 'csv', description: 'a row a mention', load: async () => (await import('./csv.js')).renderCsv },
];

/** The formats of `claims extract`, the default first. */
export const claimFormats: readonly Format<readonly DocumentClaims[]>[] = [
  { name: 'table', description: 'for people', load: async () => (await import('./claim-table.js')).renderClaimTable },
  { name: 'json', description: 'one object', load: async () => (await import('./json.js')).renderClaimsJson },
  { name: 'ndjson', description: 'one object a line', load: async () => (await import('./json.js')).renderClaimLines },
];

/** The formats of `claims explain`, the default first. */
export const explanationFormats: readonly Format<Explanation>[] = [
  {
    name: 'table',
    description: 'for people',
    load: async () => (await import('./explanation-table.js')).renderExplanationTable,
  },
  { name: 'json', description: 'one object', load: async () => (await import('./json.js')).renderExplanationJson },
];

/** Renders a report in one of `reportFormats`; an unknown format is a `RangeError`. */
export async function render(report: Report, format = 'table', options: Partial<RenderOptions> = {}): Promise<string> {
  const found = reportFormats.find((candidate) => candidate.name === format);
  if (!found) throw new RangeError(`unknown format: ${format}`);
  return (await found.load())(report, { width: 80, color: false, all: false, ...options });
}
