import { functionWords } from '../../lexicon/function-words.js';
import { tens, units } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';

/** Words that make "one" a pronoun or a part of another word, whatever follows. */
const never = new Set(
  `no which each every any another a an some what whichever whatever right wrong good bad new old big loved young little square day
  number many such`.split(/\s+/),
);
/** Words after which it is a pronoun unless a noun follows: "the one that", but "our one general". */
const before = new Set('this that the next last first only these those your my his her our their'.split(' '));
const verbs = new Set(
  `is was has had can could may might must will would should shall does did do 's says said you we they i he she it who whose that which another's by way ought
  wants needs knows goes gets takes makes sees hears thinks feels than day night morning evening`.split(/\s+/),
);
const counting = new Set(
  `least killing killed kill kills leaving left injuring injured wounding wounded with and about than exactly only just to from by of
  arrested add added up down had have has were was including`.split(/\s+/),
);

/** Tells whether "one" at `i` says how many ("one person", "killing one"), not whom or which ("no one", "the one", "one can"). */
export function isCountingOne(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1]?.lower ?? '';
  const right = tokens[i + 1];
  // "three-one" is a score.
  if (isHyphen(tokens[i - 1]) && tokens[i]?.gap === 'none')
    return (
      isSmall(tokens[i - 2]) && (right === undefined || /^[.,;:)]$/.test(right.text) || functionWords.has(right.lower))
    );
  if (/^(?:to|or)$/.test(right?.lower ?? '') || (right?.lower === 'and' && left === 'between')) {
    // "one or two", "between one and two million".
    const second = tokens[i + 2];
    if (second !== undefined && second.lower !== 'one' && (second.kind === 'number' || units.has(second.lower)))
      return true;
  }
  // "sixteen to one"
  if (left === 'to' && (tokens[i - 2]?.kind === 'number' || isSmall(tokens[i - 2])))
    return right === undefined || right.kind === 'punctuation' || functionWords.has(right.lower);
  if (never.has(left)) return false;
  if (before.has(left) && !opensNoun(right)) return false;
  // "a difficult one"
  if (/^an?$/.test(tokens[i - 2]?.lower ?? '') && /^[a-z]{4,}$/.test(left) && !counting.has(left)) return false;
  const killed = counting.has(left) && !/^(?:has|have|had|was|were|of|by|to|with)$/.test(left);
  if (right === undefined) return killed;
  if (right.kind === 'punctuation') return isHyphen(right) ? right.gap === 'none' : killed;
  if (verbs.has(right.lower)) return false;
  if ((left === ',' || left === '(') && (right.lower === 'a' || right.lower === 'an')) return true;
  if (right.lower === 'of') return !isPraise(tokens, i + 2);
  if (right.kind === 'symbol' || right.kind === 'number') return right.kind === 'symbol';
  return functionWords.has(right.lower)
    ? counting.has(left) || /^(?:more|other|last|single|such)$/.test(right.lower)
    : true;
}

function isSmall(token: Token | undefined): boolean {
  return units.has(token?.lower ?? '') || tens.has(token?.lower ?? '');
}

const praise = new Set('most best worst few many leading top least reasons ways things main biggest only'.split(' '));
/** Words of rank that are praise right behind the article: "one of the nation's first", but "one of the aides of the first lady". */
const ranks = new Set('first earliest last latest'.split(' '));
const owner = /^(?:the|his|her|its|their|our|my|your|very)$|'s?$/;
const plainWords = new Set(
  `past last east west against just must august artist terrorist tourist journalist protest guest arrest request list activist
  forest interest test cost post host coast first trust communist harvest midwest northeast northwest southeast southwest rest`.split(
    /\s+/,
  ),
);

/** "one of the largest", "one of its few": praise that states no number. */
function isPraise(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 6; k++) {
    const word = tokens[k]?.lower ?? '';
    if (
      praise.has(word) ||
      (ranks.has(word) && owner.test(tokens[k - 1]?.lower ?? '') && k < at + 3) ||
      (/[a-z]{2}st$/.test(word) && !plainWords.has(word))
    )
      return true;
    if (/^[.,;]$/.test(word)) return false;
  }
  return false;
}

/** Tells whether a word can go on to the noun that "one" counts: no function word, verb or participle. */
function opensNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || functionWords.has(token.lower) || verbs.has(token.lower)) return false;
  // "one" takes a singular: "that one costs" has a verb.
  if (/[^siu]s$/.test(token.lower)) return false;
  return !/(?:ed|ing|ly)$|^(?:made|left|lost|sent|seen|done|known|came|went|comes|goes)$/.test(token.lower);
}
