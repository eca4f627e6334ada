/** How much a disagreement is trusted: a `likely` one counts, a `possible` one is shown for a person to look at. */
export type Tier = 'likely' | 'possible';

/** Every tier, the one that is trusted most first. */
export const tiers: readonly Tier[] = ['likely', 'possible'];

/** Tells whether a tier is `least` or trusted more. */
export function reaches(tier: Tier, least: Tier): boolean {
  return tiers.indexOf(tier) <= tiers.indexOf(least);
}
