import { isDateValue, type Value } from '../../model/value.js';
import { scaleOf } from './scale.js';

/** Returns the identity under which equal values meet, however they are hedged or written. */
export function valueIdentity(value: Value): string {
  return isDateValue(value) ? value.timex3.value : `${scaleOf(value)}:${value.low}:${value.high}`;
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
