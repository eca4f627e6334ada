import {
  ambiguousNames,
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarsByLanguage,
  leadingNames,
  letterSigns,
} from '../../lexicon/currencies.js';
import { scales, shortScales } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import type { RuleContext } from '../mention.js';
import { add, isHyphen, multiply, type Numeral, skipHyphen } from '../numerals/numeral.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { matchPhrase, phraseTable } from '../phrases.js';
import { type Reading, readingOf } from '../reading.js';
import { isMoneyPound } from './pounds.js';

const names = phraseTable(currencyNames);
const manyCodes = /^(M|m|k|K|B|bn|T)([A-Z]{3})$/;

/** Reads money whose currency stands before the number: "$1.2bn", "US$ 5", "Rs. 500 crore", "EUR 125", "-$3"; refuses "$HOME". */
export function readLeadingMoney(tokens: readonly Token[], i: number, context: RuleContext): Reading | null {
  const minus =
    /^[-−]$/.test(tokens[i]?.text ?? '') && (i === 0 || tokens[i]?.gap !== 'none') && tokens[i + 1]?.gap === 'none';
  const sign = readSign(tokens, minus ? i + 1 : i, context);
  if (!sign) return null;
  const numeral = readNumeral(tokens, sign.last, { money: true });
  if (!numeral || numeral.words) return null;
  if (sign.letters && !looksLikeAmount(tokens, sign.last, numeral)) return null;
  const tail = readTail(tokens, numeral.last, sign.code);
  const value = minus ? -numeral.value : numeral.value;
  return { ...readingOf({ ...numeral, value }, i, tail.last, 'money', tail.code, 'money'), leading: true };
}

/** Tells by one token whether a currency that stands before its number may start there. */
export function mayStartMoney(token: Token): boolean {
  if (currencySigns.has(token.text) || letterSigns.has(token.text) || currencyCodes.has(token.text)) return true;
  return token.kind === 'word' && (leadingNames.has(token.lower) || /^(?:u\.s\.|[a-z]{1,3})$/.test(token.lower));
}

/** The currency sign at `i`, with the letters before it ("HK$") or a stop behind it ("Rs."). */
function readSign(
  tokens: readonly Token[],
  i: number,
  context: RuleContext,
): { code: string; last: number; letters: boolean } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const next = tokens[i + 1];
  // "$US1 million", "$A2m": the letters behind the sign.
  if (token.text === '$' && next?.kind === 'word' && next.gap === 'none' && tokens[i + 2]?.kind === 'number') {
    const code = tokens[i + 2]?.gap === 'none' ? lettered(next, token, true) : null;
    if (code) return { code, last: i + 2, letters: false };
  }
  if (
    token.kind === 'word' &&
    next?.kind === 'symbol' &&
    (next.text === '$' || next.text === '£' || next.text === '₵' || next.text === '¢')
  ) {
    const code = lettered(token, next);
    if (code) return { code, last: i + 2, letters: false };
  }
  const after = next?.text === '.' && next.gap === 'none' ? i + 2 : i + 1;
  if (tokens[after]?.kind !== 'number' && token.kind === 'word' && next?.text !== '/') return null;
  if (token.text === '$' && isOtherDollar(tokens, i)) return { code: 'XXX', last: i + 1, letters: false };
  if (token.text === '$')
    return { code: dollarsByLanguage.get(context.lang?.toLowerCase() ?? '') ?? 'USD', last: i + 1, letters: false };
  const slashed = next?.text === '/' ? currencySigns.get(`${token.text}/`) : undefined;
  if (slashed) return { code: slashed, last: i + 2, letters: false };
  const code = currencySigns.get(token.text) ?? currencyCodes.get(token.text);
  if (code) return { code, last: token.kind === 'word' ? after : i + 1, letters: false };
  const letters = letterSigns.get(token.text);
  if (letters && tokens[after]?.gap === 'none') return { code: letters, last: after, letters: true };
  if (leadingNames.has(token.lower) && tokens[i - 1]?.kind !== 'number') {
    const name = currencyNames.get(token.lower);
    return name ? { code: name, last: i + 1, letters: true } : null;
  }
  return null;
}

/** "US$1 million ($1.52 million)": a plain sign beside one of the United States is another dollar. */
function isOtherDollar(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== '(') return false;
  for (let k = i - 2; k >= Math.max(0, i - 7); k--) {
    if (tokens[k]?.text !== '$') continue;
    const [before, after] = [tokens[k - 1], tokens[k + 1]];
    return (
      (after?.gap === 'none' && after.text === 'US') ||
      (tokens[k]?.gap === 'none' && /^U\.?S\.?$/.test(before?.text ?? ''))
    );
  }
  return false;
}

/** The code of a sign with letters before it: "US$", "hk$", "CAD$"; with a blank only "us $" and "c $". */
function lettered(token: Token, sign: Token, behind = false): string | null {
  const letters = token.text.replaceAll('.', '');
  const spaced = !behind && sign.gap !== 'none';
  if (spaced && !/^(?:us|c|hk)$/i.test(letters)) return null;
  const made = currencySigns.get(letters + sign.text) ?? currencySigns.get(letters.toUpperCase() + sign.text);
  return made ?? (sign.text === '$' && !spaced ? (currencyCodes.get(letters.toUpperCase()) ?? null) : null);
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
export function readTrailingMoney(tokens: readonly Token[], i: number, plain: Numeral): Reading | null {
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
    return isMoneyPound(tokens, i, at, plain)
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

function scaled(numeral: Numeral, factor: number): Numeral {
  return { ...numeral, value: multiply(numeral.value, factor), step: multiply(numeral.step, factor), scale: factor };
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
