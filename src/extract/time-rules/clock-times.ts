import { dayMoments } from '../../lexicon/dayparts.js';
import { weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import { readHClock, readMilitary, readSharedHalf } from './clock-figures.js';
import { withZone } from './clock-zones.js';
import { readColonClock } from './colon-clocks.js';
import { readDottedClock } from './dotted-clocks.js';
import { isGlued, type Reading, wordAt } from './form.js';
import { type NumberReading, readCardinal, readDigits } from './numbers.js';
import { readMinutesClock } from './spoken-clocks.js';
import { readHourClock } from './spoken-hours.js';

/**
 * Reads clock times: "2:53 p.m.", "8 am ET", "14:53", "1400 GMT", "11 o'clock", "noon", "midnight", "half past nine", "ten to six", "at
 * 02.15"; not scores ("3:2"), ratios, votes ("ten to six in favour"), decimals ("7.48 metres") or Bible verses.
 */
export function readClockTime(tokens: readonly Token[], i: number): Reading | null {
  const moment = dayMoments.get(wordAt(tokens, i));
  if (moment !== undefined)
    return readBetween(tokens, i) ?? withZone(tokens, i + 1, { type: 'calendar', hour: moment, minute: 0 });
  if (tokens[i]?.kind === 'number') return readFigures(tokens, i);
  const cardinal = readCardinal(tokens, i);
  const hourAt = (at: number): NumberReading | null => readCardinal(tokens, at);
  const shared = cardinal && readSharedHalf(tokens, i, cardinal.last, cardinal.value, hourAt);
  if (shared) return shared;
  const first = wordAt(tokens, i) === 'quarter' && wordAt(tokens, i - 1) === 'a' ? i - 1 : i;
  const minutes = readMinutesClock(tokens, first);
  return minutes ? { ...minutes, first } : readHourClock(tokens, i);
}

function readFigures(tokens: readonly Token[], i: number): Reading | null {
  const hour = readDigits(tokens, i, 1, 2);
  if (hour === null) return readDottedClock(tokens, i) ?? readMilitary(tokens, i);
  // "2011,05:51" lost its blank behind the year.
  const lostBlank = tokens[i - 1]?.text === ',' && /^\d{4}$/.test(tokens[i - 2]?.text ?? '');
  if (isGlued(tokens, i) && !lostBlank && /[\d:.,$/]$/.test(tokens[i - 1]?.text ?? '')) return null;
  const minutes = /^(?:minutes?|past)$/.test(wordAt(tokens, i + 1)) ? readMinutesClock(tokens, i) : null;
  if (minutes || hour > 24) return minutes;
  const hourAt = (at: number): NumberReading | null => {
    const value = readDigits(tokens, at, 1, 2);
    return value === null ? null : { last: at + 1, value };
  };
  const shared = readSharedHalf(tokens, i, i + 1, hour, hourAt);
  if (shared) return shared;
  const colon = tokens[i + 1]?.text === ':' && isGlued(tokens, i + 1) && isGlued(tokens, i + 2);
  if (colon) return readColonClock(tokens, i, hour);
  return readHClock(tokens, i, hour) ?? readHourClock(tokens, i);
}

/** "midnight between Friday and Saturday", which opens the second day. */
function readBetween(tokens: readonly Token[], i: number): Reading | null {
  if (wordAt(tokens, i) !== 'midnight' || wordAt(tokens, i + 1) !== 'between') return null;
  const [first, second] = [weekdays.get(wordAt(tokens, i + 2)), weekdays.get(wordAt(tokens, i + 4))];
  if (first === undefined || second !== (first % 7) + 1 || wordAt(tokens, i + 3) !== 'and') return null;
  return { last: i + 5, form: { type: 'calendar', weekday: second, hour: 0, minute: 0 } };
}
