import type { Group, Report } from './report.js';

/** How many groups of each verdict there are; `disagree` holds the likely disagreements, the only ones that count. */
export type GroupCounts = Pick<Report['summary'], 'disagree' | 'possible' | 'compatible' | 'agree'>;

/** Counts groups as the summary of a report does. */
export function countGroups(groups: readonly Group[]): GroupCounts {
  const count = (standing: string): number =>
    groups.filter(({ tier, verdict }) => (tier ?? verdict) === standing).length;
  return {
    disagree: count('likely'),
    possible: count('possible'),
    compatible: count('compatible'),
    agree: count('agree'),
  };
}
