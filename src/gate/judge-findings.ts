import type { Check, Finding, FindingStatus, MentionIndex, StaleEntry } from '../model/check.js';
import type { Group, Mention, Report } from '../model/report.js';
import type { Tier } from '../model/tier.js';
import type { BaselineEntry } from './baseline.js';
import { countFindings } from './count-findings.js';

/** What a check goes by. */
export interface Standard {
  /** The baseline file, as named; null when there is none. */
  readonly baseline: string | null;
  readonly entries: readonly BaselineEntry[];
  /** Today, as an ISO date. */
  readonly now: string;
  readonly allowStale: boolean;
  /** The least tier of disagreements that counts. */
  readonly failOn: Tier;
  /** Tells whether this check has looked at a file of a baseline entry (or would have, were it still there). */
  readonly covers: (file: string) => boolean;
  /** What the texts had at a git ref; null when they are not compared with one. */
  readonly before: Before | null;
}

/** The state of the texts at a git ref. */
export interface Before {
  readonly ref: string;
  /** Fingerprints of its disagreements, of either tier: what has become surer is not new. */
  readonly fingerprints: ReadonlySet<string>;
  /** Tells whether it had all of a disagreement already, as a whole or as a part of a larger one. */
  readonly hadClash: (group: Group) => boolean;
  /** Tells whether it had a mention already, wherever it stood in its document. */
  readonly had: (mention: Mention) => boolean;
}

/** Gives each disagreement of a report its standing, the same for both tiers, and finds the entries that no longer apply. */
export function judgeFindings(report: Report, fingerprints: ReadonlyMap<string, string>, standard: Standard): Check {
  const { before, now, entries, baseline, allowStale, failOn } = standard;
  const accepted = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const findings: Finding[] = [];
  for (const group of report.groups) {
    const fingerprint = fingerprints.get(group.id);
    if (group.tier === null || fingerprint === undefined) continue;
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
    findings.push({ group: group.id, fingerprint, status, tier: group.tier, reason, by, expires, changed });
  }
  const stale = before === null ? staleEntries(entries, new Set(fingerprints.values()), standard.covers) : [];
  const summary = countFindings(findings, stale.length, failOn);
  return { baseline, since: before?.ref ?? null, allowStale, failOn, findings, stale, summary };
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
