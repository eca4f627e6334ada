import { factFeatures, pairFeatures } from '../features/index.js';
import { measureFact } from '../features/shared-value.js';
import type { Evidence, MeasuredPair, Pair, PairSource } from '../types.js';
import { forestOdds } from './forest.js';
import type { Models } from './models.js';

/** Those killed are not those injured, however many they are: figures that changed places must not pass for agreement. */
const stateDifferent = pairFeatures.findIndex(({ name }) => name === 'happening.stateDifferent');

/** Weighs all pairs of an event with the models; what was measured of each is not kept. */
export function weighEvent(event: PairSource, models: Pick<Models, 'sameQuestion' | 'sameFact'>): Evidence {
  const { nodes, limit, relate, relatedness, measure } = event;
  const pairs: Pair[] = [];
  const pairsOf: Pair[][] = nodes.map(() => []);
  const room = new Float32Array(factFeatures.length);
  event.eachPair((measured) => {
    const pair = weighPair(measured, models, room);
    pairs.push(pair);
    pairsOf[pair.a.at]?.push(pair);
  });
  return { nodes, limit, relate, relatedness, measure, pairs, pairsOf };
}

function weighPair(
  measured: MeasuredPair,
  { sameQuestion, sameFact }: Pick<Models, 'sameQuestion' | 'sameFact'>,
  room: Float32Array<ArrayBuffer>,
): Pair {
  const { a, b, relation, measures } = measured;
  const apart = relation === 'clash' || measures[stateDifferent] === 1;
  return {
    a,
    b,
    relation,
    sameQuestion: forestOdds(sameQuestion, measures),
    sameFact: apart ? Number.NEGATIVE_INFINITY : forestOdds(sameFact, measureFact(measured, room)),
  };
}
