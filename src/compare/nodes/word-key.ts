import { predicateSynonyms } from '../../lexicon/states.js';

/** Returns the key of a lemma: words that say the same of a figure have one key. */
export function wordKey(lemma: string): string {
  return predicateSynonyms.get(lemma) ?? lemma;
}
