import type { Token } from '../../text/tokens.js';
import type { FoundTime } from '../found-times.js';
import type { Moment } from './moment.js';

/** The expression right after a clock time ("6 a.m. on Sunday", "2 and 4 a.m. on Sunday"), or right before it ("Tuesday at 6 a.m."). */
export function besideClock(tokens: readonly Token[], found: readonly FoundTime[], k: number): FoundTime | null {
  const here = found[k];
  const dated = (time: FoundTime | undefined): time is FoundTime =>
    time !== undefined && (time.form.type === 'calendar' || time.form.type === 'shift' || time.form.type === 'part');
  let end = k;
  while (isSameClock(tokens, found[end], found[end + 1])) end++;
  const [last, next] = [found[end], found[end + 1]];
  if (last && dated(next) && next.first - last.last <= 2) return next;
  const before = found[k - 1];
  return here && dated(before) && here.first - before.last <= 3 ? before : null;
}

/** Tells whether a clock time is the end of a span that another opens, or the same in a second zone: "2 and 4 a.m.", "10:15 (0215 GMT)". */
function isSameClock(tokens: readonly Token[], a: FoundTime | undefined, b: FoundTime | undefined): boolean {
  if (!isBareClock(a) || !isBareClock(b) || b.first - a.last !== 1) return false;
  return /^(?:to|and|until|till|til|[-\u2013(])$/.test(tokens[a.last]?.lower ?? '');
}

function isBareClock(time: FoundTime | undefined): time is FoundTime {
  if (time?.form.type !== 'calendar' || time.form.hour === undefined) return false;
  return time.form.day === undefined && time.form.weekday === undefined;
}

/** Puts a clock time on a day. */
export function onDay(clock: Moment, { year, month, day, weekday }: Moment): Moment {
  return {
    ...clock,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}
