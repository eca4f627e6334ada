import type { Rarity, Vocabulary } from '../types.js';

/** Makes the vocabulary of an event, of no words yet. */
export function makeVocabulary(rarity: Rarity): Vocabulary {
  const words: string[] = [];
  const rarities: number[] = [];
  const numbers = new Map<string, number>();
  const phrases = new Map<string, readonly number[]>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    rarities.push(rarity(word));
    return words.push(word) - 1;
  };
  return {
    words,
    numberOf,
    numbersOf: (phrase) => {
      const found = phrases.get(phrase) ?? phrase.split(' ').map(numberOf);
      phrases.set(phrase, found);
      return found;
    },
    rarityOf: (word) => rarities[word] ?? 0,
    spell: (vector) => new Map(vector.words.map((word, k) => [words[word] ?? '', vector.weights[k] ?? 0])),
  };
}
