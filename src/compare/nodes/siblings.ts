import type { Claim } from '../../model/claim.js';
import { type DateValue, isDateValue, type Value } from '../../model/value.js';
import type { Siblings } from '../types.js';
import { valueIdentity } from '../values/identity.js';
import { scaleOf } from '../values/scales.js';
import { wordKey } from './word-key.js';

/** Reads what the other claims of its sentence, in order, and of its text, by scale, say of a claim. */
export function siblingsOf(
  claim: Claim,
  sentence: readonly Claim[],
  perText: ReadonlyMap<string, number>,
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
    perText: perText.get(scale) ?? 1,
    perSentence: sentence.filter(isOfScale).length,
    rank: sentence.slice(0, at).filter(isOfScale).length,
    order,
  };
}

function nearestDate(claim: Claim, sentence: readonly Claim[], intern: (value: Value) => Value): DateValue | null {
  let date: Value | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of sentence) {
    if (other === claim || !isDateValue(other.value) || other.value.kind === 'set') continue;
    const d = Math.abs(other.span.start - claim.span.start);
    if (d < distance) {
      distance = d;
      date = other.value;
    }
  }
  const one = date && intern(date);
  return one && isDateValue(one) ? one : null;
}

/** How many of what a figure of the same sentence counts. */
function companion(claim: Claim): string {
  return `${valueIdentity(claim.value)} ${wordKey(claim.head ?? '')}`;
}
