import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from '../numerals/numeral.js';

const money = new Set(
  `paid pay pays paying cost costs costing worth fine fined price priced salary wage wages prize debt earn earns earned earning
  spend spent spending sold sell bought buy budget bid fee fees tax taxes bonus compensation damages loan loans invest invested
  investment funding grant profit profits loss losses revenue sterling bill bills rent stolen lottery fund funds raised donate
  donated benefits deposit pension economy value valued valuation insured insurance insurer damage jackpot winnings cheque cash reward ransom
  grant grants levy premium premiums savings auction auctioned hammer invoice charged charge charges subsidy owed owes owe sum windfall refund
  refunded fares fare ticket tickets transfer`.split(/\s+/),
);
const mass = new Set(
  `weigh weighs weighed weighing weight heavy heavier lift lifted lifting pound-for-pound body tall feet inches ounces
  cocaine heroin marijuana explosives payload cargo thrust truck lorry trailer steel overweight waist shed tnt meat flour rice`.split(
    /\s+/,
  ),
);
const times = new Set(['week', 'month', 'year', 'day', 'hour']);

/** Tells money from mass where "pounds" follows the number at `i`: by its scale, "a week", and the words around. */
export function isMoneyPound(tokens: readonly Token[], i: number, at: number, numeral: Numeral, text: string): boolean {
  const next = tokens[at + 1]?.lower;
  if ((next === 'a' || next === 'per') && times.has(tokens[at + 2]?.lower ?? '')) return true;
  if (isHyphen(tokens[at - 1]) && numeral.scale < 1e6) return false;
  // "5-foot-11,220 pounds": a weight behind a height.
  if (tokens[i - 1]?.text === ',' && tokens[i]?.gap === 'none' && isHyphen(tokens[i - 3])) return false;
  let score = numeral.scale >= 1e6 ? 2 : 0;
  // A text that writes "£" elsewhere, and a thousand in words, are rather of money.
  if (text.includes('£') || (numeral.words && numeral.scale >= 1000)) score += 1;
  if (next === 'of') score -= 1;
  let start = i;
  while (start > Math.max(0, i - 9) && !/^[.;:]$/.test(tokens[start - 1]?.text ?? '')) start--;
  for (let k = start; k < at + 8 && !/^[.;:]$/.test(tokens[k]?.text ?? ''); k++) {
    const word = tokens[k]?.lower ?? '';
    if (money.has(word)) score += 1;
    if (mass.has(word)) score -= 2;
  }
  return score > 0;
}
