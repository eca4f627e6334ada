import type { Modality } from './claim.js';
import type { Tier } from './tier.js';
import type { Kind, Value } from './value.js';

/** A mention on a side of a clash that may be real. */
export interface CandidateMention {
  readonly document: string;
  readonly source: string | null;
  /** ISO date of the document; null when unknown. */
  readonly published: string | null;
  readonly quote: string;
  readonly sentence: string;
  /** What is before the sentence, at most a few hundred characters. */
  readonly before: string;
  readonly attribution: string | null;
  readonly modality: Modality;
}

/** A side of a clash that may be real. */
export interface CandidateSide {
  readonly display: string;
  readonly value: Value;
  readonly mentions: readonly CandidateMention[];
}

/** Two sides that may clash. */
export interface Candidate {
  readonly kind: Kind;
  readonly sides: readonly [CandidateSide, CandidateSide];
  /** Calibrated probability that the clash is real. */
  readonly probability: number;
  readonly tier: Tier;
}

/** What somebody else says of a candidate: a clash, one that a reader could excuse, none; null when it was not judged. */
export type Opinion = (candidate: Candidate) => Promise<'hard' | 'soft' | 'no' | null>;
