import type { Value } from '../model/value.js';
import { anyClash, differentValues } from './different-values.js';
import type { Item } from './item.js';
import type { Cluster } from './positions.js';

/** The sides of a clash, and by position the claims that take none. */
export interface Sides {
  readonly sides: readonly Cluster[];
  readonly neutral: readonly Cluster[];
}

/**
 * Sorts the positions of one question into sides: positions that can all be true make one side, and claims that clash with no other side
 * ("early Sunday", where 1:00 stands against 1:30) take none.
 */
export function takeSides(items: readonly Item[], positions: readonly Cluster[]): Sides {
  const merged: { claims: Cluster; readonly values: Map<string, Value> }[] = [];
  for (const position of positions) {
    const values = differentValues(items, position);
    const side = merged.find((other) => !anyClash(values.values(), other.values));
    if (side) {
      side.claims = [...side.claims, ...position].sort((x, y) => x - y);
      for (const [key, value] of values) side.values.set(key, value);
    } else merged.push({ claims: position, values });
  }
  const sides = merged.map((side) => {
    const others = merged.filter((other) => other !== side);
    return side.claims.filter((at) => {
      const value = items[at]?.claim.value;
      return value !== undefined && others.some((other) => anyClash([value], other.values));
    });
  });
  const sided = new Set(sides.flat());
  return { sides, neutral: positions.map((position) => position.filter((at) => !sided.has(at))) };
}
