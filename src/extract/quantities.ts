import { quantity } from '../model/value.js';
import type { Token } from '../text/tokens.js';
import type { Mention, RuleContext } from './mention.js';

/** Finds the quantities of a run of tokens, in order and without overlaps. */
export function findQuantities(tokens: readonly Token[], _context: RuleContext): Mention[] {
  const found: Mention[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const value = Number(token.text.replace(/[^\d.]/g, ''));
    found.push({ first: i, last: i + 1, value: quantity('count', value), hedge: null, rule: 'digits' });
  }
  return found;
}
