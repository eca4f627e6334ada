import { isDateValue, type Value } from '../../model/value.js';
import { unitOf } from './units.js';

/** Returns the identity under which equal values meet, however they are hedged or written and whatever their units ("48 hours", "two days"). */
export function valueIdentity(value: Value): string {
  if (isDateValue(value)) return value.timex3.value;
  const { scale, factor, offset } = unitOf(value);
  const base = (x: number | null): number | null =>
    x === null || (factor === 1 && offset === 0) ? x : Number((x * factor + offset).toPrecision(10));
  return `${scale}:${base(value.low)}:${base(value.high)}`;
}

/** Makes a function that returns one object for all values that agree in every field; hedges and precision matter to how values relate. */
export function valueInterner(): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = JSON.stringify(value);
    const first = known.get(key);
    if (first) return first;
    known.set(key, value);
    return value;
  };
}
