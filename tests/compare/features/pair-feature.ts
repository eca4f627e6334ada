import { describe, expect, test } from '@jest/globals';
import { pairFeatures } from '../../../src/compare/features/index.js';
import { type PairContext, viewPair } from '../../../src/compare/features/pair-view.js';
import { relatedWordsOf } from '../../../src/compare/features/related-words.js';
import { relatednessOf } from '../../../src/compare/scoring/fitted.js';
import type { ClaimNode } from '../../../src/compare/types.js';
import { relate } from '../../../src/compare/values/relate.js';
import { nodeOf, readNodes } from '../../make.js';

/** What a row of a table may say beside its sentences. */
export interface Beside {
  /** The quotes of the claims, where they are not the first ones of their sentences. */
  readonly quotes?: readonly [string?, string?];
  /** How alike the two texts are; not at all unless it is given. */
  readonly texts?: number;
  /** How rare words are; 1 unless it is given. */
  readonly rarity?: number;
  /** Words that are related. */
  readonly related?: readonly (readonly [string, string, number])[];
}

/** A feature, two texts, and what it is for the first claims of them. */
export type Case = readonly [name: string, a: string, b: string, expected: number, beside?: Beside];

/** Measures one feature of two claims whose texts have nothing in common and whose words are unrelated; an unknown name is an error. */
export function pairFeature(a: ClaimNode, b: ClaimNode, name: string, more: Partial<PairContext> = {}): number {
  const feature = pairFeatures.find((one) => one.name === name);
  if (!feature) throw new Error(`no such feature: ${name}`);
  return feature.of(
    viewPair(a, b, { texts: 0, relate, rarity: () => 1, relatedness: new Map(), related: [], ...more }),
  );
}

/** Holds the features of pairs to a table of cases, whichever claim comes first. */
export function testPairs(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%s: %s / %s: %d', async (name, one, other, expected, beside = {}) => {
      const { quotes = [], texts = 0, rarity = 1, related = [] } = beside;
      const nodes = await readNodes([one, other], () => rarity);
      const [a, b] = [nodeOf(nodes, 0, quotes[0]), nodeOf(nodes, 1, quotes[1])];
      const relatedness = relatednessOf(related);
      const words = relatedWordsOf(a.words.vocabulary, relatedness);
      const context = { texts, rarity: () => rarity, relatedness, related: words };
      expect(pairFeature(a, b, name, context)).toBeCloseTo(expected, 6);
      expect(pairFeature(b, a, name, context)).toBeCloseTo(expected, 6);
    });
  });
}
