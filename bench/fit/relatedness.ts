import type { LabelledPair } from './pairs.js';

/** In how many stories a pair of words must meet before it counts. */
const least = 4;

/**
 * Learns which words say the same from pairs of claims that state one fact in different words: the words near the one and near the
 * other, without those that both have, weighed by pointwise mutual information against the pairs that state different facts.
 */
export function learnRelatedness(pairs: readonly LabelledPair[]): [string, string, number][] {
  const good = new Map<string, number>();
  const stories = new Map<string, Set<string>>();
  const bad = new Map<string, number>();
  let goodTotal = 0;
  let badTotal = 0;
  for (const { a, b, same, weight, story } of pairs) {
    const [near, other] = [a, b].map(({ words }) => words.vocabulary.spell(words.near));
    if (!near || !other) continue;
    const left = ownWords(near, other);
    const right = ownWords(other, near);
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
  const learned: [string, string, number][] = [];
  for (const [key, count] of good) {
    if ((stories.get(key)?.size ?? 0) < least) continue;
    const rate = count / goodTotal;
    const base = ((bad.get(key) ?? 0) + 0.5) / badTotal;
    const gain = Math.log(rate / base);
    if (gain <= 1) continue;
    const [a = '', b = ''] = key.split(' ');
    learned.push([a, b, Math.round(100 * Math.min(1, gain / 4)) / 100]);
  }
  return learned.sort((x, y) => (`${x[0]} ${x[1]}` < `${y[0]} ${y[1]}` ? -1 : 1));
}

/** Words near a value that weigh enough and that the other claim does not have. */
function ownWords(near: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...near].filter(([word, weight]) => weight > 1 && !other.has(word)).map(([word]) => word);
}

/** Writes two words as one key, in the order of their code units. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
