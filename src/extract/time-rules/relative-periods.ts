import { type TimeUnit, timeUnits } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { readAmount, termOf, unitAt } from './amounts.js';
import { readDuration } from './durations.js';
import type { CalendarForm, Pick, Reading, ShiftForm } from './form.js';
import { isCapital, wordAt } from './form.js';
import { readHolidayName } from './holidays.js';
import { readMonthFirst } from './months.js';
import { isHyphen } from './numbers.js';
import { readNumericDate } from './numeric-dates.js';
import { readSeasonWord } from './seasons.js';
import { readDateAfter, readWeekdayWord, withDaypart } from './weekdays.js';

interface Direction {
  readonly pick: Pick;
  readonly amount: -1 | 0 | 1;
  readonly anchor: 'published' | 'spoken';
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['last', { pick: 'last', amount: -1, anchor: 'published' }],
  ['past', { pick: 'past', amount: -1, anchor: 'published' }],
  ['latest', { pick: 'last', amount: -1, anchor: 'published' }],
  ['next', { pick: 'next', amount: 1, anchor: 'published' }],
  ['coming', { pick: 'coming', amount: 1, anchor: 'published' }],
  ['upcoming', { pick: 'coming', amount: 1, anchor: 'published' }],
  ['this', { pick: 'this', amount: 0, anchor: 'published' }],
  ['current', { pick: 'this', amount: 0, anchor: 'published' }],
  ['previous', { pick: 'previous', amount: -1, anchor: 'spoken' }],
  ['prior', { pick: 'previous', amount: -1, anchor: 'spoken' }],
  ['preceding', { pick: 'previous', amount: -1, anchor: 'spoken' }],
  ['following', { pick: 'following', amount: 1, anchor: 'spoken' }],
  ['subsequent', { pick: 'following', amount: 1, anchor: 'spoken' }],
  ['succeeding', { pick: 'following', amount: 1, anchor: 'spoken' }],
  ['same', { pick: 'same', amount: 0, anchor: 'spoken' }],
  ['that', { pick: 'same', amount: 0, anchor: 'spoken' }],
] as const);

const stretches = /^(?:past|last|next|previous|coming|following|prior|preceding|first|final|succeeding|subsequent)$/;

/**
 * Reads periods set off from another time: "last month", "this week", "the next day", "the following year", "last December", "next
 * Friday", "this summer", "that same day", "the past 10 years"; not "last names" or "this time".
 */
export function readRelativePeriod(tokens: readonly Token[], i: number): Reading | null {
  const direction = directions.get(wordAt(tokens, i));
  if (!direction) return null;
  if (wordAt(tokens, i) === 'latest' && !/^(?:quarter|week|month)$/.test(wordAt(tokens, i + 1))) return null;
  let at = i + 1;
  let moving = direction;
  if (/^(?:very|same|past|single)$/.test(wordAt(tokens, at)) && /^(?:that|this|the)$/.test(wordAt(tokens, i))) {
    if (wordAt(tokens, at) === 'same' || wordAt(tokens, at) === 'past')
      moving = directions.get(wordAt(tokens, at)) ?? direction;
    at++;
  }
  // "the next day" and "the next year" count from the time last spoken of, "next year" from publication.
  if (direction.pick === 'next' && wordAt(tokens, i - 1) === 'the')
    moving = { ...direction, pick: 'following', anchor: 'spoken' };
  return readStretch(tokens, i) ?? readPeriodUnit(tokens, at, moving) ?? readPicked(tokens, at, moving);
}

/** "the past 10 years", "the next couple weeks", "the last three months": an amount that reaches back or ahead. */
function readStretch(tokens: readonly Token[], i: number): Reading | null {
  const word = wordAt(tokens, i);
  if (!stretches.test(word)) return null;
  const duration = readDuration(tokens, i + 1);
  const single = duration?.form.terms[0]?.amount === 1;
  if (!duration || single || /^(?:a|an)$/.test(wordAt(tokens, i + 1))) return readSingleStretch(tokens, i);
  const business = /^(?:business|working)$/.test(wordAt(tokens, duration.last - 2));
  return { last: duration.last, form: { ...duration.form, ...reachOf(word), ...(business ? { business } : {}) } };
}

function reachOf(word: string): { reach?: 'past' | 'next' | 'previous' } {
  if (/^(?:past|last)$/.test(word)) return { reach: 'past' };
  if (/^(?:previous|prior|preceding)$/.test(word)) return { reach: 'previous' };
  return /^(?:next|coming)$/.test(word) ? { reach: 'next' } : {};
}

/** "the past year", "the past week": a whole unit up to now, unlike "last year"; "past" needs its article or "this". */
function readSingleStretch(tokens: readonly Token[], i: number): Reading | null {
  const unit = timeUnits.get(wordAt(tokens, i + 1));
  if (!unit) return null;
  const plural = wordAt(tokens, i + 1).endsWith('s');
  const word = wordAt(tokens, i);
  if (plural)
    return word === 'first' || word === 'final'
      ? null
      : { last: i + 2, form: { type: 'duration', terms: [{ amount: null, unit }] } };
  const before = wordAt(tokens, i - 1);
  if (word !== 'past' && !(word === 'last' && before === 'the' && unit !== 'quarter' && unit !== 'season')) return null;
  if (
    unit === 'quarter' ||
    unit === 'weekend' ||
    unit === 'day' ||
    (word === 'past' && before !== 'the' && before !== 'this')
  )
    return null;
  if (word === 'last' && /^(?:of|in)$/.test(wordAt(tokens, i + 2))) return null;
  return { last: i + 2, form: { type: 'duration', terms: [{ amount: 1, unit }], reach: 'past' } };
}

function readPeriodUnit(tokens: readonly Token[], i: number, direction: Direction): Reading | null {
  let at = i;
  let fiscal: 'FY' | 'SY' | undefined;
  if (/^(?:fiscal|financial|school|academic|calendar)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'year') {
    if (wordAt(tokens, at) !== 'calendar') fiscal = /^[sa]/.test(wordAt(tokens, at)) ? 'SY' : 'FY';
    at++;
  }
  const word = wordAt(tokens, at);
  const unit = timeUnits.get(word);
  if (!unit || word.endsWith('s') || /^(?:second|minute|night)$/.test(word) || isHyphen(tokens, at + 1)) return null;
  if (unit === 'hour' && direction.anchor === 'published') return null;
  // "last day", "this day" name no day of the calendar.
  if (unit === 'day' && direction.anchor === 'published') return null;
  const form: ShiftForm = {
    type: 'shift',
    unit,
    amount: direction.amount,
    toward: direction.amount,
    anchor: direction.anchor,
    ...(fiscal ? { fiscal } : {}),
  };
  return addWeekday(tokens, withDaypart(tokens, { last: at + 1, form }), unit);
}

/** "next week on Tuesday" */
function addWeekday(tokens: readonly Token[], reading: Reading, unit: TimeUnit): Reading {
  if (unit !== 'week' || wordAt(tokens, reading.last) !== 'on') return reading;
  const day = readWeekdayWord(tokens, reading.last + 1);
  if (!day || day.short) return reading;
  return withDaypart(tokens, { last: day.last, form: { type: 'calendar', weekday: day.value, within: reading.form } });
}

function readPicked(tokens: readonly Token[], i: number, direction: Direction): Reading | null {
  const weekday = readWeekdayWord(tokens, i);
  const { pick } = direction;
  const done = (last: number, form: CalendarForm): Reading => withDaypart(tokens, { last, form: { ...form, pick } });
  if (weekday && (!weekday.short || isCapital(tokens, i))) {
    const dated = readDateAfter(tokens, weekday.last, weekday.value, 'unknown');
    if (dated?.form.type === 'calendar') return done(dated.last, dated.form);
    return done(weekday.last, { type: 'calendar', weekday: weekday.value });
  }
  const holiday = readHolidayName(tokens, i);
  if (holiday?.form.type === 'calendar') return done(holiday.last, holiday.form);
  const month = readMonthFirst(tokens, i);
  if (month?.form.type === 'calendar') return done(month.last, month.form);
  const season = readSeasonWord(tokens, i);
  if (season) {
    const months = wordAt(tokens, season.last);
    return done(months === 'months' || months === 'season' ? season.last : season.last, {
      type: 'calendar',
      season: season.season,
    });
  }
  const date = readNumericDate(tokens, i, 'unknown');
  return date?.form.type === 'calendar' ? done(date.last, date.form) : null;
}

/** Reads "the 5 upcoming years", "the 2 next days", "the four previous weeks": the amount stands first. */
export function readAmountBefore(tokens: readonly Token[], i: number): Reading | null {
  const amount = readAmount(tokens, i);
  if (!amount || amount.low === null || amount.low > 1000) return null;
  const word = wordAt(tokens, amount.last);
  const past = /^(?:previous|last|past|preceding|prior)$/.test(word);
  if (!past && !/^(?:next|upcoming|coming|following)$/.test(word)) return null;
  const unit = unitAt(tokens, amount.last + 1, false);
  if (!unit || !wordAt(tokens, unit.last - 1).endsWith('s')) return null;
  const term = termOf(amount, unit.unit, wordAt(tokens, unit.last - 1));
  return { last: unit.last, form: { type: 'duration', terms: [term], reach: past ? 'past' : 'next' } };
}
