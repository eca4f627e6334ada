import type { Value } from '../model/value.js';

/** A value expression that a rule found: tokens `first` up to, not including, `last`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
  /** The hedge as written, lower case; null when there is none. */
  readonly hedge: string | null;
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** What a rule may know beside the tokens. */
export interface RuleContext {
  /** ISO date or date-time of publication; null when unknown. */
  readonly published: string | null;
  readonly lang: string | null;
  /** The whole text that the tokens index into. */
  readonly text: string;
}
