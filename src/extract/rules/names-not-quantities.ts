import { currencySigns } from '../../lexicon/currencies.js';
import { functionWords } from '../../lexicon/function-words.js';
import { labelHeads, namedPhrases, softHeads } from '../../lexicon/named-numbers.js';
import { shortScales } from '../../lexicon/numerals.js';
import { unitSymbols } from '../../lexicon/units.js';
import type { Token } from '../../text/tokens.js';
import { readSlash } from '../numerals/fraction.js';
import { isHyphen } from '../numerals/numeral.js';

const phrases = new Map<string, string[][]>();
for (const phrase of namedPhrases) {
  const words = phrase.split(/[ -]/);
  for (const word of words.filter(
    (part, k) =>
      k === words.length - 1 ||
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|zero|first|second|third|fourth|fifth|\d+)$/.test(
        part,
      ),
  ))
    phrases.set(word, [...(phrases.get(word) ?? []), words]);
}
const prefixes = new Set(
  'mid pre post sub ex non over under then now early late anti plus minus to or and a the about'.split(' '),
);
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]*)$/;
const capital = /^\p{Lu}/u;

/** The position past a number at `i` that is a name, a label, a phone number or a list number; null when it may be a quantity. */
export function nameEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const phrase = phraseEnd(tokens, i);
  if (phrase !== null) return phrase;
  if (readSlash(tokens, i)) return null;
  return token.kind === 'number'
    ? (gluedEnd(tokens, i) ?? chainEnd(tokens, i) ?? listEnd(tokens, i) ?? labelEnd(tokens, i))
    : capitalEnd(tokens, i);
}

/** "Group of Seven", "first lady": a phrase of the table around the number. */
function phraseEnd(tokens: readonly Token[], i: number): number | null {
  const entries = phrases.get(tokens[i]?.lower ?? '');
  if (!entries) return null;
  for (const words of entries) {
    for (let k = 0; k < words.length; k++) {
      if (words[k] !== tokens[i]?.lower) continue;
      const end = phraseAt(tokens, i, k, words);
      if (end !== null) return end;
    }
  }
  return null;
}

function phraseAt(tokens: readonly Token[], i: number, k: number, words: readonly string[]): number | null {
  let at = i - 1;
  for (let b = k - 1; b >= 0; b--, at--) {
    if (isHyphen(tokens[at])) at--;
    if (tokens[at]?.lower !== words[b]) return null;
  }
  at = i + 1;
  for (let f = k + 1; f < words.length; f++, at++) {
    if (isHyphen(tokens[at])) at++;
    if (tokens[at]?.lower !== words[f]) return null;
  }
  return at;
}

/** "A320", "H5N1", "COVID-19", "3D", "24703L202": digits grown together with letters. */
function gluedEnd(tokens: readonly Token[], i: number): number | null {
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
  if (after?.kind !== 'word' || after.gap !== 'none') return null;
  const network = /^[GKD]$/.test(after.text) && /^[1-9]$/.test(token?.text ?? '');
  return network || !isSuffix(tokens, i + 1) ? gluedRun(tokens, i) : null;
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
      text !== 'e' &&
      text !== 'x'
    );
  }
  return /^[A-Z]{3,4}$/.test(text) || /^(?:lbs?|kgs?|元|円)$/.test(lower);
}

/** The end of a run of tokens without blanks between. */
function gluedRun(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (
    tokens[at]?.gap === 'none' &&
    (tokens[at]?.kind !== 'punctuation' || (isHyphen(tokens[at]) && tokens[at + 1]?.gap === 'none'))
  )
    at++;
  return at;
}

/** "555-123-4567", "(202) 555-0143", "24/7", "9/11", "10:30", "3-4-2": numbers chained without blanks. */
function chainEnd(tokens: readonly Token[], i: number): number | null {
  let at = i + 1;
  let links = 0;
  let hyphens = 0;
  while (
    /^[-‐‑/:]$/.test(tokens[at]?.text ?? '') &&
    tokens[at]?.gap === 'none' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]?.gap === 'none'
  ) {
    links++;
    if (isHyphen(tokens[at])) hyphens++;
    at += 2;
  }
  if (links === 0) return areaCodeEnd(tokens, i);
  if (links > hyphens) return at;
  const phone = links >= 2 || (tokens[i]?.text.length === 3 && /^\d{4}$/.test(tokens[i + 2]?.text ?? ''));
  return phone ? at : null;
}

/** "(202) 555-0143": an area code in brackets before the rest of a phone number. */
function areaCodeEnd(tokens: readonly Token[], i: number): number | null {
  if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')' || tokens[i + 2]?.kind !== 'number') return null;
  return isHyphen(tokens[i + 3]) && tokens[i + 4]?.kind === 'number' ? i + 5 : null;
}

/** "1." or "2)" at the start of a line. */
function listEnd(tokens: readonly Token[], i: number): number | null {
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

/** "Section 230", "Boeing 737", "S&P 500", "iPhone 14", "Title 42". */
function labelEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !/^\d{1,5}(?:\.\d{1,2})?$/.test(token.text) || before?.kind !== 'word') return null;
  const after = tokens[i + 1];
  if (
    after &&
    (/^[%$€£°]$/.test(after.text) ||
      /^(?:percent|per|million|billion|trillion|thousand|hundred|dollars?|years?|points?)$/.test(after.lower))
  )
    return null;
  if (
    labelHeads.has(before.lower) &&
    (capital.test(before.text) || !softHeads.has(before.lower) || /^[a-z]+[A-Z]/.test(before.text))
  )
    return gluedRun(tokens, i);
  if (tokens[i - 2]?.text === '&' && capital.test(before.text)) return i + 1;
  if (/^\p{Ll}+\p{Lu}/u.test(before.text)) return i + 1;
  // "United 3-0" is a score.
  if (after?.gap === 'none' && /^[-–]$/.test(after.text)) return null;
  return capitalLabel(tokens, i, before, after) ? i + 1 : null;
}

/** A capitalised word that opens no sentence, digits, and then no plural that they could count. */
function capitalLabel(tokens: readonly Token[], i: number, before: Token, after: Token | undefined): boolean {
  if (
    !capital.test(before.text) ||
    functionWords.has(before.lower) ||
    months.test(before.lower) ||
    before.text.length < 2
  )
    return false;
  if (/[.,]/.test(tokens[i]?.text ?? '') || isOpening(tokens, i - 1) || isTitleCase(tokens, i)) return false;
  if (after?.kind === 'word' && after.gap === 'space' && !functionWords.has(after.lower) && !/ed$/.test(after.lower))
    return false;
  if (/^(?:democrats?|republicans?|about|only|just|over|under|nearly|some|another|killed)$/.test(before.lower))
    return false;
  // Two names with a number each are a result: "Rovers 3 Rangers 1".
  return true;
}

function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || /^[.!?:“"‘(—–]$/.test(before.text);
}

/** "Three Gorges", "Seven Network", "Studio One": number words with a capital in running text. */
function capitalEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (!token || !capital.test(token.text) || isOpening(tokens, i)) return null;
  if (isTitleCase(tokens, i)) return null;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const named = (other: Token | undefined): boolean =>
    other?.kind === 'word' && capital.test(other.text) && other.gap !== 'line';
  return named(before) || named(after) ? i + 1 : null;
}

/** Tells whether the words around `i` are capitalised throughout, as in headlines. */
function isTitleCase(tokens: readonly Token[], i: number): boolean {
  let lower = 0;
  let upper = 0;
  for (let k = Math.max(0, i - 7); k < i + 8; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.text.length < 4 || functionWords.has(token.lower)) continue;
    if (capital.test(token.text)) upper++;
    else lower++;
  }
  return lower === 0 || (upper >= 4 && lower <= 1);
}
