import { raceNouns, raceVerbs, raceWords } from '../../lexicon/clock-context.js';
import type { Token } from '../../text/tokens.js';
import { isAmong } from './clock-context.js';
import { readMeridiem } from './clock-halves.js';
import { withZone } from './clock-zones.js';
import { type DurationTerm, isGlued, type Reading, wordAt } from './form.js';
import { readDigits } from './numbers.js';

interface Parts {
  readonly last: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** True where the figures alone tell a time of a race from a clock: a fraction of a second. */
  readonly exact: boolean;
  readonly count: 2 | 3;
}

/**
 * Reads the time that a race took: "2:08:41", "4:01.37", "1:42:07 h", "won in 14:52", "a time of 2.08.41"; not clock times ("2:08:41 a.m.",
 * "at 14:52"), scores ("3:2") or verses ("3:16").
 */
export function readRaceTime(tokens: readonly Token[], i: number): Reading | null {
  const parts = readParts(tokens, i);
  if (!parts) return null;
  if (isGlued(tokens, i) && /^(?:[\d:.,$/+]|\p{Sc})$/u.test(tokens[i - 1]?.text.slice(-1) ?? '')) return null;
  if (isGlued(tokens, parts.last) && /^[:/]/.test(tokens[parts.last]?.text ?? '')) return null;
  if (readMeridiem(tokens, parts.last) || withZone(tokens, parts.last, { type: 'calendar' }).last > parts.last)
    return null;
  if (!isRace(tokens, i, parts)) return null;
  const last = /^(?:h|hrs?|hours?|mins?|minutes?|secs?|seconds?)$/.test(wordAt(tokens, parts.last))
    ? parts.last + 1
    : parts.last;
  const { hours, minutes, seconds } = parts;
  const terms: DurationTerm[] = [
    ...(hours > 0 ? [{ amount: hours, unit: 'hour' as const }] : []),
    ...(minutes > 0 ? [{ amount: minutes, unit: 'minute' as const }] : []),
    { amount: seconds, unit: 'second' },
  ];
  return { last, form: { type: 'duration', terms } };
}

function readParts(tokens: readonly Token[], i: number): Parts | null {
  return tokens[i + 1]?.text === ':' ? readColons(tokens, i) : readDots(tokens, i);
}

/** "2:08:41", "1:42:07.5", "14:52", "4:01.37" */
function readColons(tokens: readonly Token[], i: number): Parts | null {
  const first = readDigits(tokens, i, 1, 2);
  const second = first === null ? null : afterColon(tokens, i + 1);
  if (first === null || second === null) return null;
  const third = second.exact ? null : afterColon(tokens, i + 3);
  return third
    ? { last: i + 5, hours: first, minutes: second.value, seconds: third.value, exact: third.exact, count: 3 }
    : { last: i + 3, hours: 0, minutes: first, seconds: second.value, exact: second.exact, count: 2 };
}

/** Two digits below sixty behind a colon at `i`, with a fraction or without. */
function afterColon(tokens: readonly Token[], i: number): { value: number; exact: boolean } | null {
  if (tokens[i]?.text !== ':' || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return null;
  const match = /^([0-5]\d)(\.\d{1,3})?$/.exec(tokens[i + 1]?.text ?? '');
  return match ? { value: Number(match[0]), exact: match[2] !== undefined } : null;
}

/** "2.08.41" */
function readDots(tokens: readonly Token[], i: number): Parts | null {
  if (tokens[i + 1]?.kind !== 'number') return null;
  const first = /^(\d)\.([0-5]\d)$/.exec(tokens[i]?.text ?? '');
  const second = /^\.([0-5]\d)$/.exec(tokens[i + 1]?.text ?? '');
  if (!first || !second || !isGlued(tokens, i + 1)) return null;
  return {
    last: i + 2,
    hours: Number(first[1]),
    minutes: Number(first[2]),
    seconds: Number(second[1]),
    exact: false,
    count: 3,
  };
}

const clockLead = /^(?:at|by|since|until|till|from|around|about|before|after)$/;

function isRace(tokens: readonly Token[], i: number, parts: Parts): boolean {
  const named = isNamed(tokens, i);
  const dots = tokens[i + 1]?.text !== ':';
  if (named) return true;
  const before = wordAt(tokens, i - 1);
  const race = before !== 'at' && isAmong(tokens, i, raceWords);
  if (dots) return race && before === 'in';
  if (parts.exact) return before !== 'at' || isAmong(tokens, i, raceWords);
  if (parts.count === 3)
    return race || ((tokens[i]?.text.length ?? 0) < 2 && !clockLead.test(before) && before !== ',');
  return before === 'in' && race;
}

/** Tells whether the words before name the time of a race: "clocked", "a time of", "stopping the clock at", "a record of". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:just|exactly|about|around|nearly|a|an)$/.test(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
  const before = wordAt(tokens, at);
  if (raceVerbs.has(before)) return true;
  if (before === 'of') return raceNouns.has(wordAt(tokens, at - 1)) && isAmong(tokens, i, raceWords);
  return (
    before === 'at' &&
    /^(?:clock|watch|clocks|watches|stopwatch)$/.test(wordAt(tokens, at - 1)) &&
    /^stop/.test(wordAt(tokens, at - 3))
  );
}
