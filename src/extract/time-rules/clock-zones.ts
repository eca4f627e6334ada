import { zones } from '../../lexicon/zones.js';
import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isCapital, isGlued, type Reading, wordAt } from './form.js';
import { isHyphen, readDigits } from './numbers.js';

/** Adds the zone that follows: "GMT", "ET", "(EST)", "Eastern time", "local time", "+0300". */
export function withZone(tokens: readonly Token[], i: number, form: CalendarForm): Reading {
  const open = tokens[i]?.text === '(' ? 1 : 0;
  const bracketed = open === 1 && /^(?:GMT|UTC)$/.test(tokens[i + 1]?.text ?? '') ? readOffset(tokens, i + 2) : null;
  if (bracketed && tokens[bracketed.last]?.text === ')')
    return { last: bracketed.last + 1, form: { ...form, zone: bracketed.minutes } };
  const word = wordAt(tokens, i + open);
  const upper = /^\p{Lu}+$/u.test(tokens[i + open]?.text ?? '');
  const closed = open === 1 && tokens[i + 2]?.text === ')';
  if (upper && zones.has(word) && (open === 0 || closed)) {
    const shift = open === 0 ? readOffset(tokens, i + 1) : null;
    if (shift) return { last: shift.last, form: { ...form, zone: shift.minutes } };
    return { last: i + 1 + open * 2, form: { ...form, zone: word } };
  }
  if (/^(?:eastern|central|mountain|pacific)$/.test(word) && open === 0) {
    const at = /^(?:standard|daylight)$/.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
    if (wordAt(tokens, at) === 'time' || isHyphen(tokens, at)) return { last: at + 1, form: { ...form, zone: word } };
    if (open === 0 && isCapital(tokens, i) && /^[.,;)]$/.test(tokens[i + 1]?.text ?? '.'))
      return { last: i + 1, form: { ...form, zone: word } };
  }
  if (word === 'local' && wordAt(tokens, i + open + 1) === 'time') return { last: i + 2 + open * 2, form };
  return { last: i, form };
}

/** "+3", "+03:00" and "-0500" after "GMT" or "UTC". */
function readOffset(tokens: readonly Token[], i: number): { last: number; minutes: number } | null {
  const sign = tokens[i]?.text ?? '';
  if (!/^[+\u2212-]$/.test(sign) || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return null;
  const digits = readDigits(tokens, i + 1, 1, 4);
  if (digits === null) return null;
  const colon = tokens[i + 2]?.text === ':' ? readDigits(tokens, i + 3, 2, 2) : null;
  const minutes =
    colon !== null ? digits * 60 + colon : digits > 24 ? Math.floor(digits / 100) * 60 + (digits % 100) : digits * 60;
  return { last: colon === null ? i + 2 : i + 4, minutes: sign === '+' ? minutes : -minutes };
}
