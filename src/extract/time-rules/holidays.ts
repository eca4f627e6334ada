import { functionWords } from '../../lexicon/function-words.js';
import { holidays, namedDays } from '../../lexicon/holidays.js';
import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isCapital, isGlued, type Reading, wordAt } from './form.js';
import { readYearTail } from './months.js';
import { isHyphen, readDigits } from './numbers.js';

/** The first words of holiday names, with the longest name each may open. */
const openers: ReadonlyMap<string, number> = (() => {
  const lengths = new Map<string, number>();
  for (const name of holidays.keys()) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
})();

/** The words that may open the name of a holiday. */
export const holidayOpeners: readonly string[] = [...openers.keys()];

/** Reads the name of a holiday, without a year: "Labor Day", "Fourth of July", "New Year's Eve", "Christmas". */
export function readHolidayName(tokens: readonly Token[], i: number): Reading | null {
  const longest = openers.get(plain(tokens, i));
  if (longest === undefined) return null;
  const words: string[] = [];
  const ends: number[] = [];
  for (let j = i; words.length < longest && tokens[j]; j++) {
    if (tokens[j]?.text === '.' && isGlued(tokens, j)) continue;
    words.push(plain(tokens, j));
    ends.push(j + 1);
  }
  for (let n = words.length; n > 0; n--) {
    const rule = holidays.get(words.slice(0, n).join(' '));
    const last = ends[n - 1];
    if (rule && last !== undefined) return { last, form: { type: 'calendar', holiday: rule } };
  }
  return null;
}

/** A word as the table of holidays spells it: "Year's" is "years", "Veterans'" is "veterans". */
function plain(tokens: readonly Token[], i: number): string {
  const lower = tokens[i]?.lower ?? '';
  if (!lower.includes("'")) return lower;
  const bare = wordAt(tokens, i);
  return /^(?:year|valentine|mother|father|fool|veteran|president|patrick|saint|washington|people)'s$/.test(lower)
    ? `${bare}s`
    : bare.replaceAll("'", '');
}

/**
 * Reads a holiday with its year or weekend: "Labor Day weekend", "Christmas 1941", "Easter 2018", "independence day of this year"; not
 * "Easter Island" or a "Christmas tree".
 */
export function readHoliday(tokens: readonly Token[], i: number): Reading | null {
  const named = readNamedDay(tokens, i);
  if (named) return named;
  const name = readHolidayName(tokens, i);
  if (name?.form.type !== 'calendar') return null;
  // "a merry Christmas" is a wish.
  if (/^(?:merry|happy)$/.test(wordAt(tokens, i - 1))) return null;
  const single = name.last === i + 1;
  if (
    single &&
    !isCapital(tokens, i) &&
    !/^(?:on|at|by|before|after|until|since|next|last|this|for|during|halloween|christmas|easter)$/.test(
      wordAt(tokens, i - 1),
    )
  )
    return null;
  if (
    single &&
    /^(?:island|tree|trees|bunny|eggs?|carols?|card|cards|gift|gifts|present|presents|rising|shopping|seals?|parade|party|dinner)$/.test(
      wordAt(tokens, name.last),
    )
  )
    return null;
  return withYear(tokens, name.last, name.form);
}

function withYear(tokens: readonly Token[], i: number, form: CalendarForm): Reading {
  const weekend = wordAt(tokens, i) === 'weekend';
  const at = weekend ? i + 1 : i;
  const base = weekend ? { ...form, weekend } : form;
  if (tokens[at]?.kind === 'number' || /^[,]$/.test(tokens[at]?.text ?? '') || /^(?:of|in)$/.test(wordAt(tokens, at))) {
    const year = readYearTail(tokens, at);
    if (year && year.value > 1500 && year.value < 2200) return { last: year.last, form: { ...base, year: year.value } };
  }
  return { last: at, form: base };
}

/** Tells whether a day in digits at `i` only names what follows it: "a 9/11-style panel", "9/11 families"; not "the 9/11 attacks" or "after 9/11". */
export function isDayName(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.text !== '/' || !namedDays.has(`${wordAt(tokens, i)}/${wordAt(tokens, i + 2)}`)) return false;
  if (isHyphen(tokens, i - 1) && /^(?:post|pre)$/.test(wordAt(tokens, i - 2))) return false;
  const next = tokens[i + 3];
  if (next?.text === '-') return isGlued(tokens, i + 3) && isGlued(tokens, i + 4);
  if (next?.kind !== 'word' || next.gap !== 'space' || functionWords.has(next.lower)) return false;
  if (/^(?:on|since|after|before|until|following)$/.test(wordAt(tokens, i - 1))) return false;
  return !/^(?:attacks?|terror|terrorist|strikes?|anniversary|changed|happened|occurred|taught|showed)$/.test(
    next.lower,
  );
}

/** "9/11", "D-Day", "V-E Day" */
function readNamedDay(tokens: readonly Token[], i: number): Reading | null {
  const mark = tokens[i + 1]?.text ?? '';
  if (!/^[/-]$/.test(mark) || !isGlued(tokens, i + 1) || !isGlued(tokens, i + 2)) return null;
  if (mark === '/' && isGlued(tokens, i + 3) && /^[/\d]/.test(tokens[i + 3]?.text ?? '')) return null;
  const text = `${wordAt(tokens, i)}${mark}${wordAt(tokens, i + 2)}`;
  const long = namedDays.get(`${text} ${wordAt(tokens, i + 3)}`);
  const date = long ?? namedDays.get(text);
  if (
    !date ||
    isDayName(tokens, i) ||
    (mark === '/' && /^(?:on|this|next|last)$/.test(wordAt(tokens, i - 1)) && readDigits(tokens, i, 1, 1) === 7)
  )
    return null;
  return { last: long ? i + 4 : i + 3, form: { type: 'calendar', year: date[0], month: date[1], day: date[2] } };
}
