import { compounds, cubes, rateTimes, shySymbols, squares, unitNames, unitSymbols } from '../../lexicon/units.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral, skipHyphen } from '../numerals/numeral.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { matchPhrase, phraseTable } from '../phrases.js';
import { type Reading, readingOf } from '../reading.js';
import { addTo, readFeetMarks, withHalf } from './unit-forms.js';

const names = phraseTable(unitNames);
const dimensions = new Set(['thick', 'long', 'wide', 'tall', 'high', 'deep', 'by', 'diameter', 'more']);
const raised: ReadonlyMap<string, number> = new Map([
  ['squared', 2],
  ['cubed', 3],
  ['²', 2],
  ['³', 3],
]);

/** A unit and the position past it. */
interface Unit {
  readonly code: string;
  readonly last: number;
}

/** Reads a number's unit: "km", "square miles", "-foot", "m/s2", "degrees Celsius", "barrels a day", "5 feet 2 inches"; refuses "2 in my car". */
export function readMeasure(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  let at = skipHyphen(tokens, numeral.last);
  if (numeral.fraction && at === numeral.last) at = skipWords(tokens, at);
  const unit = readUnit(tokens, at, numeral);
  if (!unit) return readFeetMarks(tokens, i, numeral);
  if (unit.code === 'deg' && tokens[unit.last]?.lower === 'on' && /^richter$/.test(tokens[unit.last + 2]?.lower ?? ''))
    return readingOf(numeral, i, unit.last, 'measure', '{magnitude}', 'magnitude');
  const rate = readRate(tokens, unit);
  const reading = readingOf(numeral, i, rate.last, 'measure', rate.code, 'measure');
  return withHalf(tokens, withRest(tokens, reading));
}

/** "half a mile", "a quarter of a mile", "two-thirds of an acre". */
function skipWords(tokens: readonly Token[], i: number): number {
  let at = i;
  if (tokens[at]?.lower === 'of') at++;
  if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') at++;
  return at;
}

function readUnit(tokens: readonly Token[], at: number, numeral: Numeral): Unit | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return null;
  const power =
    token.lower === 'square' || token.lower === 'sq' ? 2 : token.lower === 'cubic' || token.lower === 'cu' ? 3 : 1;
  let from = power > 1 ? at + 1 : at;
  if (power > 1 && tokens[from]?.text === '.') from++;
  from = power > 1 ? skipHyphen(tokens, from) : from;
  const base = readBase(tokens, from, numeral, power > 1);
  if (!base) return null;
  if (power > 1) return { code: raise(base.code, power), last: base.last };
  return readExponent(tokens, base, base.last === from + 1 && !names.has(tokens[from]?.lower ?? ''));
}

function raise(code: string, power: number): string {
  return (power === 2 ? squares : cubes).get(code) ?? `${code}${power}`;
}

function readExponent(tokens: readonly Token[], base: Unit, symbol: boolean): Unit {
  const next = tokens[base.last];
  if (next === undefined) return base;
  const word = raised.get(next.lower);
  if (word) return { code: raise(base.code, word), last: base.last + 1 };
  if (next.gap !== 'none' || !symbol) return base;
  const caret = next.text === '^' ? base.last + 1 : base.last;
  const minus = isHyphen(tokens[caret]) || tokens[caret]?.text === '−' ? caret + 1 : caret;
  const digit = tokens[minus];
  if (digit?.gap !== 'none' || !/^[1-4]$/.test(digit.text)) return base;
  const power = Number(digit.text);
  if (minus > caret) return { code: `${base.code}-${power}`, last: minus + 1 };
  return { code: raise(base.code, power), last: minus + 1 };
}

function readBase(tokens: readonly Token[], at: number, numeral: Numeral, sure: boolean): Unit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const name = matchPhrase(tokens, at, names);
  if (name) return { code: name.value, last: name.last };
  // "4e14 s-1": a second is a unit of measure only when it is raised.
  const raisedSecond = token.text === 's' && /^[-−]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '1';
  const code = raisedSecond ? 's' : unitSymbols.get(token.text);
  if (!code) return null;
  if (!sure && !fits(tokens, at, token, numeral)) return null;
  return { code, last: at + 1 };
}

/** Tells whether a symbol that could be a word or a name is a unit here. */
function fits(tokens: readonly Token[], at: number, token: Token, numeral: Numeral): boolean {
  const next = tokens[at + 1];
  if (token.text === 'in') return next === undefined || /^[.,;:)]$/.test(next.text) || dimensions.has(next.lower);
  if (token.text === 'pm')
    return !Number.isInteger(numeral.value) && !/^\d+\.[0-5]\d$/.test(tokens[numeral.last - 1]?.text ?? '');
  if (!shySymbols.has(token.text)) return true;
  if (numeral.words || isHyphen(tokens[at - 1])) return false;
  if (token.text === 'C' || token.text === 'F') return next === undefined || !(isHyphen(next) && next.gap === 'none');
  return true;
}

/** Joins a rate to its unit: "miles per hour", "km/h", "barrels a day", "W/min"; "per person" stays outside. */
function readRate(tokens: readonly Token[], unit: Unit): Unit {
  const by = tokens[unit.last];
  if (by === undefined) return unit;
  const slash = by.text === '/' && by.gap === 'none';
  const article = by.lower === 'a' || by.lower === 'an';
  if (!slash && !article && by.lower !== 'per') return unit;
  const token = tokens[unit.last + 1];
  const time = rateTimes.get(token?.lower ?? '');
  // "5 feet a second" is a rate; "two miles a h" is not written.
  if (time && !(article && (token?.lower.length ?? 0) < 3))
    return { code: `${unit.code}/${time}`, last: exponentAfter(tokens, unit.last + 2) };
  if (article || token === undefined) return unit;
  const plain: Numeral = { value: 1, step: 1, last: unit.last + 1, words: false, scale: 1 };
  const lower = readUnit(tokens, unit.last + 1, plain);
  if (!lower || (!slash && lower.code.length === 1 && !/er|re|am|tt$/.test(token.lower))) return unit;
  const made = { code: `${unit.code}/${lower.code}`, last: lower.last };
  return tokens[made.last]?.lower === 'per' ? readRate(tokens, made) : made;
}

function exponentAfter(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.gap === 'none' && /^[2²]$/.test(token.text) ? at + 1 : at;
}

/** Adds the smaller unit behind the larger: "5 feet 2 inches", "6ft 2in", "6-foot-2", "8 pounds, 3 ounces". */
function withRest(tokens: readonly Token[], whole: Reading): Reading {
  const parts = compounds.get(whole.unit ?? '');
  if (!parts || !Number.isInteger(whole.low) || whole.scale > 1) return whole;
  let at = whole.last;
  const hyphen = isHyphen(tokens[at]) && tokens[at + 1]?.gap === 'none';
  if (hyphen) at++;
  else if (tokens[at]?.text === ',' || tokens[at]?.lower === 'and') at++;
  const rest = readNumeral(tokens, at);
  if (!rest || rest.value < 0 || rest.scale > 1) return whole;
  const unit = readUnit(tokens, skipHyphen(tokens, rest.last), rest);
  const inches = tokens[rest.last]?.lower === 'in' && !unit ? { code: '[in_i]', last: rest.last + 1 } : unit;
  const count = inches ? parts.get(inches.code) : undefined;
  if (inches && count && rest.value < count) return addTo(whole, rest.value / count, inches.last);
  // "6-foot-2" and "6 foot 2 tall"; "12 feet 2 ..." goes on with another number.
  const next = tokens[rest.last];
  const singular = /^(?:foot|ft)$/.test(tokens[whole.last - 1]?.lower ?? '') && at === whole.last;
  const closed = next === undefined || /^(?:[.,;)]|tall|and|in)$/.test(next.lower);
  if (whole.unit === '[ft_i]' && rest.value < 12 && (hyphen || (singular && closed && !rest.words)))
    return addTo(whole, rest.value / 12, rest.last);
  return whole;
}
