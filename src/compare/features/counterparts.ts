import type { ClaimNode, EventText, Pair } from '../types.js';
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

interface Tally {
  all: number;
  confirmed: number;
}

/** Counts for each claim, by text, what it might answer there, from the weighed pairs of an event. */
export function countCounterparts(pairs: readonly Pair[]): Counterparts {
  const tallies = new Map<ClaimNode, Map<EventText, Tally>>();
  const tallyOf = (node: ClaimNode, text: EventText): Tally => {
    const row = tallies.get(node) ?? new Map<EventText, Tally>();
    tallies.set(node, row);
    const tally = row.get(text) ?? { all: least, confirmed: 0 };
    row.set(text, tally);
    return tally;
  };
  for (const { a, b, relation, sameQuestion, sameFact } of pairs) {
    if (a.text === b.text) continue;
    const answers = probability(sameQuestion);
    const states = relation === 'clash' ? 0 : probability(sameFact);
    for (const tally of [tallyOf(a, b.text), tallyOf(b, a.text)]) {
      tally.all += answers;
      tally.confirmed = Math.max(tally.confirmed, states);
    }
  }
  return {
    all: (node, text) => tallies.get(node)?.get(text)?.all ?? least,
    confirmed: (node, text) => tallies.get(node)?.get(text)?.confirmed ?? 0,
  };
}
