import { pairFeatures } from '../../../src/compare/features/index.js';
import { viewPair } from '../../../src/compare/features/pair-view.js';
import type { ClaimNode } from '../../../src/compare/types.js';
import { relate } from '../../../src/compare/values/relate.js';

/** Measures one feature of two claims whose texts have nothing in common and whose words are unrelated; an unknown name is an error. */
export function pairFeature(a: ClaimNode, b: ClaimNode, name: string): number {
  const feature = pairFeatures.find((one) => one.name === name);
  if (!feature) throw new Error(`no such feature: ${name}`);
  return feature.of(viewPair(a, b, { texts: 0, relate, rarity: () => 1, relatedness: new Map(), related: [] }));
}
