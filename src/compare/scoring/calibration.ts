import { probability } from '../features/probability.js';

/** How log-odds are to be read as confidence: they are stretched and shifted (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** Turns log-odds into a calibrated confidence, 0 to 1. */
export function confidenceOf(z: number, { slope, intercept }: Calibration): number {
  return probability(slope * z + intercept);
}
