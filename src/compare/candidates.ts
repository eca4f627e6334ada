import { type Item, type Rarity, valueKey } from './item.js';

/** Keys that more claims than this share say too little to be looked up. */
const crowd = 150;

/** A value that more claims than this have says too little alone; what they have in common must then stand in words. */
const valueCrowd = 30;

/** How many of its rarest words a claim is looked up by. */
const probes = 8;

/**
 * Lists the pairs of claims worth weighing, by inverted index: claims of one scale that share an equal value, what is counted, the
 * predicate or one of their rarest near words, unless so many share it that it says nothing. Each pair comes once, the lower first.
 */
export function candidates(items: readonly Item[], rarity: Rarity): [number, number][] {
  const index = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const key of keysOf(item, rarity)) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [key, list] of index) {
    if (list.length > (key.includes('=') ? valueCrowd : crowd)) continue;
    for (const [k, a] of list.entries()) {
      for (const b of list.slice(k + 1)) {
        const id = a * items.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function keysOf(item: Item, rarity: Rarity): Set<string> {
  const keys = new Set<string>();
  const { scale } = item;
  keys.add(`${scale}=${valueKey(item.claim)}`);
  const head = item.measure.at(-1);
  if (head) keys.add(`${scale}#${head}`);
  if (item.predicate) keys.add(`${scale}!${item.predicate}`);
  const words = [...item.near].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, probes);
  for (const [word] of words) if (rarity(word) > 1) keys.add(`${scale}~${word}`);
  return keys;
}
