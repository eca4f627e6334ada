import { functionWords } from '../lexicon/function-words.js';
import { isDateValue } from '../model/value.js';
import { isPlural } from '../text/lemma.js';
import type { Token } from '../text/tokens.js';
import type { Mention } from './mention.js';
import { isHyphen } from './numerals/numeral.js';
import { scaleOf } from './scale-of.js';

/** Words of paying, beside which a large bare amount is money where the text has money at all. */
const paying = new Set(
  `cost costs costing paid pay pays paying worth valued value valuation insured insurance insurers policy fee fees price priced damage damages loss losses
  lent owed owe owes owing debt debts deficit surplus profit profits revenue revenues turnover budget bid bids bribe bribes salary
  salaries wage wages bonus compensation grant grants loan loans fine fined jackpot cash hammer premium earn earned earns earning donated raised
  spend spent spending expense expenses bill refund penalty reward ransom takings subsidy levy invoice swallowed swallows prize prizes ransom budgeted tax taxes expensive cheap bribery embezzled embezzlement haul hole fundraising investment invested funding`.split(
    /\s+/,
  ),
);
/** How many tokens on either side are looked at. */
const reach = 12;

/** Gives a large bare amount the currency of the text where its sentence tells of paying: "an episode cost 5.9 million"; refuses "9 million viewers" and a text without money. */
export function lendCurrency(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  let currency: string | null = null;
  const first = mentions.find((mention) => mention.value.kind === 'money');
  return mentions.map((mention) => {
    const { value } = mention;
    if (isDateValue(value)) return mention;
    if (value.kind === 'money') currency = value.unit;
    const unit = currency ?? (first && !isDateValue(first.value) ? first.value.unit : null);
    if (unit === null || value.kind !== 'count' || value.vague) return mention;
    if (scaleOf(tokens, mention) < 1000 || !isAlone(tokens, mention.last) || !isPaid(tokens, mention)) return mention;
    return { ...mention, value: { ...value, kind: 'money', unit }, rule: 'elided' };
  });
}

/** Tells whether no noun that could be counted follows: "9.8 million, for a voice on the line", "96.4 billion would". */
function isAlone(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (next === undefined || next.gap === 'paragraph') return true;
  if (next.kind === 'punctuation') return !(isHyphen(next) && next.gap === 'none');
  if (next.lower === 'of' || next.lower === 'more') return false;
  return next.kind === 'word' && functionWords.has(next.lower) && !isPlural(tokens[last + 1]?.lower ?? '');
}

function isPaid(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach) && !isEnd(tokens, at); at--)
    if (paying.has(tokens[at]?.lower ?? '')) return true;
  for (let at = last; at < last + reach && at < tokens.length && !isEnd(tokens, at); at++)
    if (paying.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return /^[.!?;]$/.test(tokens[at]?.text ?? '') || tokens[at]?.gap === 'paragraph';
}
