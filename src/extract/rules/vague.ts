import { scales } from '../../lexicon/numerals.js';
import { quantity } from '../../model/value.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import { type Numeral, skipHyphen } from '../numerals/numeral.js';
import { readMeasure } from './measure.js';
import { readTrailingMoney } from './money.js';
import { readPercent } from './percent.js';

/** The least that a vague word means. */
const amounts: ReadonlyMap<string, number> = new Map([
  ['several', 3],
  ['dozens', 24],
  ['scores', 40],
  ['tens', 20],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
  ['lakhs', 2e5],
  ['crores', 2e7],
]);

/** Tells by one token whether a vague amount may start there. */
export function mayStartVague(token: Token): boolean {
  return amounts.has(token.lower) || token.lower === 'few' || token.lower === 'couple' || token.lower === 'handful';
}

/** Reads a vague amount with its least value: "several", "a few hundred", "dozens", "tens of thousands"; refuses "few" without "a". */
export function readVague(tokens: readonly Token[], i: number): Mention | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let low = amounts.get(token.lower);
  let first = i;
  let last = i + 1;
  if (low === undefined) {
    const article = tokens[i - 1]?.lower;
    if (article !== 'a' && !(token.lower === 'few' && /^(?:the|last|past|next|first)$/.test(article ?? '')))
      return null;
    if (article === 'a') first = i - 1;
    low = token.lower === 'few' ? 3 : 2;
    if (token.lower !== 'few' && tokens[last]?.lower === 'of') last++;
    if (
      token.lower === 'handful' ||
      (token.lower === 'couple' && last === i + 1 && !scales.has(tokens[last]?.lower ?? ''))
    ) {
      if (last === i + 1) return null;
      last = i + 1;
    }
  }
  // "scores" is a verb and a noun of its own.
  if (token.lower === 'scores' && tokens[i + 1]?.lower !== 'of') return null;
  const of = tokens[last]?.lower === 'of' ? last + 1 : last;
  const tens = amounts.get(tokens[of]?.lower ?? '');
  const scale = scales.get(tokens[skipHyphen(tokens, of)]?.lower ?? '');
  if (tens && of > last && low >= 20) {
    low = Math.min(low, 200) * (tens / 2);
    last = of + 1;
  } else if (token.lower === 'tens') return null;
  else if (scale !== undefined) {
    low *= scale;
    last = skipHyphen(tokens, of) + 1;
  }
  return withUnit(tokens, first, last, low);
}

function withUnit(tokens: readonly Token[], first: number, last: number, low: number): Mention {
  const at = tokens[last]?.lower === 'of' ? last + 1 : last;
  const numeral: Numeral = { value: low, step: low, last: at, words: true, scale: low >= 1000 ? 1000 : 1 };
  const unit =
    readTrailingMoney(tokens, first, numeral) ??
    readPercent(tokens, first, numeral) ??
    readMeasure(tokens, first, numeral);
  const value = quantity(unit?.kind ?? 'count', low, null, {
    unit: unit?.unit ?? null,
    approximate: true,
    vague: true,
  });
  return { first, last: unit?.last ?? last, value, hedge: null, rule: 'vague' };
}
