import { oncePredicates } from '../../lexicon/states.js';
import { isDateValue } from '../../model/value.js';
import type { ClaimNode, Evidence, Pair } from '../types.js';

/** How many near words two claims of one text must share, beside the predicate, to speak of one thing. */
const leastShared = 2;

/**
 * Finds the clashes inside one text: two days for what happens once ("operational as of May 3", "will start tomorrow"), said in
 * different sentences of the same thing. One text gives many different figures, so that nothing weaker is reported.
 */
export function clashesWithin({ pairs }: Evidence): Pair[] {
  const found = pairs.filter(
    ({ a, b, relation }) =>
      relation === 'clash' &&
      a.text === b.text &&
      a.claim.sentence !== b.claim.sentence &&
      a.keys.predicate !== null &&
      a.keys.predicate === b.keys.predicate &&
      oncePredicates.has(a.keys.predicate) &&
      isDay(a) &&
      isDay(b) &&
      sharesWords(a, b),
  );
  // of several pairs from the same two sentences the likeliest says it all
  const best = new Map<string, Pair>();
  for (const pair of found) {
    const { a, b } = pair;
    const key = `${a.text.at} ${a.claim.sentence.start} ${b.claim.sentence.start}`;
    const known = best.get(key);
    if (!known || pair.sameQuestion > known.sameQuestion) best.set(key, pair);
  }
  return [...best.values()];
}

function isDay({ value }: ClaimNode): boolean {
  return isDateValue(value) && value.grain === 'day' && value.from !== null && value.bound !== 'before';
}

function sharesWords(a: ClaimNode, b: ClaimNode): boolean {
  const others = new Set(b.words.near.words);
  const shared = a.words.near.words.filter((word) => word !== a.traits.predicateWord && others.has(word));
  return shared.length >= leastShared;
}
