import type { Tier } from '../../model/tier.js';
import type { Thresholds } from './models.js';

/** The thresholds of the tiers. */
export type TierThresholds = Pick<Thresholds, 'clashAt' | 'possibleAt'>;

/** Returns the tier of a clash by its calibrated probability; null when it is hardly one. */
export function tierOf(probability: number, { clashAt, possibleAt }: TierThresholds): Tier | null {
  if (probability >= clashAt) return 'likely';
  return probability >= possibleAt ? 'possible' : null;
}
