/** A unit of calendar or clock time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Singular and plural unit words, lower case. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['fortnights', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** Abbreviated units, read only right after a number. */
export const unitAbbreviations: ReadonlyMap<string, TimeUnit> = new Map([
  ['sec', 'second'],
  ['secs', 'second'],
  ['s', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['h', 'hour'],
  ['d', 'day'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['mo', 'month'],
  ['mos', 'month'],
  ['yr', 'year'],
  ['yrs', 'year'],
]);

/** How a unit is written: its UCUM code, how many of that it is, and its ISO-TimeML letter. */
export interface UnitWriting {
  readonly ucum: string;
  readonly factor: number;
  readonly letter: string;
  /** True for units below the day, which stand after the T of a duration. */
  readonly clock: boolean;
}

/** The writing of each unit. */
export const unitWritings: Readonly<Record<TimeUnit, UnitWriting>> = {
  second: { ucum: 's', factor: 1, letter: 'S', clock: true },
  minute: { ucum: 'min', factor: 1, letter: 'M', clock: true },
  hour: { ucum: 'h', factor: 1, letter: 'H', clock: true },
  day: { ucum: 'd', factor: 1, letter: 'D', clock: false },
  weekend: { ucum: 'd', factor: 2, letter: 'WE', clock: false },
  week: { ucum: 'wk', factor: 1, letter: 'W', clock: false },
  month: { ucum: 'mo', factor: 1, letter: 'M', clock: false },
  quarter: { ucum: 'mo', factor: 3, letter: 'Q', clock: false },
  season: { ucum: 'mo', factor: 3, letter: 'Q', clock: false },
  year: { ucum: 'a', factor: 1, letter: 'Y', clock: false },
  decade: { ucum: 'a', factor: 10, letter: 'DE', clock: false },
  century: { ucum: 'a', factor: 100, letter: 'CE', clock: false },
};

/** Adverbs and adjectives of frequency and the period they name. */
export const frequencies: ReadonlyMap<string, readonly [number, TimeUnit]> = new Map([
  ['hourly', [1, 'hour']],
  ['daily', [1, 'day']],
  ['nightly', [1, 'day']],
  ['weekly', [1, 'week']],
  ['biweekly', [2, 'week']],
  ['fortnightly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['bimonthly', [2, 'month']],
  ['quarterly', [1, 'quarter']],
  ['yearly', [1, 'year']],
  ['annual', [1, 'year']],
  ['annually', [1, 'year']],
  ['biennial', [2, 'year']],
]);
