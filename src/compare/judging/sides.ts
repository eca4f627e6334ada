import type { Value } from '../../model/value.js';
import { inOrder } from '../positions/linkage.js';
import type { ClaimNode, Relate } from '../types.js';
import { anyClash } from '../values/remember-relations.js';

/** The sides of a clash, and by position the claims that take none. */
export interface Sides {
  readonly sides: readonly (readonly ClaimNode[])[];
  readonly neutral: readonly (readonly ClaimNode[])[];
}

/**
 * Sorts the positions of one question, given by their claims, into sides: positions that can all be true make one side, and claims that
 * clash with no other side ("early Sunday", where 1:00 is against 1:30) take none.
 */
export function takeSides(positions: readonly (readonly ClaimNode[])[], relate: Relate): Sides {
  const merged: { claims: readonly ClaimNode[]; readonly values: Set<Value> }[] = [];
  for (const claims of positions) {
    const values = new Set(claims.map(({ value }) => value));
    const side = merged.find((other) => !anyClash(values, other.values, relate));
    if (side) {
      side.claims = inOrder([...side.claims, ...claims]);
      for (const value of values) side.values.add(value);
    } else merged.push({ claims, values });
  }
  const sides = merged.map((side) => {
    const others = merged.filter((other) => other !== side);
    return side.claims.filter(({ value }) => others.some((other) => anyClash([value], other.values, relate)));
  });
  const sided = new Set(sides.flat());
  return { sides, neutral: positions.map((claims) => claims.filter((node) => !sided.has(node))) };
}
