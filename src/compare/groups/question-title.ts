import { isDateValue } from '../../model/value.js';
import type { ClaimNode } from '../types.js';

/** How many words besides what is counted a question names. */
const context = 3;

/** Names the question that some claims answer: what is counted or dated, then the words near it that most of the claims share. */
export function nameQuestion(nodes: readonly ClaimNode[]): string {
  const measure = mostFrequent(
    nodes.map(({ claim }) => claim.measure).filter((phrase): phrase is string => phrase !== null),
  );
  const [first] = nodes;
  const dated = first !== undefined && isDateValue(first.value);
  const words = sharedWords(nodes, new Set((measure ?? '').split(/[\s-]+/)));
  const head = measure ?? (dated ? 'date' : (first?.claim.kind ?? ''));
  return words.length > 0 ? `${head}: ${words.join(' ')}` : head;
}

/** The words near the values that most claims share, the weightiest first chosen, then in the order of the first text. */
function sharedWords(nodes: readonly ClaimNode[], known: ReadonlySet<string>): string[] {
  const weights = new Map<string, { weight: number; word: string; at: number }>();
  for (const [k, node] of nodes.entries()) {
    const near = node.words.vocabulary.spell(node.words.near);
    for (const term of node.claim.sentence.terms) {
      const weight = near.get(term.lemma);
      if (weight === undefined || known.has(term.word.toLowerCase()) || known.has(term.lemma)) continue;
      const entry = weights.get(term.lemma);
      if (entry) entry.weight += weight;
      else weights.set(term.lemma, { weight, word: term.word, at: k * 1000 + term.at });
    }
  }
  return [...weights.values()]
    .sort((x, y) => y.weight - x.weight || x.at - y.at)
    .slice(0, context)
    .sort((x, y) => x.at - y.at)
    .map((entry) => entry.word.replace(/['’]s$/, ''));
}

function mostFrequent(phrases: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  let best: string | null = null;
  for (const [phrase, count] of counts) {
    const known = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > known || (count === known && best !== null && phrase < best)) best = phrase;
  }
  return best;
}
