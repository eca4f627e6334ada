import type { HedgeEffect } from '../lexicon/hedges.js';
import type { QuantityKind } from '../model/value.js';
import type { Numeral } from './numerals/numeral.js';

/** A number with its unit, as one rule read it: tokens `first` up to, not including, `last`. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly step: number | null;
  /** The factor of the scale word, 1 when there is none; a range may lend it to its first number. */
  readonly scale: number;
  readonly words: boolean;
  readonly rule: string;
  /** True when the currency stands before the number. */
  readonly leading?: boolean;
  /** What a word inside the reading says of its value ("a good yard"). */
  readonly hedged?: HedgeEffect;
  /** The other half of a score. */
  readonly against?: number;
}

/** Makes a reading of one numeral. */
export function readingOf(
  numeral: Numeral,
  first: number,
  last: number,
  kind: QuantityKind,
  unit: string | null,
  rule: string,
): Reading {
  const { value, step, scale, words } = numeral;
  return { first, last, kind, low: value, high: value, unit, step, scale, words, rule };
}
