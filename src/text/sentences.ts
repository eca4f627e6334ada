import { closedAbbreviations, openAbbreviations } from '../lexicon/abbreviations.js';
import { functionWords } from '../lexicon/function-words.js';
import type { Span } from '../model/span.js';
import type { Token } from './tokens.js';

/** A sentence as a range of token positions, `first` to `last` (exclusive). */
export interface TokenRange extends Span {
  readonly first: number;
  readonly last: number;
  /** True for a headline or another line that does not end like a sentence. */
  readonly heading: boolean;
}

const closing = /^["'”’»)\]]$/;
const ending = /^[.!?…]$/;
const opening = /^["'“‘«([]$/;

/** Cuts tokens into sentences: at full stops that are not part of an abbreviation, at blank lines, and at line ends that close a line of their own. */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  const close = (last: number, heading: boolean): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) ranges.push({ first, last, start: from.start, end: to.end, heading });
    first = last;
  };
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before || token.gap === 'none' || token.start < before.end) continue;
    const ended = endsSentence(tokens, i);
    if (token.gap === 'paragraph' || (token.gap === 'line' && !/^\p{Ll}/u.test(token.text))) close(i, !ended);
    else if (ended) close(i, false);
  }
  close(tokens.length, !endsSentence(tokens, tokens.length));
  return ranges;
}

/** Tells whether the tokens before position `i` end a sentence, given what follows. */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && closing.test(tokens[k]?.text ?? '') && tokens[k]?.gap === 'none') k--;
  const stop = tokens[k];
  const next = tokens[i];
  if (!stop) return false;
  const startsNew =
    !next || /^[\p{Lu}\d$€£]/u.test(next.text) || opening.test(next.text) || next.kind === 'punctuation';
  if (!ending.test(stop.text))
    return isClosedAbbreviation(stop) && startsNew && (!next || functionWords.has(next.lower));
  if (stop.text !== '.') return startsNew || closing.test(next?.text ?? '');
  if (!startsNew) return false;
  const word = tokens[k - 1];
  if (!word || stop.gap !== 'none' || word.kind !== 'word' || k !== i - 1) return true;
  if (openAbbreviations.has(word.lower))
    return !next || (functionWords.has(next.lower) && /^\p{Lu}/u.test(next.text) && word.lower !== 'no');
  if (/^\p{Lu}$/u.test(word.text)) return !next || functionWords.has(next.lower);
  if (closedAbbreviations.has(word.lower)) return !next || functionWords.has(next.lower) || opening.test(next.text);
  return true;
}

function isClosedAbbreviation(token: Token): boolean {
  return /^(?:\p{L}\.){2,}$/u.test(token.text);
}
