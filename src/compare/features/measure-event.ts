import { candidates, limitOf } from '../candidates/candidates.js';
import { oneEventTest } from '../candidates/one-event.js';
import { relateClaims } from '../candidates/relate-claims.js';
import type { ClaimNode, EventText, MeasuredEvent, MeasuredPair, PairSource, WordTables } from '../types.js';
import { rememberRelations } from '../values/remember-relations.js';
import { measurePair, pairFeatures } from './pair-features.js';
import { relatedWordsOf } from './related-words.js';

/** Prepares the claims of an event, to measure their pairs. */
export function pairSource(
  nodes: readonly ClaimNode[],
  similarity: (a: EventText, b: EventText) => number,
  tables: WordTables,
): PairSource {
  const limit = limitOf(nodes.length);
  const mayBeOneEvent = oneEventTest(nodes);
  const relate = rememberRelations();
  const { rarity, relatedness } = tables;
  const related = nodes[0] ? relatedWordsOf(nodes[0].words.vocabulary, relatedness) : [];
  const measure = (a: ClaimNode, b: ClaimNode, into?: Float32Array<ArrayBuffer>): Float32Array =>
    measurePair(a, b, { texts: similarity(a.text, b.text), relate, related, rarity, relatedness }, into);
  return {
    nodes,
    limit,
    relate,
    relatedness,
    measure: (a, b) => measure(a, b),
    eachPair: (take) => {
      const measures = new Float32Array(pairFeatures.length);
      const found = candidates(nodes, rarity, (a, b) => mayBeOneEvent(a, b, similarity(a, b)), limit);
      for (const [at, others] of found.entries()) {
        const a = nodes[at];
        if (!a) continue;
        for (const b of others) {
          const relation = relateClaims(a, b);
          if (relation) take({ a, b, relation, measures: measure(a, b, measures) });
        }
      }
    },
  };
}

/** Measures all pairs of an event and keeps what was measured. */
export function measureEvent(source: PairSource): MeasuredEvent {
  const pairs: MeasuredPair[] = [];
  source.eachPair((pair) => void pairs.push({ ...pair, measures: pair.measures.slice() }));
  return { ...source, pairs, eachPair: (take) => pairs.forEach(take) };
}
