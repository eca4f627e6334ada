import { currencyCodes, currencyNames } from '../../lexicon/currencies.js';
import { shortScales } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { multiply, type Numeral } from '../numerals/numeral.js';
import { matchPhrase, phraseTable } from '../phrases.js';

const names = phraseTable(currencyNames);

/** Reads the L of a lakh behind rupees: "₹50L", "Rs 5 L", "₹2.5 L cr". */
export function inLakhs(tokens: readonly Token[], plain: Numeral): Numeral {
  if (tokens[plain.last]?.text !== 'L' || plain.scale > 1) return plain;
  const lakhs = { ...scaled(plain, 1e5), last: plain.last + 1 };
  return /^(?:cr|crore|crores)$/.test(tokens[lakhs.last]?.lower ?? '')
    ? { ...scaled(plain, 1e12), last: lakhs.last + 1 }
    : lakhs;
}

/** Reads "4.1m Danish kroner" and "2bn euros": a short scale between digits and a currency that is written out. */
export function withShortScale(tokens: readonly Token[], plain: Numeral): Numeral {
  const token = tokens[plain.last];
  if (token?.kind !== 'word' || plain.words || plain.scale > 1 || token.text.length > 3) return plain;
  const short = shortScales.get(token.text);
  if (!short) return plain;
  const name = matchPhrase(tokens, plain.last + 1, names);
  const money = name ?? (currencyCodes.has(tokens[plain.last + 1]?.text ?? '') ? token : null);
  return money ? { ...scaled(plain, short.factor), last: plain.last + 1 } : plain;
}

/** Multiplies a number by a scale. */
export function scaled(numeral: Numeral, factor: number): Numeral {
  return { ...numeral, value: multiply(numeral.value, factor), step: multiply(numeral.step, factor), scale: factor };
}
