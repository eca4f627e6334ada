import { describe, expect, test } from '@jest/globals';
import { candidates } from '../../src/compare/candidates.js';
import { documentSimilarity, makeItems } from '../../src/compare/events.js';
import type { Item } from '../../src/compare/item.js';
import { type Event, readEvent } from './make.js';

const rarity = (word: string): number => (word.length > 4 ? 5 : 0.5);

async function itemsOf(texts: readonly string[]): Promise<readonly Item[]> {
  return makeItems((await readEvent(texts)).claims, rarity);
}

/** Writes the pairs of claims as their quotes. */
function tell(items: readonly Item[], later: readonly (readonly number[])[]): string[] {
  return later.flatMap((others, a) => others.map((b) => `${items[a]?.claim.quote} ${items[b]?.claim.quote}`));
}

const all = (): boolean => true;

describe('claims that are worth weighing', () => {
  test.each([
    ['share a value', ['It has 4,170 sheds.', 'Then 4,170 ran.'], ['4,170 4,170']],
    ['share what is counted', ['It has 12 lorries.', 'Only 15 lorries ran.'], ['12 15']],
    ['share a rare word', ['The 40 at Hulwesnor left.', 'Some 62 reached Hulwesnor.'], ['40 62']],
    ['share nothing', ['It has 12 lorries.', 'Only 15 ferries ran.'], []],
    ['are of two scales', ['It cost $12 at Hulwesnor.', 'It took 12 days at Hulwesnor.'], []],
  ])('%s', async (_, texts, expected) => {
    const items = await itemsOf(texts);
    expect(tell(items, candidates(items, rarity, all))).toEqual(expected);
    expect(
      tell(
        items,
        candidates(items, rarity, (a, b) => a === b),
      ),
    ).toEqual([]);
  });

  test('are not those that share what too many share', async () => {
    const alike = await itemsOf(Array.from({ length: 31 }, (_, k) => `The ${'bcdfghjklm'[k % 10]}${k}-yard had 77.`));
    expect(candidates(alike, rarity, all).flat()).toEqual([]);
    expect(candidates(alike.slice(1), rarity, all).flat().length).toBeGreaterThan(0);
  });
});

describe('claims of a large event', () => {
  const count = 60;
  const limit = 6;
  const texts = Array.from(
    { length: count },
    (_, k) => `They saw ${200 + (k % 5)} lorries at quay ${'abcdef'[k % 6]}.`,
  );

  test('are held to their best, some with their value and some without', async () => {
    const items = await itemsOf(texts);
    const later = candidates(items, rarity, all, limit);
    const pairs = later.flatMap((others, a) => others.map((b) => [a, b] as const));
    expect(pairs.length).toBeLessThanOrEqual(limit * items.length);
    expect(pairs.length).toBeLessThan(candidates(items, rarity, all).flat().length);
    expect(pairs.every(([a, b]) => a < b)).toBe(true);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    expect(later.every((others) => others.every((b, k) => k === 0 || (others[k - 1] ?? 0) < b))).toBe(true);
    for (const at of items.keys()) {
      const others = pairs.filter((pair) => pair.includes(at)).map(([a, b]) => items[a === at ? b : a]);
      const equal = others.filter((other) => other?.claim.quote === items[at]?.claim.quote);
      expect(others.length).toBeGreaterThanOrEqual(limit);
      expect(equal.length).toBeGreaterThanOrEqual(limit / 2);
      expect(others.length - equal.length).toBeGreaterThanOrEqual(limit / 2);
    }
  });

  test('are all paired where the limit allows it', async () => {
    const items = await itemsOf(texts);
    expect(candidates(items, rarity, all, count)).toEqual(candidates(items, rarity, all));
  });
});

test('texts are as similar as the rare words of their claims, whatever is asked first', async () => {
  const texts = [
    'The lorries left Hulwesnor with 40 crates.',
    'The 41 crates left Hulwesnor by lorry.',
    'A ferry carried 9 students.',
    'Nothing is counted here.',
  ];
  const { documents, claims }: Event = await readEvent(texts);
  const similarity = documentSimilarity(documents, claims, rarity);
  const again = documentSimilarity(documents, claims, rarity);
  const order = [3, 0, 2, 1];
  const asked = order.map((a) => order.map((b) => again(a, b)));
  for (const [i, a] of order.entries())
    for (const [j, b] of order.entries()) {
      expect(similarity(a, b)).toBe(asked[i]?.[j]);
      expect(similarity(a, b)).toBe(similarity(b, a));
    }
  expect(similarity(0, 0)).toBe(1);
  expect(similarity(0, 1)).toBeGreaterThan(0.6);
  expect(similarity(0, 2)).toBeLessThan(0.2);
  expect(similarity(0, 3)).toBe(0);
});
