import type { Claim, Sentence, Term } from '../../model/claim.js';
import type { Vocabulary, WordVectors } from '../types.js';
import { topicsOfKey } from './topics.js';
import { ascending, vectorOf, vectorOver, weightiest } from './vector-of.js';
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
export function wordVectorsOf(claim: Claim, vocabulary: Vocabulary, distinct: (word: number) => number): WordVectors {
  const near = new Map<number, number>();
  const wide = new Map<number, number>();
  const nearOwn = new Map<number, number>();
  const wideOwn = new Map<number, number>();
  const names = new Map<number, number>();
  const clause = clauseAt(claim.sentence.terms, claim.at[0]);
  for (const term of claim.sentence.terms) {
    if (term.at >= claim.at[0] && term.at < claim.at[1]) continue;
    const word = vocabulary.numberOf(wordKey(term.lemma));
    const weight = vocabulary.rarityOf(word);
    const distance = term.at < claim.at[0] ? claim.at[0] - term.at : term.at - claim.at[1] + 1;
    const nearness = (reach / (reach + distance - 1)) * (term.clause === clause ? 1 : 0.5);
    raise(near, word, weight * nearness);
    raise(wide, word, weight);
    const own = distinct(word);
    raise(nearOwn, word, weight * nearness * own);
    raise(wideOwn, word, weight * own);
    if (term.role === 'name') raise(names, word, weight * nearness);
  }
  const around = wordsAround(claim, vocabulary, wide);
  const topicsNear = topicsOf(near, vocabulary);
  const words = ascending(near.keys());
  const placeOf = new Map(words.map((word, place) => [word, place]));
  const all = vectorOf(around);
  return {
    vocabulary,
    near: vectorOver(words, near),
    wide: vectorOver(words, wide),
    nearOwn: vectorOver(words, nearOwn),
    wideOwn: vectorOver(words, wideOwn),
    names: vectorOf(names),
    around: all,
    places: all.words.map((word) => placeOf.get(word) ?? -1),
    topicsNear: vectorOf(topicsNear),
    topicsWide: vectorOf(topicsOf(wide, vocabulary)),
    topicsAround: vectorOf(topicsOf(around, vocabulary)),
    topic: firstOf(topicsNear),
    telling: weightiest(vocabulary.spell(vectorOver(words, near)))
      .slice(0, tellingWords)
      .map(vocabulary.numberOf),
  };
}

/** The words of the sentence, and those of the sentences around it with a part of their weight. */
function wordsAround(
  { sentence }: Claim,
  { numberOf, rarityOf }: Vocabulary,
  wide: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const around = new Map(wide);
  for (const { distance, lemmas } of sentence.nearby) {
    const share = nearbyShares.get(distance) ?? 0;
    for (const lemma of lemmas) {
      const word = numberOf(wordKey(lemma));
      raise(around, word, share * rarityOf(word));
    }
  }
  return around;
}

/** Sums the weights of words by the topics that they speak of; a word of several topics is shared out among them. */
function topicsOf(weightOf: ReadonlyMap<number, number>, { words }: Vocabulary): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [word, weight] of weightOf) {
    const spoken = topicsOfKey.get(words[word] ?? '') ?? [];
    for (const topic of spoken) found.set(topic, (found.get(topic) ?? 0) + weight / spoken.length);
  }
  return found;
}

function firstOf(topics: ReadonlyMap<number, number>): number | null {
  let [first, most]: [number | null, number] = [null, 0];
  for (const [topic, weight] of topics) if (weight > most) [first, most] = [topic, weight];
  return first;
}

function raise(vector: Map<number, number>, word: number, weight: number): void {
  if (weight > (vector.get(word) ?? 0)) vector.set(word, weight);
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
export function distinctness(sentences: readonly Sentence[], { numberOf }: Vocabulary): (word: number) => number {
  const counts = new Map<number, number>();
  for (const { terms } of sentences)
    for (const word of new Set(terms.map((term) => numberOf(wordKey(term.lemma)))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(sentences.length + 1);
  return (word) => Math.log((sentences.length + 1) / (counts.get(word) ?? 1)) / most;
}
