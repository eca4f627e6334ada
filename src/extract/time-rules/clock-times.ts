import { dayMoments } from '../../lexicon/dayparts.js';
import { zones } from '../../lexicon/zones.js';
import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isCapital, isGlued, type Reading, wordAt } from './form.js';
import { readGameClock } from './game-clocks.js';
import { isHyphen, readCardinal, readDigits } from './numbers.js';

interface Half {
  readonly last: number;
  readonly afternoon: boolean;
}

/** Reads "a.m.", "p.m.", "AM", "pm", "a.m" at token `i`. */
function readHalf(tokens: readonly Token[], i: number): Half | null {
  const word = wordAt(tokens, i);
  const match = /^([ap])\.?m\.?$/.exec(word);
  if (match) {
    // "am" after a number is a verb only in "I am", which has no number before it.
    return {
      last: word.endsWith('m') && word.includes('.') && tokens[i + 1]?.text === '.' ? i + 2 : i + 1,
      afternoon: match[1] === 'p',
    };
  }
  if (/^[ap]$/.test(word) && tokens[i + 1]?.text === '.' && wordAt(tokens, i + 2) === 'm' && isGlued(tokens, i + 2)) {
    const last = tokens[i + 3]?.text === '.' && isGlued(tokens, i + 3) ? i + 4 : i + 3;
    return { last, afternoon: word === 'p' };
  }
  return null;
}

/**
 * Reads clock times: "2:53 p.m.", "8 am ET", "14:53", "1400 GMT", "11 o'clock", "noon", "midnight", "half past nine"; not scores ("3:2"),
 * ratios or Bible verses.
 */
export function readClockTime(tokens: readonly Token[], i: number): Reading | null {
  const moment = dayMoments.get(wordAt(tokens, i));
  if (moment !== undefined) return withZone(tokens, i + 1, { type: 'calendar', hour: moment, minute: 0 });
  const past = readPast(tokens, i);
  if (past) return past;
  const digits = readDigits(tokens, i, 1, 2);
  if (digits !== null) return readDigitTime(tokens, i, digits);
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[i]?.text ?? '');
  if (dotted) {
    const half = readHalf(tokens, i + 1);
    return half ? clock(tokens, half.last, Number(dotted[1]), Number(dotted[2]), half) : null;
  }
  const military = readDigits(tokens, i, 4, 4);
  if (military !== null) return readMilitary(tokens, i, military);
  const words = readCardinal(tokens, i);
  if (!words || words.value < 1 || words.value > 12) return null;
  const half = readHalf(tokens, words.last);
  if (half) return clock(tokens, half.last, words.value, 0, half);
  return readOClock(tokens, words.last, words.value);
}

/** "half past nine", "a quarter to five" */
function readPast(tokens: readonly Token[], i: number): Reading | null {
  const word = wordAt(tokens, i);
  const link = wordAt(tokens, i + 1);
  if (
    (word !== 'half' && word !== 'quarter') ||
    !/^(?:past|to|after)$/.test(link) ||
    (word === 'half' && link !== 'past')
  )
    return null;
  const digits = readDigits(tokens, i + 2, 1, 2);
  const hour = digits === null ? readCardinal(tokens, i + 2) : { last: i + 3, value: digits };
  if (
    !hour ||
    hour.value < 1 ||
    hour.value > 12 ||
    !/^(?:at|by|until|around|about|before|after|since|from|a)$/.test(wordAt(tokens, i - 1))
  )
    return null;
  const minutes = hour.value * 60 + (word === 'half' ? 30 : link === 'to' ? -15 : 15);
  const half = readHalf(tokens, hour.last);
  if (half) return clock(tokens, half.last, Math.floor(minutes / 60), minutes % 60, half);
  return { last: hour.last, form: timeForm(Math.floor(minutes / 60), minutes % 60, null) };
}

function readDigitTime(tokens: readonly Token[], i: number, hour: number): Reading | null {
  // "2011,05:51" lost its blank behind the year.
  const lostBlank = tokens[i - 1]?.text === ',' && /^\d{4}$/.test(tokens[i - 2]?.text ?? '');
  if (hour > 24 || (isGlued(tokens, i) && !lostBlank && /[\d:.,$/]$/.test(tokens[i - 1]?.text ?? ''))) return null;
  const plain = readHalf(tokens, i + 1);
  if (plain) return hour <= 12 ? clock(tokens, plain.last, hour, 0, plain) : null;
  const shared = readSharedHalf(tokens, i, hour);
  if (shared) return shared;
  if (readGameClock(tokens, i)) return null;
  const colon = tokens[i + 1]?.text === ':' && isGlued(tokens, i + 1) && isGlued(tokens, i + 2);
  if (!colon) return readOClock(tokens, i + 1, hour);
  const text = tokens[i + 2]?.text ?? '';
  const minute = readDigits(tokens, i + 2, 2, 2);
  if (minute === null || minute > 59 || text.length !== 2) return null;
  const second = tokens[i + 3]?.text === ':' && isGlued(tokens, i + 3) ? readDigits(tokens, i + 4, 2, 2) : null;
  const last = second === null ? i + 3 : i + 5;
  const half = readHalf(tokens, last);
  if (half) return clock(tokens, half.last, hour, minute, half, second);
  const suffix = /^(?:hrs|hours|h)$/.test(wordAt(tokens, last)) ? last + 1 : last;
  const zoned = withZone(tokens, suffix, timeForm(hour % 24, minute, second));
  const led = /^(?:at|by|until|till|since|from|around|about|before|after|to|between|and|[-\u2013|(,])$/.test(
    wordAt(tokens, i - 1),
  );
  const record = /^(?:record|win|victory|lead|finish|minutes|seconds)$/.test(wordAt(tokens, last));
  return suffix > last || zoned.last > suffix || (led && !record) ? zoned : null;
}

/** The first hour of "8-9 p.m." and "between 9 and 11:30 a.m.", which takes its half of the day from the second. */
function readSharedHalf(tokens: readonly Token[], i: number, hour: number): Reading | null {
  if (hour < 1 || hour > 12 || !/^(?:[-\u2013]|to|and|or|until|till)$/.test(wordAt(tokens, i + 1))) return null;
  const later = readDigits(tokens, i + 2, 1, 2);
  if (later === null || later < 1 || later > 12) return null;
  const half = readHalf(tokens, tokens[i + 3]?.text === ':' ? i + 5 : i + 3);
  if (!half) return null;
  // "10-2 p.m." begins in the morning.
  const afternoon = half.afternoon && !(hour % 12 > later % 12);
  return { last: i + 1, form: timeForm((hour % 12) + (afternoon ? 12 : 0), 0, null) };
}

/** "1400 GMT", "2150hrs", "1430 hours local time" */
function readMilitary(tokens: readonly Token[], i: number, digits: number): Reading | null {
  const [hour, minute] = [Math.floor(digits / 100), digits % 100];
  if (hour > 24 || minute > 59) return null;
  const word = wordAt(tokens, i + 1);
  if (word === 'hrs' || (word === 'hours' && /^(?:at|by|until|from|to|since|around)$/.test(wordAt(tokens, i - 1)))) {
    return withZone(tokens, i + 2, timeForm(hour % 24, minute, null));
  }
  const zoned = withZone(tokens, i + 1, timeForm(hour % 24, minute, null));
  return zoned.last > i + 1 && isCapital(tokens, i + 1) ? zoned : null;
}

function readOClock(tokens: readonly Token[], i: number, hour: number): Reading | null {
  if (wordAt(tokens, i) !== "o'clock") return null;
  const part = /^in$/.test(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) === 'the' ? wordAt(tokens, i + 3) : '';
  if (part === 'morning') return { last: i + 4, form: timeForm(hour % 12, 0, null) };
  if (part === 'afternoon' || part === 'evening') return { last: i + 4, form: timeForm((hour % 12) + 12, 0, null) };
  return { last: i + 1, form: timeForm(hour, 0, null) };
}

function timeForm(hour: number, minute: number, second: number | null): CalendarForm {
  return { type: 'calendar', hour, minute, ...(second === null ? {} : { second }) };
}

function clock(
  tokens: readonly Token[],
  last: number,
  hour: number,
  minute: number,
  half: Half,
  second: number | null = null,
): Reading | null {
  if (hour > 12 || hour < 0) return null;
  return withZone(tokens, last, timeForm((hour % 12) + (half.afternoon ? 12 : 0), minute, second));
}

/** Adds the zone that follows: "GMT", "ET", "(EST)", "Eastern time", "local time", "+0300". */
function withZone(tokens: readonly Token[], i: number, form: CalendarForm): Reading {
  const open = tokens[i]?.text === '(' ? 1 : 0;
  const bracketed = open === 1 && /^(?:GMT|UTC)$/.test(tokens[i + 1]?.text ?? '') ? readOffset(tokens, i + 2) : null;
  if (bracketed && tokens[bracketed.last]?.text === ')')
    return { last: bracketed.last + 1, form: { ...form, zone: bracketed.minutes } };
  const word = wordAt(tokens, i + open);
  const upper = /^\p{Lu}+$/u.test(tokens[i + open]?.text ?? '');
  const closed = open === 1 && tokens[i + 2]?.text === ')';
  if (upper && zones.has(word) && (open === 0 || closed)) {
    const shift = open === 0 ? readOffset(tokens, i + 1) : null;
    if (shift) return { last: shift.last, form: { ...form, zone: shift.minutes } };
    return { last: i + 1 + open * 2, form: { ...form, zone: word } };
  }
  if (/^(?:eastern|central|mountain|pacific)$/.test(word) && open === 0) {
    const at = /^(?:standard|daylight)$/.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
    if (wordAt(tokens, at) === 'time' || isHyphen(tokens, at)) return { last: at + 1, form: { ...form, zone: word } };
    if (open === 0 && isCapital(tokens, i) && /^[.,;)]$/.test(tokens[i + 1]?.text ?? '.'))
      return { last: i + 1, form: { ...form, zone: word } };
  }
  if (word === 'local' && wordAt(tokens, i + open + 1) === 'time') return { last: i + 2 + open * 2, form };
  return { last: i, form };
}

/** "+3", "+03:00" and "-0500" after "GMT" or "UTC". */
function readOffset(tokens: readonly Token[], i: number): { last: number; minutes: number } | null {
  const sign = tokens[i]?.text ?? '';
  if (!/^[+\u2212-]$/.test(sign) || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return null;
  const digits = readDigits(tokens, i + 1, 1, 4);
  if (digits === null) return null;
  const colon = tokens[i + 2]?.text === ':' ? readDigits(tokens, i + 3, 2, 2) : null;
  const minutes =
    colon !== null ? digits * 60 + colon : digits > 24 ? Math.floor(digits / 100) * 60 + (digits % 100) : digits * 60;
  return { last: colon === null ? i + 2 : i + 4, minutes: sign === '+' ? minutes : -minutes };
}
