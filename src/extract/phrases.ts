import type { Token } from '../text/tokens.js';
import { skipHyphen } from './numerals/numeral.js';

/** Phrases of several words by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** Builds a table to look phrases up by their first word. */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const entries = table.get(first) ?? [];
    entries.push({ words, value });
    table.set(first, entries);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Finds the longest phrase that starts at token `i`; hyphens between its words are passed over. */
export function matchPhrase<T>(
  tokens: readonly Token[],
  i: number,
  table: PhraseTable<T>,
): { value: T; last: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  for (const { words, value } of table.get(token.lower) ?? []) {
    let at = i + 1;
    let k = 1;
    for (; k < words.length; k++) {
      at = skipHyphen(tokens, at);
      if (tokens[at]?.lower !== words[k]) break;
      at++;
    }
    if (k === words.length) return { value, last: at };
  }
  return null;
}
