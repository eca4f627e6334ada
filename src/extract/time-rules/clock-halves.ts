import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isGlued, wordAt } from './form.js';

/** Half of the day of a clock of twelve hours; a night begins in one and ends in the other. */
export type HalfOfDay = 'am' | 'pm' | 'night';

/** A half of the day as read. */
export interface Half {
  readonly last: number;
  readonly half: HalfOfDay;
}

/** Reads "a.m.", "p.m.", "AM", "pm", "a.m" at token `i`. */
export function readMeridiem(tokens: readonly Token[], i: number): Half | null {
  const word = wordAt(tokens, i);
  const match = /^([ap])\.?m\.?$/.exec(word);
  if (match) {
    // "am" after a number is a verb only in "I am", which has no number before it.
    return {
      last: word.endsWith('m') && word.includes('.') && tokens[i + 1]?.text === '.' ? i + 2 : i + 1,
      half: match[1] === 'p' ? 'pm' : 'am',
    };
  }
  if (/^[ap]$/.test(word) && tokens[i + 1]?.text === '.' && wordAt(tokens, i + 2) === 'm' && isGlued(tokens, i + 2)) {
    const last = tokens[i + 3]?.text === '.' && isGlued(tokens, i + 3) ? i + 4 : i + 3;
    return { last, half: word === 'p' ? 'pm' : 'am' };
  }
  return null;
}

/** Reads "in the morning", "in the early afternoon", "in the small hours", "at night" at token `i`; not "in the mornings" or "in the night". */
export function readDayHalf(tokens: readonly Token[], i: number): Half | null {
  const word = wordAt(tokens, i);
  if (word === 'at' && wordAt(tokens, i + 1) === 'night') return { last: i + 2, half: 'night' };
  if (word !== 'in' || wordAt(tokens, i + 1) !== 'the') return null;
  const narrowed = /^(?:early|late|small|wee)$/.test(wordAt(tokens, i + 2));
  const part = wordAt(tokens, narrowed ? i + 3 : i + 2);
  const last = narrowed ? i + 4 : i + 3;
  if (part === 'morning' || (narrowed && part === 'hours')) return { last, half: 'am' };
  return part === 'afternoon' || part === 'evening' ? { last, half: 'pm' } : null;
}

/** Reads either way of telling the half of the day. */
export function readHalf(tokens: readonly Token[], i: number): Half | null {
  return readMeridiem(tokens, i) ?? readDayHalf(tokens, i);
}

/** Gives the hour of the day, 0 to 23, of an hour of a half: 12 a.m. is 0, 12 p.m. is 12, 2 at night is 2. */
export function hourOfDay(hour: number, half: HalfOfDay): number {
  const plain = hour % 12;
  return half === 'pm' || (half === 'night' && plain >= 6) ? plain + 12 : plain;
}

/** Makes the form of a clock time; without its half an hour of one to twelve stays open. */
export function clockForm(
  hour: number,
  minute: number,
  half: HalfOfDay | null = null,
  second: number | null = null,
): CalendarForm {
  const rest = { minute, ...(second === null ? {} : { second }) };
  return half === null
    ? { type: 'calendar', hour: hour % 12 || 12, ...rest, open: true }
    : { type: 'calendar', hour: hourOfDay(hour, half), ...rest };
}
