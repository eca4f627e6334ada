import { determiners, functionWords } from '../../lexicon/function-words.js';
import type { HedgeEffect } from '../../lexicon/hedges.js';
import { unitNames } from '../../lexicon/units.js';
import { isPlural } from '../../text/lemma.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from '../numerals/numeral.js';
import { matchPhrase, phraseTable } from '../phrases.js';
import { type Reading, readingOf } from '../reading.js';

const names = phraseTable(unitNames);
const dimensions = new Set(['thick', 'long', 'wide', 'tall', 'high', 'deep']);
const halves: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
/** What an adjective says of the one unit behind it. */
const grades: ReadonlyMap<string, HedgeEffect> = new Map([
  ['good', 'moreThan'],
  ['full', 'none'],
  ['whole', 'none'],
  ['mere', 'none'],
  ['bare', 'approximate'],
  ['scant', 'lessThan'],
]);

/** Adds the fraction behind a unit: "two miles and a half", "a kilo and a quarter"; refuses "a mile and a half of the road". */
export function withHalf(tokens: readonly Token[], whole: Reading): Reading {
  if (tokens[whole.last]?.lower !== 'and' || !Number.isInteger(whole.low) || whole.scale > 1) return whole;
  const at = tokens[whole.last + 1]?.lower === 'a' ? whole.last + 2 : whole.last + 1;
  const part = halves.get(tokens[at]?.lower ?? '');
  const next = tokens[at + 1];
  const open =
    next === undefined ||
    next.kind === 'punctuation' ||
    (functionWords.has(next.lower) && !(next.lower === 'of' && determiners.has(tokens[at + 2]?.lower ?? '')));
  return part && open ? { ...addTo(whole, part, at + 1), step: 0.1 } : whole;
}

/** Reads one of a unit behind an article: "a good yard", "a full mile", "a mile and a half"; refuses "a mile" and "a good foot soldier". */
export function readSingle(tokens: readonly Token[], i: number): Reading | null {
  if (!/^(?:an?|one)$/.test(tokens[i]?.lower ?? '')) return null;
  const grade = grades.get(tokens[i + 1]?.lower ?? '');
  const at = grade === undefined ? i + 1 : i + 2;
  const name = matchPhrase(tokens, at, names);
  if (!name || isPlural(tokens[at]?.lower ?? '') || isHyphen(tokens[name.last])) return null;
  const plain: Numeral = { value: 1, step: 1, last: at, words: true, scale: 1 };
  const whole = readingOf(plain, i, name.last, 'measure', name.value, 'measure');
  const half = withHalf(tokens, whole);
  if (half.last > whole.last) return half;
  const next = tokens[name.last];
  const open =
    next === undefined || next.kind === 'punctuation' || functionWords.has(next.lower) || dimensions.has(next.lower);
  return grade !== undefined && open ? { ...whole, hedged: grade } : null;
}

/** Adds a part to what was read, up to `last`. */
export function addTo(whole: Reading, part: number, last: number): Reading {
  return { ...whole, low: whole.low + part, high: whole.high + part, last };
}

/** Reads a place on a course by its distance: "kilometre 36", "at mile 20"; refuses "per mile 20 boats" and "the mile 20 runners". */
export function readMilepost(tokens: readonly Token[], i: number): Reading | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    token?.kind !== 'number' ||
    !/^\d{1,3}$/.test(token.text) ||
    !/^(?:kilomet(?:re|er)|mile)$/.test(before?.lower ?? '')
  )
    return null;
  if (tokens[i - 2]?.kind === 'number' || /^(?:per|a|an|the|one|every|each|square)$/.test(tokens[i - 2]?.lower ?? ''))
    return null;
  if (next !== undefined && next.kind !== 'punctuation' && !functionWords.has(next.lower)) return null;
  const plain: Numeral = { value: Number(token.text), step: 1, last: i + 1, words: false, scale: 1 };
  return readingOf(plain, i - 1, i + 1, 'measure', unitNames.get(before?.lower ?? '') ?? null, 'measure');
}

/** Reads feet and inches by their marks: "5'2\"". */
export function readFeetMarks(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  const [mark, inches, end] = [tokens[numeral.last], tokens[numeral.last + 1], tokens[numeral.last + 2]];
  if (!mark || !/^['’′]$/.test(mark.text) || mark.gap !== 'none' || numeral.words) return null;
  if (inches?.kind !== 'number' || inches.gap !== 'none' || !/^["”″]$/.test(end?.text ?? '')) return null;
  const value = numeral.value + Number(inches.text) / 12;
  return readingOf({ ...numeral, value }, i, numeral.last + 3, 'measure', '[ft_i]', 'measure');
}
