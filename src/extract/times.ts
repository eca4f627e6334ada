import type { Token } from '../text/tokens.js';
import type { Mention, RuleContext } from './mention.js';

/** Finds the dates, clock times, durations and sets of a run of tokens, in order and without overlaps. */
export function findTimes(_tokens: readonly Token[], _context: RuleContext): Mention[] {
  return [];
}
