import { changeWords, clockLeads, figureLeads, levelWords } from '../../lexicon/clock-context.js';
import type { Token } from '../../text/tokens.js';
import { hasLead, isAmong, isClosed, isDated, isLed, leadAt } from './clock-context.js';
import { figures } from './clock-figures.js';
import { clockForm, readHalf } from './clock-halves.js';
import { withZone } from './clock-zones.js';
import { isCapital, isGlued, type Reading, wordAt } from './form.js';
import { readRaceTime } from './race-times.js';

/** Figures of a clock with a full stop. */
const dotted = /^(?:\d|[01]\d|2[0-4])\.[0-5]\d$/;

/**
 * Reads times with a full stop: "7.40 pm", "05.51AM", "at 02.15", "from 10.00 to 18.00"; not "7.48 metres", "grew by 2.15", "the share
 * closed at 12.40" or "at 3.25 percent".
 */
export function readDottedClock(tokens: readonly Token[], i: number): Reading | null {
  const figure = /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[i]?.text ?? '');
  if (!figure) return null;
  const written = figure[1] ?? '';
  const [hour, minute] = [Number(written), Number(figure[2])];
  if (hour > 24) return null;
  const half = readHalf(tokens, i + 1);
  if (half) return hour <= 12 ? withZone(tokens, half.last, clockForm(hour, minute, half.half)) : null;
  const glued = isGlued(tokens, i) && !/^[-\u2013\u2014("'“‘]$/.test(tokens[i - 1]?.text ?? '');
  if (glued || readRaceTime(tokens, i)) return null;
  const suffix = /^(?:hrs|hours|h|o'clock)$/.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
  const zoned = withZone(tokens, suffix, figures(written, minute));
  if (zoned.last > suffix && isCapital(tokens, zoned.last - 1)) return zoned;
  if (!isClosed(tokens, zoned.last) && !isDated(tokens, zoned.last)) return null;
  const leading = written.startsWith('0') && written.length === 2;
  if (!leading && isAmong(tokens, i, levelWords)) return null;
  return isDottedLed(tokens, i, leading || suffix > i + 1) ? zoned : null;
}

/** Tells whether a word leads a time with a full stop, or the one before it in a list or span: "at 6.15, 7.45 and 9.00". */
function isDottedLed(tokens: readonly Token[], i: number, sure: boolean): boolean {
  let at = i;
  for (let steps = 0; steps < 8; steps++) {
    const link = wordAt(tokens, at - 1);
    if (!/^(?:,|and|or|to|until|till|[-\u2013])$/.test(link) || !dotted.test(tokens[at - 2]?.text ?? '')) break;
    at -= 2;
  }
  const lead = wordAt(tokens, at - 1);
  // "grew by 2.15" and "about 4.30" are amounts unless the figures themselves are a clock's.
  if (!sure && /^(?:by|about|around)$/.test(lead)) return clockLeads.has(wordAt(tokens, leadAt(tokens, at)));
  if (lead === 'from' || lead === 'between') return sure || (isSpan(tokens, at) && !isAmong(tokens, i, changeWords));
  return hasLead(tokens, at, figureLeads) || (sure && isLed(tokens, at));
}

/** "from 10.00 to 18.00" */
function isSpan(tokens: readonly Token[], i: number): boolean {
  return /^(?:to|and|until|till|[-\u2013])$/.test(wordAt(tokens, i + 1)) && dotted.test(tokens[i + 2]?.text ?? '');
}
