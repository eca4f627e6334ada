import type { Daypart } from '../../lexicon/dayparts.js';
import type { Grain } from '../../model/value.js';

/** The four seasons by their ISO-TimeML codes. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A point or stretch of the calendar as far as it is known: what is left out is unknown. Years are astronomical. */
export interface Moment {
  readonly grain: Grain;
  /** The hundreds of the year ("19" for 1900 to 1999), alone or where only the century is meant. */
  readonly century?: number;
  /** The tens of the year ("199"). */
  readonly decade?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** ISO week of `year` (which is then the ISO week year). */
  readonly week?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly daypart?: Daypart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC. */
  readonly zone?: number;
  /** Prefix of a year that isn't the calendar's: fiscal or school. */
  readonly fiscal?: 'FY' | 'SY';
  /** True for a shift that is known only to be before or after ("years ago"). */
  readonly vague?: 'past' | 'future' | 'present';
}

/** Grains from coarse to fine, as far as shifting needs them. */
const order: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'daypart',
  'hour',
  'minute',
  'second',
];

/** Tells whether grain `a` is as fine as `b` or finer. */
export function isAsFine(a: Grain, b: Grain): boolean {
  return order.indexOf(a) >= order.indexOf(b);
}
