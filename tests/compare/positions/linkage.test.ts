import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { probability } from '../../../src/compare/features/probability.js';
import { absorb } from '../../../src/compare/positions/absorb.js';
import { formPositions } from '../../../src/compare/positions/form-positions.js';
import {
  averageSameFact,
  beginLinkage,
  clusterAt,
  join,
  linkageOf,
  metBy,
  positionsOf,
} from '../../../src/compare/positions/linkage.js';
import { relatednessOf } from '../../../src/compare/scoring/fitted.js';
import type { ClaimNode, Evidence, Pair } from '../../../src/compare/types.js';
import { relate } from '../../../src/compare/values/relate.js';
import type { Quantity } from '../../../src/model/value.js';
import { bareNodes } from '../../make.js';

/** Makes a count; an approximate one goes with its neighbours. */
function count(low: number, approximate: boolean): Quantity {
  return { kind: 'count', low, high: low, lowOpen: false, highOpen: false, unit: null, step: 1, approximate };
}

/** Makes the evidence of claims with these values and of weighed pairs: first, second, log-odds that they state one fact. */
function evidenceOf(values: readonly Quantity[], odds: readonly (readonly [number, number, number])[], limit = 1000) {
  const nodes = bareNodes(values);
  const pairs = odds.flatMap(([k, l, one]): Pair[] => {
    const [a, b] = [nodes[k], nodes[l]];
    if (!a || !b || k >= l) return [];
    const relation = relate(a.value, b.value);
    const sameFact = relation === 'clash' ? Number.NEGATIVE_INFINITY : one;
    return [{ a, b, relation, sameQuestion: sameFact, sameFact }];
  });
  return {
    nodes,
    pairs,
    limit,
    relate,
    pairsOf: [],
    relatedness: relatednessOf([]),
    measure: () => new Float32Array(),
  } satisfies Evidence;
}

/** The average as it is defined: over all pairs, with 0.05 for those that were not weighed, and 0 when any two values clash. */
function define({ pairs }: Evidence, left: readonly ClaimNode[], right: readonly ClaimNode[]): number {
  const all = left.flatMap((a) => right.map((b) => (a.at < b.at ? ([a, b] as const) : ([b, a] as const))));
  if (all.some(([a, b]) => relate(a.value, b.value) === 'clash')) return 0;
  const weighed = all.map(([a, b]) => pairs.find((pair) => pair.a === a && pair.b === b));
  return weighed.reduce((sum, pair) => sum + (pair ? probability(pair.sameFact) : 0.05), 0) / all.length;
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
          const [x, y] = [evidence.nodes[a % list.length], evidence.nodes[b % list.length]];
          if (!x || !y) continue;
          const [p, q] = [clusterAt(linkage, x), clusterAt(linkage, y)];
          if (p !== q && averageSameFact(linkage, p, q) > 0) join(linkage, p, q);
        }
        const positions = positionsOf(linkage);
        const all = positions.flatMap(({ members }) => members.map(({ at }) => at));
        expect(all.sort((x, y) => x - y)).toEqual([...list.keys()]);
        const numberOf = ([first]: readonly ClaimNode[]): number => (first ? clusterAt(linkage, first) : -1);
        for (const { members: left } of positions) {
          const p = numberOf(left);
          for (const q of metBy(linkage, p)) {
            const right = positions.find(({ members }) => numberOf(members) === q)?.members ?? [];
            expect(averageSameFact(linkage, p, q)).toBeCloseTo(define(evidence, left, right), 9);
          }
        }
        const again = linkageOf(evidence, positions);
        for (const p of positions.keys())
          for (const q of metBy(again, p)) {
            const [left, right] = [positions[p]?.members ?? [], positions[q]?.members ?? []];
            expect(averageSameFact(again, p, q)).toBeCloseTo(define(evidence, left, right), 9);
          }
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
    const positions = evidence.nodes.map((node) => ({ members: [node] }));
    const clashing = positions.slice(0, 2);
    const { grown, rest } = absorb(evidence, positions, new Set(clashing));
    const places = (list: readonly { readonly members: readonly ClaimNode[] }[]): number[][] =>
      list.map(({ members }) => members.map(({ at }) => at));
    expect(places(clashing.map(grown))).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(places(rest)).toEqual([[4]]);
  });
});
