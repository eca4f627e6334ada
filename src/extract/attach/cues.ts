import { cueWords } from '../../lexicon/context-words.js';
import type { Term } from '../../model/claim.js';
import type { BareClaim } from './bare-claim.js';

/** How many content words before and after a claim its context window holds. */
const windowSize = 3;

/** How far a content word may be from the claim to belong to its context window, in tokens. */
const windowReach = 8;

/** Lists what the words beside a claim say of its role. */
export function cuesOf(claim: BareClaim): string[] {
  const hedge = new Set((claim.hedge ?? '').split(' '));
  const cues: string[] = [];
  const [before, after] = [untilBreak(claim.before), untilBreak(claim.after)];
  for (const { cue, words, reach } of cueWords) {
    const beside = [...before.slice(0, reach[0]), ...after.slice(0, reach[1])];
    if (beside.some((word) => words.has(word) && !hedge.has(word))) cues.push(cue);
  }
  return cues;
}

/** The tokens up to the first that ends a clause. */
function untilBreak(tokens: readonly string[]): readonly string[] {
  const end = tokens.findIndex((token) => /^[;:()—–]$/.test(token));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Returns the lemmas of the nearest content words before and after a claim, without those of what it counts. */
export function contextWindowOf(claim: BareClaim): {
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
} {
  const measured = new Set((claim.measure ?? '').split(/[\s-]+/));
  const { terms } = claim.sentence;
  const isOwn = (term: Term): boolean => measured.has(term.word.toLowerCase()) || term.lemma === claim.head;
  const lemmas = (list: readonly Term[]): string[] =>
    list
      .filter((term) => !isOwn(term))
      .slice(0, windowSize)
      .map((term) => term.lemma);
  const before = terms.filter((term) => term.at < claim.at[0] && claim.at[0] - term.at <= windowReach).reverse();
  const after = terms.filter((term) => term.at >= claim.at[1] && term.at - claim.at[1] < windowReach);
  return { leading: lemmas(before), trailing: lemmas(after) };
}
