import { describe, expect, test } from '@jest/globals';
import { measureTexts } from '../../../src/compare/compare-event.js';
import { factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import { closestClash, closestOf, pairBetween } from '../../../src/compare/scoring/closest-pair.js';
import { bindForest } from '../../../src/compare/scoring/forest.js';
import { weighEvent } from '../../../src/compare/scoring/weigh-event.js';
import type { Evidence, Pair } from '../../../src/compare/types.js';
import { nodeOf, readEvent } from '../../make.js';

async function weigh(texts: readonly string[]): Promise<Evidence> {
  const measured = measureTexts((await readEvent(texts)).texts, { rarity: () => 1, relatedness: new Map() });
  return weighEvent(measured, {
    sameQuestion: bindForest({ start: 0, trees: ['happening.same 0.5 0 -1 2'] }, pairFeatures),
    sameFact: bindForest({ start: 0, trees: ['value.equal 0.5 0 -3 4'] }, factFeatures),
  });
}

const texts = ['The storm killed 12 sailors.', 'The storm killed 14 sailors.', 'The storm scared 12 sailors.'];

describe('an event that is weighed', () => {
  test('has the log-odds of both models for each pair; values that clash never state one fact', async () => {
    const { pairs } = await weigh(texts);
    expect(pairs.map(({ a, b, sameQuestion, sameFact }) => [a.at, b.at, sameQuestion, sameFact])).toEqual([
      [0, 1, 2, Number.NEGATIVE_INFINITY],
      [0, 2, -1, 4],
      [1, 2, -1, Number.NEGATIVE_INFINITY],
    ]);
  });
  test('never takes those killed for those injured', async () => {
    const { pairs } = await weigh(['The storm killed 12 sailors.', 'The storm injured 12 sailors.']);
    expect(pairs.map(({ relation, sameFact }) => [relation, sameFact])).toEqual([['same', Number.NEGATIVE_INFINITY]]);
  });
  test('finds each pair from both of its claims', async () => {
    const evidence = await weigh(texts);
    expect(evidence.pairs.length).toBe(3);
    for (const pair of evidence.pairs) {
      expect(pairBetween(evidence, pair.a, pair.b)).toBe(pair);
      expect(pairBetween(evidence, pair.b, pair.a)).toBe(pair);
    }
  });
});

test('the closest pair is the one whose words are most alike, the first of several', () => {
  const pair = (sameQuestion: number): Pick<Pair, 'sameQuestion'> => ({ sameQuestion });
  const pairs = [pair(1), pair(3), pair(3), pair(2)];
  expect(closestOf(pairs)).toBe(pairs[1]);
  expect(closestOf([])).toBeNull();
});

describe('the closest clash of two sides', () => {
  test('is of different texts, and clashes', async () => {
    const evidence = await weigh([...texts, 'The storm killed 14 sailors. In the storm, 19 sailors died.']);
    const { nodes } = evidence;
    const [a, b, c, d, e] = [
      nodeOf(nodes, 0),
      nodeOf(nodes, 1),
      nodeOf(nodes, 2),
      nodeOf(nodes, 3),
      nodeOf(nodes, 3, '19'),
    ];
    const found = closestClash(evidence, [c, a], [b]);
    expect([found?.a, found?.b]).toEqual([a, b]);
    expect(closestClash(evidence, [a], [c])).toBeNull();
    expect(closestClash(evidence, [d], [e])).toBeNull();
  });
});
