import type { Value } from '../model/value.js';
import type { Item } from './item.js';
import type { Cluster } from './positions.js';
import { relate } from './relate.js';

/** The sides of a clash, and by position the claims that take none. */
export interface Sides {
  readonly sides: readonly Cluster[];
  readonly neutral: readonly Cluster[];
}

/** Positions that go together, with their different values: far fewer than their claims. */
interface Side {
  readonly positions: Cluster[];
  readonly values: Map<string, Value>;
}

/**
 * Sorts the positions of one question into sides: positions that can all be true make one side, and claims that clash with no other side
 * ("early Sunday", where 1:00 stands against 1:30) take none.
 */
export function takeSides(items: readonly Item[], positions: readonly Cluster[]): Sides {
  const keys = new Map<number, string>();
  const merged: Side[] = [];
  for (const position of positions) {
    const values = new Map<string, Value>();
    for (const at of position) {
      const value = items[at]?.claim.value;
      if (!value) continue;
      keys.set(at, JSON.stringify(value));
      values.set(JSON.stringify(value), value);
    }
    const side = merged.find((other) => ![...values.values()].some((value) => clashes(value, other)));
    if (side) {
      side.positions.push(position);
      for (const [key, value] of values) side.values.set(key, value);
    } else merged.push({ positions: [position], values });
  }
  const sided = new Set<number>();
  for (const side of merged) {
    const taking = new Set<string>();
    for (const [key, value] of side.values)
      if (merged.some((other) => other !== side && clashes(value, other))) taking.add(key);
    for (const at of side.positions.flat()) if (taking.has(keys.get(at) ?? '')) sided.add(at);
  }
  return {
    sides: merged.map((side) =>
      side.positions
        .flat()
        .filter((at) => sided.has(at))
        .sort((x, y) => x - y),
    ),
    neutral: positions.map((position) => position.filter((at) => !sided.has(at))),
  };
}

function clashes(value: Value, { values }: Side): boolean {
  return [...values.values()].some((other) => relate(value, other) === 'clash');
}
