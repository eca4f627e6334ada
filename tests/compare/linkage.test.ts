import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence } from '../../src/compare/evidence.js';
import {
  averageAlike,
  beginLinkage,
  clusterAt,
  clustersOf,
  join,
  linkageOf,
  metBy,
} from '../../src/compare/linkage.js';
import { probability } from '../../src/compare/logit.js';
import type { Pair } from '../../src/compare/pairs.js';
import { absorb, formPositions } from '../../src/compare/positions.js';
import { relate } from '../../src/compare/relate.js';
import type { Quantity } from '../../src/model/value.js';
import { bareItems } from './make.js';

/** Makes a count; an approximate one goes with its neighbours. */
function count(low: number, approximate: boolean): Quantity {
  return { kind: 'count', low, high: low, lowOpen: false, highOpen: false, unit: null, step: 1, approximate };
}

/** Makes the evidence of claims with these values and of weighed pairs: first, second, log-odds that they state one fact. */
function evidenceOf(values: readonly Quantity[], odds: readonly (readonly [number, number, number])[], limit = 1000) {
  const items = bareItems(values);
  const pairs = odds.flatMap(([a, b, alike]): Pair[] => {
    const [x, y] = [values[a], values[b]];
    if (!x || !y || a >= b) return [];
    const relation = relate(x, y);
    const blind = relation === 'clash' ? Number.NEGATIVE_INFINITY : alike;
    return [{ a, b, relation, blind, alike: blind, features: new Float64Array(), commonness: 0 }];
  });
  return { items, pairs, limit, of: [], byValue: [] } as Evidence;
}

/** The average as it is defined: over all pairs, with 0.05 for those that were not weighed, and 0 when any two values clash. */
function define({ items, pairs }: Evidence, left: readonly number[], right: readonly number[]): number {
  const all = left.flatMap((a) => right.map((b) => [Math.min(a, b), Math.max(a, b)] as const));
  const value = (at: number): Quantity => items[at]?.claim.value as Quantity;
  if (all.some(([a, b]) => relate(value(a), value(b)) === 'clash')) return 0;
  const weighed = all.map(([a, b]) => pairs.find((pair) => pair.a === a && pair.b === b));
  return weighed.reduce((sum, pair) => sum + (pair ? probability(pair.alike) : 0.05), 0) / all.length;
}

const values = fc.array(fc.record({ low: fc.integer({ min: 300, max: 303 }), approximate: fc.boolean() }), {
  minLength: 2,
  maxLength: 9,
});

const graphs = values.chain((list) =>
  fc.tuple(
    fc.constant(list.map(({ low, approximate }) => count(low, approximate))),
    fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: list.length - 1 }),
        fc.integer({ min: 0, max: list.length - 1 }),
        fc.double({ min: -3, max: 3, noNaN: true }),
      ),
      { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 30 },
    ),
  ),
);

describe('linkage', () => {
  test('keeps the averages of what has joined', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 6 }), ([list, odds], joins) => {
        const evidence = evidenceOf(list, odds);
        const linkage = beginLinkage(evidence);
        for (const [a, b] of joins) {
          const [p, q] = [clusterAt(linkage, a % list.length), clusterAt(linkage, b % list.length)];
          if (p !== q && averageAlike(linkage, p, q) > 0) join(linkage, p, q);
        }
        const clusters = clustersOf(linkage);
        expect(clusters.flat().sort((x, y) => x - y)).toEqual([...list.keys()]);
        for (const left of clusters) {
          const p = clusterAt(linkage, left[0] ?? -1);
          for (const q of metBy(linkage, p)) {
            const right = clusters.find((cluster) => clusterAt(linkage, cluster[0] ?? -1) === q) ?? [];
            expect(averageAlike(linkage, p, q)).toBeCloseTo(define(evidence, left, right), 9);
          }
        }
        const again = linkageOf(evidence, clusters);
        for (const p of clusters.keys())
          for (const q of metBy(again, p))
            expect(averageAlike(again, p, q)).toBeCloseTo(define(evidence, clusters[p] ?? [], clusters[q] ?? []), 9);
      }),
    );
  });

  test('does not hold against a large cluster that few of its claims were weighed', () => {
    const chain = Array.from({ length: 40 }, (_, k) => k);
    const odds = chain.flatMap((a) => [1, 2, 3, 4].map((step) => [a, a + step, 3] as const));
    const facts = (limit: number): number =>
      formPositions(
        evidenceOf(
          chain.map(() => count(77, false)),
          odds,
          limit,
        ),
        0.35,
      ).length;
    expect(facts(8)).toBe(1);
    expect(facts(1000)).toBeGreaterThan(1);
  });

  test('lets claims join a position that clashes, but not a value that clashes with theirs', () => {
    const list = [count(35, false), count(38, false), count(35, false), count(38, false), count(35, false)];
    const evidence = evidenceOf(list, [
      [0, 2, -0.5],
      [1, 3, -0.5],
      [0, 3, 2],
      [2, 4, -3],
    ]);
    const clusters = list.map((_, at) => [at]);
    expect(absorb(evidence, clusters, new Set([0, 1]))).toEqual([[0, 2], [1, 3], [], [], [4]]);
  });
});
