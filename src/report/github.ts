import type { Report } from '../model/report.js';
import { describe, findingsOf, isOpen, levelOf, repositoryPath, type ShownFinding, summarize } from './findings.js';
import type { RenderOptions } from './format.js';
import { sanitize } from './sanitize.js';

// GitHub shows ten errors, ten warnings and ten notices of a step, and drops the others without a word.
const limit = 10;

/**
 * Writes GitHub workflow commands: an error for each likely disagreement that counts, a warning for each possible one that does and each
 * stale entry that is allowed, a notice for each possible one that doesn't count. Past ten, the last one tells of all the others.
 */
export function renderGithub(report: Report, options: RenderOptions): string {
  const prefix = options.prefix ?? '';
  const errors: Annotation[] = [];
  const warnings: Annotation[] = [];
  const notices: Annotation[] = [];
  const lists = { error: errors, warning: warnings, note: notices };
  for (const { path, severity, message } of report.problems ?? []) {
    const list = severity === 'error' ? errors : warnings;
    list.push({ properties: { file: repositoryPath(path, prefix), title: 'Not read' }, message });
  }
  for (const shown of findingsOf(report, options.tier))
    if (isOpen(shown)) lists[levelOf(shown)].push(annotate(shown, prefix));
  const { check } = report;
  for (const { summary, reason } of check?.stale ?? []) {
    const file = check?.baseline ? { file: repositoryPath(check.baseline, prefix) } : {};
    const message = `${summary} (accepted: ${reason}). Take it out: claims accept --prune`;
    (check?.allowStale ? warnings : errors).push({ properties: { ...file, title: 'Stale entry' }, message });
  }
  const lines = [
    ...withinLimit('error', errors),
    ...withinLimit('warning', warnings),
    ...withinLimit('notice', notices),
    sanitize(summarize(report)),
  ];
  return `${lines.join('\n')}\n`;
}

interface Annotation {
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

function annotate(shown: ShownFinding, prefix: string): Annotation {
  const { group, status, finding, tier, lead } = shown;
  const { mention } = lead;
  const lines = mention.quote.split('\n').length;
  const columns = lines === 1 ? { col: mention.column, endColumn: mention.column + mention.quote.length } : {};
  const place = {
    file: repositoryPath(mention.document, prefix),
    line: mention.line,
    endLine: mention.line + lines - 1,
  };
  const past = status === 'expired' ? ` The acceptance ran out on ${finding?.expires}: ${finding?.reason}.` : '';
  const what = tier === 'possible' ? 'possible disagreement' : 'disagreement';
  const title = status === 'expired' ? 'Expired acceptance' : capitalize(status === 'new' ? `new ${what}` : what);
  return {
    properties: { ...place, ...columns, title },
    message: `${describe(shown)}.${past} [${group.id}]`,
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withinLimit(level: string, annotations: readonly Annotation[]): string[] {
  const shown = annotations.length > limit ? annotations.slice(0, limit - 1) : annotations;
  const rest = annotations.slice(shown.length);
  const lines = shown.map((annotation) => command(level, annotation));
  if (rest.length === 0) return lines;
  const list = rest.map(({ properties, message }) => sanitize(`${properties['file'] ?? ''}: ${message}`));
  return [...lines, command(level, { properties: { title: `${rest.length} more` }, message: list.join('\n') }, false)];
}

function command(level: string, { properties, message }: Annotation, oneLine = true): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(sanitize(String(value)))}`);
  return `::${level} ${list.join(',')}::${escapeData(oneLine ? sanitize(message) : message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
