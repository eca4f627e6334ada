import { type TimeUnit, unitWritings } from '../../lexicon/time-units.js';
import type { DurationForm, DurationTerm } from '../time-rules/form.js';

/** Sizes of the units in the next coarser ones, for amounts of several terms. */
const inSeconds: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86400,
  wk: 604800,
  mo: 2629746,
  a: 31556952,
};

/** Tells whether an amount of time is told to the second, so that it counts in seconds: the time of a race. */
export function isToTheSecond({ terms }: DurationForm): boolean {
  return terms.length > 1 && terms.at(-1)?.unit === 'second';
}

/** The size of a unit in seconds. */
function secondsIn(unit: TimeUnit): number {
  const { ucum, factor } = unitWritings[unit];
  return factor * (inSeconds[ucum] ?? 1);
}

/** Adds the terms, in the units that the coarser of them is written in. */
export function totalOf(terms: readonly DurationTerm[], unit: TimeUnit): number {
  let total = 0;
  for (const term of terms) total += (term.amount ?? 0) * secondsIn(term.unit);
  return Number((total / (inSeconds[unitWritings[unit].ucum] ?? 1)).toPrecision(12));
}

/** How fine the writing is: the last digit of seconds, the finest of several terms, a tenth of a lone unit with a fraction. */
export function stepOf(terms: readonly DurationTerm[], low: number, unit: TimeUnit): number {
  const { factor, ucum } = unitWritings[unit];
  const last = terms.at(-1);
  if (unit === 'second' && last) {
    const decimals = /\.(\d+)$/.exec(String(last.amount))?.[1]?.length ?? 0;
    return Number(`1e-${decimals}`) * (last.unit === 'second' ? 1 : secondsIn(last.unit));
  }
  if (last && terms.length > 1) return Number((secondsIn(last.unit) / (inSeconds[ucum] ?? 1)).toPrecision(6));
  return Number.isInteger(low / factor) ? factor : factor / 10;
}
