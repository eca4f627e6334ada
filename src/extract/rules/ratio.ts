import { rateTimes } from '../../lexicon/units.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from '../numerals/numeral.js';
import { readNumeral } from '../numerals/read-numeral.js';
import type { Reading } from '../reading.js';

/** Reads a share written as a ratio: "one in five", "1-in-5", "nine out of 10"; refuses "two in 2020", "three in 10 days", "8 in 5". */
export function readRatio(tokens: readonly Token[], i: number, upper: Numeral): Reading | null {
  let at = isHyphen(tokens[upper.last]) ? upper.last + 1 : upper.last;
  const word = tokens[at]?.lower;
  const out = word === 'out' && tokens[at + 1]?.lower === 'of';
  if ((word !== 'in' && !out) || !Number.isInteger(upper.value) || upper.value < 1) return null;
  at += out ? 2 : 1;
  if (isHyphen(tokens[at])) at++;
  if (tokens[at]?.lower === 'every') at++;
  const lower = readNumeral(tokens, at);
  if (!lower || !Number.isInteger(lower.value) || lower.value <= upper.value || upper.value === 0) return null;
  // "one in 2020" is a year; "1 in 250" is a share.
  const odds = upper.value === 1 && !/^(?:19|20)\d\d$/.test(String(lower.value));
  if (!out && lower.value > 20 && !odds) return null;
  const next = tokens[isHyphen(tokens[lower.last]) ? lower.last + 1 : lower.last];
  const time = next?.lower.replace(/s$/, '') ?? '';
  if (
    rateTimes.has(time) ||
    /^(?:%|percent|state|game|country|countrie|citie|match|start|innings|place|tests?|try|trie|attempt)$/.test(time)
  )
    return null;
  if (!out && upper.value > 9) return null;
  return {
    first: i,
    last: lower.last,
    kind: 'percent',
    low: upper.value / lower.value,
    high: upper.value / lower.value,
    unit: '1',
    step: 0.01,
    scale: 1,
    words: upper.words,
    rule: 'ratio',
  };
}
