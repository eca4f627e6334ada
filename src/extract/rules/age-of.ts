import { ageUnits } from '../../lexicon/age-units.js';
import { determiners } from '../../lexicon/function-words.js';
import { personNouns } from '../../lexicon/persons.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Numeral } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';
import { closesAge } from './age-closing.js';

/** Persons whom "of" gives an age; "a father of two" and "a veteran of 12 campaigns" have something else. */
const aged = new Set(
  `man men woman women boy boys girl girls child children kid kids baby babies infant infants toddler toddlers youth youths youngster
  youngsters teenager teenagers lad lads lass lady gentleman widow widower pensioner daughter son person`.split(/\s+/),
);

/** Tells whether "of" gives a person's age before the number at `i`: "a man of 28", "girls of nine"; refuses "a father of two", "a man of 50 films". */
export function isAgeOf(tokens: readonly Token[], i: number, last: number): boolean {
  return (
    tokens[i - 1]?.lower === 'of' &&
    aged.has(tokens[i - 2]?.lower ?? '') &&
    (closesAge(tokens, last) || isVerbForm(tokens[last]?.lower ?? ''))
  );
}

/** Reads an age in years, months, weeks or days behind "of": "a baby of nine months", "a boy of 3 years"; refuses "a child of two years ago". */
export function readAgeOf(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  const unit = ageUnits.get(tokens[numeral.last]?.lower ?? '');
  if (!unit || !isAgeOf(tokens, i, numeral.last + 1)) return null;
  return readingOf(numeral, i, numeral.last + 1, 'age', unit, 'age');
}

/** Tells whether candles that were blown out give an age: "who blew out 57 candles". */
export function isCandles(tokens: readonly Token[], i: number, last: number): boolean {
  if (tokens[last]?.lower !== 'candles') return false;
  const blown = /^(?:blew|blow|blows|blown|blowing)$/;
  return tokens[i - 1]?.lower === 'out'
    ? blown.test(tokens[i - 2]?.lower ?? '')
    : blown.test(tokens[i - 1]?.lower ?? '');
}

/** Tells whether "at" gives the age of the person who follows: "At 34, Brenner", "at 61, the pilot", "at 34 the oldest"; refuses "at 34, the lead". */
export function isAgeAt(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  if (tokens[i - 1]?.lower !== 'at' || !Number.isInteger(numeral.value) || numeral.value < 3) return false;
  const opening = i === 1 || /^(?:[.,;—–“"]|and|but|who)$/.test(tokens[i - 2]?.text ?? '');
  if (!opening) return false;
  const next = tokens[numeral.last];
  if (next?.lower === 'the') return /^(?:oldest|youngest)$/.test(tokens[numeral.last + 1]?.lower ?? '');
  // "At 43 she has run six"
  if ((next?.lower === 'he' || next?.lower === 'she') && i === 1) return true;
  if (next?.text !== ',') return false;
  const at = numeral.last + 1;
  const word = tokens[at]?.lower ?? '';
  if (word === 'he' || word === 'she') return true;
  if (determiners.has(word)) {
    for (let k = at + 1; k < at + 4; k++) if (personNouns.has(tokens[k]?.lower ?? '')) return true;
    return /^(?:oldest|youngest)$/.test(tokens[at + 1]?.lower ?? '');
  }
  // "At 34, Jane Roe": a place or a team seldom follows a bare number so.
  return numeral.value >= 14 && numeral.value <= 105 && /^\p{Lu}\p{L}*\p{Ll}/u.test(tokens[at]?.text ?? '');
}
