import type { Group } from '../model/report.js';
import type { Style } from './style.js';

/** The mark of a group: ✗ a likely disagreement, ? a possible one, ≈ what can all be true, ✓ what agrees. */
export function markOf({ tier, verdict }: Group, style: Style): string {
  if (tier !== null) return tier === 'likely' ? style.bad('✗') : style.fair('?');
  return verdict === 'agree' ? style.good('✓') : style.fair('≈');
}
