import { describe, expect, test } from '@jest/globals';
import { candidates, limitOf } from '../../../src/compare/candidates/candidates.js';
import { indexKeys, type KeyedClaim, lookAt } from '../../../src/compare/candidates/key-index.js';
import { textSimilarity } from '../../../src/compare/candidates/text-similarity.js';
import type { ClaimNode } from '../../../src/compare/types.js';
import { type Event, readEvent, readNodes } from '../../make.js';

const rarity = (word: string): number => (word.length > 4 ? 5 : 0.5);

async function nodesOf(texts: readonly string[]): Promise<readonly ClaimNode[]> {
  return readNodes(texts, rarity);
}

/** Writes the pairs of claims as their quotes. */
function quote(nodes: readonly ClaimNode[], later: readonly (readonly ClaimNode[])[]): string[] {
  return later.flatMap((others, a) => others.map((b) => `${nodes[a]?.claim.quote} ${b.claim.quote}`));
}

const all = (): boolean => true;

describe('claims that are worth weighing', () => {
  test.each([
    ['share a value', ['It has 4,170 sheds.', 'Then 4,170 ran.'], ['4,170 4,170']],
    ['share what is counted', ['It has 12 lorries.', 'Only 15 lorries ran.'], ['12 15']],
    ['share a rare word', ['The 40 at Hulwesnor left.', 'Some 62 reached Hulwesnor.'], ['40 62']],
    ['are few of their scale', ['It has 12 lorries.', 'Only 15 ferries ran.'], ['12 15']],
    ['are of two scales', ['It cost $12 at Hulwesnor.', 'It took 12 days at Hulwesnor.'], []],
  ])('%s', async (_, texts, expected) => {
    const nodes = await nodesOf(texts);
    expect(quote(nodes, candidates(nodes, rarity, all, 1000))).toEqual(expected);
    expect(
      quote(
        nodes,
        candidates(nodes, rarity, (a, b) => a === b, 1000),
      ),
    ).toEqual([]);
  });

  test('are not those that share what too many share', async () => {
    const alike = await nodesOf(Array.from({ length: 401 }, (_, k) => `The ${'bcdfghjklm'[k % 10]}${k}-yard had 77.`));
    expect(candidates(alike, rarity, all, 1000).flat()).toEqual([]);
    expect(candidates(alike.slice(1), rarity, all, 1000).flat().length).toBeGreaterThan(0);
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
    const nodes = await nodesOf(texts);
    const later = candidates(nodes, rarity, all, limit);
    const pairs = later.flatMap((others, a) => others.map((b) => [a, b.at] as const));
    expect(pairs.length).toBeLessThanOrEqual(limit * nodes.length);
    expect(pairs.length).toBeLessThan(candidates(nodes, rarity, all, 1000).flat().length);
    expect(pairs.every(([a, b]) => a < b)).toBe(true);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    expect(later.every((others) => others.every((b, k) => k === 0 || (others[k - 1]?.at ?? 0) < b.at))).toBe(true);
    for (const at of nodes.keys()) {
      const others = pairs.filter((pair) => pair.includes(at)).map(([a, b]) => nodes[a === at ? b : a]);
      const equal = others.filter((other) => other?.claim.quote === nodes[at]?.claim.quote);
      expect(others.length).toBeGreaterThanOrEqual(limit);
      expect(equal.length).toBeGreaterThanOrEqual(limit / 2);
      expect(others.length - equal.length).toBeGreaterThanOrEqual(limit / 2);
    }
  });

  test('are all paired where the limit allows it', async () => {
    const nodes = await nodesOf(texts);
    expect(candidates(nodes, rarity, all, count)).toEqual(candidates(nodes, rarity, all, 1000));
  });
});

test('texts are as similar as the rare words of their claims, whatever is asked first', async () => {
  const texts = [
    'The lorries left Hulwesnor with 40 crates.',
    'The 41 crates left Hulwesnor by lorry.',
    'A ferry carried 9 students.',
    'Nothing is counted here.',
  ];
  const event: Event = await readEvent(texts);
  const makeSimilarity = (): ((a: number, b: number) => number) => {
    const similarityOf = textSimilarity(event.texts, rarity);
    return (a, b) => {
      const [x, y] = [event.texts[a], event.texts[b]];
      return x && y ? similarityOf(x, y) : Number.NaN;
    };
  };
  const similarity = makeSimilarity();
  const again = makeSimilarity();
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

describe('keys', () => {
  const claim = (
    value: string,
    words: readonly string[],
    parts: readonly string[] = [],
    scale = 'count',
  ): KeyedClaim => ({
    scale,
    value: { kind: 'value', name: `${scale} ${value}` },
    others: [
      ...words.map((name) => ({ kind: 'word', name: `${scale} ${name}` }) as const),
      ...parts.map((name) => ({ kind: 'part', name: `${scale} ${name}` }) as const),
    ],
  });
  const claims = (count: number, words: readonly string[], parts: readonly string[] = []): KeyedClaim[] =>
    Array.from({ length: count }, (_, k) =>
      claim(
        `=${k % 400}`,
        words.map((name) => name + (k % 3)),
        parts.map((name) => name + (k % 3)),
      ),
    );

  test.each([
    ['few share', claims(300, ['w']), 1, 0],
    ['many share', claims(453, ['w']), 0, 0],
    ['many share in a large event', claims(2100, ['w']), 0, 1],
    ['many share, of many kinds', claims(2100, ['a', 'b', 'c', 'd']), 0, 3],
    ['many share as a part only', claims(2100, [], ['p']), 0, 0],
  ])('that %s', (_, list, selective, common) => {
    const index = indexKeys(list);
    const others = (keys: readonly { readonly kind: string }[]) => keys.filter(({ kind }) => kind !== 'value').length;
    expect(new Set(index.selective.map(others))).toEqual(new Set([selective]));
    expect(new Set(index.common.map((keys) => keys.length))).toEqual(new Set([common]));
  });

  test('weigh the more the fewer claims of the scale share them; parts are words again', () => {
    const index = indexKeys([
      claim('=1', ['a', 'b'], ['p']),
      claim('=1', ['a'], ['p']),
      claim('=2', ['b', 'a']),
      claim('=3', ['c', 'a']),
      claim('=1', ['a', 'b'], ['p'], 'money'),
    ]);
    expect([1, 2, 3, 4].map(index.strengthFor(0))).toEqual([0, Math.log(4 / 2), 0, 0]);
    expect(index.strengthFor(3)(2)).toBe(0);
  });

  test.each([
    ['what hardly any two share by chance', ['a', 'b', 'c'], ['a', 'b', 'c', 'x1', 'x2', 'x3', 'x4'], true],
    ['most of what the two have', ['a', 'b'], ['a', 'b'], true],
    ['some of it', ['a', 'b', 'x5', 'x6'], ['a', 'b', 'x7', 'x8'], false],
  ])('are sure together when they are %s', (_, left, right, sure) => {
    // each of the shared words is in an eighth of the claims
    const list = Array.from({ length: 64 }, (_, k) =>
      claim(
        `=${k}`,
        ['a', 'b', 'c'].filter((_, at) => (k >> (2 * at)) % 8 === 0),
      ),
    );
    const index = indexKeys([...list, claim('=l', left), claim('=r', right)]);
    expect(index.isSure(64, 65, index.strengthFor(64)(65))).toBe(sure);
  });

  test('that many share are looked up next to a claim and all over', () => {
    const index = indexKeys(Array.from({ length: 4000 }, (_, k) => claim(`=${k % 400}`, ['all'])));
    const [shared] = index.common[5] ?? [];
    const seen = shared ? lookAt(shared, 5) : [];
    expect(seen).toContain(5);
    expect(seen.filter((other) => other % 400 === 5).length).toBeGreaterThanOrEqual(10);
    expect(new Set(seen.map((other) => other % 400)).size).toBeGreaterThan(25);
    expect(seen.length).toBeLessThanOrEqual(64);
  });
});

describe('an event in very many texts', () => {
  const write = (k: number, facts: number): string => {
    const place = ['Hulwesnor', 'Berrentin', 'Dortinfen', 'Wesdanlugra'][k % facts] ?? '';
    return `Police said ${400 + (k % facts) * 7 + (k % 97 === 0 ? 1 : 0)} students left ${place} harbour aboard ferries.`;
  };

  test('is compared by what the claims share together, and not by what all have', async () => {
    const nodes = await nodesOf(Array.from({ length: 2100 }, (_, k) => write(k, 4)));
    const later = candidates(nodes, rarity, all, limitOf(nodes.length));
    const facts = later.flatMap((others, a) => others.map((b) => [a % 4, b.at % 4] as const));
    expect(facts.length).toBeGreaterThan(8 * nodes.length);
    expect(facts.every(([x, y]) => x === y)).toBe(true);
  });
});
