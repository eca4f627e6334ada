import { zonePhrases } from '../../../lexicon/cause-phrases.js';
import { type DateValue, isDateValue } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { daysBetween, isoWeekday } from '../../values/date-parts.js';
import { clockMinutes, minutesApart } from '../../values/relate-clocks.js';
import { havePhrase, type Side } from './side.js';

/** Clocks of two places are never farther apart than this many minutes. */
const farthest = 15 * 60;

/** Tests whether two sides may tell one moment by the clocks of two places. */
export function isZone(p: Side, q: Side): boolean {
  return p.some((a) => q.some((b) => areZoned(a, b)));
}

function areZoned(a: ClaimNode, b: ClaimNode): boolean {
  if (!isDateValue(a.value) || !isDateValue(b.value)) return false;
  const [x, y] = [clockMinutes(a.value), clockMinutes(b.value)];
  if (x === null || y === null)
    return areNeighbours(a.value, b.value) && (isNearMidnight(a, b) || isNearMidnight(b, a));
  const gap = minutesApart(x, y);
  if (gap % 30 !== 0 || gap === 0 || gap > farthest) return false;
  if (a.value.zone !== undefined && a.value.zone === b.value.zone) return false;
  if (isNamed(a) || isNamed(b)) return true;
  // 5:12 and 7:12 are no chance, 5:00 and 7:00 may be
  return gap % 60 === 0 && x % 5 !== 0;
}

function isNamed(node: ClaimNode): boolean {
  return (isDateValue(node.value) && node.value.zone !== undefined) || havePhrase([node], zonePhrases);
}

/** Tests whether two days follow each other; a weekday that can't be dated may be any of its name. */
function areNeighbours(a: DateValue, b: DateValue): boolean {
  if (a.from !== null && b.from !== null) {
    return Math.abs(daysBetween(a.from.slice(0, 10), b.from.slice(0, 10)) ?? 0) === 1;
  }
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  return x !== null && y !== null && [1, 6].includes(Math.abs(x - y));
}

function weekdayOf({ weekday, from, grain }: DateValue): number | null {
  if (weekday !== null) return weekday;
  return from === null || !['day', 'daypart', 'hour', 'minute'].includes(grain) ? null : isoWeekday(from.slice(0, 10));
}

/** Tests whether a day that is told from where its teller is ("today", "at 2114 GMT on Tuesday") may be another elsewhere. */
function isNearMidnight(a: ClaimNode, b: ClaimNode): boolean {
  if (/\b(?:gmt|utc|universal time)\b/i.test(a.claim.sentence.text)) return !/gmt|utc/i.test(b.claim.sentence.text);
  if (havePhrase([a], zonePhrases) && /night|evening|late/i.test(b.claim.quote)) return true;
  const hour = Number(/T(\d\d)/.exec(a.text.document.published ?? '')?.[1] ?? Number.NaN);
  const told = /^(?:late )?(?:to(?:day|night)|this (?:morning|afternoon|evening))\b/i.test(a.claim.quote);
  // a text stamped in the small hours tells of what its place still calls the evening before
  return told && (hour < 8 || (hour >= 16 && /this morning/i.test(a.claim.quote)));
}
