import { describe, expect, test } from '@jest/globals';
import { factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import { measureFact } from '../../../src/compare/features/shared-value.js';
import type { ClaimNode } from '../../../src/compare/types.js';
import { relate } from '../../../src/compare/values/relate.js';
import { nodeOf, readNodes } from '../../make.js';
import { sharedValueCases } from './cases/shared-value.js';

/** Measures one feature of a pair whose words say nothing. */
function factFeature(a: ClaimNode, b: ClaimNode, name: string): number | undefined {
  const measures = new Float32Array(pairFeatures.length);
  const relation = relate(a.value, b.value);
  return measureFact({ a, b, relation, measures })[factFeatures.findIndex((feature) => feature.name === name)];
}

describe('how two values go together', () => {
  test.each(sharedValueCases)('%s: %s / %s: %d', async (name, one, other, expected, { quotes = [] } = {}) => {
    const nodes = await readNodes([one, other]);
    expect(factFeature(nodeOf(nodes, 0, quotes[0]), nodeOf(nodes, 1, quotes[1]), name)).toBeCloseTo(expected, 6);
  });

  test('value.textSame: one text says it twice: 1', async () => {
    const [a, b] = await readNodes(['The storm killed 12 sailors. In all, 12 drowned.']);
    expect(a && b && factFeature(a, b, 'value.textSame')).toBe(1);
  });

  test('the measures of the words stand first, as they were', async () => {
    const [a, b] = await readNodes(['The storm killed 12 sailors.', 'The storm killed 12 sailors.']);
    const measures = Float32Array.from(pairFeatures, (_, k) => k);
    const all = a && b && measureFact({ a, b, relation: 'same', measures });
    expect(all?.slice(0, measures.length)).toEqual(measures);
    expect(all?.length).toBe(factFeatures.length);
  });
});
