import type { Item } from './item.js';
import type { Cluster } from './positions.js';
import { relate } from './relate.js';

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
  const merged: Cluster[][] = [];
  for (const position of positions) {
    const side = merged.find((other) => !other.flat().some((a) => position.some((b) => clash(items, a, b))));
    if (side) side.push(position);
    else merged.push([position]);
  }
  const isSided = (a: number): boolean =>
    merged.some((side) => side.some((position) => position.some((b) => clash(items, a, b))));
  return {
    sides: merged.map((side) =>
      side
        .flat()
        .filter(isSided)
        .sort((x, y) => x - y),
    ),
    neutral: positions.map((position) => position.filter((a) => !isSided(a))),
  };
}

function clash(items: readonly Item[], a: number, b: number): boolean {
  const [x, y] = [items[a], items[b]];
  return x !== undefined && y !== undefined && relate(x.claim.value, y.claim.value) === 'clash';
}
