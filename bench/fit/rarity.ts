import { wordKey } from '../../src/compare/nodes/word-key.js';
import { splitSentences } from '../../src/text/sentences.js';
import { collectNames, tagsOf, termsOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';
import type { Cluster } from './corpus.js';

/** Counts in how many clusters each lemma occurs. */
export function countClusters(clusters: readonly Cluster[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cluster of clusters) {
    const seen = new Set<string>();
    for (const { document } of cluster.texts) {
      const { text, body } = document;
      const tokens = body.flatMap((span) => tokenize(text, span.start, span.end));
      const names = collectNames(tokens);
      for (const range of splitSentences(tokens)) {
        const own = tokens.slice(range.first, range.last);
        for (const term of termsOf(own, tagsOf(own, names, range.heading))) seen.add(wordKey(term.lemma));
      }
    }
    for (const lemma of seen) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  return counts;
}
