import type { Check, Finding, FindingStatus, MentionIndex, StaleEntry } from '../model/check.js';
import type { Group, Mention, Report } from '../model/report.js';
import type { BaselineEntry } from './baseline.js';

/** What a check goes by. */
export interface Standard {
  /** The baseline file, as named; null when there is none. */
  readonly baseline: string | null;
  readonly entries: readonly BaselineEntry[];
  /** Today, as an ISO date. */
  readonly now: string;
  readonly allowStale: boolean;
  /** Tells whether this check has looked at a file of a baseline entry (or would have, were it still there). */
  readonly covers: (file: string) => boolean;
  /** What the texts had at a git ref; null when they are not compared with one. */
  readonly before: Before | null;
}

/** The state of the texts at a git ref. */
export interface Before {
  readonly ref: string;
  /** Fingerprints of its disagreements. */
  readonly fingerprints: ReadonlySet<string>;
  /** Tells whether it had all of a disagreement already, as a whole or as a part of a larger one. */
  readonly hadClash: (group: Group) => boolean;
  /** Tells whether it had a mention already, wherever it stood in its document. */
  readonly had: (mention: Mention) => boolean;
}

/** Sorts the disagreements of a report into those that count and those that don't, and finds the entries that no longer apply. */
export function judgeFindings(report: Report, fingerprints: ReadonlyMap<string, string>, standard: Standard): Check {
  const { before, now, entries, baseline, allowStale } = standard;
  const accepted = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const findings: Finding[] = [];
  for (const group of report.groups) {
    const fingerprint = fingerprints.get(group.id);
    if (group.verdict !== 'disagree' || fingerprint === undefined) continue;
    const entry = accepted.get(fingerprint);
    const { reason, by, expires } = entry ?? { reason: null, by: null, expires: null };
    const status: FindingStatus =
      entry && !isPast(entry.expires, now)
        ? 'accepted'
        : before !== null && (before.fingerprints.has(fingerprint) || before.hadClash(group))
          ? 'known'
          : entry
            ? 'expired'
            : 'new';
    const changed = before === null ? [] : changedMentions(group, before);
    findings.push({ group: group.id, fingerprint, status, reason, by, expires, changed });
  }
  const stale = before === null ? staleEntries(entries, new Set(fingerprints.values()), standard.covers) : [];
  const count = (status: FindingStatus): number => findings.filter((finding) => finding.status === status).length;
  return {
    baseline,
    since: before?.ref ?? null,
    allowStale,
    findings,
    stale,
    summary: {
      new: count('new'),
      expired: count('expired'),
      accepted: count('accepted'),
      known: count('known'),
      stale: stale.length,
    },
  };
}

/** Tells whether a check fails: a disagreement that counts, or a stale entry that isn't allowed. */
export function fails(check: Check): boolean {
  return check.summary.new + check.summary.expired > 0 || (check.summary.stale > 0 && !check.allowStale);
}

/** Tells whether an acceptance has run out: its last day still counts. */
export function isPast(expires: string | null, now: string): boolean {
  return expires !== null && expires < now;
}

/** An entry whose disagreement is gone is stale, unless the check left some of its files out. */
function staleEntries(
  entries: readonly BaselineEntry[],
  present: ReadonlySet<string>,
  covers: (file: string) => boolean,
): StaleEntry[] {
  return entries
    .filter((entry) => !present.has(entry.fingerprint) && entry.files.every(covers))
    .map(({ fingerprint, summary, reason, by, expires }) => ({ fingerprint, summary, reason, by, expires }));
}

function changedMentions(group: Group, before: Before): MentionIndex[] {
  return group.positions.flatMap(({ mentions }, position) =>
    mentions.flatMap((at, mention) => (before.had(at) ? [] : [{ position, mention }])),
  );
}
