import { countGroups } from '../model/group-counts.js';
import type { Report } from '../model/report.js';
import type { Kind } from '../model/value.js';

/** Which groups of a report are wanted. */
export interface ReportFilter {
  /** The kinds wanted; null for every kind. */
  readonly kinds: ReadonlySet<Kind> | null;
  /** The least confidence wanted, 0 to 1. */
  readonly minConfidence: number;
}

/** Leaves out the groups that are not wanted, and counts the rest anew. */
export function filterReport(report: Report, { kinds, minConfidence }: ReportFilter): Report {
  const groups = report.groups.filter(
    (group) => (kinds === null || kinds.has(group.kind)) && group.confidence >= minConfidence,
  );
  return { ...report, groups, summary: { ...report.summary, ...countGroups(groups) } };
}
