import type { Token } from '../../text/tokens.js';
import { clockForm, hourOfDay, readDayHalf, readMeridiem } from './clock-halves.js';
import { withZone } from './clock-zones.js';
import { type CalendarForm, isCapital, isGlued, type Reading, wordAt } from './form.js';
import { readDigits } from './numbers.js';

/** Makes the form of figures as they stand; one digit for the hour, or ten to twelve, leaves the half of the day open. */
export function figures(written: string, minute: number, second: number | null = null): CalendarForm {
  const hour = Number(written);
  if (hour >= 1 && hour <= 12 && !written.startsWith('0')) return clockForm(hour, minute, null, second);
  return { type: 'calendar', hour: hour % 24, minute, ...(second === null ? {} : { second }) };
}

/** Reads "1400 GMT", "2150hrs", "0437 hours", "1430 hours local time"; not "1500 hours of work". */
export function readMilitary(tokens: readonly Token[], i: number): Reading | null {
  const digits = readDigits(tokens, i, 4, 4);
  if (digits === null) return null;
  const [hour, minute] = [Math.floor(digits / 100), digits % 100];
  if (hour > 24 || minute > 59) return null;
  const form = { type: 'calendar', hour: hour % 24, minute } as const;
  const word = wordAt(tokens, i + 1);
  const led = /^(?:at|by|until|from|to|since|around)$/.test(wordAt(tokens, i - 1));
  if (word === 'hrs' || (word === 'hours' && (led || tokens[i]?.text.startsWith('0'))))
    return withZone(tokens, i + 2, form);
  const zoned = withZone(tokens, i + 1, form);
  return zoned.last > i + 1 && isCapital(tokens, i + 1) ? zoned : null;
}

/** Reads "16h30" and "at 16h"; not "a 3h film" or "ran it in 2h08". */
export function readHClock(tokens: readonly Token[], i: number, hour: number): Reading | null {
  if (wordAt(tokens, i + 1) !== 'h' || !isGlued(tokens, i + 1)) return null;
  const minute = isGlued(tokens, i + 2) ? readDigits(tokens, i + 2, 2, 2) : null;
  if (minute !== null && minute <= 59)
    return /^(?:in|of|took|for|with|after)$/.test(wordAt(tokens, i - 1))
      ? null
      : withZone(tokens, i + 3, { type: 'calendar', hour: hour % 24, minute });
  return wordAt(tokens, i - 1) === 'at' && !(isGlued(tokens, i + 2) && tokens[i + 2]?.kind === 'number')
    ? withZone(tokens, i + 2, { type: 'calendar', hour: hour % 24, minute: 0 })
    : null;
}

/** Reads the first hour of "8-9 p.m.", "between 9 and 11:30 a.m." and "between two and four in the morning", which takes its half of the day from the second. */
export function readSharedHalf(
  tokens: readonly Token[],
  i: number,
  first: number,
  hour: number,
  hourAt: (i: number) => { last: number; value: number } | null,
): Reading | null {
  if (hour < 1 || hour > 12 || !/^(?:[-\u2013]|to|and|or|until|till)$/.test(wordAt(tokens, first))) return null;
  const later = hourAt(first + 1);
  if (!later || later.value < 1 || later.value > 12) return null;
  const at = tokens[later.last]?.text === ':' ? later.last + 2 : later.last;
  const meridiem = readMeridiem(tokens, at);
  const half = meridiem ?? readDayHalf(tokens, at);
  if (!half) return null;
  const sure = meridiem !== null && tokens[i]?.kind === 'number';
  if (!sure && !/^(?:between|from|[-\u2013])$/.test(wordAt(tokens, i - 1))) return null;
  const [a, b] = [hourOfDay(hour, half.half), hourOfDay(later.value, half.half)];
  // "10-2 p.m." begins in the morning.
  return { last: first, form: { type: 'calendar', hour: a > b && a >= 12 ? a - 12 : a, minute: 0 } };
}
