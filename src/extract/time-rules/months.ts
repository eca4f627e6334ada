import { ambiguousMonths, months, nameMonths } from '../../lexicon/months.js';
import { timePrepositions } from '../../lexicon/time-context.js';
import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isCapital, isGlued, opensSentence, type Reading, wordAt } from './form.js';
import { expandYear, isHyphen, type NumberReading, readDay, readDigits, readShortYear, readYear } from './numbers.js';

/** Reads a month name or abbreviation with its full stop; the position after it and the month. */
export function readMonthWord(tokens: readonly Token[], i: number): NumberReading | null {
  const word = wordAt(tokens, i);
  const value = months.get(word);
  if (value === undefined) return null;
  const stop =
    word.length <= 4 &&
    tokens[i + 1]?.text === '.' &&
    isGlued(tokens, i + 1) &&
    word !== 'may' &&
    word !== 'june' &&
    word !== 'july';
  return { last: stop ? i + 2 : i + 1, value };
}

/** Reads the year that ends a date: "2020", ", 2020", " of 1995", "in 2020", "'87"; null when none follows. */
export function readYearTail(tokens: readonly Token[], i: number): NumberReading | null {
  const text = tokens[i]?.text ?? '';
  if (tokens[i]?.gap === 'paragraph') return null;
  const skip = text === ',' || text === '-' || text === '/' || /^(?:of|in)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  const year = readYear(tokens, skip) ?? readShortYear(tokens, skip);
  if (year && !isGluedName(tokens, year.last)) return withEra(tokens, year);
  if (wordAt(tokens, i) !== 'of') return null;
  const short = readDigits(tokens, skip, 2, 2);
  return short === null || tokens[skip + 1]?.kind === 'number' ? null : { last: skip + 1, value: expandYear(short) };
}

function withEra(tokens: readonly Token[], year: NumberReading): NumberReading {
  return /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/.test(wordAt(tokens, year.last))
    ? { last: year.last + 1, value: 1 - year.value }
    : year;
}

function isGluedName(tokens: readonly Token[], i: number): boolean {
  return isGlued(tokens, i) && /^[\p{L}%]/u.test(tokens[i]?.text ?? '');
}

/**
 * Reads a date that begins with its month: "Nov. 10, 2020", "July 4th", "May twenty nine", "January 2021", "Dec/2018", "in March";
 * not the verb "may", "march" or a person's name.
 */
export function readMonthFirst(tokens: readonly Token[], i: number): Reading | null {
  const month = readMonthWord(tokens, i);
  if (!month) return null;
  const dated = readAfterMonth(tokens, i, month);
  if (dated) return dated;
  return isBareMonth(tokens, i, month.last)
    ? { last: month.last, form: { type: 'calendar', month: month.value } }
    : null;
}

function readAfterMonth(tokens: readonly Token[], i: number, month: NumberReading): Reading | null {
  // "May's third defeat" is somebody's.
  if (tokens[month.last]?.gap === 'paragraph' || /['’]s$/.test(tokens[i]?.text ?? '')) return null;
  const form: CalendarForm = { type: 'calendar', month: month.value };
  let j = month.last;
  const separator = tokens[j]?.text ?? '';
  const linked = (isHyphen(tokens, j) || separator === '/') && isGlued(tokens, j + 1);
  const slashed = linked || (separator === ',' && tokens[j + 1]?.kind === 'number');
  if (slashed) j++;
  if (wordAt(tokens, j) === 'the') j++;
  const day = readDay(tokens, j);
  if (
    day &&
    tokens[j]?.text !== '0' &&
    !isAmount(tokens, day.last, day.ordinal) &&
    (linked || day.ordinal || !(day.last === j + 1 && tokens[j]?.kind === 'word' && !isCapital(tokens, i)))
  ) {
    const year = readYearTail(tokens, day.last);
    if (year && !isCountedYear(tokens, day.last, year)) {
      return { last: year.last, form: { ...form, day: day.value, year: year.value } };
    }
    if (separator !== ',' || day.ordinal) return { last: day.last, form: { ...form, day: day.value } };
  }
  const year = readYearTail(tokens, month.last);
  if (!year) return null;
  // "September-2020-23"
  const tail = isHyphen(tokens, year.last) ? readDigits(tokens, year.last + 1, 1, 2) : null;
  if (linked && tail !== null && tail <= 31)
    return { last: year.last + 2, form: { ...form, day: tail, year: year.value } };
  return { last: year.last, form: { ...form, year: year.value } };
}

/** "Nov. 10 2000 people": without a comma a year must not be counting anything. */
function isCountedYear(tokens: readonly Token[], i: number, year: NumberReading): boolean {
  return tokens[i]?.kind === 'number' && (year.value > 2100 || year.value < 1000);
}

/** Tells whether a number before position `i` is an amount ("5 percent", "10 million"), not a day. */
function isAmount(tokens: readonly Token[], i: number, ordinal: boolean): boolean {
  if (ordinal) return false;
  return /^(?:percent|per|million|billion|thousand|hundred|percentage|points?|-?year)$/.test(wordAt(tokens, i));
}

/** Tells whether a month name that stands alone is a month. */
function isBareMonth(tokens: readonly Token[], i: number, last: number): boolean {
  const word = wordAt(tokens, i);
  const before = wordAt(tokens, i - 1);
  const led = timePrepositions.has(before) || (before === '-' && wordAt(tokens, i - 2) === 'mid');
  const capital = isCapital(tokens, i);
  const nextCapital = isCapital(tokens, last) && tokens[last]?.gap === 'space' && last === i + 1;
  if (word.length <= 4 && word !== 'june' && word !== 'july' && word !== 'may' && last === i + 1) {
    return (
      word === 'sept' || (led && before !== 'and' && before !== 'or' && !/^(?:to|for)$/.test(before) && !nextCapital)
    );
  }
  if (word === 'may') {
    if (!capital) return /^(?:in|since|last|next|mid|early|late|until)$/.test(before);
    if (before === 'and' || before === 'or') return readMonthWord(tokens, i - 2) !== null && !isVerbAfter(tokens, last);
    if (led) return !(before === 'to' || before === 'for') || !nextCapital;
    return !opensSentence(tokens, i) && /^(?:the|a|its|their|in|,|\(|s|-)$/.test(before) && !isVerbAfter(tokens, last);
  }
  if (word === 'march') {
    if (!capital) return /^(?:in|since|last|until)$/.test(before) && wordAt(tokens, last) !== 'on';
    if (led) return wordAt(tokens, last) !== 'for' || before === 'in';
    return (
      !opensSentence(tokens, i) && !/^(?:on|for|of|to|in)$/.test(wordAt(tokens, last)) && !isCapital(tokens, i - 1)
    );
  }
  if (!capital) return !ambiguousMonths.has(word);
  if (nameMonths.has(word) && (!led || /^(?:and|or|for|to|by|from|of|with)$/.test(before)))
    return (
      !nextCapital && !(isCapital(tokens, i - 1) && !opensSentence(tokens, i - 1) && tokens[i - 1]?.kind === 'word')
    );
  return true;
}

function isVerbAfter(tokens: readonly Token[], i: number): boolean {
  return /^(?:be|have|not|also|well|said|says|told|was|has|had|is)$/.test(wordAt(tokens, i));
}
