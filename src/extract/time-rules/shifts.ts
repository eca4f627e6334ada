import { finishWords } from '../../lexicon/clock-context.js';
import { type TimeUnit, timeUnits } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { isAmong } from './clock-context.js';
import { readDuration } from './durations.js';
import type { DurationTerm, Reading, Rule, ShiftForm } from './form.js';
import { wordAt } from './form.js';
import { readRelativeDay } from './relative-days.js';
import { readWeekdayWord } from './weekdays.js';

const spoken: ReadonlyMap<string, -1 | 1> = new Map([
  ['later', 1],
  ['afterward', 1],
  ['afterwards', 1],
  ['thereafter', 1],
  ['hence', 1],
  ['earlier', -1],
  ['previously', -1],
  ['beforehand', -1],
]);

/** Makes the rule for times so-and-so long before or after another: `readAnchor` reads that other time. */
export function shiftRule(readAnchor: Rule): Rule {
  return (tokens, i) => readShift(tokens, i, readAnchor);
}

/**
 * Reads "two years ago", "twelve days later", "a year earlier", "years ago", "3 days after January 12th", "two weeks from now", "in two
 * weeks"; not "two days after the riot", which stays an amount of time.
 */
function readShift(tokens: readonly Token[], i: number, readAnchor: Rule): Reading | null {
  const within = wordAt(tokens, i) === 'in' ? i + 1 : i;
  const amount = readTerms(tokens, within);
  if (!amount) return null;
  const after = wordAt(tokens, amount.last);
  if (within > i) return isComing(tokens, amount) ? make(amount, 1, 'published', amount.last, true) : null;
  if (after === 'ago') return make(amount, -1, 'published', amount.last + 1, false);
  if (after === 'later' || spoken.has(after)) {
    if (after === 'later' && wordAt(tokens, amount.last + 1) === 'than') return null;
    if (after === 'later' && isBehind(tokens, i, amount)) return null;
    return make(amount, spoken.get(after) ?? 1, 'spoken', amount.last + 1, false);
  }
  if (after === 'from') {
    if (wordAt(tokens, amount.last + 1) === 'now') return make(amount, 1, 'published', amount.last + 2, true);
    return anchored(tokens, amount, 1, readAnchor);
  }
  if (after !== 'before' && after !== 'after' && after !== 'prior') return null;
  const toward = after === 'after' ? 1 : -1;
  const exact = anchored(tokens, amount, toward, readAnchor);
  if (exact) return exact;
  // "a few months before." stands on what was said; "before the vote" does not.
  const next = tokens[amount.last + 1];
  return after !== 'prior' && (!next || /^[.,;:)!?]$/.test(next.text))
    ? make(amount, toward, 'spoken', amount.last + 1, false)
    : null;
}

/** "14 seconds later" and, at the end of a race, "19 minutes later" tell how far behind somebody came in. */
function isBehind(tokens: readonly Token[], i: number, amount: Terms): boolean {
  const units = amount.terms.map(({ unit }) => unit);
  if (amount.terms[0]?.amount === null) return false;
  return units.includes('second') || (units.includes('minute') && isAmong(tokens, i, finishWords));
}

interface Terms {
  readonly last: number;
  readonly terms: readonly DurationTerm[];
}

function readTerms(tokens: readonly Token[], i: number): Terms | null {
  const duration = readDuration(tokens, i);
  if (duration) return { last: duration.last, terms: duration.form.terms };
  const unit = timeUnits.get(wordAt(tokens, i));
  const word = wordAt(tokens, i);
  if (!unit) return null;
  if (word.endsWith('s')) return { last: i + 1, terms: [{ amount: null, unit }] };
  // "the day before", "the year after"
  return wordAt(tokens, i - 1) === 'the' ? { last: i + 1, terms: [{ amount: 1, unit }] } : null;
}

function make(
  amount: Terms,
  toward: -1 | 1,
  anchor: ShiftForm['anchor'],
  last: number,
  exact: boolean,
): Reading | null {
  const [first, ...rest] = amount.terms;
  if (!first) return null;
  const more = rest.flatMap((term) =>
    term.amount === null ? [] : [{ unit: term.unit, amount: term.amount * toward }],
  );
  return {
    last,
    form: {
      type: 'shift',
      unit: first.unit,
      amount: first.amount === null ? null : first.amount * toward,
      toward,
      anchor,
      ...(more.length > 0 ? { more } : {}),
      ...(exact ? { exact } : {}),
    },
  };
}

function anchored(tokens: readonly Token[], amount: Terms, toward: -1 | 1, readAnchor: Rule): Reading | null {
  if (amount.terms[0]?.amount === null) return null;
  const at = wordAt(tokens, amount.last + 1) === 'the' ? amount.last + 2 : amount.last + 1;
  const anchor = readRelativeDay(tokens, at) ?? readAnchor(tokens, at);
  if (!anchor || (anchor.form.type !== 'calendar' && anchor.form.type !== 'shift')) return null;
  if (/^(?:hour|minute|second)$/.test(amount.terms[0]?.unit ?? '')) return null;
  const reading = make(amount, toward, anchor.form, anchor.last, true);
  const weekday = wordAt(tokens, anchor.last) === 'on' ? readWeekdayWord(tokens, anchor.last + 1) : null;
  if (reading?.form.type === 'shift' && weekday)
    return { last: weekday.last, form: { ...reading.form, weekday: weekday.value } };
  return reading;
}

const fine: ReadonlySet<TimeUnit> = new Set(['day', 'week']);

/** "in two weeks" is a time to come when the sentence looks ahead; "in two weeks of talks" and "the first in two weeks" are amounts. */
function isComing(tokens: readonly Token[], amount: Terms): boolean {
  const [term] = amount.terms;
  if (!term || !fine.has(term.unit) || term.amount === null) return false;
  const next = tokens[amount.last];
  const ends = !next || /^[.,;?!]$/.test(next.text) || /^(?:and|or|so|but|please)$/.test(next.lower);
  return ends && looksAhead(tokens, amount.last);
}

function looksAhead(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    const word = tokens[j]?.lower ?? '';
    if (/^[.!?]$/.test(word) && j < i - 1) return j === i - 5 && tokens[j]?.text === '?';
    if (
      /^(?:will|shall|'ll|going|meet|meeting|schedule|arrange|due|expected|begins?|starts?|expires?|ends?|back|let's|book)$/.test(
        word,
      ) ||
      word.endsWith("'ll")
    )
      return true;
  }
  return false;
}
