import { cueWords } from '../lexicon/context-words.js';
import type { Claim, Term } from '../model/claim.js';
import { fold } from './fold.js';

/** How many content words before and behind a claim are looked at. */
const flank = 3;

/** How far a content word may stand from the claim to belong to its flank, in tokens. */
const flankReach = 8;

/** Lists what the words beside a claim say of its role. */
export function cuesOf(claim: Claim): ReadonlySet<string> {
  const hedge = new Set((claim.hedge ?? '').split(' '));
  const cues = new Set<string>();
  const [before, after] = [untilBreak(claim.before), untilBreak(claim.after)];
  for (const { cue, words, reach } of cueWords) {
    const beside = [...before.slice(0, reach[0]), ...after.slice(0, reach[1])];
    if (beside.some((word) => words.has(word) && !hedge.has(word))) cues.add(cue);
  }
  return cues;
}

/** The tokens up to the first that ends a clause. */
function untilBreak(tokens: readonly string[]): readonly string[] {
  const end = tokens.findIndex((token) => /^[;:()—–]$/.test(token));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Gives the nearest content words before and behind a claim, without those of what it counts. */
export function flankOf(claim: Claim): { readonly leading: readonly string[]; readonly trailing: readonly string[] } {
  const measured = new Set((claim.measure ?? '').split(/[\s-]+/));
  const { terms } = claim.sentence;
  const isOwn = (term: Term): boolean => measured.has(term.word.toLowerCase()) || term.lemma === claim.head;
  const keys = (list: readonly Term[]): string[] =>
    list
      .filter((term) => !isOwn(term))
      .slice(0, flank)
      .map((term) => fold(term.lemma));
  const before = terms.filter((term) => term.at < claim.at[0] && claim.at[0] - term.at <= flankReach).reverse();
  const behind = terms.filter((term) => term.at >= claim.at[1] && term.at - claim.at[1] < flankReach);
  return { leading: keys(before), trailing: keys(behind) };
}
