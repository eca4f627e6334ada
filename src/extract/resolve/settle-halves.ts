import { type Daypart, dayparts } from '../../lexicon/dayparts.js';
import { weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import type { FoundTime } from '../found-times.js';
import { endsAt } from '../time-rules/clock-context.js';
import { type HalfOfDay, hourOfDay } from '../time-rules/clock-halves.js';
import { type CalendarForm, type TimeForm, wordAt } from '../time-rules/form.js';

const links = /^(?:to|until|till|til|and|[-\u2013\u2014])$/;
const reach = 40;

/**
 * Gives clock times of an unsaid half of the day the half that their surroundings name: the part of the day beside them ("ten to six
 * yesterday evening"), the other end of their span ("9 a.m. to 3"), or the part of the day last named in the sentence or the one before.
 */
export function settleHalves(tokens: readonly Token[], found: readonly FoundTime[]): void {
  for (let k = found.length - 1; k >= 0; k--) if (isOpen(found[k])) settle(tokens, found, k, false);
  for (let k = 0; k < found.length; k++) if (isOpen(found[k])) settle(tokens, found, k, true);
}

function isOpen(time: FoundTime | undefined): boolean {
  return time?.form.type === 'calendar' && time.form.open === true;
}

/** Settles one clock: first by what follows it, then, going forward, by what came before. */
function settle(tokens: readonly Token[], found: readonly FoundTime[], k: number, forward: boolean): void {
  const time = found[k];
  if (time?.form.type !== 'calendar') return;
  const { form } = time;
  const next = found[k + 1];
  if (!forward) {
    const part = (next && isBeside(tokens, time.last, next.first) ? partOf(next.form) : null) ?? form.daypart;
    const half = part ? halfOf(part, form.hour ?? 0) : null;
    if (half) time.form = closed(form, half);
    else if (next && isJoined(tokens, time.last, next.first)) settleStart(tokens, time, form, next);
    return;
  }
  const before = found[k - 1];
  if (before && isJoined(tokens, before.last, time.first) && settleEnd(tokens, time, form, before)) return;
  const part = partBefore(tokens, time.first);
  const half = part && halfOf(part, form.hour ?? 0);
  if (half) time.form = closed(form, half);
}

function closed({ open: _, ...form }: CalendarForm, half: HalfOfDay): CalendarForm {
  return { ...form, hour: hourOfDay(form.hour ?? 0, half) };
}

/** "on Monday evening", "yesterday evening", "this morning" right behind a clock. */
function isBeside(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last > 2) return false;
  for (let i = last; i < first; i++) if (!/^(?:on|,|in|the|of|local|time)$/.test(wordAt(tokens, i))) return false;
  return true;
}

function isJoined(tokens: readonly Token[], last: number, first: number): boolean {
  return first - last === 1 && links.test(wordAt(tokens, last));
}

function partOf(form: TimeForm): Daypart | null {
  return form.type === 'calendar' || form.type === 'shift' ? (form.daypart ?? null) : null;
}

/** The half of the day in which an hour of a part of the day falls; null where it falls in neither. */
function halfOf(part: Daypart, hour: number): HalfOfDay | null {
  const plain = hour % 12;
  if (part.code === 'NI') return 'night';
  if (part.code === 'MO') return 'am';
  if (part.code === 'MI') return plain >= 10 ? 'am' : plain < 4 ? 'pm' : null;
  // afternoons end at six, evenings begin at four: "the afternoon train left at ten to nine" tells nothing
  if (part.code === 'AF') return plain < 7 ? 'pm' : null;
  return plain >= 3 ? 'pm' : null;
}

/** The start of a span has the half of its end, unless that would put it behind the end. */
function settleStart(tokens: readonly Token[], time: FoundTime, form: CalendarForm, end: FoundTime): void {
  if (end.form.type !== 'calendar' || end.form.hour === undefined || end.form.open) return;
  const to = minutesOf(end.form);
  const afternoon = !isOfDay(tokens, end) && to >= 720 && minutes(form) + 720 <= to;
  time.form = closed(form, afternoon ? 'pm' : 'am');
}

/** The end of a span is the next time that a clock shows it. */
function settleEnd(tokens: readonly Token[], time: FoundTime, form: CalendarForm, start: FoundTime): boolean {
  if (start.form.type !== 'calendar' || start.form.hour === undefined || start.form.open) return false;
  const from = minutesOf(start.form);
  const at = minutes(form);
  const morning = isOfDay(tokens, start) || at > from || from >= at + 720;
  time.form = closed(form, morning ? 'am' : 'pm');
  return true;
}

/** Tells whether a time is written on the clock of twenty-four hours: "20.00", "from 7.00 to 20.00". */
function isOfDay(tokens: readonly Token[], { first }: FoundTime): boolean {
  const text = tokens[first]?.text ?? '';
  return tokens[first]?.kind === 'number' && (text.startsWith('0') || Number.parseInt(text, 10) > 12);
}

function minutesOf({ hour, minute }: CalendarForm): number {
  return (hour ?? 0) * 60 + (minute ?? 0);
}

function minutes({ hour, minute }: CalendarForm): number {
  return ((hour ?? 0) % 12) * 60 + (minute ?? 0);
}

/** The part of the day last named before token `i` in its sentence, or with its day in the sentence before ("that evening"). */
function partBefore(tokens: readonly Token[], i: number): Daypart | null {
  let ends = 0;
  for (let j = i - 1; j >= 0 && j > i - reach; j--) {
    if (endsAt(tokens, j) && ++ends > 1) return null;
    const part = dayparts.get(wordAt(tokens, j));
    if (!part) continue;
    const before = wordAt(tokens, j - 1);
    const named = /^(?:this|that|last|same|yesterday|tomorrow|early|late)$/.test(before) || weekdays.has(before);
    if (ends === 0 || named || wordAt(tokens, j) === 'overnight') return part;
  }
  return null;
}
