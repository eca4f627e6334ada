import type { Token } from '../../text/tokens.js';
import { isClosed } from './clock-context.js';
import { clockForm } from './clock-halves.js';
import { isGlued, type Reading, type TimeForm, wordAt } from './form.js';
import { readCardinal, readDigits } from './numbers.js';

/** Reads the bare hour that ends a span of clock times: the "3" of "9 a.m. to 3"; not "at 9 a.m. to 3 people" or "9 a.m. to 3.5". */
export function readClockEnd(tokens: readonly Token[], i: number, form: TimeForm): Reading | null {
  if (form.type !== 'calendar' || form.hour === undefined || form.open) return null;
  if (!/^(?:to|until|till|til|[-\u2013])$/.test(wordAt(tokens, i))) return null;
  const digits = readDigits(tokens, i + 1, 1, 2);
  const hour = digits === null ? readCardinal(tokens, i + 1) : { last: i + 2, value: digits };
  if (!hour || hour.value < 1 || hour.value > 12 || !isClosed(tokens, hour.last)) return null;
  if (isGlued(tokens, hour.last) && tokens[hour.last]?.text === ':') return null;
  return { first: i + 1, last: hour.last, form: clockForm(hour.value, 0) };
}
