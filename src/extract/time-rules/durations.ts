import type { TimeUnit } from '../../lexicon/time-units.js';
import { timeUnits } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { type Amount, readAmount, termOf, unitAt } from './amounts.js';
import { type DurationForm, type DurationTerm, isCapital, opensSentence, type Reading, wordAt } from './form.js';
import { isHyphen } from './numbers.js';
import { addFraction, readSplitSeconds } from './split-seconds.js';

/** A duration as read, with its bare terms for the rules that build on it. */
export interface DurationReading extends Reading {
  readonly form: DurationForm;
}

const durationLeads =
  /^(?:for|in|after|within|over|about|nearly|almost|around|roughly|some|than|of|took|take|takes|taken|lasted|lasts|last|lasting|spent|spend|spending|under|during|least|most|up|just|only|by|until|every|past|the|served|serving|serve|waited|wait|another|exactly|barely|approximately|half|with|and|or|not|to|nine|mere|further|entire|whole|full|at|was|is)$/;

/**
 * Reads an amount of time: "44-day", "nearly three-decade-long" (from the number on), "six and a half hours", "1 hour and 30 minutes",
 * "a year and a half", "several weeks"; not ages ("34-year-old", "two years old") or rates ("$92 a month").
 */
export function readDuration(tokens: readonly Token[], i: number): DurationReading | null {
  const amount = readAmount(tokens, i);
  if (!amount) return null;
  const term = readTerm(tokens, amount);
  if (!term) return null;
  const terms: DurationTerm[] = [term.term];
  let last = term.last;
  const half = halfAfter(tokens, last);
  if (half !== null && term.term.amount !== null) {
    terms[0] = { ...term.term, amount: term.term.amount + 0.5 };
    last = half;
  }
  for (let more = readMore(tokens, last, terms); more; more = readMore(tokens, last, terms)) {
    terms.push(more.term);
    last = more.last;
  }
  last = addFraction(tokens, last, terms) ?? last;
  if (isHyphen(tokens, last) && wordAt(tokens, last + 1) === 'long') last += 2;
  if (isAge(tokens, last) || wordAt(tokens, i - 1) === 'aged') return null;
  const high = amount.high !== amount.low && amount.high !== null ? amount.high : undefined;
  return { last, form: { type: 'duration', terms, ...(high === undefined ? {} : { high }) } };
}

function readTerm(tokens: readonly Token[], amount: Amount): { last: number; term: DurationTerm } | null {
  let at = amount.last;
  // "two full days", "ten brutal months": one adjective may stand between, when the number is exact.
  const adjective =
    /^(?:full|whole|long|straight|consecutive|more|additional|extra|entire|solid|bloody|brutal|calendar|business|working|short|successive|of|further)$/;
  if (!unitAt(tokens, at, false) && adjective.test(wordAt(tokens, at))) at++;
  const digits = tokens[amount.last - 1]?.kind === 'number';
  const unit = unitAt(tokens, at, digits);
  if (!unit) return null;
  const word = wordAt(tokens, isHyphen(tokens, at) ? at + 1 : at);
  if (word === 's' && tokens[at]?.gap !== 'space') return null;
  if (unit.unit === 'weekend' && (amount.low ?? 2) < 2) return null;
  // Television programmes: "60 Minutes", "48 Hours".
  if (isCapital(tokens, at) && /^(?:60 Minutes|48 Hours)$/.test(`${tokens[at - 1]?.text} ${tokens[at]?.text}`))
    return null;
  if (word.endsWith('s') && timeUnits.has(word) && /^an?$/.test(wordAt(tokens, amount.last - 1))) return null;
  // "three quarters of voters" is a fraction.
  const fraction = unit.unit === 'quarter' && (isHyphen(tokens, at) || wordAt(tokens, unit.last) === 'of');
  if (fraction || (unit.unit === 'quarter' && (amount.low ?? 2) < 2)) return null;
  if (unit.unit === 'second' && /^an?$/.test(wordAt(tokens, amount.last - 1))) return null;
  if (unit.unit === 'second' && word === 'second' && amount.low !== 1 && !isHyphen(tokens, at)) return null;
  if (!word.endsWith('s') && timeUnits.has(word) && !isHyphen(tokens, at) && !isSingular(amount)) {
    // "two year" is how speech and headlines have it, but "two day care centers" and "34 night shift workers" are not.
    if (amount.low === null || /^(?:day|week|night)$/.test(word))
      return /^(?:period|long|stay|stint)$/.test(wordAt(tokens, unit.last))
        ? { last: unit.last, term: termOf(amount, unit.unit, word) }
        : null;
  }
  return { last: unit.last, term: termOf(amount, unit.unit, word) };
}

function isSingular(amount: Amount): boolean {
  return amount.low !== null && amount.low <= 1;
}

/** "an hour and a half", "one hour and half" */
function halfAfter(tokens: readonly Token[], i: number): number | null {
  if (wordAt(tokens, i) !== 'and') return null;
  const at = wordAt(tokens, i + 1) === 'a' ? i + 2 : i + 1;
  return wordAt(tokens, at) === 'half' && !unitAt(tokens, at + 1, false) ? at + 1 : null;
}

const fineness: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** How many of a unit fill the next coarser one; a further term after a bare comma stays below it. */
const most: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 12,
  week: 52,
  day: 365,
  hour: 24,
  minute: 60,
  second: 60,
};

/** "1 hour [and] 30 minutes", "three years, four months": each further term is of a finer unit. */
function readMore(
  tokens: readonly Token[],
  i: number,
  terms: readonly DurationTerm[],
): { last: number; term: DurationTerm } | null {
  const before = terms.at(-1);
  if (!before || before.amount === null) return null;
  const comma = tokens[i]?.text === ',' && tokens[i + 1]?.gap !== 'paragraph';
  if (before.unit === 'minute') {
    const split = readSplitSeconds(tokens, comma || wordAt(tokens, i) === 'and' ? i + 1 : i);
    if (split) return split;
  }
  const joined = comma ? i + 1 : i;
  const at = !comma && wordAt(tokens, joined) === 'and' ? joined + 1 : joined;
  // after a comma an article opens something new: "two years, a month before the vote"
  if (comma && /^(?:an?|half|another|single|couple|several|few|some|many)$/.test(wordAt(tokens, at))) return null;
  const amount = readAmount(tokens, at);
  if (!amount || amount.low === null || amount.low !== amount.high) return null;
  const more = readTerm(tokens, amount);
  if (!more || fineness.indexOf(more.term.unit) <= fineness.indexOf(before.unit)) return null;
  return comma && amount.low >= (most[more.term.unit] ?? 0) ? null : more;
}

/** Tells whether an amount of time that ends at `i` is somebody's age. */
function isAge(tokens: readonly Token[], i: number): boolean {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  return (
    /^(?:old|olds|-?aged)$/.test(wordAt(tokens, at)) || (wordAt(tokens, i) === 'of' && wordAt(tokens, i + 1) === 'age')
  );
}

/** Tells whether "one day" or "another week" at `i` says when, not how long: "On one day, crowds", "One night, a man", "may one day return". */
export function isOnOne(tokens: readonly Token[], i: number, last: number): boolean {
  const word = wordAt(tokens, i);
  if ((word !== 'one' && word !== 'another') || last !== i + 2) return false;
  const before = wordAt(tokens, i - 1);
  if (before === 'on' || before === 'that' || before === 'this') return true;
  if (word === 'one' && /^(?:may|might|could|will|would|can|should)$/.test(before)) return true;
  const next = wordAt(tokens, last);
  return opensSentence(tokens, i) && (next === ',' || /^(?:he|she|they|we|i|you|the|soon)$/.test(next));
}

/** Tells whether "a year" at `i` is an amount of time rather than a rate ("$92 a month") or a mere noun ("a day off"). */
export function isAmountOfTime(tokens: readonly Token[], i: number, last: number): boolean {
  return durationLeads.test(wordAt(tokens, i - 1)) || /^(?:long|of|or|before|after)$/.test(wordAt(tokens, last));
}
