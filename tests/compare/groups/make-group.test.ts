import { describe, expect, test } from '@jest/globals';
import { cohesion } from '../../../src/compare/groups/cohesion.js';
import { makeAccord, makeClash, support } from '../../../src/compare/groups/make-group.js';
import type { ClaimNode, Evidence, Pair } from '../../../src/compare/types.js';
import { relate } from '../../../src/compare/values/relate.js';
import { placesOf } from '../../../src/model/lines.js';
import { readNodes } from '../../make.js';

const context = {
  relate,
  placeOf: ({ document }: ClaimNode['text'], offset: number) => placesOf(document.text)(offset),
} as Parameters<typeof makeClash>[2];
const standing = { scope: 'across', tier: 'likely', confidence: 0.71234 } as const;

const killed = (...numbers: readonly string[]) =>
  readNodes(numbers.map((number) => `The storm killed ${number} sailors.`));

describe('a clash', () => {
  test.each([
    [['12', '14'], "12 and 14 can't both be right"],
    [['12', '14', '19'], "12, 14 and 19 can't all be right"],
  ])('of %j: %s', async (numbers, reason) => {
    const sides = (await killed(...numbers)).map((node) => [node]);
    expect(makeClash(sides, standing, context)).toMatchObject({
      reason,
      verdict: 'disagree',
      tier: 'likely',
      scope: 'across',
      kind: 'count',
      confidence: 0.712,
    });
  });

  test('shows the side that most texts hold first, then the one that comes first', async () => {
    const [a, b, c, d] = await killed('12', '14', '14', '19');
    if (!a || !b || !c || !d) throw new Error('a claim is missing');
    const { positions } = makeClash([[d], [a], [b, c]], standing, context);
    expect(positions.map(({ display }) => display)).toEqual(['14', '12', '19']);
    expect(positions[0]?.mentions.map(({ document }) => document)).toEqual(['b.txt', 'c.txt']);
  });

  test('shows of a side the value that clashes, not a hedged one that goes with both', async () => {
    const [a, b, c, d] = await killed('about 35', 'about 35', '34', '37');
    if (!a || !b || !c || !d) throw new Error('a claim is missing');
    const { positions } = makeClash([[a, b, c], [d]], standing, context);
    expect(positions.map(({ display }) => display)).toEqual(['34', '37']);
  });

  test('has one id however its sides are ordered, and another for other texts', async () => {
    const [a, b] = await killed('12', '14');
    const [c, d] = await killed('12', '15');
    if (!a || !b || !c || !d) throw new Error('a claim is missing');
    const { id } = makeClash([[a], [b]], standing, context);
    expect(id).toMatch(/^q[0-9a-f]{10}$/);
    expect(makeClash([[b], [a]], standing, context).id).toBe(id);
    expect(makeClash([[c], [d]], standing, context).id).not.toBe(id);
    expect(makeClash([[a], [b]], { ...standing, scope: 'within' }, context).id).not.toBe(id);
  });

  test('gives each mention with its place and its words', async () => {
    const [a, b] = await readNodes(['A gale.\n\nIt killed nearly 40 sailors, Rowe said.', 'It killed 12 sailors.']);
    if (!a || !b) throw new Error('a claim is missing');
    const [first] = makeClash([[a], [b]], standing, context).positions;
    expect(first?.mentions).toEqual([
      expect.objectContaining({ line: 3, column: 18, quote: '40', phrase: 'nearly 40 sailors', attribution: 'Rowe' }),
    ]);
  });
});

describe('an accord', () => {
  test.each([
    [['12', 'twelve'], 'agree', 'all say 12', 1],
    [['12', 'more than 10'], 'compatible', '12 and more than 10 can all be true', 2],
    [['more than 10', 'more than 10', '12'], 'compatible', 'more than 10 and 12 can all be true', 2],
  ])('of %j: %s, %s', async (numbers, verdict, reason, count) => {
    const group = makeAccord(await killed(...numbers), 0.5, context);
    expect(group).toMatchObject({ verdict, reason, tier: null, cause: null, scope: 'across' });
    expect(group.positions.length).toBe(count);
  });
});

test('a side is held by as many texts as state it', async () => {
  expect(support(await readNodes(['It killed 12 sailors. In all, 12 drowned.', 'It killed 12 sailors.']))).toBe(2);
});

test('claims hold together as their pairs do on average, without those that clash or were not weighed', async () => {
  const nodes = await killed('12', '12', '12', '14');
  const pairsOf = nodes.map((): Pair[] => []);
  const weigh = (p: number, q: number, sameFact: number): void => {
    const [a, b] = [nodes[p], nodes[q]];
    if (!a || !b) return;
    const relation = relate(a.value, b.value);
    pairsOf[p]?.push({ a, b, relation, sameFact, sameQuestion: 0 });
  };
  weigh(0, 1, 0);
  weigh(1, 2, Math.log(3));
  weigh(0, 3, 9);
  const evidence: Evidence = {
    nodes,
    pairs: [],
    pairsOf,
    limit: 9,
    relate,
    relatedness: new Map(),
    measure: () => new Float32Array(),
  };
  expect(cohesion(evidence, nodes)).toBeCloseTo((0.5 + 0.75) / 2, 9);
  expect(cohesion(evidence, nodes.slice(0, 2))).toBeCloseTo(0.5, 9);
  expect(cohesion(evidence, nodes.slice(2))).toBe(0);
});
