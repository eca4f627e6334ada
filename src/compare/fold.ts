import { predicateSynonyms } from '../lexicon/states.js';

/** Folds words that say the same of a figure into one key. */
export function fold(lemma: string): string {
  return predicateSynonyms.get(lemma) ?? lemma;
}
