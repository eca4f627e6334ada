import { currencySigns } from '../../lexicon/currencies.js';
import { shortScales } from '../../lexicon/numerals.js';
import { unitSymbols } from '../../lexicon/units.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';

const prefixes = new Set(
  'mid pre post sub ex non over under then now early late anti plus minus to or and a the about'.split(' '),
);

/** The position past an alphanumeric identifier: "A320", "H5N1", "COVID-19", "3D", "3-D"; null for units ("35km", "10th"). */
export function gluedEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token?.gap === 'none' && before) {
    if (before.kind === 'word' && !/^[x×]$/.test(before.text)) return gluedRun(tokens, i);
    const stem = tokens[i - 2];
    if (
      isHyphen(before) &&
      before.gap === 'none' &&
      stem?.kind === 'word' &&
      !(stem.gap === 'none' && tokens[i - 3]?.kind === 'number') &&
      !prefixes.has(stem.lower) &&
      !isAmountWord(stem)
    )
      return gluedRun(tokens, i);
    if (before.text === '#' || before.text === '@' || before.text === '_' || before.text === '/')
      return before.text === '/' && stem?.kind === 'symbol' ? null : gluedRun(tokens, i);
  }
  // "2012.08.08", "03.31": dotted dates, versions and clock times.
  if (after?.kind === 'number' && after.gap === 'none') return gluedRun(tokens, i);
  // "3-D", "4-H", "10-K"
  if (isHyphen(after) && after?.gap === 'none' && isLoneCapital(tokens, i + 2)) return gluedRun(tokens, i);
  if (/^(?:0\d\.\d\d|0\d*[1-9]\d*)$/.test(token?.text ?? '')) return chainEnd(tokens, i) ?? i + 1;
  if (after?.kind !== 'word' || after.gap !== 'none') return null;
  if (after.text === 'p' && /^(?:480|720|1080|1440|2160)$/.test(token?.text ?? '')) return i + 2;
  const network = /^[GKD]$/.test(after.text) && /^[1-9]$/.test(token?.text ?? '');
  return network || !isSuffix(tokens, i + 1) ? gluedRun(tokens, i) : null;
}

function isLoneCapital(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.gap === 'none' && /^\p{Lu}$/u.test(tokens[i]?.text ?? '');
}

function isAmountWord(token: Token): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|to|foot)$/.test(
    token.lower,
  );
}

const suffixes =
  /^(?:st|nd|rd|th|s|x|k|e|p|c|pc|yo|y|yr|yrs|years?|days?|hours?|hrs?|h|min|mins|sec|secs|am|pm|ish|odd|plus|pts?|percent|ppts?|pps?|bps?|people|per|million|billion|trillion|thousand|in|a)$/i;

function isSuffix(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  if (
    suffixes.test(text) ||
    unitSymbols.has(text) ||
    shortScales.has(text) ||
    shortScales.has(lower) ||
    currencySigns.has(text)
  ) {
    const next = tokens[at + 1];
    return !(
      next?.kind === 'number' &&
      next.gap === 'none' &&
      !/^[234]$/.test(next.text) &&
      lower !== 'e' &&
      lower !== 'x'
    );
  }
  return /^[A-Z]{3,4}$/.test(text) || /^(?:lbs?|kgs?|元|円)$/.test(lower);
}

/** The end of the run of tokens without blanks between that starts at `i`. */
export function gluedRun(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (
    tokens[at]?.gap === 'none' &&
    (tokens[at]?.kind !== 'punctuation' || (isHyphen(tokens[at]) && tokens[at + 1]?.gap === 'none'))
  )
    at++;
  return at;
}

/** The position past numbers chained without blanks: "555-123-4567", "(202) 555-0143", "24/7", "9/11", "10:30"; null for "15-22" and "54-35". */
export function chainEnd(tokens: readonly Token[], i: number): number | null {
  let at = i + 1;
  let links = 0;
  let hyphens = 0;
  while (
    /^[-‐‑–/:]$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.gap === 'none' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]?.gap === 'none'
  ) {
    links++;
    if (!/^[/:]$/.test(tokens[at]?.text ?? '')) hyphens++;
    at += 2;
  }
  if (links === 0) return areaCodeEnd(tokens, i);
  if (links > hyphens) return at;
  // "2013-14" and "1939-45" are years.
  if (/^(?:1[6-9]|20)\d\d$/.test(tokens[i]?.text ?? '') && /^(?:\d\d|\d{4})$/.test(tokens[i + 2]?.text ?? ''))
    return at;
  const phone = links >= 2 || (tokens[i]?.text.length === 3 && /^\d{4}$/.test(tokens[i + 2]?.text ?? ''));
  return phone ? at : null;
}

/** "(202) 555-0143": an area code in brackets before the rest of a phone number. */
function areaCodeEnd(tokens: readonly Token[], i: number): number | null {
  if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')' || tokens[i + 2]?.kind !== 'number') return null;
  return isHyphen(tokens[i + 3]) && tokens[i + 4]?.kind === 'number' ? i + 5 : null;
}

/** The position past the number of a list at the start of a line: "1." or "2)"; null elsewhere. */
export function listEnd(tokens: readonly Token[], i: number): number | null {
  if (i > 0 && !(i === 1 && tokens[0]?.text === '(')) return null;
  const mark = tokens[i + 1];
  if (
    mark &&
    /^[.)]$/.test(mark.text) &&
    /^\d{1,2}$/.test(tokens[i]?.text ?? '') &&
    tokens[i + 2] &&
    tokens[i + 2]?.gap !== 'none'
  )
    return i + 2;
  return null;
}
