import { ambiguousNames, currencyCodes, currencyNames, currencySigns } from '../../lexicon/currencies.js';
import { scales, shortScales } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import type { RuleContext } from '../mention.js';
import { add, isHyphen, type Numeral, skipHyphen } from '../numerals/numeral.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { matchPhrase, phraseTable } from '../phrases.js';
import { type Reading, readingOf } from '../reading.js';
import { readSign } from './currency-sign.js';
import { inLakhs, scaled, withShortScale } from './money-scales.js';
import { isMoneyPound } from './pounds.js';

const names = phraseTable(currencyNames);
const manyCodes = /^(M|m|k|K|B|bn|T)([A-Z]{3})$/;

/** Reads money whose currency stands before the number: "$1.2bn", "US$ 5", "Rs. 500 crore", "EUR 125", "-$3"; refuses "$HOME". */
export function readLeadingMoney(tokens: readonly Token[], i: number, context: RuleContext): Reading | null {
  const minus = isMinus(tokens, i);
  const sign = readSign(tokens, minus ? i + 1 : i, context);
  if (!sign) return null;
  // Accounts put a loss in brackets: "$(322.40)".
  const open = tokens[sign.last]?.text === '(' && tokens[sign.last + 1]?.gap === 'none' ? 1 : 0;
  const plain = readNumeral(tokens, sign.last + open, { money: true });
  if (!plain || plain.words || (open > 0 && tokens[plain.last]?.text !== ')')) return null;
  const numeral = sign.code === 'INR' ? inLakhs(tokens, plain) : plain;
  if (sign.letters && !looksLikeAmount(tokens, sign.last, numeral)) return null;
  const tail = open > 0 ? { code: sign.code, last: numeral.last + 1 } : readTail(tokens, numeral.last, sign.code);
  const value = minus || open > 0 ? -numeral.value : numeral.value;
  return { ...readingOf({ ...numeral, value }, i, tail.last, 'money', tail.code, 'money'), leading: true };
}

/** "-$18", "minus $18", "negative $18". */
function isMinus(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (/^(?:minus|negative)$/.test(token?.lower ?? '')) return tokens[i - 1]?.lower !== 'or';
  return /^[-−]$/.test(token?.text ?? '') && (i === 0 || token?.gap !== 'none') && tokens[i + 1]?.gap === 'none';
}

function looksLikeAmount(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  return numeral.scale > 1 || numeral.value >= 1000 || /[,.]/.test(tokens[i]?.text ?? '');
}

/** A code or name behind an amount that has its sign already: "$10 million USD", "$20 dollars", "$5 Canadian". */
function readTail(tokens: readonly Token[], at: number, code: string): { code: string; last: number } {
  const token = tokens[at];
  const tail = token && token.text.length === 3 && token.gap !== 'line' ? currencyCodes.get(token.text) : undefined;
  if (tail && tokens[at + 1]?.kind !== 'number' && token?.text === token?.text.toUpperCase())
    return { code: tail, last: at + 1 };
  const name = matchPhrase(tokens, at, names);
  if (name && /^dollars?$/.test(tokens[name.last - 1]?.lower ?? '') && code === 'USD')
    return { code: name.value, last: name.last };
  return { code, last: at };
}

/** Reads the currency that follows a number: "dollars", "-yen", "Swiss francs", "USD", "MEUR", "€", "p"; null when none does. */
export function readTrailingMoney(tokens: readonly Token[], i: number, bare: Numeral, text = ''): Reading | null {
  const plain = withShortScale(tokens, bare);
  const at = skipHyphen(tokens, plain.last);
  const token = tokens[at];
  if (token === undefined) return readShort(tokens, i, plain);
  const made = (numeral: Numeral, code: string, last: number): Reading =>
    readingOf(numeral, i, last, 'money', code, 'money');
  if (token.kind === 'symbol' || token.kind === 'word') {
    const sign = currencySigns.get(token.text);
    const starts = tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.gap === 'none';
    if (sign && !starts && !(token.kind === 'word' && /^(?:L|K|N|P|MK|LE|Sh|Re)$/.test(token.text)))
      return made(plain, sign, at + 1);
  }
  if (token.kind !== 'word') return null;
  const code = currencyCodes.get(token.text);
  if (code) {
    const scale = scales.get(tokens[at + 1]?.lower ?? '');
    if (scale !== undefined) return made(scaled(plain, scale), code, at + 2);
    // "rmb 10 usd 20": the code belongs to the number behind it when one stands before this number too.
    return withCents(tokens, made(plain, code, at + 1));
  }
  const many = manyCodes.exec(token.text);
  const manyCode = many && currencyCodes.get(many[2] ?? '');
  if (many && manyCode) return made(scaled(plain, shortScales.get(many[1] ?? '')?.factor ?? 1), manyCode, at + 1);
  if (token.lower === 'pounds' || token.lower === 'pound') {
    const named = matchPhrase(tokens, at, names);
    if (named) return made(plain, named.value, named.last);
    return isMoneyPound(tokens, i, at, plain, text)
      ? withCents(tokens, made(plain, 'GBP', at + 1))
      : readShort(tokens, i, plain);
  }
  const name = matchPhrase(tokens, at, names);
  if (!name) return readShort(tokens, i, plain);
  // "in 2006 dollars" tells the year that prices are given in.
  if (/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '') && /^(?:in|constant|current|of)$/.test(tokens[i - 1]?.lower ?? ''))
    return null;
  // "the 1,000 mark" is a height to reach.
  if (token.lower === 'mark' && !isHyphen(tokens[at - 1]) && plain.value !== 1) return null;
  const ambiguous = name.last === at + 1 && ambiguousNames.has(token.lower);
  if (ambiguous && /^\p{Lu}/u.test(token.text)) return null;
  if (ambiguous && plain.scale < 1000 && plain.value < 1000) return null;
  return withCents(tokens, made(plain, name.value, name.last));
}

/** "50p", "99c", "£5m" written with the sign lost: only glued letters. */
function readShort(tokens: readonly Token[], i: number, plain: Numeral): Reading | null {
  const token = tokens[plain.last];
  if (token?.gap !== 'none' || plain.words || plain.value >= 1000) return null;
  if (token.text === 'p' && plain.value !== 720 && plain.value !== 480)
    return readingOf(plain, i, plain.last + 1, 'money', 'GBX', 'money');
  if (token.text === 'c') return readingOf(plain, i, plain.last + 1, 'money', 'USX', 'money');
  return null;
}

/** Adds the smaller money behind the larger: "thirteen dollars forty-five cents", "15 dollars and 50". */
function withCents(tokens: readonly Token[], whole: Reading): Reading {
  if (whole.unit === 'USX' || whole.unit === 'GBX' || whole.scale > 1 || !Number.isInteger(whole.low)) return whole;
  const at = tokens[whole.last]?.lower === 'and' ? whole.last + 1 : whole.last;
  const cents = readNumeral(tokens, at);
  if (!cents || cents.value >= 100 || cents.value <= 0 || !Number.isInteger(cents.value)) return whole;
  const unit = currencyNames.get(tokens[cents.last]?.lower ?? '');
  const minor = unit === 'USX' || unit === 'GBX';
  const closed = tokens[cents.last] === undefined || /^[.,;!?)]$/.test(tokens[cents.last]?.text ?? '');
  if (!minor && !closed) return whole;
  const value = add(whole.low, cents.value / 100);
  return { ...whole, low: value, high: value, step: 0.01, last: minor ? cents.last + 1 : cents.last };
}
