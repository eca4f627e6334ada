import { measureFact } from '../features/shared-value.js';
import { scaledIdentity } from '../nodes/make-nodes.js';
import type { ClaimNode, Evidence, MeasuredEvent, MeasuredPair, Pair, Text } from '../types.js';
import { logOdds } from './logistic.js';
import { type Models, sameQuestionModel } from './models.js';

/** Weighs all measured pairs of an event with the models. */
export function weighEvent(event: MeasuredEvent, models: Models): Evidence {
  const pairsOf: Map<ClaimNode, Pair>[] = event.nodes.map(() => new Map());
  const pairs = event.pairs.map((pair) => weighPair(pair, models));
  for (const pair of pairs) {
    pairsOf[pair.a.at]?.set(pair.b, pair);
    pairsOf[pair.b.at]?.set(pair.a, pair);
  }
  return { ...event, pairs, pairsOf, byValue: groupByValue(event.nodes) };
}

function weighPair(measured: MeasuredPair, models: Models): Pair {
  const { a, b, relation, measures, commonness } = measured;
  const sameQuestion = logOdds(sameQuestionModel(a, models), measures);
  const sameFact =
    relation === 'clash' ? Number.NEGATIVE_INFINITY : logOdds(models.sameFact, measureFact(measured, sameQuestion));
  return { a, b, relation, measures, commonness, sameQuestion, sameFact };
}

function groupByValue(nodes: readonly ClaimNode[]): Map<Text, Map<string, ClaimNode[]>> {
  const byValue = new Map<Text, Map<string, ClaimNode[]>>();
  for (const node of nodes) {
    const own = byValue.get(node.text) ?? new Map<string, ClaimNode[]>();
    byValue.set(node.text, own);
    const key = scaledIdentity(node);
    const list = own.get(key);
    if (list) list.push(node);
    else own.set(key, [node]);
  }
  return byValue;
}
