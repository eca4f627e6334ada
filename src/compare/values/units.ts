import { conversions, minorUnits, temperatureOffsets } from '../../lexicon/conversions.js';
import type { Quantity } from '../../model/value.js';

/** A unit by the scale that it measures on, and how a number in it becomes one in the scale's base unit: `x * factor + offset`. */
export interface Unit {
  readonly scale: string;
  readonly factor: number;
  readonly offset: number;
}

/** Returns the unit of a quantity: lengths meet in metres, all times in seconds, cents in dollars, shares in percent. */
export function unitOf({ kind, unit }: Quantity): Unit {
  const code = unit ?? '';
  if (kind === 'money') {
    const whole = minorUnits.get(code);
    return whole === undefined ? plain(`money:${code}`) : { scale: `money:${whole}`, factor: 0.01, offset: 0 };
  }
  if (kind === 'percent') return unitOfShare(code);
  if (kind !== 'measure' && kind !== 'duration' && kind !== 'age') return plain(`${kind}:${code}`);
  const found = conversionOf(code);
  if (!found) return plain(`${kind}:${code}`);
  const scale = kind === 'age' ? 'age' : found.dimension;
  return { scale, factor: found.factor, offset: temperatureOffsets.get(code) ?? 0 };
}

/** Tests whether a quantity is a share in words ("a third", "one in four"), whose figures don't tell how finely it is meant. */
export function isFraction({ kind, unit }: Quantity): boolean {
  return kind === 'percent' && unit === '1';
}

function plain(scale: string): Unit {
  return { scale, factor: 1, offset: 0 };
}

function unitOfShare(code: string): Unit {
  if (code === '1') return { scale: 'percent:%', factor: 100, offset: 0 };
  if (code === '{bp}') return { scale: 'percent:{pp}', factor: 0.01, offset: 0 };
  return plain(`percent:${code}`);
}

/** Looks up a unit, or the two of a rate ("kg/d"). */
function conversionOf(code: string): { readonly dimension: string; readonly factor: number } | null {
  const known = conversions.get(code);
  if (known) return known;
  const at = code.lastIndexOf('/');
  const [over, under] = [conversions.get(code.slice(0, at)), conversions.get(code.slice(at + 1))];
  if (at < 0 || !over || !under) return null;
  return { dimension: `${over.dimension}/${under.dimension}`, factor: over.factor / under.factor };
}
