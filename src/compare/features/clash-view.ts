import type { ClaimNode, EventText, Evidence, Pair, Position, Relatedness } from '../types.js';
import type { Counterparts } from './counterparts.js';
import { type DateGap, dateGapOf } from './date-gap.js';
import { probability } from './probability.js';
import { type ValueGap, valueGapOf } from './value-gap.js';

/** Two positions with the clashing pairs of their claims, of which at least one is across texts. */
export interface Rivals {
  readonly left: Position;
  readonly right: Position;
  readonly pairs: readonly Pair[];
  /** Those across texts, and the one of them whose words are most alike. */
  readonly across: readonly Pair[];
  readonly closest: Pair;
}

/** What is known of an event beside the two positions. */
export interface ClashContext extends Pick<Evidence, 'measure' | 'relatedness'> {
  /** The texts of each position. */
  readonly textsOf: ReadonlyMap<Position, ReadonlySet<EventText>>;
  readonly counterparts: Counterparts;
}

/** Two clashing positions, with what several features rest on. */
export interface ClashView extends Rivals {
  /** The pair features of the closest two. */
  readonly closestMeasures: Float32Array;
  readonly relatedness: Relatedness;
  readonly dated: boolean;
  /** Log-odds of the same-question model for the pairs across texts: the best, the mean of all pairs, and that of the best three. */
  readonly best: number;
  readonly mean: number;
  readonly top: number;
  /** The part that the closest pair has in all that each of its claims might answer in the other's text: the lower, then the higher. */
  readonly preference: readonly [number, number];
  /** How surely the other's text states the fact of each claim of the closest pair somewhere: the lower, then the higher. */
  readonly confirmed: readonly [number, number];
  /** The same for any claim of the one position and any text of the other. */
  readonly confirmedSide: readonly [number, number];
  /** How many texts each position has, the fewer, then the more, and how many have both. */
  readonly texts: readonly [number, number];
  readonly sharedTexts: number;
  /** The part of the pairs of their claims that were weighed. */
  readonly weighed: number;
  readonly gap: DateGap | null;
  readonly values: ValueGap;
}

const none: ReadonlySet<EventText> = new Set();

/** Measures once what several features of two clashing positions rest on. */
export function viewClash(rivals: Rivals, context: ClashContext): ClashView {
  const { left, right, across, closest } = rivals;
  const { textsOf, counterparts, relatedness } = context;
  const odds = across.map((pair) => pair.sameQuestion).sort((x, y) => y - x);
  const [p, q] = [left.members, right.members];
  const [textsP, textsQ] = [textsOf.get(left) ?? none, textsOf.get(right) ?? none];
  const { a, b } = closest;
  const confirmedIn = (members: readonly ClaimNode[], texts: ReadonlySet<EventText>): number => {
    let most = 0;
    for (const member of members)
      for (const text of texts) if (text !== member.text) most = Math.max(most, counterparts.confirmed(member, text));
    return most;
  };
  const share = probability(closest.sameQuestion);
  const [first, second] = [p[0], q[0]];
  if (!first || !second) throw new Error('a position without claims');
  return {
    ...rivals,
    closestMeasures: context.measure(a, b),
    relatedness,
    dated: first.scale === 'when',
    best: odds[0] ?? 0,
    mean: meanOf(odds),
    top: meanOf(odds.slice(0, 3)),
    preference: inOrder(share / counterparts.all(a, b.text), share / counterparts.all(b, a.text)),
    confirmed: inOrder(counterparts.confirmed(a, b.text), counterparts.confirmed(b, a.text)),
    confirmedSide: inOrder(confirmedIn(p, textsQ), confirmedIn(q, textsP)),
    texts: inOrder(textsP.size, textsQ.size),
    sharedTexts: [...textsP].filter((text) => textsQ.has(text)).length,
    weighed: Math.min(1, across.length / (p.length * q.length)),
    gap: dateGapOf(a.value, b.value),
    values: valueGapOf(first.value, second.value),
  };
}

function meanOf(odds: readonly number[]): number {
  return odds.reduce((sum, value) => sum + value, 0) / (odds.length || 1);
}

/** Puts two numbers in order. */
export function inOrder(x: number, y: number): readonly [number, number] {
  return x < y ? [x, y] : [y, x];
}
