/** Something that claims can share. */
export interface Key {
  /**
   * The scale itself, an equal value, a word near the value, or a part that a word plays (what is counted, the predicate), which is such a
   * word again.
   */
  readonly kind: 'scale' | 'value' | 'word' | 'part';
  /** What is shared, with the scale under which it is. */
  readonly name: string;
}

/** A claim by what it can share. */
export interface KeyedClaim {
  readonly scale: string;
  /** The key of its value. */
  readonly value: Key;
  readonly others: readonly Key[];
}

/** The claims that share a key. */
export interface Shared {
  readonly at: number;
  readonly kind: Key['kind'];
  readonly members: number[];
  /** How much sharing it says: the logarithm of how many times as many claims of the scale there are. */
  weight: number;
  /** Of a common key, the members by value, and the place of each of them. */
  byValue?: { readonly order: readonly number[]; readonly places: ReadonlyMap<number, number> };
}

/** Claims by what they share. */
export interface KeyIndex {
  /** For each claim, its keys that few enough share to say something. */
  readonly selective: readonly (readonly Shared[])[];
  /** For each claim, its rarest word keys of those that many share; none in events that are not large. */
  readonly common: readonly (readonly Shared[])[];
  /** Returns the function that computes how much another claim shares with claim `a`; it serves until the next one is made. */
  readonly strengthFor: (a: number) => (b: number) => number;
  /** Tests whether sharing that much is hardly chance, for two claims, though no few share any of it. */
  readonly isSure: (a: number, b: number, strength: number) => boolean;
}

/** Keys that more claims than this share say too little alone. */
const mostShared = 150;

/** Claims of a scale that has no more of them are all weighed against each other. */
const mostOfScale = 400;

/** A value that more claims than this have says too little alone; what they have in common must then be in words. */
const mostSharedValue = 30;

/** How many claims share a key of each kind at most for it to say something alone. */
const most: Readonly<Record<Key['kind'], number>> = {
  scale: mostOfScale,
  value: mostSharedValue,
  word: mostShared,
  part: mostShared,
};

/** Events with more claims than this are large: there, what many claims share may still be one of a few facts that all texts state. */
const large = 2000;

/** How many common keys a claim is looked up by, and how many claims it looks at in each. */
const commonProbes = 3;
const looks = 64;

/** How few claims of its scale a claim may be expected to share so much with by chance. */
const rarely = 0.5;

/** The part of what two claims have to share that is sure, however common it is. */
const mostOfIt = 0.5;

/** Indexes claims by their keys. */
export function indexKeys(claims: readonly KeyedClaim[]): KeyIndex {
  const index = new Map<string, Shared>();
  const totals = new Map<string, number>();
  const all = claims.map(({ scale, value, others }, claim) => {
    totals.set(scale, (totals.get(scale) ?? 0) + 1);
    return [value, ...others].map(({ kind, name }) => {
      const shared = index.get(name) ?? { at: index.size, kind, members: [], weight: 0 };
      if (shared.members.length === 0) index.set(name, shared);
      shared.members.push(claim);
      return shared;
    });
  });
  const chances = claims.map(({ scale }) => Math.log((totals.get(scale) ?? 1) / rarely));
  const isCommon = ({ kind, members }: Shared): boolean => members.length > most[kind];
  for (const shared of index.values()) {
    const total = totals.get(claims[shared.members[0] ?? -1]?.scale ?? '') ?? 1;
    shared.weight = Math.log(total / shared.members.length);
    if (claims.length > large && shared.kind === 'word' && isCommon(shared)) orderByValue(shared, claims);
  }
  const wordWeight = (sum: number, { kind, weight }: Shared): number => (kind === 'word' ? sum + weight : sum);
  const wholes = all.map((list) => list.reduce(wordWeight, 0));
  const own = new Int32Array(index.size).fill(-1);
  return {
    selective: all.map((list) => list.filter((shared) => shared.members.length > 1 && !isCommon(shared))),
    common: all.map((list) =>
      list
        .filter(({ byValue }) => byValue)
        .sort((x, y) => y.weight - x.weight)
        .slice(0, commonProbes),
    ),
    strengthFor: (a) => {
      for (const { at } of all[a] ?? []) own[at] = a;
      return (b) => {
        let strength = 0;
        for (const shared of all[b] ?? []) if (own[shared.at] === a) strength = wordWeight(strength, shared);
        return strength;
      };
    },
    isSure: (a, b, strength) =>
      strength >= (chances[a] ?? 0) || strength >= mostOfIt * Math.max(wholes[a] ?? 0, wholes[b] ?? 0),
  };
}

function orderByValue(shared: Shared, claims: readonly KeyedClaim[]): void {
  const order = [...shared.members].sort((x, y) => {
    const [p, q] = [claims[x]?.value.name ?? '', claims[y]?.value.name ?? ''];
    return p < q ? -1 : p > q ? 1 : x - y;
  });
  shared.byValue = { order, places: new Map(order.map((claim, place) => [claim, place])) };
}

/** Picks claims that share a common key with claim `a`: those next to it by value, and as many from all over. */
export function lookAt({ byValue }: Shared, a: number): number[] {
  if (!byValue) return [];
  const { order, places } = byValue;
  const half = looks / 2;
  const from = Math.max(0, Math.min(order.length - half, (places.get(a) ?? 0) - half / 2));
  const step = order.length / half;
  const all = Array.from({ length: half }, (_, k) => order[Math.floor(k * step)] ?? a);
  return [...order.slice(from, from + half), ...all];
}
