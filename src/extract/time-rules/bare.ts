import { dayparts } from '../../lexicon/dayparts.js';
import type { Token } from '../../text/tokens.js';
import { isCapital, type Reading, wordAt } from './form.js';
import type { CutReading } from './modified.js';
import { isHyphen, readDigits, readOrdinalNumber } from './numbers.js';
import { readNear } from './parts.js';
import { dayShift } from './relative-days.js';

const closes =
  /^(?:[.,;:)!?'"”\u2013\u2014-]|and|but|or|at|in|on|by|to|as|with|from|so|for|was|is|were|than|that|because|while|despite|after|before|compared|versus)?$/;

const parts =
  /^(?:end|start|beginning|middle|rest|remainder|part|half|most|much|all|course|turn|outset|close|years?|months?|decades?|out|latter|quarter)$/;

/** Reads "the morning", "that night" and the like where a preposition shows that a time is meant: "in the morning", "overnight". */
export function readBareDaypart(tokens: readonly Token[], i: number): Reading | null {
  const word = wordAt(tokens, i);
  const part = dayparts.get(word);
  if (!part || word.endsWith('s')) return null;
  const day = { ...dayShift(0), anchor: 'spoken' as const, daypart: part };
  if (word === 'overnight') return closes.test(wordAt(tokens, i + 1)) ? { last: i + 1, form: day } : null;
  const before = wordAt(tokens, i - 1);
  if (before !== 'the' || !/^(?:in|during|through|throughout|until|by|into|for|over)$/.test(wordAt(tokens, i - 2)))
    return null;
  return closes.test(wordAt(tokens, i + 1)) ? { last: i + 1, form: day } : null;
}

/** Reads "for the year", "of the week", "during the month": the stretch that the text is about; not "the year he died" or "by the day". */
export function readBareNear(tokens: readonly Token[], i: number): Reading | null {
  const near = readNear(tokens, i);
  if (!near || !/^(?:of|for|in|during|throughout|over|within)$/.test(wordAt(tokens, i - 1))) return null;
  const unit = wordAt(tokens, i + 1);
  // "the gangster of the century", "Player of the Year": a title, not a time.
  const long = unit === 'century' || unit === 'decade';
  if (wordAt(tokens, i - 1) === 'of' && (long ? !parts.test(wordAt(tokens, i - 2)) : isAward(tokens, i))) return null;
  if (!closes.test(wordAt(tokens, i + 2)) || /^(?:that|to|before|after|in|of|as)$/.test(wordAt(tokens, i + 2)))
    return null;
  if (unit === 'day' && wordAt(tokens, i - 1) !== 'for' && wordAt(tokens, i - 1) !== 'in') return null;
  return near;
}

/** "Player of the Year", unless the year is named: "1965's Man of the Year". */
function isAward(tokens: readonly Token[], i: number): boolean {
  if (!isCapital(tokens, i + 1)) return false;
  return !tokens.slice(Math.max(0, i - 6), i).some((token) => /^(?:19|20)\d\d$/.test(token.text));
}

/** Reads "the weekend", "the long weekend", "their weekend": the one nearest to publication; not "a weekend" or "weekend trips". */
export function readBareWeekend(tokens: readonly Token[], i: number): Reading | null {
  if (wordAt(tokens, i) !== 'weekend') return null;
  const long = /^(?:long|holiday|entire|whole)$/.test(wordAt(tokens, i - 1));
  if (!/^(?:the|their|our|his|her|its)$/.test(wordAt(tokens, long ? i - 2 : i - 1))) return null;
  const next = wordAt(tokens, i + 1);
  const open = closes.test(next) || /^(?:of|leading|when|before|after|following|has|had|will|saw|brought)$/.test(next);
  return open
    ? {
        first: long ? i - 1 : i,
        last: i + 1,
        form: { type: 'shift', unit: 'weekend', amount: 0, toward: 0, anchor: 'near' },
      }
    : null;
}

/** Reads "year's end", "month's end", "year-end": the end of the stretch the text is about. */
export function readStretchEnd(tokens: readonly Token[], i: number): Reading | null {
  const unit = wordAt(tokens, i);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const owned = (tokens[i]?.lower ?? '').endsWith("'s");
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  if ((!owned && at === i + 1) || wordAt(tokens, at) !== 'end') return null;
  return { last: at + 1, form: { type: 'shift', unit, amount: 0, toward: 0, anchor: 'near' }, mod: 'END' };
}

/** Reads "the year to date", "month to date": the stretch so far. */
export function readToDate(tokens: readonly Token[], i: number): CutReading | null {
  const unit = wordAt(tokens, i);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const dash = isHyphen(tokens, i + 1);
  const [to, date] = dash ? [i + 2, i + 4] : [i + 1, i + 2];
  if (wordAt(tokens, to) !== 'to' || wordAt(tokens, date) !== 'date') return null;
  return { last: date + 1, form: { type: 'shift', unit, amount: 0, toward: 0, anchor: 'published' }, cut: 'earlier' };
}

/** Reads "year-earlier" and "year-ago" before what they are compared with: "the year-earlier quarter". */
export function readYearEarlier(tokens: readonly Token[], i: number): Reading | null {
  if (wordAt(tokens, i) !== 'year' || !isHyphen(tokens, i + 1) || !/^(?:ago|earlier)$/.test(wordAt(tokens, i + 2)))
    return null;
  return { last: i + 3, form: { type: 'shift', unit: 'year', amount: -1, toward: -1, anchor: 'spoken' } };
}

/** Reads a bare day of the month: "on the 20th", "until the 3rd"; not "the 20th century" or "the 5th Army". */
export function readBareDay(tokens: readonly Token[], i: number): Reading | null {
  const ordinal = readOrdinalNumber(tokens, i + 1);
  if (!ordinal || readDigits(tokens, i + 1, 1, 2) === null || ordinal.value < 1 || ordinal.value > 31) return null;
  if (!/^(?:on|until|till|by|since|from|to|of)$/.test(wordAt(tokens, i - 1))) return null;
  const next = tokens[ordinal.last];
  const month =
    wordAt(tokens, ordinal.last) === 'of' && /^(?:that|this|the|last|next)$/.test(wordAt(tokens, ordinal.last + 1));
  if (month) return { first: i + 1, last: ordinal.last, form: { type: 'calendar', day: ordinal.value } };
  const ends =
    !next ||
    closes.test(next.lower) ||
    /^(?:it|he|she|they|we|i|you|the|a)$/.test(next.lower) ||
    next.gap === 'paragraph';
  return ends && (wordAt(tokens, i - 1) === 'on' || next?.kind === 'punctuation')
    ? { last: ordinal.last, form: { type: 'calendar', day: ordinal.value } }
    : null;
}
