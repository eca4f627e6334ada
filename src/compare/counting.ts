import { serial } from '../lexicon/context-words.js';
import { countWords } from '../lexicon/function-words.js';
import type { Claim } from '../model/claim.js';

/** How a figure counts: in a series, more than the noun behind it says, or the first part of a whole. */
export interface Counting {
  /** An ordinal that numbers editions or a series ("the 81st annual", "fifth straight"). */
  readonly edition: boolean;
  /** What is counted goes on with "and" ("158 passengers and crew"). */
  readonly joined: boolean;
  /** The sentence goes on to the rest, of which it is the first part ("40 in the town and dozens more elsewhere"). */
  readonly remainder: boolean;
}

/** Reads how a claim's figure counts. */
export function countingOf(claim: Claim): Counting {
  const numbers = serial.has(claim.after[0] ?? '') || isNameAt(claim, claim.at[1]);
  return {
    edition: claim.kind === 'ordinal' && numbers,
    joined: isJoined(claim),
    remainder: hasRemainder(claim),
  };
}

function isNameAt({ sentence }: Claim, at: number): boolean {
  return sentence.terms.some((term) => term.at === at && term.role === 'name');
}

/** A bare noun follows the counted one behind "and". */
function isJoined({ after, at, sentence }: Claim): boolean {
  const and = after.slice(0, 3).indexOf('and');
  return (
    and > 0 &&
    !countWords.has(after[and + 1] ?? '') &&
    sentence.terms.some((term) => term.at === at[1] + and + 1 && term.role === 'noun')
  );
}

/** Within how many characters the rest is looked for. */
const restReach = 90;

function hasRemainder({ sentence, span }: Claim): boolean {
  const from = span.end - sentence.start;
  return /^[^;:.]*?\band\s(?:\S+\s){1,4}(?:more|others|elsewhere)\b/i.test(sentence.text.slice(from, from + restReach));
}
