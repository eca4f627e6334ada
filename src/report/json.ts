import type { Explanation } from '../model/explanation.js';
import type { Report } from '../model/report.js';
import { version } from '../model/version.js';
import { claimLines } from './claim-line.js';
import type { DocumentClaims } from './format.js';
import { safeJson } from './sanitize.js';

/** Writes a report as indented JSON: the contract, version 1. */
export function renderReportJson(report: Report): string {
  return `${safeJson(report, 1)}\n`;
}

/** Writes the claims of documents as one JSON object. */
export function renderClaimsJson(list: readonly DocumentClaims[]): string {
  const documents = list.map(({ document: { id, source, title, published, event } }) => ({
    id,
    source,
    title,
    published,
    event,
  }));
  const claims = list.flatMap(({ document, claims }) => claimLines(document, claims));
  return `${safeJson({ version: 1, tool: { name: 'claims', version }, documents, claims }, 1)}\n`;
}

/** Writes the claims of documents as JSON objects, one a line. */
export function renderClaimLines(list: readonly DocumentClaims[]): string {
  return list
    .flatMap(({ document, claims }) => claimLines(document, claims))
    .map((line) => `${safeJson(line)}\n`)
    .join('');
}

/** Writes an explanation as indented JSON. */
export function renderExplanationJson(explanation: Explanation): string {
  return `${safeJson({ version: 1, tool: { name: 'claims', version }, ...explanation }, 1)}\n`;
}
