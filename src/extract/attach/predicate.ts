import { functionWords } from '../../lexicon/function-words.js';
import { lightVerbs, states } from '../../lexicon/states.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import { lemma } from '../../text/lemma.js';
import { isVerbForm, roleOf } from '../../text/terms.js';
import type { Mention } from '../mention.js';
import type { Frame, Measure } from './frame.js';
import { penaltyAt } from './penalty.js';

/** A verb as a key, and its place among the sentence's tokens. */
export interface Predicate {
  readonly key: string;
  readonly at: number;
}

/**
 * Finds the verb that governs a mention, as a key: the state right behind it ("12 dead", "30 wounded"), else the nearest verb of its
 * clause, else the nearest of the sentence; verbs of saying count only when nothing else is there.
 */
export function predicateOf(frame: Frame, mention: Mention, measure: Measure | null): Predicate | null {
  const { tokens, clauses, names, heading } = frame;
  const penalty = penaltyAt(frame, mention, measure);
  if (penalty !== null) return { key: lemma('sentence'), at: penalty };
  const from = Math.min(mention.first, measure?.first ?? mention.first);
  const to = Math.max(mention.last, measure?.last ?? mention.last);
  for (let i = mention.last; i < Math.min(to + 5, tokens.length); i++) {
    const word = tokens[i]?.lower ?? '';
    const state = states.get(word);
    if (state) return { key: state, at: i };
    if (i >= to && !functionWords.has(word)) break;
  }
  const clause = clauses[mention.first];
  let best: Predicate | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [i, token] of tokens.entries()) {
    if ((i >= from && i < to) || token.kind !== 'word' || functionWords.has(token.lower)) continue;
    if (!states.has(token.lower) && !isVerbForm(token.lower) && roleOf(tokens, i, names, heading) !== 'verb') continue;
    const key = states.get(token.lower) ?? lemma(token.lower);
    const distance = i < from ? from - i : i - to + 1;
    const cost =
      distance +
      (clauses[i] === clause ? 0 : 8) +
      (reportingVerbs.has(token.lower) ? 20 : 0) +
      (lightVerbs.has(key) ? 6 : 0);
    if (cost < bestCost) {
      best = { key, at: i };
      bestCost = cost;
    }
  }
  return best;
}
