import { scales, shortScales } from '../lexicon/numerals.js';
import type { Token } from '../text/tokens.js';
import type { Mention } from './mention.js';

/** The factor of the scale word in a mention ("$75 million" has a million), 1 when there is none. */
export function scaleOf(tokens: readonly Token[], { first, last }: Mention): number {
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at];
    const factor =
      scales.get(token?.lower ?? '') ??
      (tokens[at - 1]?.kind === 'number' ? shortScales.get(token?.text ?? '')?.factor : undefined);
    if (factor !== undefined && factor >= 1000) return factor;
  }
  return 1;
}
