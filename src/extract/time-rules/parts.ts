import { dayparts } from '../../lexicon/dayparts.js';
import { timeUnits } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { readAmount } from './amounts.js';
import { type CalendarForm, type Reading, type Rule, type ShiftForm, wordAt } from './form.js';
import { isHyphen, readOrdinalNumber } from './numbers.js';
import { readWeekdayWord } from './weekdays.js';

/** The stretch the text is about, as in "the end of the year". */
const near = (unit: ShiftForm['unit']): ShiftForm => ({ type: 'shift', unit, amount: 0, toward: 0, anchor: 'near' });

/** Reads "the year", "the month", "the week", "the day" where they point at the time the text is about. */
export function readNear(tokens: readonly Token[], i: number): Reading | null {
  if (wordAt(tokens, i) !== 'the') return null;
  const word = wordAt(tokens, i + 1);
  if (!/^(?:year|month|week|day|decade|century|quarter|weekend)$/.test(word)) return null;
  const unit = timeUnits.get(word);
  return unit && !isHyphen(tokens, i + 2) ? { last: i + 2, form: near(unit) } : null;
}

/** Makes the rule for parts of a stretch; `readWhole` reads the stretch. */
export function partRule(readWhole: Rule): Rule {
  return (tokens, i) =>
    readPart(tokens, i, readWhole) ?? readWeekOf(tokens, i, readWhole) ?? readDaypartOf(tokens, i, readWhole);
}

/**
 * Reads "the last week of July", "first 2 weeks of 2021", "the first quarter of the year", "the first half of 2020", "the third Monday in
 * January"; not "the first week of the war".
 */
function readPart(tokens: readonly Token[], i: number, readWhole: Rule): Reading | null {
  const word = wordAt(tokens, i);
  const ordinal = readOrdinalNumber(tokens, i);
  const fromEnd = word === 'last' || word === 'final' || word === 'latter';
  if (!ordinal && !fromEnd) return null;
  let at = ordinal ? ordinal.last : i + 1;
  const amount = timeUnits.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'half' ? null : readAmount(tokens, at);
  if (amount && amount.low === null) return null;
  if (amount) at = amount.last;
  const index = fromEnd ? -1 : (ordinal?.value ?? 1);
  const weekday = readWeekdayWord(tokens, at);
  const unitWord = wordAt(tokens, at);
  const unit = timeUnits.get(unitWord);
  const link = wordAt(tokens, weekday ? weekday.last : at + 1);
  if (link !== 'of' && link !== 'in') return null;
  const whole = readWholeAt(tokens, (weekday ? weekday.last : at + 1) + 1, readWhole);
  if (!whole) return null;
  if (weekday && !weekday.short) {
    return {
      last: whole.last,
      form: {
        type: 'part',
        unit: 'day',
        index: index * 10 + Math.sign(index) * weekday.value,
        count: 0,
        of: whole.form,
      },
    };
  }
  if (unitWord === 'half' || unitWord === 'part') {
    if (unitWord === 'part' && !fromEnd) return null;
    return {
      last: whole.last,
      form: { type: 'part', unit: 'season', index: fromEnd ? 2 : index, count: 1, of: whole.form },
    };
  }
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const on = wordAt(tokens, whole.last) === 'on' && unit === 'week' ? readWeekdayWord(tokens, whole.last + 1) : null;
  const form = { type: 'part', unit, index, count: amount?.low ?? 1, of: whole.form } as const;
  if (on && !on.short) return { last: on.last, form: { type: 'calendar', weekday: on.value, within: form } };
  return { last: whole.last, form };
}

function readWholeAt(tokens: readonly Token[], i: number, readWhole: Rule): Reading | null {
  const whole = readNear(tokens, i) ?? readWhole(tokens, wordAt(tokens, i) === 'the' ? i + 1 : i);
  return whole && (whole.form.type === 'calendar' || whole.form.type === 'shift') ? whole : null;
}

/** Reads "the week of April 10", "the week beginning February 4", "the week ended May 29", "w/c Feb 4", "week 23". */
function readWeekOf(tokens: readonly Token[], i: number, readWhole: Rule): Reading | null {
  const commencing = wordAt(tokens, i) === 'w' && tokens[i + 1]?.text === '/' && wordAt(tokens, i + 2) === 'c';
  if (wordAt(tokens, i) !== 'week' && !commencing) return null;
  let at = commencing ? i + 3 : i + 1;
  const number = tokens[at]?.kind === 'number' ? Number(tokens[at]?.text) : 0;
  if (!commencing && Number.isInteger(number) && number >= 1 && number <= 53) {
    return /^[.,;?!)]?$/.test(tokens[at + 1]?.text ?? '')
      ? { last: at + 1, form: { type: 'calendar', week: number } }
      : null;
  }
  const ended = /^(?:ended|ending)$/.test(wordAt(tokens, at));
  if (!commencing && !ended && !/^(?:of|beginning|starting|commencing)$/.test(wordAt(tokens, at))) return null;
  if (!commencing) at++;
  if (wordAt(tokens, at) === 'on') at++;
  if (wordAt(tokens, at) === 'the') at++;
  const ordinal = readOrdinalNumber(tokens, at);
  const date =
    readWhole(tokens, at) ??
    (ordinal ? { last: ordinal.last, form: { type: 'calendar', day: ordinal.value } satisfies CalendarForm } : null);
  if (date?.form.type !== 'calendar' || date.form.day === undefined) return null;
  const form = { type: 'part', unit: 'week', index: 0, count: 1, of: date.form } as const;
  // The day on which a week ends is a date of its own, so the expression ends before it.
  return { last: ended ? i + 1 : date.last, form };
}

/** Reads "the night of May 13", "the early morning hours of 30 April", "the evening of Nov. 9". */
function readDaypartOf(tokens: readonly Token[], i: number, readWhole: Rule): Reading | null {
  const part = dayparts.get(wordAt(tokens, i));
  if (!part) return null;
  const of = /^(?:hours)$/.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
  if (!/^(?:of|on)$/.test(wordAt(tokens, of)) || wordAt(tokens, i - 1) === 'at') return null;
  const date = readWhole(tokens, wordAt(tokens, of + 1) === 'the' ? of + 2 : of + 1);
  if (!date || date.form.type === 'part' || date.form.type === 'duration' || date.form.type === 'set') return null;
  if (
    date.form.type === 'calendar' &&
    date.form.day === undefined &&
    date.form.weekday === undefined &&
    !date.form.holiday
  )
    return null;
  if (date.form.type === 'shift' && date.form.unit !== 'day') return null;
  return { last: date.last, form: { ...date.form, daypart: part } };
}
