import { calendarWords, determiners } from '../../lexicon/function-words.js';
import { isPlural } from '../../text/lemma.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';
import type { Reading } from '../reading.js';

const times: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);
/** Things that a pair is one of. */
const single = new Set(
  `trousers pants jeans shorts tights leggings slacks scissors pliers tweezers glasses spectacles goggles binoculars sunglasses shoes boots
  socks gloves trainers sneakers slippers stockings sandals skis skates earrings handcuffs pyjamas pajamas headphones knickers overalls
  eyes hands legs arms ears wings heels`.split(/\s+/),
);

/** Tells by one token whether a count that is a noun or an adverb may stand there. */
export function mayStartNamedCount(token: Token): boolean {
  return times.has(token.lower) || token.lower === 'pair' || token.lower === 'score';
}

/** Reads "twice", "a pair of guard dogs", "a score of men"; refuses "twice as large", "twice the size", "think twice", "a pair of shoes", "a score of 12". */
export function readNamedCount(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.lower ?? '';
  const often = times.get(word);
  if (often !== undefined) return isOften(tokens, i) ? made(i, i + 1, often) : null;
  if (!/^(?:a|another)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower !== 'of') return null;
  let at = i + 2;
  while (at < i + 5 && tokens[at]?.kind === 'word' && !isPlural(tokens[at]?.lower ?? '')) at++;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || !/^\p{Ll}/u.test(noun.text) || determiners.has(noun.lower) || !isPlural(noun.lower))
    return null;
  if (word === 'pair') return single.has(noun.lower) ? null : made(i - 1, i + 2, 2);
  return /^(?:goals?|points?|runs?)$/.test(noun.lower) ? null : made(i - 1, i + 2, 20);
}

/** Tells whether "twice" says how often: no multiple ("twice as", "twice the", "twice what") and no habit ("twice a week", "think twice"). */
function isOften(tokens: readonly Token[], i: number): boolean {
  const [before, next, second] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (isHyphen(next) || isHyphen(before)) return false;
  if (/^(?:think|thinks|thought|thinking|or|than|least)$/.test(before?.lower ?? '')) return false;
  const word = next?.lower ?? '';
  if (/^(?:as|per|daily|weekly|monthly|yearly|annually|more|what|over|that)$/.test(word)) return false;
  if (next?.kind === 'number' || next?.kind === 'symbol') return false;
  // "twice this year" tells when; "twice the size" and "twice a week" are something else.
  return !determiners.has(word) || (/^(?:this|these|that)$/.test(word) && calendarWords.has(second?.lower ?? ''));
}

function made(first: number, last: number, value: number): Reading {
  return {
    first,
    last,
    kind: 'count',
    low: value,
    high: value,
    unit: null,
    step: 1,
    scale: 1,
    words: true,
    rule: 'words',
  };
}
