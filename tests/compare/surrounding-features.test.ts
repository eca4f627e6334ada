import { describe, expect, test } from '@jest/globals';
import { makeItems } from '../../src/compare/events.js';
import type { Item } from '../../src/compare/item.js';
import {
  surroundingFeatureNames,
  surroundingFeatures,
  surroundingsOf,
} from '../../src/compare/surrounding-features.js';
import { readEvent } from './make.js';

async function itemsOf(texts: readonly [string, string], quotes: readonly [string, string]): Promise<[Item, Item]> {
  const { claims } = await readEvent(texts);
  const items = makeItems(claims, () => 1);
  const [a, b] = quotes.map((quote, k) => items.find((item) => item.document === k && item.claim.quote === quote));
  if (!a || !b) throw new Error(`no such claims: ${quotes.join(', ')}`);
  return [a, b];
}

describe('surroundingFeatures: what stands right beside two claims', () => {
  const plain = 'The rate fell to 4.8 percent in May.';
  test.each([
    ['the one from which, the other to which', plain, 'The rate fell from 5.2 percent in May.', 'fromApart', 1],
    ['both from which', 'It fell from 4.8 percent.', 'It fell from 5.2 percent.', 'fromBoth', 1],
    ['the same tokens before', plain, 'The rate fell to 5.2 percent in May.', 'leftRun', 4 / 6],
    ['other tokens before', plain, 'Wages grew by 5.2 percent in May.', 'leftRun', 0],
    ['both among the first sentences', plain, 'Wages grew by 5.2 percent in May.', 'leadBoth', 1],
    ['one figure of its kind in each text', plain, 'Wages grew by 5.2 percent in May.', 'crowdHigh', 0],
  ] as const)('%s: %s / %s', async (_, one, other, name, expected) => {
    const quoteOf = (text: string): string => /[\d.]+ percent/.exec(text)?.[0] ?? '';
    const [a, b] = await itemsOf([one, other], [quoteOf(one), quoteOf(other)]);
    const features = surroundingFeatures(a, b, surroundingsOf(a, b));
    expect(features).toHaveLength(surroundingFeatureNames.length);
    expect(features[surroundingFeatureNames.indexOf(name)]).toBeCloseTo(expected, 9);
  });
});
