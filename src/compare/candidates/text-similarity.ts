import { wordKey } from '../nodes/word-key.js';
import type { EventText, Rarity } from '../types.js';

/** The rare words of a text, as ascending numbers, with their weights and the square of its length. */
interface TextVector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
  readonly square: number;
}

/** Makes a function that returns the similarity of two texts of the event, 0 to 1, from the rare words of their claims' sentences. */
export function textSimilarity(
  texts: readonly EventText[],
  rarity: Rarity,
): (left: EventText, right: EventText) => number {
  const numbers = new Map<string, number>();
  const vectors = texts.map((text) => textVector(text, rarity, numbers));
  // What is asked comes ordered by text: that of one is spread out, the others are laid on it, and only its row is remembered.
  const spread = new Float64Array(numbers.size);
  const row = {
    of: -1,
    known: new Float64Array(texts.length),
    knownFor: new Int32Array(texts.length).fill(-1),
  };
  return ({ at: a }, { at: b }) => {
    if (a === b) return 1;
    if (row.of !== a) {
      for (const word of vectors[row.of]?.words ?? []) spread[word] = 0;
      row.of = a;
      const { words, weights } = vectors[a] ?? noWords;
      for (let k = 0; k < words.length; k++) spread[words[k] ?? 0] = weights[k] ?? 0;
    }
    if (row.knownFor[b] === a) return row.known[b] ?? 0;
    row.knownFor[b] = a;
    const similarity = cosineOf(spread, vectors[a] ?? noWords, vectors[b] ?? noWords);
    row.known[b] = similarity;
    return similarity;
  };
}

const noWords: TextVector = { words: new Int32Array(), weights: new Float64Array(), square: 0 };

/** Cosine of a text that is spread out and another one. */
function cosineOf(spread: Float64Array, { square }: TextVector, other: TextVector): number {
  const { words, weights } = other;
  let dot = 0;
  for (let k = 0; k < words.length; k++) dot += (weights[k] ?? 0) * (spread[words[k] ?? 0] ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(square * other.square);
}

function textVector({ claims }: EventText, rarity: Rarity, numbers: Map<string, number>): TextVector {
  const counts = new Map<number, number>();
  const rarities = new Map<number, number>();
  for (const sentence of new Set(claims.map((claim) => claim.sentence))) {
    for (const term of sentence.terms) {
      const key = wordKey(term.lemma);
      const word = numbers.get(key) ?? numbers.size;
      numbers.set(key, word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      rarities.set(word, rarity(key));
    }
  }
  const words = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(words, (word) => (1 + Math.log(counts.get(word) ?? 1)) * (rarities.get(word) ?? 0));
  return { words, weights, square: weights.reduce((sum, weight) => sum + weight * weight, 0) };
}
