import { ageUnits } from '../../lexicon/age-units.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral, skipHyphen } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';

/** Beside "old" and "of age", years may be shortened. */
const units: ReadonlyMap<string, string> = new Map([...ageUnits, ['yr', 'a'], ['yrs', 'a']]);
const olds = new Set(['old', 'olds']);

/** Reads an age by what follows its number: "69-year-old", "3 years of age", "87 yo", "six-month-old", "30-something". */
export function readAge(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  const at = skipHyphen(tokens, numeral.last);
  const word = tokens[at]?.lower ?? '';
  const made = (unit: string, last: number): Reading => readingOf(numeral, i, last, 'age', unit, 'age');
  if (/^(?:yo|y\.o\.|yrs?\.?o)$/.test(word)) return made('a', at + 1);
  if (word === 'something' && isHyphen(tokens[numeral.last]) && numeral.value % 10 === 0)
    return { ...made('a', at + 1), high: numeral.value + 9 };
  const unit = units.get(word);
  if (!unit) return null;
  const old = skipHyphen(tokens, at + 1);
  if (olds.has(tokens[old]?.lower ?? '')) return made(unit, old + 1);
  if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'age') return made(unit, at + 3);
  return null;
}
