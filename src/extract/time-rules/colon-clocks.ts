import { raceNouns } from '../../lexicon/clock-context.js';
import type { Token } from '../../text/tokens.js';
import { isClosed, isContest, isDated, isLed } from './clock-context.js';
import { figures } from './clock-figures.js';
import { clockForm, readHalf } from './clock-halves.js';
import { withZone } from './clock-zones.js';
import { isGlued, type Reading, wordAt } from './form.js';
import { readGameClock } from './game-clocks.js';
import { readDigits } from './numbers.js';
import { readRaceTime } from './race-times.js';

const colonLeads = /^(?:at|by|until|till|since|from|around|about|before|after|to|between|and|[-\u2013|(,])$/;

/** Reads "14:53", "2:53 p.m.", "18:24 hrs", "10:15:30 UTC", "4:05 this morning"; not "a 3:16 verse", "in 2:08:41" or "4:43 to play". */
export function readColonClock(tokens: readonly Token[], i: number, hour: number): Reading | null {
  const written = tokens[i]?.text ?? '';
  const minute = readDigits(tokens, i + 2, 2, 2);
  if (minute === null || minute > 59) return null;
  const second = tokens[i + 3]?.text === ':' && isGlued(tokens, i + 3) ? readDigits(tokens, i + 4, 2, 2) : null;
  const last = second === null ? i + 3 : i + 5;
  const half = readHalf(tokens, last);
  if (half) {
    if (hour > 12) return null;
    return withZone(tokens, half.last, clockForm(hour, minute, half.half, second));
  }
  if (readGameClock(tokens, i) || readRaceTime(tokens, i)) return null;
  const suffix = /^(?:hrs|hours|h)$/.test(wordAt(tokens, last)) ? last + 1 : last;
  const zoned = withZone(tokens, suffix, figures(written, minute, second));
  const record = /^(?:record|win|victory|lead|finish|minutes|seconds)$/.test(wordAt(tokens, last));
  const led =
    isLabelled(tokens, i, last) || colonLeads.test(wordAt(tokens, i - 1)) || isLed(tokens, i) || isNamed(tokens, i);
  return suffix > last || zoned.last > suffix || (led && !record) || isDated(tokens, last) ? zoned : null;
}

/** Tells whether a label stands before a time of twenty-four hours: "Under way: 20:35." */
function isLabelled(tokens: readonly Token[], i: number, last: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (wordAt(tokens, i - 1) !== ':' || isGlued(tokens, i) || !/^(?:0\d|1\d|2[0-4])$/.test(text)) return false;
  return !raceNouns.has(wordAt(tokens, i - 2)) && !isContest(tokens, i) && isClosed(tokens, last);
}

/** Tells whether a time is the name of a departure or the like: "the 18:24 from the coast", "the 8:15 train". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:the|a|an|today's|yesterday's)$/.test(wordAt(tokens, i - 1))) return false;
  return /^(?:from|to|train|bus|ferry|flight|service|sailing|departure|express|bulletin|news|kick-off|kickoff|start|deadline|crossing)$/.test(
    wordAt(tokens, i + 3),
  );
}
