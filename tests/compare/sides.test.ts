import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeItems } from '../../src/compare/events.js';
import type { Item } from '../../src/compare/item.js';
import { relate } from '../../src/compare/relate.js';
import { takeSides } from '../../src/compare/sides.js';
import { bareItems, readEvent } from './make.js';

const plain = { kind: 'count', unit: null, step: 1, approximate: false } as const;

/** Makes the claims of texts, one claim a text. */
async function itemsOf(...texts: string[]): Promise<Item[]> {
  const { claims } = await readEvent(texts);
  return makeItems(claims, () => 1);
}

describe('takeSides', () => {
  test('leaves out what clashes with neither side', async () => {
    const items = await itemsOf(
      'Some 35 crates sank.',
      'Exactly 35 crates sank.',
      'Exactly 38 crates sank.',
      'At least 30 crates sank.',
    );
    expect(takeSides(items, [[1, 3], [2]])).toEqual({ sides: [[1], [2]], neutral: [[3], []] });
  });

  test('makes one side of positions that can all be true', async () => {
    const items = await itemsOf('Exactly 35 crates sank.', 'Exactly 48 crates sank.', 'Some 35 crates sank.');
    expect(takeSides(items, [[0], [1], [2]])).toEqual({ sides: [[0, 2], [1]], neutral: [[], [], []] });
  });

  test('keeps each claim once, and on a side only what clashes with another', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 30, max: 33 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, (list) => {
        const items = bareItems(
          list.map(([low, wide]) => ({ ...plain, low, high: low + wide, lowOpen: false, highOpen: false })),
        );
        const clashes = (a: number, b: number): boolean => {
          const [x, y] = [items[a], items[b]];
          return x !== undefined && y !== undefined && relate(x.claim.value, y.claim.value) === 'clash';
        };
        const { sides, neutral } = takeSides(
          items,
          list.map((_, at) => [at]),
        );
        expect([...sides, ...neutral].flat().sort((x, y) => x - y)).toEqual([...list.keys()]);
        for (const side of sides)
          for (const a of side) {
            expect(sides.some((other) => other !== side && other.some((b) => clashes(a, b)))).toBe(true);
            expect(side.some((b) => clashes(a, b))).toBe(false);
          }
      }),
    );
  });
});
