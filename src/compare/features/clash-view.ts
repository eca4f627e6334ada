import type { ClaimNode, EventText, Evidence, Pair, Position, Text } from '../types.js';
import { isDistinctive } from '../values/properties.js';
import { type DateGap, dateGapOf } from './date-gap.js';
import { pairFeatures } from './pair-features.js';
import { type ValueGap, valueGapOf } from './value-gap.js';

/** Two positions with the clashing pairs of their claims, of which at least one is across texts. */
export interface Rivals {
  readonly left: Position;
  readonly right: Position;
  readonly pairs: readonly Pair[];
  /** Those across texts; the one whose words are most alike; and how much they are. */
  readonly across: readonly Pair[];
  readonly closest: Pair;
}

/** What is known of an event beside the two positions. */
export interface ClashContext {
  readonly evidence: Evidence;
  /** The texts of each position, and how many texts have claims. */
  readonly textsOf: ReadonlyMap<Position, ReadonlySet<EventText>>;
  readonly texts: number;
  /** Of each position, how much the words of its closest pairs with the others are alike, the best first. */
  readonly ranks: ReadonlyMap<Position, readonly number[]>;
}

/** Two clashing positions, with what several features rest on. */
export interface ClashView {
  readonly left: Position;
  readonly right: Position;
  readonly pairs: readonly Pair[];
  readonly across: readonly Pair[];
  readonly closest: Pair;
  readonly dated: boolean;
  /** Log-odds of the same-question model for the pairs across texts: the best, the mean of all pairs, and that of the best three. */
  readonly best: number;
  readonly mean: number;
  readonly top: number;
  /** How much better each fits the other than its next best: the lower, then the higher, -1 to 1. */
  readonly margins: readonly [number, number];
  /** How many other positions fit the two as well. */
  readonly rivals: number;
  /** How many texts the smaller position has, how many have both, and how many either. */
  readonly fewerTexts: number;
  readonly sharedTexts: number;
  readonly eitherTexts: number;
  readonly context: ClashContext;
  /** The part of the texts of the one that give the value of the other elsewhere: distinctive values, then any. */
  readonly elsewhere: readonly [number, number];
  readonly anywhere: readonly [number, number];
  readonly gap: DateGap | null;
  readonly values: ValueGap;
}

const places = new Map(pairFeatures.map(({ name }, k) => [name, k]));

const none: ReadonlySet<EventText> = new Set();

/** What a pair that was not weighed counts, in log-odds. */
const unseen = -4;

/** Measures once what several features of two clashing positions rest on. */
export function viewClash({ left, right, pairs, across, closest }: Rivals, context: ClashContext): ClashView {
  const odds = across.map((pair) => pair.sameQuestion).sort((x, y) => y - x);
  const best = odds[0] ?? 0;
  const [p, q] = [left.members, right.members];
  const [textsP, textsQ] = [context.textsOf.get(left) ?? none, context.textsOf.get(right) ?? none];
  const [small, large] = textsP.size <= textsQ.size ? [textsP, textsQ] : [textsQ, textsP];
  const sharedTexts = [...small].filter((text) => large.has(text)).length;
  const [ranksP, ranksQ] = [context.ranks.get(left) ?? [], context.ranks.get(right) ?? []];
  const margin = (ranks: readonly number[]): number => {
    const rival = ranks[0] === best ? (ranks[1] ?? best - 3) : (ranks[0] ?? best);
    return Math.max(-1, Math.min(1, (best - rival) / 3));
  };
  const asGood = (ranks: readonly number[]): number => ranks.filter((value) => value >= best).length;
  const expected = p.length * q.length;
  const notSeen = expected - Math.min(expected, pairs.length);
  const [a, b] = [p[0], q[0]];
  if (!a || !b) throw new Error('a position without claims');
  return {
    left,
    right,
    pairs,
    across,
    closest,
    dated: a.scale === 'when',
    best,
    mean: (odds.reduce((sum, value) => sum + value, 0) + notSeen * unseen) / Math.max(expected, odds.length),
    top: odds.slice(0, 3).reduce((sum, value) => sum + value, 0) / Math.min(3, odds.length || 1),
    margins: inOrder(margin(ranksP), margin(ranksQ)),
    rivals: asGood(ranksP) + asGood(ranksQ) - 2,
    fewerTexts: small.size,
    sharedTexts,
    eitherTexts: textsP.size + textsQ.size - sharedTexts,
    context,
    elsewhere: inOrder(
      isDistinctive(a.value) ? elsewhere(context.evidence, a, textsQ, q) : 0,
      isDistinctive(b.value) ? elsewhere(context.evidence, b, textsP, p) : 0,
    ),
    anywhere: inOrder(elsewhere(context.evidence, a, textsQ, q), elsewhere(context.evidence, b, textsP, p)),
    gap: dateGapOf(closest.a.value, closest.b.value),
    values: valueGapOf(a.value, b.value),
  };
}

/** Puts two numbers in order. */
export function inOrder(x: number, y: number): readonly [number, number] {
  return x < y ? [x, y] : [y, x];
}

/** The part of `texts` that give the value of `node` at some place that is not among `others`. */
function elsewhere(
  { byValue }: Evidence,
  node: ClaimNode,
  texts: ReadonlySet<Text>,
  others: readonly ClaimNode[],
): number {
  const key = `${node.scale}=${node.identity}`;
  let found = 0;
  for (const text of texts)
    if (
      byValue
        .get(text)
        ?.get(key)
        ?.some((one) => !others.includes(one))
    )
      found++;
  return found / (texts.size || 1);
}

/** Tests whether some pair of two positions has a pair feature in full. */
export function someHas({ pairs }: ClashView, name: string): boolean {
  const at = places.get(name);
  if (at === undefined) throw new Error(`no such feature: ${name}`);
  return pairs.some((pair) => pair.measures[at] === 1);
}
