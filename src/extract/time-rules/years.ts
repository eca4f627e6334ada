import { countedPlurals, timePrepositions } from '../../lexicon/time-context.js';
import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isCapital, isGlued, type Reading, wordAt } from './form.js';
import { readMonthWord } from './months.js';
import { isHyphen, type NumberReading, readDay, readDigits, readShortYear, readYear } from './numbers.js';

const era = /^(?:bc|bce|b\.c\.|b\.c\.e\.|ad|ce|a\.d\.|c\.e\.)$/;

/** Reads "218 BC", "AD 70" and the like at token `i`. */
export function readEraYear(tokens: readonly Token[], i: number): Reading | null {
  const lead = /^(?:ad|a\.d\.)$/.test(wordAt(tokens, i)) && isCapital(tokens, i);
  const at = lead ? i + 1 : i;
  const value = readDigits(tokens, at, 1, 4);
  if (value === null || value === 0) return null;
  if (lead) return { last: at + 1, form: { type: 'calendar', year: value } };
  const word = wordAt(tokens, at + 1);
  const dotted = word === 'b' || word === 'a' ? tokens[at + 2]?.text === '.' && wordAt(tokens, at + 3) === 'c' : false;
  if (!(era.test(word) && isCapital(tokens, at + 1)) && !dotted) return null;
  const before = word.startsWith('b');
  return { last: dotted ? at + 4 : at + 2, form: { type: 'calendar', year: before ? 1 - value : value } };
}

/**
 * Reads a year that stands alone: "in 1991", "the 2020 election", "(1939-45)", "the year 2008", "'99"; not "2000 troops", "$1990",
 * "Route 1960" or "555-2020".
 */
export function readBareYear(tokens: readonly Token[], i: number): Reading | null {
  const short = readShortYear(tokens, i);
  if (short) {
    const led = timePrepositions.has(wordAt(tokens, i - 1)) || wordAt(tokens, i - 1) === 'the';
    return led && !isGlued(tokens, short.last)
      ? { last: short.last, form: { type: 'calendar', year: short.value } }
      : null;
  }
  const eraYear = readEraYear(tokens, i);
  if (eraYear) return eraYear;
  const year = readYear(tokens, i);
  const month = year && tokens[i]?.kind === 'number' ? readMonthWord(tokens, year.last) : null;
  if (year && month && !isGlued(tokens, i)) return readYearMonth(tokens, year.value, month);
  if (!year || !isYear(tokens, i, year.last, year.value)) return null;
  return { last: year.last, form: { type: 'calendar', year: year.value } };
}

/** "2017 April", "2020 Sept 5" */
function readYearMonth(tokens: readonly Token[], year: number, month: NumberReading): Reading | null {
  if (year < 1000 || year > 2199) return null;
  const day = readDay(tokens, month.last);
  if (!day) return { last: month.last, form: { type: 'calendar', year, month: month.value } };
  // "in 2017 April 5, 2018" would be two dates.
  if (readDigits(tokens, day.last, 4, 4) !== null || readDigits(tokens, day.last + 1, 4, 4) !== null) return null;
  return { last: day.last, form: { type: 'calendar', year, month: month.value, day: day.value } };
}

function isYear(tokens: readonly Token[], i: number, last: number, value: number): boolean {
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, last);
  const split = isGlued(tokens, i) && !/^[(["'“]$/.test(tokens[i - 1]?.text ?? '');
  if (!split && isRangeStart(tokens, last, value)) return true;
  const glued = isGlued(tokens, i) ? (tokens[i - 1]?.text ?? '') : '';
  if (glued !== '' && !/^["'“‘([\u2013\u2014\u2012~-]$/.test(glued) && !/[.,;:)]/.test(glued)) return false;
  if (glued === '-' && !isYearBefore(tokens, i - 2))
    return /^(?:mid|late|early|post|pre)$/.test(wordAt(tokens, i - 2)) || tokens[i - 1]?.gap !== 'none';
  if (
    /^[$€£¥#]$/.test(before) ||
    /^(?:no|number|route|flight|section|article|us\$|room|page|boeing|airbus)$/.test(before)
  )
    return false;
  if (
    isGlued(tokens, last) &&
    /^(?:[\p{L}%$€£/]|°)/u.test(tokens[last]?.text ?? '') &&
    !/^(?:s|['’]s)$/.test(tokens[last]?.text ?? '')
  )
    return false;
  if (/^(?:project|commission)$/.test(after) && isCapital(tokens, last)) return false;
  const led = timePrepositions.has(before) && before !== 'to' && before !== 'from';
  const counted = countedPlurals.has(after) || (isPlural(after) && !isCapital(tokens, last));
  const plain = tokens[i]?.kind === 'number';
  if (!plain) return led && !counted;
  if (value >= 1900 && value <= 2050) {
    if (!counted) return true;
    if (before === 'the' || before === 'that' || before === 'its') return !countedPlurals.has(after);
    return led && value % 100 !== 0 && !/^(?:around|about|circa|for|of|or|and|past|over|between)$/.test(before);
  }
  if (value > 2100 && before !== 'year') return false;
  if (counted) return (before === 'in' && value % 100 !== 0 && value % 50 !== 0) || before === 'year';
  if (led && !/^(?:of|for|past|or)$/.test(before)) return true;
  if (before === 'from' || before === 'to' || before === 'year' || before === '(')
    return before !== 'to' || isYearBefore(tokens, i - 2);
  if (before === 'for' && value >= 1500 && value % 100 !== 0 && /^[.,;:)]?$/.test(after)) return true;
  if (before === ',' && value >= 1500 && (tokens[last]?.gap === 'line' || tokens[last]?.gap === 'paragraph'))
    return true;
  if (before === 'the' || before === 'of') return value % 50 !== 0 && !/^(?:million|billion)$/.test(after);
  return isYearBefore(tokens, i - 2);
}

/** "1861-1863", "1915-17", "1990–91": two years of a range vouch for each other. */
function isRangeStart(tokens: readonly Token[], i: number, first: number): boolean {
  if (!/^[-\u2013\u2012/]$/.test(tokens[i]?.text ?? '') || first > 2100) return false;
  const four = readDigits(tokens, i + 1, 4, 4);
  return four === null ? first >= 1700 && readYearEnd(tokens, i, first) !== null : four > first && four - first < 200;
}

function isYearBefore(tokens: readonly Token[], i: number): boolean {
  const value = readDigits(tokens, i, 4, 4);
  return value !== null && value >= 1000 && value <= 2100;
}

/** Tells a lower-case plural noun by its shape, as far as it goes. */
function isPlural(word: string): boolean {
  return (
    /[^suia']s$/.test(word) &&
    word.length > 3 &&
    !/^(?:does|goes|says|perhaps|always|besides|sometimes|across|alongside)$/.test(word)
  );
}

/** Reads the second half of "1939-45", given the position of the hyphen and the first year. */
export function readYearEnd(tokens: readonly Token[], i: number, first: number): Reading | null {
  if (!isHyphen(tokens, i) && !/^[\u2013\u2012/]$/.test(tokens[i]?.text ?? '')) return null;
  const tens = readDigits(tokens, i + 1, 2, 2);
  if (tens === null || tens <= first % 100 || !isGlued(tokens, i + 1)) return null;
  if (isGlued(tokens, i + 2) && /^[\d\p{L}-]/u.test(tokens[i + 2]?.text ?? '')) return null;
  return {
    first: i + 1,
    last: i + 2,
    form: { type: 'calendar', year: Math.floor(first / 100) * 100 + tens } satisfies CalendarForm,
  };
}
