import type { DateValue } from '../../model/value.js';
import type { Relation } from '../types.js';

/** Minutes behind "after 2 p.m." that it speaks of, and before "before 2 p.m."; after midnight is any time of the night. */
const longestAfter = 20;
const longestBefore = 180;

/** Minutes by which a quarter of an hour stands for a time of odd minutes ("3:30" for 3:33). */
const oddMinutes = 3;

/** The hours that a part of the day may mean at the widest, first and last minute; the night goes on to the next day. */
const partHours: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['MO', [0, 12 * 60 - 1]],
  ['AF', [12 * 60, 19 * 60]],
  ['EV', [16 * 60, 24 * 60]],
  ['NI', [16 * 60, 30 * 60]],
]);

const halfDay = 720;
const wholeDay = 1440;

/** Compares clock times where both give one, or one a part of the day that it can't lie in; apart otherwise. */
export function relateClocks(a: DateValue, b: DateValue): Relation {
  const x = clockMinutes(a);
  const y = clockMinutes(b);
  if (x === null || y === null) return isOutside(a, b, y) || isOutside(b, a, x) ? 'clash' : 'apart';
  if (a.bound || b.bound) return relateBounds(a, x, b, y);
  if (a.zone !== undefined && b.zone !== undefined) {
    return minutesApart(x - a.zone, y - b.zone) <= tolerance(a, x, b, y)
      ? a.zone === b.zone
        ? 'same'
        : 'compatible'
      : 'clash';
  }
  const difference = Math.abs(x - y);
  if (difference <= tolerance(a, x, b, y)) return difference === 0 ? 'same' : 'compatible';
  // one names its zone and the other does not: whole hours between them may be the zones'
  if ((a.zone === undefined) !== (b.zone === undefined) && difference % 60 === 0) return 'compatible';
  return isOtherHalf(x, y) ? 'compatible' : 'clash';
}

/** "Half past two" leaves open which half of the day; noon and midnight don't. */
function isOtherHalf(x: number, y: number): boolean {
  return Math.abs(x - y) === halfDay && x % halfDay !== 0;
}

/** Tests whether a clock time can't lie in the part of the day that the other value names, in the other half of the day neither. */
function isOutside(part: DateValue, clock: DateValue, minutes: number | null): boolean {
  if (part.grain !== 'daypart' || minutes === null || part.bound || clock.bound || part.zone !== clock.zone)
    return false;
  const hours = partHours.get(/T([A-Z]{2})/.exec(part.timex3.value)?.[1] ?? '');
  if (!hours) return false;
  return [minutes, minutes + halfDay, minutes + wholeDay].every((at) => at < hours[0] || at > hours[1]);
}

/** Compares clock times of which one is a bound at least ("by 8 a.m."): bounds are near to what they bound, and tell little of the rest. */
function relateBounds(a: DateValue, x: number, b: DateValue, y: number): Relation {
  if (a.zone !== b.zone) return 'apart';
  if (isOtherHalf(x, y)) return 'compatible';
  if (a.bound === b.bound) {
    if (x === y) return 'same';
    return a.bound === 'after' && Math.abs(x - y) > longestAfter ? 'clash' : 'compatible';
  }
  const [p, q] = [distance(a.bound, x, y), distance(b.bound, y, x)];
  if (p < 0 || q < 0) return 'apart';
  const isLong = (bound: DateValue['bound'], own: number, far: number): boolean =>
    bound === 'after' && own !== 0 && far > longestAfter;
  if (isLong(a.bound, x, p) || isLong(b.bound, y, q)) return 'clash';
  return p > longestBefore || q > longestBefore ? 'apart' : 'compatible';
}

/** How far, on the side that it allows, a bound lies from a clock time; below 0 on the other side. */
function distance(bound: DateValue['bound'], own: number, other: number): number {
  if (bound === undefined) return 0;
  return bound === 'before' ? own - other : other - own;
}

function tolerance(a: DateValue, x: number, b: DateValue, y: number): number {
  const hedged = Math.max(...[a.approximate ? hedgeAt(x) : 0, b.approximate ? hedgeAt(y) : 0]);
  const isOdd = (x % 15 === 0 && y % 5 !== 0) || (y % 15 === 0 && x % 5 !== 0);
  return Math.max(hedged, isOdd ? oddMinutes : 0);
}

function hedgeAt(minutes: number): number {
  return minutes % 60 === 0 ? 15 : 10;
}

/** Minutes between two times of day, the shorter way round the clock. */
export function minutesApart(x: number, y: number): number {
  const difference = Math.abs(x - y) % wholeDay;
  return Math.min(difference, wholeDay - difference);
}

/** Minutes after midnight of a clock time; null for values without hour and minute. */
export function clockMinutes(value: DateValue): number | null {
  if (value.kind !== 'time' || value.grain === 'daypart') return null;
  const match = /T(\d\d)(?::(\d\d))?/.exec(value.timex3.value);
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null;
}
