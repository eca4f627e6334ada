import { measureFact } from '../features/shared-value.js';
import type { ClaimNode, Evidence, MeasuredEvent, MeasuredPair, Pair } from '../types.js';
import { forestOdds } from './forest.js';
import type { Models } from './models.js';

/** Weighs all measured pairs of an event with the models. */
export function weighEvent(event: MeasuredEvent, models: Pick<Models, 'sameQuestion' | 'sameFact'>): Evidence {
  const pairsOf: Map<ClaimNode, Pair>[] = event.nodes.map(() => new Map());
  const pairs = event.pairs.map((pair) => weighPair(pair, models));
  for (const pair of pairs) {
    pairsOf[pair.a.at]?.set(pair.b, pair);
    pairsOf[pair.b.at]?.set(pair.a, pair);
  }
  return { ...event, pairs, pairsOf };
}

function weighPair(
  measured: MeasuredPair,
  { sameQuestion, sameFact }: Pick<Models, 'sameQuestion' | 'sameFact'>,
): Pair {
  const { a, b, relation, measures } = measured;
  return {
    a,
    b,
    relation,
    measures,
    sameQuestion: forestOdds(sameQuestion, measures),
    sameFact: relation === 'clash' ? Number.NEGATIVE_INFINITY : forestOdds(sameFact, measureFact(measured)),
  };
}
