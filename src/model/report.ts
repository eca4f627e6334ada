import type { Check } from './check.js';
import type { Modality } from './claim.js';
import type { Problem } from './problem.js';
import type { Span } from './span.js';
import type { Tier } from './tier.js';
import type { Kind, Value } from './value.js';

/** What became of the claims of a group: same value, all can be true, or at least two cannot both be right. */
export type VerdictKind = 'agree' | 'compatible' | 'disagree';

/** Between documents, or inside one. */
export type Scope = 'across' | 'within';

/** Why the positions of a clash may differ, when the texts show it. */
export type Cause = 'update' | 'party' | 'scope' | 'rounding' | 'zone' | 'plan' | 'slip' | 'conversion';

/** One claim as a report shows it. */
export interface Mention {
  readonly document: string;
  readonly span: Span;
  /** 1-based line, and 1-based column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly phrase: string;
  readonly sentence: string;
  readonly attribution: string | null;
  readonly modality: Modality;
}

/** The mentions of a group that agree with each other. */
export interface Position {
  readonly display: string;
  readonly value: Value;
  readonly mentions: readonly Mention[];
}

/** Claims that answer the same question, and the judgement on them. */
export interface Group {
  /** Stable short identifier: `q` and ten hexadecimal digits. */
  readonly id: string;
  readonly verdict: VerdictKind;
  /** How much a disagreement is trusted; null for what doesn't disagree. */
  readonly tier: Tier | null;
  readonly scope: Scope;
  readonly kind: Kind;
  readonly question: string;
  readonly reason: string;
  readonly cause: Cause | null;
  /** Calibrated probability, 0 to 1, that the verdict is right. */
  readonly confidence: number;
  readonly positions: readonly Position[];
}

/** A document as a report lists it. */
export interface DocumentInfo {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly event: string;
}

/** The report, version 1: the contract of `--format json`. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'claims'; readonly version: string };
  readonly documents: readonly DocumentInfo[];
  readonly groups: readonly Group[];
  readonly summary: {
    readonly documents: number;
    readonly claims: number;
    /** The likely disagreements: those that count. */
    readonly disagree: number;
    /** The possible ones. */
    readonly possible: number;
    readonly compatible: number;
    readonly agree: number;
  };
  /** Which disagreements count: only in the report of `claims check`. */
  readonly check?: Check;
  /** What was wrong with the input; left out when nothing was. */
  readonly problems?: readonly Problem[];
}
