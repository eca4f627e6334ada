import { oncePredicates } from '../lexicon/states.js';
import { isDateValue } from '../model/value.js';
import type { Evidence } from './evidence.js';
import type { Item } from './item.js';
import type { Pair } from './pairs.js';

/** How many near words two claims of one text must share, beside the predicate, to speak of one thing. */
const leastShared = 2;

/**
 * Finds the clashes inside one text: two days for what happens once ("operational as of May 3", "will start tomorrow"), said in
 * different sentences of the same thing. One text gives many different figures, so that nothing weaker is reported.
 */
export function clashesWithin({ items, pairs }: Evidence): Pair[] {
  const found = pairs.filter((pair) => {
    const [a, b] = [items[pair.a], items[pair.b]];
    if (pair.relation !== 'clash' || !a || !b || a.document !== b.document || a.claim.sentence === b.claim.sentence)
      return false;
    return (
      a.predicate !== null &&
      a.predicate === b.predicate &&
      oncePredicates.has(a.predicate) &&
      isDay(a) &&
      isDay(b) &&
      shares(a, b)
    );
  });
  // of several pairs from the same two sentences the likeliest tells it all
  const best = new Map<string, Pair>();
  for (const pair of found) {
    const [a, b] = [items[pair.a], items[pair.b]];
    const key = `${a?.document} ${a?.claim.sentence.start} ${b?.claim.sentence.start}`;
    const known = best.get(key);
    if (!known || pair.blind > known.blind) best.set(key, pair);
  }
  return [...best.values()];
}

function isDay({ claim: { value } }: Item): boolean {
  return isDateValue(value) && value.grain === 'day' && value.from !== null && value.bound !== 'before';
}

function shares(a: Item, b: Item): boolean {
  let shared = 0;
  for (const word of a.near.keys()) if (word !== a.predicate && b.near.has(word)) shared++;
  return shared >= leastShared;
}
