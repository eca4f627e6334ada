import { includes } from '../nodes/ascending.js';
import { weightiest } from '../nodes/vector-of.js';
import type { ClaimNode, EventText, Rarity } from '../types.js';
import { scalesOf } from '../values/scales.js';
import { indexKeys, type Key, type KeyedClaim, lookAt } from './key-index.js';
import { canMeet } from './relate-claims.js';

/** How many of its rarest words a claim is looked up by. */
const probes = 8;

/** How many pairs an event may have before its claims are held to their best. */
const budget = 300_000;

/** How many others a claim is held to at least, however many claims the event has. */
const leastKept = 32;

/** How many others each claim of an event is held to at most. */
export function limitOf(claims: number): number {
  return Math.max(leastKept, Math.floor(budget / claims));
}

/**
 * Lists the pairs of claims worth weighing, by inverted index: claims of scales that meet and of texts that are `similar`, all of them where
 * the scale has few, else those that share an equal value, what is counted, the predicate or one of their rarest near words, unless so many
 * share it that it says nothing. In large
 * events, what many share counts together where all of it would hardly be shared by chance, and each claim is held to the `limit` others
 * that share most with it: the number of pairs grows no faster than the number of claims.
 * For each claim, the later claims that it is to be weighed against, in order.
 */
export function candidates(
  nodes: readonly ClaimNode[],
  rarity: Rarity,
  similar: (a: EventText, b: EventText) => boolean,
  limit: number,
): ClaimNode[][] {
  const index = indexKeys(nodes.map((node) => keysOf(node, rarity)));
  const later: number[][] = nodes.map(() => []);
  const kept: number[][] = [];
  const reached = new Int32Array(nodes.length).fill(-1);
  for (const [a, node] of nodes.entries()) {
    const strength = index.strengthFor(a);
    const found: number[] = [];
    const reach = (b: number, sure: boolean): void => {
      if (reached[b] === a || b === a || !(sure || index.isSure(a, b, strength(b)))) return;
      reached[b] = a;
      const other = nodes[b];
      if (other && canMeet(node, other) && similar(node.text, other.text)) found.push(b);
    };
    for (const key of index.selective[a] ?? []) for (const b of key.members) reach(b, true);
    for (const key of index.common[a] ?? []) for (const b of lookAt(key, a)) reach(b, false);
    const best = found.length > limit ? keepBest(node, found, nodes, strength, limit) : found;
    kept.push(best.sort((x, y) => x - y));
    for (const b of best) {
      // A pair is kept when either of its claims keeps it.
      if (b > a) later[a]?.push(b);
      else if (!includes(kept[b] ?? [], a)) later[b]?.push(a);
    }
  }
  for (const list of later) list.sort((x, y) => x - y);
  return later.map((list) => list.flatMap((b) => nodes[b] ?? []));
}

/** Keeps the `limit` others that share most with a claim: half of them with its value, to agree with it, and half without. */
function keepBest(
  node: ClaimNode,
  found: readonly number[],
  nodes: readonly ClaimNode[],
  strength: (b: number) => number,
  limit: number,
): number[] {
  const ranked = found
    .map((b) => ({ b, strength: strength(b), equal: nodes[b]?.identity === node.identity }))
    .sort((x, y) => y.strength - x.strength);
  const equal = ranked.filter((one) => one.equal);
  const other = ranked.filter((one) => !one.equal);
  const half = limit >> 1;
  const equals = Math.min(equal.length, Math.max(half, limit - other.length));
  return [...equal.slice(0, equals), ...other.slice(0, limit - equals)].map(({ b }) => b);
}

/** Names what a claim can share under each of its scales: the scale, its value, what is counted, the predicate and its rarest near words. */
function keysOf(
  { scale, identity, claim, keys: { measure, predicate }, words: { near, vocabulary } }: ClaimNode,
  rarity: Rarity,
): KeyedClaim {
  const head = measure.at(-1);
  const words = weightiest(vocabulary.spell(near))
    .slice(0, probes)
    .filter((word) => rarity(word) > 1);
  const others = scalesOf(claim).flatMap((name): Key[] => [
    { kind: 'scale', name },
    ...(head ? [{ kind: 'part', name: `${name} #${head}` } as const] : []),
    ...(predicate ? [{ kind: 'part', name: `${name} !${predicate}` } as const] : []),
    ...words.map((word) => ({ kind: 'word', name: `${name} ~${word}` }) as const),
  ]);
  return { scale, value: { kind: 'value', name: `${scale} =${identity}` }, others };
}
