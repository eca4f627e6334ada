import { describe, expect, test } from '@jest/globals';
import { nodeOf, readNodes } from '../../make.js';
import { pairFeature } from './pair-feature.js';

describe('role: what is right beside two claims', () => {
  const plain = 'The rate fell to 4.8 percent in May.';
  test.each([
    ['the one from which, the other to which', plain, 'The rate fell from 5.2 percent in May.', 'role.fromOne', 1],
    ['both from which', 'It fell from 4.8 percent.', 'It fell from 5.2 percent.', 'role.fromBoth', 1],
    ['the same tokens before', plain, 'The rate fell to 5.2 percent in May.', 'beside.runBefore', 4 / 6],
    ['other tokens before', plain, 'Wages grew by 5.2 percent in May.', 'beside.runBefore', 0],
    ['both among the first sentences', plain, 'Wages grew by 5.2 percent in May.', 'heading.leadBoth', 1],
  ] as const)('%s: %s / %s', async (_, one, other, name, expected) => {
    const quoteOf = (text: string): string => /[\d.]+ percent/.exec(text)?.[0] ?? '';
    const nodes = await readNodes([one, other]);
    const [a, b] = [nodeOf(nodes, 0, quoteOf(one)), nodeOf(nodes, 1, quoteOf(other))];
    expect(pairFeature(a, b, name)).toBeCloseTo(expected, 9);
  });
});
