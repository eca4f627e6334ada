import { datelineMonths, datelineWords, labelWords, updateWords } from '../lexicon/datelines.js';

/** What a dateline says: ISO dates or date-times. */
export interface Dateline {
  readonly published: string | null;
  readonly updated: string | null;
}

const piece =
  /(?<iso>\d{4}([-./])\d{2}\2\d{2})(?:T(?<isotime>\d{2}:\d{2})\S*)?|(?<slash>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b)|(?<clock>\d{1,2}[:.]\d{2}(?::\d{2})?)(?<half>\s*[ap]\.?m\b\.?|[ap]\b)?|(?<hour>\d{1,2})\s*(?<hourhalf>[ap]\.?m\b\.?)|(?<military>[0-2]\d[0-5]\d)(?=\s?(?:gmt|utc|hrs|hours|[a-z]{2,3}t)\b)|(?<number>\d+)(?:st|nd|rd|th)?(?![\p{L}])|(?<word>[\p{L}][\p{L}.'’]*)|(?<mark>[^\s])/giu;

const separators = new Set([',', '|', '-', '–', '—', ':', '·', '•', '(', ')', '/', '@', '[', ']']);
const offset = /(?<=\b(?:gmt|utc))\s?[+\u2212-]\d{1,2}(?::?\d{1,2})?/giu;
const relative =
  /^(?:first |last )?(?:posted|published|updated|added|modified|edited):?\s+(?:about |over )?(?:an?|\d{1,3})\s+(?:second|minute|hour|day|week|month|year)s?\b.{0,40}\bago\b/iu;

/**
 * Reads a line that holds a date and nothing else but labels, a clock time, a zone, a place or an agency ("Published Date: 11:00 | 24
 * December 2020", "INDONESIA, July 2, 2013"), or a stamp without its year ("Updated 5:40 p.m. ET", "Dec. 24 4:33 AM"), which dates
 * nothing; null for any other line. A day and month that can be exchanged ("2/3/2009") date nothing either, unless `lang` or the zone
 * tells their order.
 */
export function parseDateline(line: string, lang: string | null = null): Dateline | null {
  if (line.length > 110 || !/\d/.test(line)) return null;
  if (relative.test(line)) return { published: null, updated: null };
  const stamps = readStamps(line.replace(/^[-–—•*]\s+|[.]$/g, '').replace(offset, ''), lang ?? orderOfZone(line));
  if (!stamps) return null;
  const [first, second] = stamps;
  if (!first) return null;
  if (stamps.every((stamp) => dayOf(stamp) === null && stamp.dates === 0)) {
    return isPartial(line, stamps) ? { published: null, updated: null } : null;
  }
  if (!first.updated && first.dates === 0 && dayOf(first) === null && !second) return null;
  const published = first.updated ? null : momentOf(first);
  if (first.updated) return { published, updated: momentOf(first) };
  const changed = second && momentOf({ ...second, date: second.date ?? dayOf(second) ?? dayOf(first) });
  return { published, updated: changed ?? null };
}

/** What a stamp says so far. */
interface Parts {
  date: string | null;
  time: string | null;
  year: number | null;
  month: number | null;
  day: number | null;
  updated: boolean;
  labelled: boolean;
  dates: number;
}

function emptyParts(updated: boolean): Parts {
  return { date: null, time: null, year: null, month: null, day: null, updated, labelled: updated, dates: 0 };
}

/** Reads the stamp of a line, and that of the last change behind it; null when the line says anything else. */
function readStamps(line: string, lang: string | null): Parts[] | null {
  let parts = emptyParts(false);
  const stamps = [parts];
  let names = 0;
  const loose: boolean[] = [];
  let mark = '';
  for (const match of line.matchAll(piece)) {
    const groups = match.groups ?? {};
    const word = groups['word']?.toLowerCase().replace(/\.+$/, '');
    if (word === undefined) {
      if (!takeNumber(groups, parts, lang, mark)) return null;
      mark = groups['mark'] ?? '';
      continue;
    }
    mark = '';
    const month = datelineMonths.get(word);
    if (updateWords.has(word)) {
      if (stamps.length > 1) return null;
      if (isEmpty(parts)) {
        parts.updated = true;
        parts.labelled = true;
      } else {
        parts = emptyParts(true);
        stamps.push(parts);
      }
    } else if (month !== undefined && parts.month === null) parts.month = month;
    else if (datelineWords.has(word)) parts.labelled ||= labelWords.has(word);
    else if (word !== 'by') {
      const rest = line.slice((match.index ?? 0) + match[0].length);
      // A label of something else ("Opening night: 3 May 2013") dates that, not the text.
      if (!/^\p{Lu}/u.test(match[0]) || (/^\s*:/.test(rest) && !isPlace(match[0], rest, parts))) return null;
      names++;
      if (isPlace(match[0], rest, parts) || isSetApart(line, match[0], parts)) continue;
      loose.push(match.index === 0 || names === loose.length + 1);
    }
  }
  // An agency may stand before a date with its time ("Reuters Sep 18, 2013, 02.16PM").
  const agency = loose.length === 1 && loose[0] === true && parts.time !== null && /^\p{Lu}\p{L}+ \p{L}/u.test(line);
  if ((loose.length > 0 && !agency) || names > 4) return null;
  return stamps.every((stamp) => stamp.dates + (dayOf(stamp) === null ? 0 : 1) <= 1) ? stamps : null;
}

/** "… 05.51AM IST MUMBAI:": a place in capitals ends the stamp. */
function isPlace(word: string, rest: string, parts: Parts): boolean {
  return parts.time !== null && word.length > 2 && word === word.toUpperCase() && /^\s*:\s*$/.test(rest);
}

function isEmpty(parts: Parts): boolean {
  return parts.date === null && parts.time === null && parts.month === null && parts.day === null && parts.dates === 0;
}

/** A stamp without its year: labelled, a day with a clock time, a clock time alone, or a place with a day and a dash behind it. */
function isPartial(line: string, stamps: readonly Parts[]): boolean {
  const [first] = stamps;
  if (!first || line.length > 60 || first.year !== null) return false;
  const isDay = first.month !== null && first.day !== null;
  if (first.labelled) return first.time !== null || isDay;
  if (first.time !== null)
    return isDay || /^\W*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\b|.*:$|\s+(?:GMT|UTC|[A-Z]{2,3}T)\b)/iu.test(line);
  return isDay && /^\p{Lu}.*[-–—]\s*$/u.test(line);
}

function takeNumber(
  groups: Record<string, string | undefined>,
  parts: Parts,
  lang: string | null,
  before: string,
): boolean {
  const { iso, isotime, slash, clock, half, hour, hourhalf, military, number, mark } = groups;
  if (iso) {
    parts.date = iso.replace(/[./]/g, '-');
    parts.time = isotime ?? parts.time;
    parts.dates++;
  } else if (slash) {
    parts.date = readSlashed(slash, lang);
    parts.dates++;
  } else if (clock) parts.time ??= readClock(clock, half);
  else if (hour) parts.time ??= readClock(`${hour}:00`, hourhalf);
  else if (military && (parts.year !== null || !/^(?:19|20)/.test(military)))
    parts.time ??= readClock(`${military.slice(0, 2)}:${military.slice(2)}`, undefined);
  else if (number ?? military) {
    const text = number ?? military ?? '';
    const value = Number(text);
    if (text.length === 4 && value >= 1800 && value < 2200 && parts.year === null) parts.year = value;
    else if (text.length <= 2 && value >= 1 && value <= 31 && parts.day === null) parts.day = value;
    else if (text.length === 2 && before === '-' && parts.month !== null && parts.year === null)
      parts.year = 2000 + value;
    else return false;
  } else if (mark && !separators.has(mark)) return false;
  return true;
}

/** A name may stand in a dateline when a separator sets it apart, or when it is in capitals before the date. */
function isSetApart(line: string, word: string, parts: Parts): boolean {
  if (word.length > 2 && word === word.toUpperCase() && parts.day === null && parts.date === null) return true;
  const segment = line.split(/\s*[|·•–—()]\s*|\s-\s|,\s*(?=\p{L})|(?<=\p{L}),\s*/u).find((part) => part.includes(word));
  return segment !== undefined && !/\d/.test(segment);
}

function dayOf(parts: Parts): string | null {
  return parts.year && parts.month && parts.day ? isoDay(parts.year, parts.month, parts.day) : null;
}

function momentOf(parts: Parts): string | null {
  const date = parts.date ?? dayOf(parts);
  return date && parts.time ? `${date}T${parts.time}` : date;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The language whose order of day and month goes with the zone that a line names. */
function orderOfZone(line: string): string | null {
  if (/\b(?:[ECMP][SD]?T|AK[SD]T)\b/.test(line)) return 'en-US';
  return /\b(?:GMT|BST|IST|CES?T)\b/.test(line) ? 'en-GB' : null;
}

/** Reads "14/03/2031" into an ISO day; null where day and month could be exchanged and `lang` does not tell. */
export function readSlashed(text: string, lang: string | null): string | null {
  const [first = 0, second = 0, last = 0] = text.split(/[/.]/).map(Number);
  const year = last < 100 ? (last < 70 ? 2000 + last : 1900 + last) : last;
  const dayFirst = second <= 12 && first <= 31 ? isoDay(year, second, first) : null;
  const monthFirst = first <= 12 && second <= 31 ? isoDay(year, first, second) : null;
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  // With dots and a full year the day stands first nearly everywhere.
  if (text.includes('.') && last >= 100 && lang !== 'en-US') return dayFirst;
  if (lang === null || lang === 'en') return null;
  return lang === 'en-US' ? monthFirst : dayFirst;
}

function readClock(text: string, half: string | undefined): string | null {
  const [hour = 0, minute = 0] = text.split(/[:.]/).map(Number);
  const afternoon = half?.trim().toLowerCase().startsWith('p') ?? false;
  const full = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return full > 23 || minute > 59 ? null : `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
