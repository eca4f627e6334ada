/** Kinds of quantity. */
export type QuantityKind = 'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'ordinal' | 'score';

/** Kinds of time expression that are not quantities. */
export type TimeKind = 'date' | 'time' | 'set';

/** Every kind of claim. */
export type Kind = QuantityKind | TimeKind;

/** The ISO-TimeML reading of a time expression: `{type: 'DATE', value: '2020-11-10'}`. */
export interface Timex3 {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** ISO-TimeML modifier: APPROX, START, MID, END, LESS_THAN, MORE_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, BEFORE, AFTER. */
  readonly mod?: string;
}

/** A number with its unit: exact values, bounds and ranges are one type, and `null` is unbounded. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly low: number | null;
  readonly high: number | null;
  /** True when `low` itself is excluded ("more than 1,000"). */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** UCUM code, ISO 4217 code for money, `%` or `{pp}` for percent; null for plain counts. */
  readonly unit: string | null;
  /** What the writing resolves: 100,000 for "1.2 million"; null when unknown. */
  readonly step: number | null;
  /** True after "nearly", "about", "some" and the like. */
  readonly approximate: boolean;
  /** True for "several", "dozens", "hundreds": `low` is the least it means. */
  readonly vague?: boolean;
  /** The other half of a score or vote: 35 on the "54" of "54-35". */
  readonly against?: number;
  /** Present on durations. */
  readonly timex3?: Timex3;
  /** First and last ISO day that a duration covers, where the text sets it off from a known date ("the past two weeks"). */
  readonly from?: string;
  readonly to?: string;
}

/** How fine a date is written. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A part of a date that a text states or a reader infers. */
export type DatePart =
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'zone';

/** A date, clock time or recurring time; what is unknown stays partial (`from` and `to` null). */
export interface DateValue {
  readonly kind: TimeKind;
  /** EDTF (ISO 8601-2) of what is known: "2020-11-10", "XXXX-11-10", "2021-01"; null when EDTF cannot write it. */
  readonly edtf: string | null;
  /** First and last ISO day (or minute, for times) of the interval, inclusive; null when unresolved. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  /** ISO weekday, 1 = Monday to 7 = Sunday, when the text names one. */
  readonly weekday: number | null;
  readonly stated: readonly DatePart[];
  readonly inferred: readonly DatePart[];
  /** Minutes east of UTC, when the text names a zone. */
  readonly zone?: number;
  /** True after "around", "early", "late" and the like. */
  readonly approximate: boolean;
  /** True for bounds: "since 1991" (after), "by Friday" (before). */
  readonly bound?: 'after' | 'before';
  readonly timex3: Timex3;
}

/** What a claim states. */
export type Value = Quantity | DateValue;

/** Tells a date, time or set from a quantity. */
export function isDateValue(value: Value): value is DateValue {
  return value.kind === 'date' || value.kind === 'time' || value.kind === 'set';
}

/** Makes an exact quantity; fields given in `more` replace the defaults. */
export function quantity(
  kind: QuantityKind,
  low: number | null,
  high: number | null = low,
  more: Partial<Quantity> = {},
): Quantity {
  return { kind, low, high, lowOpen: false, highOpen: false, unit: null, step: null, approximate: false, ...more };
}
