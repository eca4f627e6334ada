import {
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarsByLanguage,
  leadingNames,
  letterSigns,
} from '../../lexicon/currencies.js';
import type { Token } from '../../text/tokens.js';
import type { RuleContext } from '../mention.js';

/** Reads the currency sign at `i`, with the letters before it ("HK$") or a stop behind it ("Rs."). */
export function readSign(
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
  const bracket = tokens[after]?.text === '(' && tokens[after + 1]?.kind === 'number' && currencyCodes.has(token.text);
  if (tokens[after]?.kind !== 'number' && token.kind === 'word' && next?.text !== '/' && !bracket) return null;
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

/** Tells by one token whether a currency that stands before its number may start there. */
export function mayStartMoney(token: Token): boolean {
  if (currencySigns.has(token.text) || letterSigns.has(token.text) || currencyCodes.has(token.text)) return true;
  return token.kind === 'word' && (leadingNames.has(token.lower) || /^(?:u\.s\.|[a-z]{1,3})$/.test(token.lower));
}
