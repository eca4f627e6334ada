import type { Relatedness } from '../../src/compare/features.js';
import type { LabelledPair } from './pairs.js';

/** In how many stories a pair of words must meet before it counts. */
const least = 4;

/**
 * Learns which words say the same from pairs of claims that state one fact in different words: the words near the one and near the
 * other, without those that both have, weighed by pointwise mutual information against the pairs that state different facts.
 */
export function learnRelatedness(pairs: readonly LabelledPair[]): Map<string, number> {
  const good = new Map<string, number>();
  const stories = new Map<string, Set<string>>();
  const bad = new Map<string, number>();
  let goodTotal = 0;
  let badTotal = 0;
  for (const { a, b, same, weight, story } of pairs) {
    const left = ownWords(a.near, b.near);
    const right = ownWords(b.near, a.near);
    const table = same ? good : bad;
    for (const x of left) {
      for (const y of right) {
        const key = pairKey(x, y);
        table.set(key, (table.get(key) ?? 0) + weight);
        if (same) {
          goodTotal += weight;
          const seen = stories.get(key);
          if (seen) seen.add(story);
          else stories.set(key, new Set([story]));
        }
        if (!same) badTotal += weight;
      }
    }
  }
  const learned = new Map<string, number>();
  for (const [key, count] of good) {
    if ((stories.get(key)?.size ?? 0) < least) continue;
    const rate = count / goodTotal;
    const base = ((bad.get(key) ?? 0) + 0.5) / badTotal;
    const gain = Math.log(rate / base);
    if (gain > 1) learned.set(key, Math.min(1, gain / 4));
  }
  return learned;
}

/** Words near a value that weigh enough and that the other claim does not have. */
function ownWords(near: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...near].filter(([word, weight]) => weight > 1 && !other.has(word)).map(([word]) => word);
}

/** Writes two words as one key, in the order of their code units. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Makes the product's form of a learned table. */
export function relatednessOf(table: ReadonlyMap<string, number>): Relatedness {
  const both = new Map<string, Map<string, number>>();
  for (const [key, score] of table) {
    const [a = '', b = ''] = key.split(' ');
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = both.get(x) ?? new Map<string, number>();
      row.set(y, score);
      both.set(x, row);
    }
  }
  return both;
}
