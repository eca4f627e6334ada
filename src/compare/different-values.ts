import type { Value } from '../model/value.js';
import type { Item } from './item.js';
import { relate } from './relate.js';

/** Lists the different values that claims give, far fewer than the claims, by how they are written down; `claims` are places in `items`. */
export function differentValues(items: readonly Item[], claims: readonly number[]): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const at of claims) {
    const value = items[at]?.claim.value;
    if (value) values.set(JSON.stringify(value), value);
  }
  return values;
}

/** Tells whether a value of the one clashes with a value of the other. */
export function anyClash(left: Iterable<Value>, right: ReadonlyMap<string, Value>): boolean {
  for (const x of left) for (const y of right.values()) if (relate(x, y) === 'clash') return true;
  return false;
}
