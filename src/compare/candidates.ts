import { type Item, type Rarity, valueKey } from './item.js';

/** Keys that more claims than this share say too little to be looked up. */
const crowd = 150;

/** A value that more claims than this have says too little alone; what they have in common must then stand in words. */
const valueCrowd = 30;

/** How many of its rarest words a claim is looked up by. */
const probes = 8;

/** How many pairs an event may have before its claims are held to their best. */
const budget = 300_000;

/** How many others a claim is weighed against at least, however many claims the event has. */
const leastKept = 32;

/** The claims that share a key. */
interface Shared {
  readonly members: number[];
  readonly isValue: boolean;
  /** How much sharing it says: the fewer claims share it, the more. */
  weight: number;
}

/**
 * Lists the pairs of claims worth weighing, by inverted index: claims of one scale and of documents that are `similar` that share an
 * equal value, what is counted, the predicate or one of their rarest near words, unless so many share it that it says nothing. In large
 * events each claim is held to those that share most with it, so that the number of pairs grows no faster than the number of claims.
 * For each claim, the later claims that it is to be weighed against, in order.
 */
export function candidates(
  items: readonly Item[],
  rarity: Rarity,
  similar: (a: number, b: number) => boolean,
  limit = Math.max(leastKept, Math.floor(budget / items.length)),
): number[][] {
  const keys = shareKeys(items, rarity);
  const later: number[][] = items.map(() => []);
  const kept: number[][] = [];
  const reached = new Int32Array(items.length).fill(-1);
  for (const [a, item] of items.entries()) {
    const found: number[] = [];
    for (const { members } of keys[a] ?? []) {
      for (const b of members) {
        if (reached[b] === a || b === a) continue;
        reached[b] = a;
        if (similar(item.document, items[b]?.document ?? -1)) found.push(b);
      }
    }
    const best = found.length > limit ? keepBest(a, found, keys, limit) : found;
    kept.push(best.sort((x, y) => x - y));
    for (const b of best) {
      // A pair stands when either of its claims keeps it.
      if (b > a) later[a]?.push(b);
      else if (!includes(kept[b] ?? [], a)) later[b]?.push(a);
    }
  }
  for (const list of later) list.sort((x, y) => x - y);
  return later;
}

/** Finds, for each claim, its keys that are not crowded. */
function shareKeys(items: readonly Item[], rarity: Rarity): Shared[][] {
  const index = new Map<string, Shared>();
  const all = items.map((item, at) =>
    [...keysOf(item, rarity)].map((key) => {
      const shared = index.get(key) ?? { members: [], isValue: key.includes('='), weight: 0 };
      if (shared.members.length === 0) index.set(key, shared);
      shared.members.push(at);
      return shared;
    }),
  );
  for (const shared of index.values()) shared.weight = Math.log(items.length / shared.members.length);
  return all.map((list) =>
    list.filter(({ members, isValue }) => members.length > 1 && members.length <= (isValue ? valueCrowd : crowd)),
  );
}

/** Keeps the `limit` others that share most with claim `a`: half of them with its value, to agree with it, and half without. */
function keepBest(a: number, found: readonly number[], keys: readonly Shared[][], limit: number): number[] {
  const own = new Set(keys[a]);
  const ranked = found
    .map((b) => {
      const shared = (keys[b] ?? []).filter((key) => own.has(key));
      const strength = shared.reduce((sum, { weight }) => sum + weight, 0);
      return { b, strength, equal: shared.some(({ isValue }) => isValue) };
    })
    .sort((x, y) => y.strength - x.strength || x.b - y.b);
  const equal = ranked.filter((one) => one.equal);
  const other = ranked.filter((one) => !one.equal);
  const half = limit >> 1;
  const equals = Math.min(equal.length, Math.max(half, limit - other.length));
  return [...equal.slice(0, equals), ...other.slice(0, limit - equals)].map(({ b }) => b);
}

/** Tells whether an ascending list has a number. */
function includes(list: readonly number[], wanted: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
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
