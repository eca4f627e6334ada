import { functionWords } from '../../lexicon/function-words.js';
import { rateTimes } from '../../lexicon/units.js';
import { bareVerbs } from '../../lexicon/verbs.js';
import { isPlural, singular } from '../../text/lemma.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from '../numerals/numeral.js';
import { readNumeral } from '../numerals/read-numeral.js';
import type { Reading } from '../reading.js';

const counted =
  /^(?:%|percent|state|game|country|countrie|citie|match|start|innings|place|tests?|try|trie|attempt|outing|season|set|round|race|appearance|meeting|city|vote)$/;
/** What is won or scored: "two goals in five" tells of games. */
const scored =
  /^(?:goals?|wins?|points?|defeats?|loss|losses|wickets?|runs?|tries|try|titles?|medals?|tests?|games?|draws?|victory|victories|days?|weeks?|months?|years?|hours?|times?|first|last|other|another|more|man|day)$/;
const verbs =
  /^(?:draws?|gets?|owns?|eats?|drinks?|smokes?|sleeps?|speaks?|votes?|backs?|supports?|needs?|feels?|suffers?|skips?|uses?|misses|miss)$/;

/** Reads a share written as a ratio: "one in five", "1-in-5", "nine out of 10", "two in a hundred", "one voter in three"; refuses "two in 2020", "three in 10 days", "8 in 5", "two goals in five". */
export function readRatio(tokens: readonly Token[], i: number, upper: Numeral): Reading | null {
  if (upper.value < 1) return null;
  const near = isHyphen(tokens[upper.last]) ? upper.last + 1 : upper.last;
  const noun = linkAt(tokens, near) === null && isCounted(tokens[near], upper) ? near : null;
  const link = linkAt(tokens, noun === null ? near : noun + 1);
  if (!link) return null;
  const lower = readNumeral(tokens, link.last);
  if (!lower || !Number.isInteger(lower.value) || lower.value <= upper.value) return null;
  // "one in 2020" is a year; "1 in 250" is a share, and so are "two in a hundred" and "in every 40".
  const round = lower.value === 100 || lower.value === 1000;
  if (!Number.isInteger(upper.value) && !round) return null;
  const odds = upper.value === 1 && !/^(?:19|20)\d\d$/.test(String(lower.value));
  if (!link.out && lower.value > 20 && !odds && !round && !link.every) return null;
  if (!link.out && upper.value > 9 && !round) return null;
  const next = tokens[isHyphen(tokens[lower.last]) ? lower.last + 1 : lower.last];
  const time = next?.lower.replace(/s$/, '') ?? '';
  if (rateTimes.has(time) || counted.test(time)) return null;
  if (noun !== null && !closes(next, tokens[lower.last + 1])) return null;
  const share = upper.value / lower.value;
  return {
    first: i,
    last: lower.last,
    kind: 'percent',
    low: share,
    high: share,
    unit: '1',
    step: 0.01,
    scale: 1,
    words: upper.words,
    rule: 'ratio',
  };
}

/** Where the whole begins behind "in", "out of", "in every" or "of every" at `i`. */
function linkAt(tokens: readonly Token[], i: number): { last: number; out: boolean; every: boolean } | null {
  const word = tokens[i]?.lower;
  const of = word === 'of' && /^(?:every|each)$/.test(tokens[i + 1]?.lower ?? '');
  const out = word === 'out' && tokens[i + 1]?.lower === 'of';
  if (word !== 'in' && !out && !of) return null;
  let last = i + (out ? 2 : 1);
  if (isHyphen(tokens[last])) last++;
  if (tokens[last]?.lower === 'the' && /^(?:hundred|thousand)$/.test(tokens[last + 1]?.lower ?? '')) last++;
  const every = /^(?:every|each)$/.test(tokens[last]?.lower ?? '');
  return { last: every ? last + 1 : last, out, every };
}

/** The noun between: in the singular behind one, in the plural behind more ("one voter in three", "two patients in a hundred"). */
function isCounted(token: Token | undefined, upper: Numeral): boolean {
  if (token?.kind !== 'word' || token.gap !== 'space' || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  if (functionWords.has(token.lower) || scored.test(token.lower) || isVerbForm(token.lower)) return false;
  return isPlural(token.lower) === upper.value > 1;
}

/** Tells whether nothing that the whole could count follows: a stop, a function word, a verb or another word that leads to no plural. */
function closes(next: Token | undefined, second: Token | undefined): boolean {
  if (next === undefined || next.kind === 'punctuation') return true;
  const word = next.lower;
  if (functionWords.has(word) || isVerbForm(word) || verbs.test(word)) return true;
  if (bareVerbs.has(word) || bareVerbs.has(singular(word))) return true;
  return next.kind === 'word' && /^\p{Ll}/u.test(next.text) && !isPlural(word) && !isPlural(second?.lower ?? '');
}
