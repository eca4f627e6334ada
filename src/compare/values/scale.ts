import { conversions } from '../../lexicon/conversions.js';
import { isDateValue, type Value } from '../../model/value.js';

/** Names the scale on which a value can be compared: two values with different scales are apart. */
export function scaleOf(value: Value): string {
  if (isDateValue(value)) return value.kind === 'set' ? 'set' : 'when';
  const { kind, unit } = value;
  if (kind === 'duration') return conversions.get(unit ?? '')?.dimension ?? `duration:${unit}`;
  if (kind !== 'measure') return `${kind}:${unit ?? ''}`;
  return conversions.get(unit ?? '')?.dimension ?? `measure:${unit ?? ''}`;
}
