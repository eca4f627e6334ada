import type { Daypart } from '../../lexicon/dayparts.js';
import type { HolidayRule } from '../../lexicon/holidays.js';
import type { TimeUnit } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import type { Season } from '../resolve/moment.js';

/** Which of the many Decembers or Tuesdays is meant, when the text says so. */
export type Pick = 'last' | 'past' | 'next' | 'this' | 'previous' | 'following' | 'same' | 'coming';

/** A date as written: what is left out is not stated. */
export interface CalendarForm {
  readonly type: 'calendar';
  readonly century?: number;
  readonly decade?: number;
  /** True where the century of the decade is the reader's guess ("the '90s"). */
  readonly openCentury?: boolean;
  readonly year?: number;
  readonly fiscal?: 'FY' | 'SY';
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weekend?: boolean;
  readonly holiday?: HolidayRule;
  readonly daypart?: Daypart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** True for an hour of one to twelve whose half of the day is not said: "at 4:05", "at ten to six". */
  readonly open?: boolean;
  /** True where day and month of a date in digits could be the other way round. */
  readonly ambiguous?: boolean;
  /** Zone word as written, lower case, or its offset in minutes. */
  readonly zone?: string | number;
  readonly pick?: Pick;
  /** Where the year (or week) comes from another expression: "December of last year". */
  readonly within?: TimeForm;
}

/** A stretch away from an anchor: "yesterday", "last year", "two days later", "this week". */
export interface ShiftForm {
  readonly type: 'shift';
  readonly unit: TimeUnit;
  /** Signed number of units; null for an unknown number ("years ago"). */
  readonly amount: number | null;
  /** Which way, where the amount is unknown. */
  readonly toward: -1 | 0 | 1;
  readonly anchor: 'published' | 'spoken' | 'near' | TimeForm;
  /** More terms of the same way: "2 weeks and 2 days ago". */
  readonly more?: readonly { readonly unit: TimeUnit; readonly amount: number }[];
  readonly daypart?: Daypart;
  readonly weekday?: number;
  readonly fiscal?: 'FY' | 'SY';
  /** True when the day is kept: "two weeks before Christmas", "a month from today". */
  readonly exact?: boolean;
}

/** A part of another stretch: "the last week of July", "the first quarter of the year". */
export interface PartForm {
  readonly type: 'part';
  readonly unit: TimeUnit;
  /** 1 is the first, −1 the last. */
  readonly index: number;
  readonly count: number;
  readonly of: TimeForm;
}

/** An amount of time. */
export interface DurationForm {
  readonly type: 'duration';
  readonly terms: readonly DurationTerm[];
  readonly high?: number;
  /** Counts days from Monday to Friday only. */
  readonly business?: boolean;
  /** Set off from the publication date: "the past 10 years", "the next 60 days". */
  readonly reach?: 'past' | 'next' | 'previous';
}

/** One number with its unit; null is an unknown number above one ("years"). */
export interface DurationTerm {
  readonly amount: number | null;
  readonly unit: TimeUnit;
  /** The least that an unknown number means: three for "several". */
  readonly least?: number;
}

/** A recurring time. */
export interface SetForm {
  readonly type: 'set';
  readonly unit?: TimeUnit;
  readonly amount?: number;
  readonly weekday?: number;
  readonly month?: number;
  readonly season?: Season;
  readonly daypart?: Daypart;
  readonly hour?: number;
  readonly minute?: number;
}

/** A time expression as written. */
export type TimeForm = CalendarForm | ShiftForm | PartForm | DurationForm | SetForm;

/** ISO-TimeML modifiers that words before a time add. */
export type TimeMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

/** What a rule read: the form, and the position after its last token. */
export interface Reading {
  readonly last: number;
  readonly form: TimeForm;
  readonly mod?: TimeMod;
  /** Where the expression begins, when not at the token that called the rule. */
  readonly first?: number;
}

/** Reads a time expression that begins at token `i`; null when there is none. */
export type Rule = (tokens: readonly Token[], i: number) => Reading | null;

/** Gives the lower-case text of a token, without possessive; empty outside the text. */
export function wordAt(tokens: readonly Token[], i: number): string {
  const lower = tokens[i]?.lower ?? '';
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** Tells whether token `i` stands right behind the one before it. */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  return i > 0 && tokens[i]?.gap === 'none';
}

/** Tells whether token `i` begins with a capital letter. */
export function isCapital(tokens: readonly Token[], i: number): boolean {
  return /^\p{Lu}/u.test(tokens[i]?.text ?? '');
}

/** Tells whether token `i` opens a sentence or a line, as far as its neighbours show. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || tokens[i]?.gap === 'line' || tokens[i]?.gap === 'paragraph') return true;
  return /^[.!?:;"'“”‘’(\u2014\u2013-]$/.test(before.text);
}
