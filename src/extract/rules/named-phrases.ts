import { namedPhrases } from '../../lexicon/named-numbers.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty20|zero|hundred|thirty|sixteen|first|second|third|fourth|fifth|twelfth|seconds|\d+)$/;

/** A phrase of the table: its words in lower case, and whether it needs a capital or hyphens. */
interface Named {
  readonly words: readonly string[];
  readonly proper: boolean;
  readonly hyphens: boolean;
}

const phrases = new Map<string, Named[]>();
for (const phrase of namedPhrases) {
  const words = phrase.toLowerCase().split(/[ -]/);
  const named = { words, proper: phrase !== phrase.toLowerCase(), hyphens: phrase.includes('-') };
  for (const word of new Set(words.filter((part) => numberWord.test(part))))
    phrases.set(word, [...(phrases.get(word) ?? []), named]);
}
/** The position past a phrase of the table around the number word at `i`: "Group of Seven", "first lady"; null when there is none. */
export function phraseEnd(tokens: readonly Token[], i: number): number | null {
  const entries = phrases.get(tokens[i]?.lower ?? '');
  if (!entries) return null;
  for (const named of entries) {
    for (const [k, word] of named.words.entries()) {
      if (word !== tokens[i]?.lower) continue;
      const end = phraseAt(tokens, i, k, named);
      if (end !== null) return end;
    }
  }
  return null;
}

function phraseAt(tokens: readonly Token[], i: number, k: number, named: Named): number | null {
  const { words, proper, hyphens } = named;
  let at = i - 1;
  for (let b = k - 1; b >= 0; b--, at--) {
    if (isHyphen(tokens[at])) at--;
    else if (hyphens) return null;
    if (tokens[at]?.lower !== words[b]) return null;
  }
  const opener = k === 0 ? tokens[i] : tokens[at + 1];
  if (proper && !/^[\p{Lu}\d]/u.test(opener?.text ?? '')) return null;
  at = i + 1;
  for (let f = k + 1; f < words.length; f++, at++) {
    if (isHyphen(tokens[at])) at++;
    else if (hyphens) return null;
    if (tokens[at]?.lower !== words[f]) return null;
  }
  return at;
}
