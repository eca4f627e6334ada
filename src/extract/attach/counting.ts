import { serial } from '../../lexicon/context-words.js';
import { countWords } from '../../lexicon/function-words.js';
import type { ClaimContext } from '../../model/claim.js';
import type { BareClaim } from './bare-claim.js';

/** How a figure counts: in a series, more than the noun after it says, or the first part of a whole. */
export type Counting = Pick<ClaimContext, 'edition' | 'joined' | 'remainder'>;

/** Reads how a claim's figure counts. */
export function countingOf(claim: BareClaim): Counting {
  const numbers = serial.has(claim.after[0] ?? '') || isNameAt(claim, claim.at[1]);
  return {
    edition: claim.kind === 'ordinal' && numbers,
    joined: isJoined(claim),
    remainder: hasRemainder(claim),
  };
}

function isNameAt({ sentence }: BareClaim, at: number): boolean {
  return sentence.terms.some((term) => term.at === at && term.role === 'name');
}

/** A bare noun follows the counted one after "and". */
function isJoined({ after, at, sentence }: BareClaim): boolean {
  const and = after.slice(0, 3).indexOf('and');
  return (
    and > 0 &&
    !countWords.has(after[and + 1] ?? '') &&
    sentence.terms.some((term) => term.at === at[1] + and + 1 && term.role === 'noun')
  );
}

/** Within how many characters the rest is looked for. */
const restReach = 90;

function hasRemainder({ sentence, span }: BareClaim): boolean {
  const from = span.end - sentence.start;
  return /^[^;:.]*?\band\s(?:\S+\s){1,4}(?:more|others|elsewhere)\b/i.test(sentence.text.slice(from, from + restReach));
}
