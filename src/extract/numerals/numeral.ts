import type { Token } from '../../text/tokens.js';

/** A number as a text writes it, from its first token up to, not including, `last`. */
export interface Numeral {
  readonly value: number;
  /** What the writing resolves: 100,000 for "1.2 million", 0.01 for "1.25", 1 for "2,000". */
  readonly step: number;
  readonly last: number;
  /** True when it is spelled out ("twenty-five"), false when digits carry it ("25", "1.2 million"). */
  readonly words: boolean;
  /** The scale word's factor: 1,000,000 for "1.2 million", 1 when there is none. */
  readonly scale: number;
  readonly ordinal?: boolean;
  /** True for what is written as a part of one ("half", "two-thirds", "1/40"). */
  readonly fraction?: boolean;
}

/** How a numeral may be read. */
export interface ReadingOptions {
  /** Takes "m", "T" and the like, which mean a scale only in amounts of money. */
  readonly money?: boolean;
  /** Joins parts with "and" ("two hundred and forty"); default true. */
  readonly and?: boolean;
}

/** Tells whether a token is a hyphen, of any width that joins words. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '‐' || token.text === '‑');
}

/** The position after a hyphen at `i`, or `i` itself. */
export function skipHyphen(tokens: readonly Token[], i: number): number {
  return isHyphen(tokens[i]) ? i + 1 : i;
}

/** Multiplies exactly: powers of ten move the decimal point instead of multiplying binary fractions. */
export function multiply(value: number, factor: number): number {
  const power = Math.log10(factor);
  if (!Number.isInteger(power)) return value * factor;
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Adds without the rounding error of binary fractions: 0.1 and 0.2 make 0.3. */
export function add(a: number, b: number): number {
  return Number((a + b).toPrecision(15));
}
