import type { Tier } from './tier.js';

/** What became of a disagreement under `check`: it is `new` or its acceptance has `expired`, it was accepted, or was there at the git ref already (`known`). */
export type FindingStatus = 'new' | 'expired' | 'accepted' | 'known';

/** Points at one mention of a group: `group.positions[position].mentions[mention]`. */
export interface MentionIndex {
  readonly position: number;
  readonly mention: number;
}

/** A disagreement under `check`: the group of the report it speaks of, and its standing. */
export interface Finding {
  /** The id of the group in `Report.groups`. */
  readonly group: string;
  /** Sixteen hexadecimal digits, stable while values, question and sources stay the same. */
  readonly fingerprint: string;
  readonly status: FindingStatus;
  readonly tier: Tier;
  /** Why it was accepted; null when it never was. */
  readonly reason: string | null;
  readonly by: string | null;
  /** ISO date; past it the acceptance no longer counts. */
  readonly expires: string | null;
  /** The mentions that a change brought in, in the order of the positions; empty when nothing tells which side changed. */
  readonly changed: readonly MentionIndex[];
}

/** An accepted disagreement that is no longer there. */
export interface StaleEntry {
  readonly fingerprint: string;
  readonly summary: string;
  readonly reason: string;
  readonly by: string | null;
  readonly expires: string | null;
}

/** What `check` adds to a report. */
export interface Check {
  /** The baseline file, as named; null when there is none. */
  readonly baseline: string | null;
  /** The git ref that the texts are compared with; null without one. */
  readonly since: string | null;
  readonly allowStale: boolean;
  /** The least tier that counts: with `possible`, disagreements of both tiers do. */
  readonly failOn: Tier;
  readonly findings: readonly Finding[];
  readonly stale: readonly StaleEntry[];
  readonly summary: {
    /** Those that count. */
    readonly new: number;
    /** Those that count. */
    readonly expired: number;
    /** New and expired ones of the tier that doesn't count. */
    readonly possible: number;
    readonly accepted: number;
    readonly known: number;
    readonly stale: number;
  };
}
