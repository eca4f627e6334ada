import { datelineMonths, datelineWords, updateWords } from '../lexicon/datelines.js';

/** What a dateline says: ISO dates or date-times. */
export interface Dateline {
  readonly published: string | null;
  readonly updated: string | null;
}

const piece =
  /(?<iso>\d{4}-\d{2}-\d{2})(?:T(?<isotime>\d{2}:\d{2})\S*)?|(?<slash>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b)|(?<clock>\d{1,2}[:.]\d{2}(?::\d{2})?)\s*(?<half>[ap]\.?m\b\.?)?|(?<hour>\d{1,2})\s*(?<hourhalf>[ap]\.?m\b\.?)|(?<number>\d+)(?:st|nd|rd|th)?(?![\p{L}])|(?<word>[\p{L}][\p{L}.'’]*)|(?<mark>[^\s])/giu;

const separators = new Set([',', '|', '-', '–', '—', ':', '·', '•', '(', ')', '/']);

/**
 * Reads a line that holds a full date and nothing else but labels, a clock time, a zone, a place or an agency ("Published Date:
 * 11:00 | 24 December 2020", "INDONESIA, July 2, 2013"); null for any other line. A day and month that can be exchanged
 * ("2/3/2009") date nothing, unless `lang` tells their order.
 */
export function parseDateline(line: string, lang: string | null = null): Dateline | null {
  if (line.length > 90 || !/\d/.test(line)) return null;
  const parts: Parts = { date: null, time: null, year: null, month: null, day: null, updated: false, dates: 0 };
  const strange: boolean[] = [];
  let published: string | null = null;
  for (const match of line.replace(/^[-–—•*]\s+/, '').matchAll(piece)) {
    const groups = match.groups ?? {};
    const word = groups['word']?.toLowerCase().replace(/\.+$/, '');
    if (word !== undefined) {
      const month = datelineMonths.get(word);
      if (updateWords.has(word)) {
        published ??= momentOf(parts);
        parts.updated = true;
        parts.time = null;
      } else if (month !== undefined && parts.month === null) parts.month = month;
      else if (!datelineWords.has(word) && word !== 'by') {
        // A label of something else ("Opening night: 3 May 2013") dates that, not the text.
        if (!/^\p{Lu}/u.test(match[0]) || /^\s*:/.test(line.slice(line.indexOf(match[0]) + match[0].length)))
          return null;
        strange.push(isSetApart(line, match[0], parts));
      }
    } else if (!takeNumber(groups, parts, lang)) return null;
  }
  if (parts.year !== null && parts.month !== null && parts.day !== null) {
    parts.date ??= isoDay(parts.year, parts.month, parts.day);
    parts.dates++;
  }
  if (parts.dates !== 1 || strange.length > 4 || strange.includes(false)) return null;
  const moment = momentOf(parts);
  return parts.updated ? { published, updated: moment } : { published: moment, updated: null };
}

interface Parts {
  date: string | null;
  time: string | null;
  year: number | null;
  month: number | null;
  day: number | null;
  updated: boolean;
  dates: number;
}

function takeNumber(groups: Record<string, string | undefined>, parts: Parts, lang: string | null): boolean {
  const { iso, isotime, slash, clock, half, hour, hourhalf, number, mark } = groups;
  if (iso) {
    parts.date = iso;
    parts.time = isotime ?? parts.time;
    parts.dates++;
  } else if (slash) {
    parts.date = readSlashed(slash, lang);
    parts.dates++;
  } else if (clock) parts.time = readClock(clock, half);
  else if (hour) parts.time = readClock(`${hour}:00`, hourhalf);
  else if (number) {
    const value = Number(number);
    if (number.length === 4 && value >= 1800 && value < 2200 && parts.year === null) parts.year = value;
    else if (number.length <= 2 && value >= 1 && value <= 31 && parts.day === null) parts.day = value;
    else return false;
  } else if (mark && !separators.has(mark)) return false;
  return true;
}

/** A name may stand in a dateline when a separator sets it apart, or when it is in capitals before the date. */
function isSetApart(line: string, word: string, parts: Parts): boolean {
  if (word.length > 2 && word === word.toUpperCase() && parts.day === null && parts.date === null) return true;
  const segment = line.split(/\s*[|·•–—]\s*|\s-\s|,\s*(?=\p{L})|(?<=\p{L}),\s*/u).find((part) => part.includes(word));
  return segment !== undefined && !/\d/.test(segment);
}

function momentOf(parts: Parts): string | null {
  const date =
    parts.date ?? (parts.year && parts.month && parts.day ? isoDay(parts.year, parts.month, parts.day) : null);
  return date && parts.time ? `${date}T${parts.time}` : date;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readSlashed(text: string, lang: string | null): string | null {
  const [first = 0, second = 0, last = 0] = text.split(/[/.]/).map(Number);
  const year = last < 100 ? (last < 70 ? 2000 + last : 1900 + last) : last;
  const dayFirst = second <= 12 && first <= 31 ? isoDay(year, second, first) : null;
  const monthFirst = first <= 12 && second <= 31 ? isoDay(year, first, second) : null;
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (lang === null || lang === 'en') return null;
  return lang === 'en-US' ? monthFirst : dayFirst;
}

function readClock(text: string, half: string | undefined): string | null {
  const [hour = 0, minute = 0] = text.split(/[:.]/).map(Number);
  const afternoon = half?.toLowerCase().startsWith('p') ?? false;
  const full = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return full > 23 || minute > 59 ? null : `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
