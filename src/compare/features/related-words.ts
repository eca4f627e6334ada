import { includes } from '../nodes/ascending.js';
import { vectorOf } from '../nodes/vector-of.js';
import type { Relatedness, Vocabulary, WordVector, WordVectors } from '../types.js';
import { part, type SharedWords } from './shared-words.js';
import { bestOf } from './vectors.js';

/** By number of a word, the words that are related to it, with how much they are; null when none is. */
export type RelatedWords = readonly (WordVector | null)[];

/** Looks up the related words of a vocabulary. */
export function relatedWordsOf({ words, numberOf }: Vocabulary, relatedness: Relatedness): RelatedWords {
  // The words so far: what is related may be new to the vocabulary, and then is beside no claim.
  return [...words].map((word) => {
    const row = relatedness.get(word);
    return row ? vectorOf(new Map([...row].map(([other, score]) => [numberOf(other), score]))) : null;
  });
}

/** Matches each near word of one claim with its best related word of the other: a soft cosine in both directions. */
export function softMatch(a: WordVectors, b: WordVectors, shared: SharedWords, related: RelatedWords): number {
  const [x, y] = [relatedWeight(a.near, b.near, related), relatedWeight(b.near, a.near, related)];
  return (part(shared.nearOfA + x, a.near.total) + part(shared.nearOfB + y, b.near.total)) / 2;
}

/** The weight of the words that the other vector lacks, each as far as one that is related to it is there. */
function relatedWeight({ words, weights }: WordVector, other: WordVector, related: RelatedWords): number {
  let sum = 0;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? 0;
    const scores = related[word];
    if (scores && !includes(other.words, word)) sum += (weights[k] ?? 0) * bestOf(scores, other);
  }
  return sum;
}
