import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { type DateValue, isDateValue } from '../model/value.js';
import { type Company, fold, type Item, makeItem, type Rarity, type Vector, valueKey } from './item.js';
import { cosine } from './vectors.js';

/** Prepares the claims of an event's documents; claims of vague amounts stay out. */
export function makeItems(claims: readonly (readonly Claim[])[], rarity: Rarity): Item[] {
  const items: Item[] = [];
  for (const [document, list] of claims.entries()) {
    const bySentence = groupBy(list);
    for (const claim of list)
      items.push(makeItem(claim, document, companyOf(claim, bySentence.get(claim.sentence.index) ?? []), rarity));
  }
  return items;
}

/** Reads what the other claims of its sentence tell about a claim. */
function companyOf(claim: Claim, sentence: readonly Claim[]): Company {
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
  return { others, neighbours: [before ? valueKey(before) : null, after ? valueKey(after) : null], date };
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

/** Makes a function that gives the similarity of two documents of the event, 0 to 1, from the rare words of their claims' sentences. */
export function documentSimilarity(
  documents: readonly Document[],
  claims: readonly (readonly Claim[])[],
  rarity: Rarity,
): (a: number, b: number) => number {
  const vectors: (Vector | undefined)[] = documents.map(() => undefined);
  const known = new Map<number, number>();
  const vector = (at: number): Vector => {
    const ready = vectors[at];
    if (ready) return ready;
    const made = new Map<string, number>();
    for (const sentence of new Set((claims[at] ?? []).map((claim) => claim.sentence))) {
      for (const term of sentence.terms) {
        const key = fold(term.lemma);
        made.set(key, (made.get(key) ?? 0) + 1);
      }
    }
    for (const [word, count] of made) made.set(word, (1 + Math.log(count)) * rarity(word));
    vectors[at] = made;
    return made;
  };
  return (a, b) => {
    if (a === b) return 1;
    const key = a < b ? a * documents.length + b : b * documents.length + a;
    let similarity = known.get(key);
    if (similarity === undefined) {
      similarity = cosine(vector(a), vector(b));
      known.set(key, similarity);
    }
    return similarity;
  };
}
