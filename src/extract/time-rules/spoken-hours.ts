import { figureLeads, hourLeads } from '../../lexicon/clock-context.js';
import { dayMoments, dayparts } from '../../lexicon/dayparts.js';
import type { Token } from '../../text/tokens.js';
import { hasLead, isClosed, isDeictic, isLed, isLevel, isNearHour, leadAt } from './clock-context.js';
import { clockForm, readDayHalf, readHalf, readMeridiem } from './clock-halves.js';
import { withZone } from './clock-zones.js';
import { isGlued, type Reading, wordAt } from './form.js';
import { isHyphen, type NumberReading, readCardinal, readShortNumber } from './numbers.js';

/**
 * Reads an hour in words or figures by its half of the day: "seven a.m.", "six in the evening", "at four this morning", "12 noon",
 * "ten o'clock", "half nine", "twelve twenty in the morning"; not "arrested five in the morning raid", "the toll stood at nine on Tuesday
 * evening" or "half six-year-olds".
 */
export function readHourClock(tokens: readonly Token[], i: number): Reading | null {
  const hour = readShortNumber(tokens, i);
  if (!hour || hour.value > 24 || isHyphen(tokens, hour.last)) return readHalfHour(tokens, i);
  const noon = dayMoments.get(wordAt(tokens, hour.last));
  if (noon !== undefined && hour.value === 12)
    return withZone(tokens, hour.last + 1, { type: 'calendar', hour: noon, minute: 0 });
  if (hour.value > 0 && hour.value <= 12) {
    const meridiem = readMeridiem(tokens, hour.last);
    if (meridiem) return withZone(tokens, meridiem.last, clockForm(hour.value, 0, meridiem.half));
    const oclock = readOClock(tokens, hour);
    if (oclock) return oclock;
    const pair = readHourMinutes(tokens, i, hour);
    if (pair) return pair;
  }
  return readLedHour(tokens, i, hour);
}

/** "11 o'clock", "five o'clock in the afternoon"; not "five o'clock shadow" */
function readOClock(tokens: readonly Token[], hour: NumberReading): Reading | null {
  if (wordAt(tokens, hour.last) !== "o'clock" || wordAt(tokens, hour.last + 1) === 'shadow') return null;
  const half = readHalf(tokens, hour.last + 1);
  return { last: half?.last ?? hour.last + 1, form: clockForm(hour.value, 0, half?.half) };
}

/** "twelve twenty in the morning", "at six forty-five", "at two oh five" */
function readHourMinutes(tokens: readonly Token[], i: number, hour: NumberReading): Reading | null {
  if (tokens[i]?.kind === 'number' || tokens[hour.last]?.kind === 'number' || isGlued(tokens, hour.last)) return null;
  const oh = /^(?:oh|o)$/.test(wordAt(tokens, hour.last)) ? hour.last + 1 : hour.last;
  const minute = readCardinal(tokens, oh);
  if (!minute || minute.value > 59 || minute.value < 10 === (oh === hour.last)) return null;
  if (isHyphen(tokens, minute.last)) return null;
  const half = readHalf(tokens, minute.last);
  const led = hasLead(tokens, i, figureLeads) || isLed(tokens, i);
  if (!half && !(led && isClosed(tokens, minute.last))) return null;
  return withZone(tokens, half?.last ?? minute.last, clockForm(hour.value, minute.value, half?.half));
}

/** "around two in the afternoon", "till eight at night", "at four this morning", "on Monday evening at seven" */
function readLedHour(tokens: readonly Token[], i: number, hour: NumberReading): Reading | null {
  const half = readDayHalf(tokens, hour.last);
  const deictic = !half && isDeictic(tokens, hour.last);
  // Most numbers end here: what leads them is looked up only where the words behind them, or close before, may make an hour.
  if (!half && (hour.value < 1 || hour.value > 12)) return null;
  if (!half && !deictic) return readNearHour(tokens, i, hour);
  const at = leadAt(tokens, i);
  if (isLevel(tokens, at)) return null;
  if (!half) return hasLead(tokens, i, figureLeads) ? { last: hour.last, form: clockForm(hour.value, 0) } : null;
  const lead = wordAt(tokens, at);
  const paired = (lead === 'and' || lead === 'or') && (readShortNumber(tokens, at - 1)?.value ?? 99) <= 24;
  if (!hasLead(tokens, i, hourLeads) && !paired && !isLed(tokens, i)) return null;
  if (!isClosed(tokens, half.last) && wordAt(tokens, half.last) !== 'of') return null;
  const form = hour.value > 12 ? ({ type: 'calendar', hour: hour.value % 24, minute: 0 } as const) : null;
  return { last: half.last, form: form ?? clockForm(hour.value, 0, half.half) };
}

/** "shortly before five", "the bell struck four", "on Monday evening at seven" */
function readNearHour(tokens: readonly Token[], i: number, hour: NumberReading): Reading | null {
  const evening = wordAt(tokens, i - 1) === 'at' && dayparts.has(wordAt(tokens, i - 2)) && !isLevel(tokens, i - 1);
  if (!evening && !isNearHour(tokens, i)) return null;
  return isClosed(tokens, hour.last) ? { last: hour.last, form: clockForm(hour.value, 0) } : null;
}

/** "half nine", half an hour past nine, after a word that leads a clock. */
function readHalfHour(tokens: readonly Token[], i: number): Reading | null {
  if (wordAt(tokens, i) !== 'half') return null;
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const hour = readCardinal(tokens, at);
  if (!hour || hour.value < 1 || hour.value > 12 || isHyphen(tokens, hour.last)) return null;
  const half = readHalf(tokens, hour.last);
  const led = isLed(tokens, i) || hasLead(tokens, i, figureLeads);
  if (!led || !(half || isClosed(tokens, hour.last))) return null;
  return { last: half?.last ?? hour.last, form: clockForm(hour.value, 30, half?.half) };
}
