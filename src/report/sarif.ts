import type { Mention, Report } from '../model/report.js';
import type { Kind } from '../model/value.js';
import { describe, findingsOf, levelOf, placeOf, repositoryPath, type ShownFinding, type Side } from './findings.js';
import type { RenderOptions } from './format.js';
import { safeJson, sanitize } from './sanitize.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Writes SARIF 2.1.0: a result for each disagreement, at its changed side, with the other sides as related locations that the message
 * links to; possible ones are notes, or warnings where they count. Accepted ones carry a suppression; what the git ref already had is left
 * out; unread files and stale entries are notifications.
 */
export function renderSarif(report: Report, options: RenderOptions): string {
  const prefix = options.prefix ?? '';
  const shown = findingsOf(report, options.tier).filter(({ status }) => status !== 'known');
  const kinds = [...new Set(shown.map(({ group }) => group.kind))].sort();
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: kinds.map(ruleOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report, prefix)],
    results: shown.map((found) => resultOf(found, kinds, prefix)),
  };
  return `${safeJson({ $schema: schema, version: '2.1.0', runs: [run] }, 1)}\n`;
}

function ruleOf(kind: Kind) {
  return {
    id: `disagreement/${kind}`,
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Disagreement`,
    shortDescription: { text: `Texts disagree on a ${kind}.` },
    fullDescription: { text: `Two statements that answer the same question with a ${kind} can't both be right.` },
    help: { text: 'Correct the wrong side, or accept the disagreement: claims accept ID --reason "…"' },
    defaultConfiguration: { level: 'error' },
  };
}

function resultOf(shown: ShownFinding, kinds: readonly Kind[], prefix: string) {
  const { group, status, finding, tier, lead, others } = shown;
  const ids = new Map(others.map(({ mention }, index) => [mention, index + 1]));
  const link = (mention: Mention): string => `[${escapeLink(placeOf(mention))}](${ids.get(mention) ?? 1})`;
  const past = status === 'expired' ? ` The acceptance ran out on ${finding?.expires}.` : '';
  return {
    ruleId: `disagreement/${group.kind}`,
    ruleIndex: kinds.indexOf(group.kind),
    level: levelOf(shown),
    message: { text: `${sanitize(describe(shown, link, escapeLink))}.${past}` },
    locations: [locationOf(lead, prefix)],
    relatedLocations: others.map((side, index) => ({
      id: index + 1,
      ...locationOf(side, prefix),
      message: { text: sanitize(`${side.position.display}: ${side.mention.sentence}`) },
    })),
    fingerprints: { 'claims/v1': finding?.fingerprint ?? group.id },
    partialFingerprints: { 'claims/v1': finding?.fingerprint ?? group.id },
    rank: Math.round(group.confidence * 100),
    ...suppressionOf(shown),
    properties: {
      id: group.id,
      scope: group.scope,
      tier,
      confidence: group.confidence,
      status: status ?? 'disagreement',
    },
  };
}

/** In a run where anything can be suppressed, a result without suppressions says so with an empty list. */
function suppressionOf({ status, finding }: ShownFinding) {
  if (status === null) return {};
  if (status !== 'accepted') return { suppressions: [] };
  const justification = sanitize([finding?.reason ?? '', finding?.by ? ` (${finding.by})` : ''].join(''));
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

function locationOf({ mention }: Side, prefix: string) {
  const lines = mention.quote.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    physicalLocation: {
      artifactLocation: artifactOf(mention.document, prefix),
      region: {
        startLine: mention.line,
        startColumn: mention.column,
        endLine: mention.line + lines.length - 1,
        endColumn: (lines.length === 1 ? mention.column : 1) + last.length,
        snippet: { text: mention.quote },
      },
    },
  };
}

function artifactOf(document: string, prefix: string) {
  // Half a surrogate pair has no place in an address.
  const path = repositoryPath(document, prefix).replace(/\p{Cs}/gu, '\uFFFD');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' };
}

function invocationOf(report: Report, prefix: string) {
  const problems = report.problems ?? [];
  const failed = problems.some(({ severity }) => severity === 'error');
  const { check } = report;
  const notifications = [
    ...problems.map(({ path, severity, message }) => ({
      level: severity,
      message: { text: sanitize(message) },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(path, prefix) } }],
    })),
    ...(check?.stale ?? []).map(({ summary, reason }) => ({
      level: check?.allowStale ? 'note' : 'warning',
      message: { text: sanitize(`No longer there, yet accepted: ${summary} (${reason})`) },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(check?.baseline ?? '', prefix) } }],
    })),
  ];
  return { executionSuccessful: !failed, toolExecutionNotifications: notifications };
}

/** In a message, brackets make links and a backslash quotes them. */
function escapeLink(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
