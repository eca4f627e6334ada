import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Sides, takeSides } from '../../../src/compare/judging/sides.js';
import type { ClaimNode } from '../../../src/compare/types.js';
import { relate } from '../../../src/compare/values/relate.js';
import { bareNodes, readNodes } from '../../make.js';

const plain = { kind: 'count', unit: null, step: 1, approximate: false } as const;

/** Sorts positions into sides, all given by the places of their claims. */
function sortPlaces(nodes: readonly ClaimNode[], positions: readonly (readonly number[])[]): unknown {
  const places = (list: Sides['sides']): number[][] => list.map((members) => members.map(({ at }) => at));
  const { sides, neutral } = takeSides(
    positions.map((members) => members.flatMap((at) => nodes[at] ?? [])),
    relate,
  );
  return { sides: places(sides), neutral: places(neutral) };
}

describe('takeSides', () => {
  test('leaves out what clashes with neither side', async () => {
    const nodes = await readNodes([
      'Some 35 crates sank.',
      'Exactly 35 crates sank.',
      'Exactly 38 crates sank.',
      'At least 30 crates sank.',
    ]);
    expect(sortPlaces(nodes, [[1, 3], [2]])).toEqual({ sides: [[1], [2]], neutral: [[3], []] });
  });

  test('makes one side of positions that can all be true', async () => {
    const nodes = await readNodes(['Exactly 35 crates sank.', 'Exactly 48 crates sank.', 'Some 35 crates sank.']);
    expect(sortPlaces(nodes, [[0], [1], [2]])).toEqual({ sides: [[0, 2], [1]], neutral: [[], [], []] });
  });

  test('keeps each claim once, and on a side only what clashes with another', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 30, max: 33 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, (list) => {
        const nodes = bareNodes(
          list.map(([low, wide]) => ({ ...plain, low, high: low + wide, lowOpen: false, highOpen: false })),
        );
        const clashes = (a: ClaimNode, b: ClaimNode): boolean => relate(a.value, b.value) === 'clash';
        const { sides, neutral } = takeSides(
          nodes.map((node) => [node]),
          relate,
        );
        const places = [...sides, ...neutral].flat().map(({ at }) => at);
        expect(places.sort((x, y) => x - y)).toEqual([...list.keys()]);
        for (const side of sides)
          for (const a of side) {
            expect(sides.some((other) => other !== side && other.some((b) => clashes(a, b)))).toBe(true);
            expect(side.some((b) => clashes(a, b))).toBe(false);
          }
      }),
    );
  });
});
