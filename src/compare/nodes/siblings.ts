import type { Claim } from '../../model/claim.js';
import type { Value } from '../../model/value.js';
import type { Siblings } from '../types.js';
import { valueIdentity } from '../values/identity.js';
import { scaleOf } from '../values/scales.js';
import { nearestDate } from './anchor.js';
import { wordKey } from './word-key.js';

/** Reads what the other claims of its sentence, in order, say of a claim; `order` is how far into its text it is. */
export function siblingsOf(
  claim: Claim,
  sentence: readonly Claim[],
  order: number,
  intern: (value: Value) => Value,
): Siblings {
  const scale = scaleOf(claim.value);
  const at = sentence.indexOf(claim);
  const [before, after] = [sentence[at - 1], sentence[at + 1]];
  const isOfScale = (other: Claim): boolean => scaleOf(other.value) === scale;
  return {
    others: new Set(sentence.filter((other) => other !== claim).map((other) => valueIdentity(other.value))),
    neighbours: [before ? valueIdentity(before.value) : null, after ? valueIdentity(after.value) : null],
    companions: [before, after].flatMap((other) => (other?.head ? [companion(other)] : [])),
    coordinated: [
      ...(before && claim.context.coordinated[0] ? [`before ${companion(before)}`] : []),
      ...(after && claim.context.coordinated[1] ? [`after ${companion(after)}`] : []),
    ],
    date: nearestDate(claim, sentence, intern),
    perSentence: sentence.filter(isOfScale).length,
    rank: sentence.slice(0, at).filter(isOfScale).length,
    order,
  };
}

/** How many of what a figure of the same sentence counts. */
function companion(claim: Claim): string {
  return `${valueIdentity(claim.value)} ${wordKey(claim.head ?? '')}`;
}
