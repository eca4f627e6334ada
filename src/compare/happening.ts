import type { Occasion } from '../model/claim.js';
import { fold } from './fold.js';

/** What happens on a date as keys under which texts meet, and who or what takes part. */
export interface Happening {
  readonly doings: readonly string[];
  readonly parties: readonly string[];
}

const nothing: Happening = { doings: [], parties: [] };

/** Reads what happens on a date so that words that say the same, and names with or without a final s, meet. */
export function happeningOf(occasion: Occasion | undefined): Happening {
  if (!occasion) return nothing;
  return {
    doings: occasion.doings.map(fold),
    parties: occasion.parties.map((party) => party.toLowerCase().replace(/(?<=...)s$/, '')),
  };
}
