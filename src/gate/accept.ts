import type { Check } from '../model/check.js';
import type { Group, Report } from '../model/report.js';
import type { BaselineEntry } from './baseline.js';

/** What is written beside a fingerprint when a disagreement is accepted. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string | null;
  readonly expires: string | null;
}

/** A baseline's entries after a change, and what changed. */
export interface BaselineChange {
  readonly entries: readonly BaselineEntry[];
  readonly added: readonly BaselineEntry[];
  readonly removed: readonly BaselineEntry[];
}

/** The findings that `ids` name (a group's id, a fingerprint, or the beginning of either from four characters on), and the ids that name none. */
export function selectFindings(
  check: Check,
  ids: readonly string[],
): {
  readonly groups: ReadonlySet<string>;
  readonly unknown: readonly string[];
  readonly ambiguous: readonly string[];
} {
  const groups = new Set<string>();
  const unknown: string[] = [];
  const ambiguous: string[] = [];
  for (const id of ids) {
    const wanted = id.toLowerCase();
    const matches = check.findings.filter(
      ({ group, fingerprint }) =>
        group === wanted ||
        fingerprint === wanted ||
        (wanted.length >= 4 && (group.startsWith(wanted) || fingerprint.startsWith(wanted))),
    );
    const [first] = matches;
    if (!first) unknown.push(id);
    else if (matches.length > 1) ambiguous.push(id);
    else groups.add(first.group);
  }
  return { groups, unknown, ambiguous };
}

/** Adds the disagreements of `groups` to a baseline; what was accepted before gets the new reason. */
export function acceptFindings(
  report: Report & { readonly check: Check },
  entries: readonly BaselineEntry[],
  groups: ReadonlySet<string>,
  acceptance: Acceptance,
  relative: (document: string) => string,
): BaselineChange {
  const byId = new Map(report.groups.map((group) => [group.id, group]));
  const next = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const added: BaselineEntry[] = [];
  for (const finding of report.check.findings) {
    const group = byId.get(finding.group);
    if (!group || !groups.has(finding.group)) continue;
    const entry: BaselineEntry = {
      fingerprint: finding.fingerprint,
      summary: summaryOf(group),
      files: filesOf(group, relative),
      reason: acceptance.reason,
      by: acceptance.by,
      expires: acceptance.expires,
    };
    next.set(entry.fingerprint, entry);
    added.push(entry);
  }
  return { entries: [...next.values()], added, removed: [] };
}

/** Writes down where the accepted disagreements lie now, so that a check of a part knows them after folders were renamed. */
export function refreshEntries(
  report: Report & { readonly check: Check },
  entries: readonly BaselineEntry[],
  relative: (document: string) => string,
): BaselineEntry[] {
  const ids = new Map(report.check.findings.map(({ fingerprint, group }) => [fingerprint, group]));
  const groups = new Map(report.groups.map((group) => [group.id, group]));
  return entries.map((entry) => {
    const group = groups.get(ids.get(entry.fingerprint) ?? '');
    return group ? { ...entry, files: filesOf(group, relative) } : entry;
  });
}

function filesOf(group: Group, relative: (document: string) => string): string[] {
  return [...new Set(group.positions.flatMap(({ mentions }) => mentions.map((at) => relative(at.document))))].sort();
}

/** Takes the entries out of a baseline that a check found stale. */
export function pruneEntries(entries: readonly BaselineEntry[], check: Check): BaselineChange {
  const gone = new Set(check.stale.map(({ fingerprint }) => fingerprint));
  return {
    entries: entries.filter(({ fingerprint }) => !gone.has(fingerprint)),
    added: [],
    removed: entries.filter(({ fingerprint }) => gone.has(fingerprint)),
  };
}

/** One line that tells a person what was accepted: the question, and each position with the files that hold it. */
export function summaryOf(group: Group): string {
  const sides = group.positions.map(({ display, mentions }) => {
    const files = [...new Set(mentions.map(({ document }) => document.split('/').pop() ?? document))];
    return `${display} (${files.join(', ')})`;
  });
  return `${group.question}: ${sides.join(' against ')}`.replace(/\s+/g, ' ');
}
