import type { Claim, Sentence, Term } from '../../model/claim.js';
import type { Rarity, WordVector, WordVectors } from '../types.js';
import { topicsOfKey } from './topics.js';
import { wordKey } from './word-key.js';

/** How many of the weightiest words near a value say most of it. */
const tellingWords = 3;

/** What part of their weight the words of sentences before (below 0) and after count. */
const nearbyShares: ReadonlyMap<number, number> = new Map([
  [-2, 0.25],
  [-1, 0.5],
  [1, 0.3],
]);

/** Words within which distance halves the weight of a term, in tokens. */
const reach = 4;

/** Weighs the words of a claim's sentence; `distinct` is how well a word sets the sentences of its text apart, 0 to 1. */
export function wordVectorsOf(claim: Claim, rarity: Rarity, distinct: (key: string) => number): WordVectors {
  const nearOwn = new Map<string, number>();
  const wideOwn = new Map<string, number>();
  const near = new Map<string, number>();
  const wide = new Map<string, number>();
  const names = new Map<string, number>();
  const clause = clauseAt(claim.sentence.terms, claim.at[0]);
  for (const term of claim.sentence.terms) {
    if (term.at >= claim.at[0] && term.at < claim.at[1]) continue;
    const key = wordKey(term.lemma);
    const weight = rarity(key);
    const distance = term.at < claim.at[0] ? claim.at[0] - term.at : term.at - claim.at[1] + 1;
    const nearness = (reach / (reach + distance - 1)) * (term.clause === clause ? 1 : 0.5);
    raise(near, key, weight * nearness);
    raise(wide, key, weight);
    const own = distinct(key);
    raise(nearOwn, key, weight * nearness * own);
    raise(wideOwn, key, weight * own);
    if (term.role === 'name') raise(names, key, weight * nearness);
  }
  const around = wordsAround(claim, rarity, wide);
  return {
    near,
    wide,
    names,
    nearOwn,
    wideOwn,
    around,
    topicsNear: topicsOf(near),
    topicsWide: topicsOf(wide),
    topicsAround: topicsOf(around),
    telling: [...near]
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      .slice(0, tellingWords)
      .map(([key]) => key),
  };
}

/** The words of the sentence, and those of the sentences around it with a part of their weight. */
function wordsAround({ sentence }: Claim, rarity: Rarity, wide: WordVector): WordVector {
  const around = new Map(wide);
  for (const { distance, lemmas } of sentence.nearby) {
    const share = nearbyShares.get(distance) ?? 0;
    for (const lemma of lemmas) {
      const key = wordKey(lemma);
      raise(around, key, share * rarity(key));
    }
  }
  return around;
}

/** Sums the weights of words by the topics that they speak of; a word of several topics is shared out among them. */
function topicsOf(words: WordVector): WordVector {
  const found = new Map<string, number>();
  for (const [key, weight] of words) {
    const spoken = topicsOfKey.get(key) ?? [];
    for (const topic of spoken) found.set(topic, (found.get(topic) ?? 0) + weight / spoken.length);
  }
  return found;
}

function raise(vector: Map<string, number>, key: string, weight: number): void {
  if (weight > (vector.get(key) ?? 0)) vector.set(key, weight);
}

/** The clause of the token at position `at`, by its nearest term. */
function clauseAt(terms: readonly Term[], at: number): number {
  let clause = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const term of terms) {
    const d = Math.abs(term.at - at);
    if (d < distance) {
      distance = d;
      clause = term.clause;
    }
  }
  return clause;
}

/**
 * Returns how well a word sets the sentences of one text apart, 0 to 1: names and nouns that the whole text is about are in all of them
 * and say nothing.
 */
export function distinctness(sentences: readonly Sentence[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const key of new Set(terms.map((term) => wordKey(term.lemma)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.log(sentences.length + 1);
  return (key) => Math.log((sentences.length + 1) / (counts.get(key) ?? 1)) / most;
}
