import type { Claim, Sentence } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { type DateValue, isDateValue } from '../model/value.js';
import { fold } from './fold.js';
import { type Company, type Item, makeItem, type Rarity, scaleOfClaim, valueKey } from './item.js';

/** Prepares the claims of an event's documents; claims of vague amounts and of page furniture stay out. */
export function makeItems(claims: readonly (readonly Claim[])[], rarity: Rarity): Item[] {
  const items: Item[] = [];
  for (const [document, all] of claims.entries()) {
    const list = all.filter(({ furniture }) => furniture === null);
    const bySentence = groupBy(list);
    const crowds = countBy(list, scaleOfClaim);
    const distinct = distinctness([...bySentence.values()].flatMap((own) => own[0]?.sentence ?? []));
    const end = list.at(-1)?.sentence.index || 1;
    for (const claim of list)
      items.push(
        makeItem(
          claim,
          document,
          {
            ...companyOf(claim, bySentence.get(claim.sentence.index) ?? [], crowds),
            order: claim.sentence.index / end,
          },
          { rarity, distinct },
        ),
      );
  }
  return items;
}

/** Reads what the other claims of its sentence tell about a claim. */
function companyOf(
  claim: Claim,
  sentence: readonly Claim[],
  crowds: ReadonlyMap<string, number>,
): Omit<Company, 'order'> {
  const scale = scaleOfClaim(claim);
  const at = sentence.indexOf(claim);
  const [before, after] = [sentence[at - 1], sentence[at + 1]];
  const others = new Set(sentence.filter((other) => other !== claim).map(valueKey));
  let date: DateValue | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of sentence) {
    if (other === claim || !isDateValue(other.value) || other.value.kind === 'set') continue;
    const d = Math.abs(other.span.start - claim.span.start);
    if (d < distance) {
      distance = d;
      date = other.value;
    }
  }
  return {
    others,
    neighbours: [before ? valueKey(before) : null, after ? valueKey(after) : null],
    companions: [before, after].flatMap((other) => (other?.head ? [companion(other)] : [])),
    conjoined: [
      ...(before && inOneBreath(before, claim) ? [`before ${companion(before)}`] : []),
      ...(after && inOneBreath(claim, after) ? [`after ${companion(after)}`] : []),
    ],
    date,
    crowd: crowds.get(scale) ?? 1,
    listed: sentence.filter((other) => scaleOfClaim(other) === scale).length,
    rank: sentence.slice(0, at).filter((other) => scaleOfClaim(other) === scale).length,
  };
}

/** What may stand between two figures that are told in one breath ("one general and another 35 officers"). */
const joint =
  /^\s*(?:,|(?:,\s*)?(?:and|or|plus|as well as|along with|&))\s+(?:(?:another|further|some|about|around|nearly|almost|over|at least|up to|more than)\s+)?$/i;

function inOneBreath(left: Claim, right: Claim): boolean {
  const { start, text } = left.sentence;
  const end = Math.max(left.phrase.end, left.span.end);
  return joint.test(text.slice(end - start, right.span.start - start));
}

/** How many of what a figure of the same sentence counts. */
function companion(claim: Claim): string {
  return `${valueKey(claim)} ${fold(claim.head ?? '')}`;
}

/**
 * Gives how well a word tells the sentences of one document from each other, 0 to 1: names and nouns that the whole text is about stand
 * everywhere and tell nothing.
 */
function distinctness(sentences: readonly Sentence[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const key of new Set(terms.map((term) => fold(term.lemma)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.log(sentences.length + 1);
  return (key) => Math.log((sentences.length + 1) / (counts.get(key) ?? 1)) / most;
}

function countBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

function groupBy(list: readonly Claim[]): Map<number, Claim[]> {
  const map = new Map<number, Claim[]>();
  for (const claim of list) {
    const group = map.get(claim.sentence.index);
    if (group) group.push(claim);
    else map.set(claim.sentence.index, [claim]);
  }
  return map;
}

/** The rare words of a document, as ascending numbers, with their weights and the square of its length. */
interface WordVector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
  readonly square: number;
}

/** Makes a function that gives the similarity of two documents of the event, 0 to 1, from the rare words of their claims' sentences. */
export function documentSimilarity(
  documents: readonly Document[],
  claims: readonly (readonly Claim[])[],
  rarity: Rarity,
): (a: number, b: number) => number {
  const numbers = new Map<string, number>();
  const vectors = documents.map((_, at) => documentVector(claims[at] ?? [], rarity, numbers));
  // What is asked comes ordered by document: that of one is spread out, the others are laid on it, and only its row is remembered.
  const spread = new Float64Array(numbers.size);
  const row = {
    of: -1,
    known: new Float64Array(documents.length),
    knownFor: new Int32Array(documents.length).fill(-1),
  };
  return (a, b) => {
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

const noWords: WordVector = { words: new Int32Array(), weights: new Float64Array(), square: 0 };

/** Cosine of a document that is spread out and another one. */
function cosineOf(spread: Float64Array, { square }: WordVector, other: WordVector): number {
  const { words, weights } = other;
  let dot = 0;
  for (let k = 0; k < words.length; k++) dot += (weights[k] ?? 0) * (spread[words[k] ?? 0] ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(square * other.square);
}

function documentVector(claims: readonly Claim[], rarity: Rarity, numbers: Map<string, number>): WordVector {
  const counts = new Map<number, number>();
  const rarities = new Map<number, number>();
  for (const sentence of new Set(claims.map((claim) => claim.sentence))) {
    for (const term of sentence.terms) {
      const key = fold(term.lemma);
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
