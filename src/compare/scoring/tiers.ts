import type { Tier } from '../types.js';

/** Least probability of a clash that is worth a second opinion. */
const possibleAt = 0.2;

/** Returns the tier of a clash by its probability; null when it is hardly one. */
export function tierOf(probability: number, clashAt: number): Tier | null {
  if (probability >= clashAt) return 'likely';
  return probability >= Math.min(possibleAt, clashAt) ? 'possible' : null;
}
