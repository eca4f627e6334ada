import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Tier } from '../model/tier.js';

/** Which disagreements a report shows whole: `likely` ones alone, `possible` ones too, or `all` with the possible ones in short. */
export type ShownTiers = Tier | 'all';

/** How a report is to look. */
export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** True to show what agrees as fully as what disagrees. */
  readonly all: boolean;
  /** `all` unless told; JSON holds every group in any case. */
  readonly tier?: ShownTiers;
  /** Leads from the top of the repository to the working folder ("sub/"), for formats whose paths start at the top. */
  readonly prefix?: string;
}

/** The claims of one document. */
export interface DocumentClaims {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/** Turns something into text; it prints nothing and asks no terminal. */
export type Renderer<T> = (subject: T, options: RenderOptions) => string;

/** A format that a command offers; its code is loaded when it is asked for. */
export interface Format<T> {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<Renderer<T>>;
}
