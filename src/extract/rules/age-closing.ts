import { functionWords } from '../../lexicon/function-words.js';
import { bareVerbs } from '../../lexicon/verbs.js';
import { isPlural, singular } from '../../text/lemma.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';

const going =
  /^(?:in|on|at|who|and|or|to|for|with|when|while|from|by|the|is|are|was|were|will|can|could|must|should|as|but|during|this|last|next|if|years?|has|have|had|may|would|according|through)$/;

/** Tells whether nothing that a number before `at` could count follows: a stop, a function word or the end. */
export function closesAge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  // A dash of the wires stands glued before a function word: "girls age 6 and 8-and several others".
  if (token.kind === 'punctuation')
    return !(isHyphen(token) && token.gap === 'none') || functionWords.has(tokens[at + 1]?.lower ?? '');
  return going.test(token.lower);
}

/** Tells whether a verb may stand behind an age ("children under 14 pay"), and no plural that could be counted. */
export function isVerbBehind(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  if (token?.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return false;
  return !isPlural(word) || bareVerbs.has(singular(word)) || /^(?:rides|enters|travels|uses|drinks|smokes)$/.test(word);
}
