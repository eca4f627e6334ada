import type { Value } from '../../model/value.js';
import type { Relate, Relation } from '../types.js';
import { relate } from './relate.js';

/** Makes a function that relates values and remembers what it has related; values that are written alike should be one object. */
export function rememberRelations(): Relate {
  const known = new Map<Value, Map<Value, Relation>>();
  return (a, b) => {
    let row = known.get(a);
    if (!row) {
      row = new Map();
      known.set(a, row);
    }
    let relation = row.get(b);
    if (!relation) {
      relation = relate(a, b);
      row.set(b, relation);
    }
    return relation;
  };
}

/** Tests whether a value of the one clashes with a value of the other. */
export function anyClash(left: Iterable<Value>, right: ReadonlySet<Value>, relate: Relate): boolean {
  for (const x of left) for (const y of right) if (relate(x, y) === 'clash') return true;
  return false;
}
