import { placeIn } from '../nodes/ascending.js';
import type { ClaimNode, EventText, Evidence } from '../types.js';
import { probability } from './probability.js';

/** What a claim might answer in another text. */
export interface Counterparts {
  /** The summed probabilities that claims of the text answer the question of the claim; never 0. */
  readonly all: (node: ClaimNode, text: EventText) => number;
  /** The highest probability that a claim of the text states the fact of the claim. */
  readonly confirmed: (node: ClaimNode, text: EventText) => number;
}

/** Keeps the sums away from 0. */
const least = 1e-9;

/** What a claim might answer in other texts: their places in the event, ascending, and the tallies of each. */
interface Tallies {
  readonly texts: number[];
  readonly all: number[];
  readonly confirmed: number[];
}

/** Counts for each claim, by text, what it might answer there, from the weighed pairs of an event in the order of their claims. */
export function countCounterparts({ nodes, pairs }: Pick<Evidence, 'nodes' | 'pairs'>): Counterparts {
  const tallies = nodes.map((): Tallies => ({ texts: [], all: [], confirmed: [] }));
  for (const { a, b, relation, sameQuestion, sameFact } of pairs) {
    if (a.text === b.text) continue;
    const answers = probability(sameQuestion);
    const states = relation === 'clash' ? 0 : probability(sameFact);
    count(tallies[a.at], b.text, answers, states);
    count(tallies[b.at], a.text, answers, states);
  }
  const placeOf = (node: ClaimNode, text: EventText): number => placeIn(tallies[node.at]?.texts ?? [], text.at);
  return {
    all: (node, text) => tallies[node.at]?.all[placeOf(node, text)] ?? least,
    confirmed: (node, text) => tallies[node.at]?.confirmed[placeOf(node, text)] ?? 0,
  };
}

/** Counts a pair of a claim with one of a text; in the order of the claims, the text is the last one that was counted, or a later one. */
function count(tallies: Tallies | undefined, text: EventText, answers: number, states: number): void {
  if (!tallies) return;
  const { texts, all, confirmed } = tallies;
  const last = texts.length - 1;
  if (texts[last] === text.at) {
    all[last] = (all[last] ?? least) + answers;
    confirmed[last] = Math.max(confirmed[last] ?? 0, states);
  } else {
    texts.push(text.at);
    all.push(least + answers);
    confirmed.push(states);
  }
}
