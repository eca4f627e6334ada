import type { NearbySentence } from '../model/claim.js';
import type { TokenRange } from '../text/sentences.js';
import { tagsOf, termsOf } from '../text/terms.js';
import type { Token } from '../text/tokens.js';

/** Which sentences around one are read: what a figure is about is often said just before it, and sometimes right after. */
const distances: readonly number[] = [-2, -1, 1];

/** How many content words of a sentence are kept at most: sentences without end say nothing more. */
const mostWords = 60;

/** Makes a function that returns the sentences around the one at `index`, and reads each sentence once. */
export function nearbyFinder(
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
  names: ReadonlySet<string>,
): (index: number) => NearbySentence[] {
  const known = new Map<number, readonly string[]>();
  const lemmasAt = (index: number): readonly string[] | null => {
    const range = sentences[index];
    if (!range) return null;
    const ready = known.get(index);
    if (ready) return ready;
    const own = tokens.slice(range.first, Math.min(range.last, range.first + 2 * mostWords));
    const lemmas = [...new Set(termsOf(own, tagsOf(own, names, range.heading)).map(({ lemma }) => lemma))];
    known.set(index, lemmas.slice(0, mostWords));
    return lemmas.slice(0, mostWords);
  };
  return (index) =>
    distances.flatMap((distance) => {
      const lemmas = lemmasAt(index + distance);
      return lemmas ? [{ distance, lemmas }] : [];
    });
}
