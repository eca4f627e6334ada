import { clashFeatures } from '../features/clash.js';
import { type ClashContext, type Rivals, viewClash } from '../features/clash-view.js';
import { measure } from '../features/pair-features.js';
import { confidenceOf } from '../scoring/calibration.js';
import { closestOf } from '../scoring/closest-pair.js';
import { logOdds } from '../scoring/logistic.js';
import { clashModel, type Models } from '../scoring/models.js';
import { tierOf } from '../scoring/tiers.js';
import type { Clash, Evidence, Pair, Position } from '../types.js';

/** Finds the pairs of positions that clash across texts and weighs whether they answer one question. */
export function findClashes(evidence: Evidence, positions: readonly Position[], models: Models): Clash[] {
  const found = findRivals(evidence, positions);
  const context: ClashContext = {
    evidence,
    textsOf: new Map(
      positions.map((position) => [position, new Set(position.members.map(({ text }) => text))] as const),
    ),
    texts: new Set(evidence.nodes.map(({ text }) => text)).size,
    ranks: rank(found),
  };
  return found.map((rivals) => {
    const { left, right, closest } = rivals;
    const measures = measure(clashFeatures, viewClash(rivals, context));
    const odds = logOdds(clashModel(closest.a, models), measures);
    const probability = confidenceOf(odds, models.calibration);
    return { left, right, closest, measures, odds, probability, tier: tierOf(probability, models) };
  });
}

/** Gathers the clashing pairs of claims by the positions that they are in, where at least one is across texts. */
function findRivals({ nodes, pairs }: Evidence, positions: readonly Position[]): Rivals[] {
  const placeOf = new Int32Array(nodes.length);
  for (const [k, { members }] of positions.entries()) for (const member of members) placeOf[member.at] = k;
  const pools = new Map<number, { readonly p: number; readonly q: number; readonly pairs: Pair[] }>();
  for (const pair of pairs) {
    if (pair.relation !== 'clash') continue;
    const [x, y] = [placeOf[pair.a.at] ?? 0, placeOf[pair.b.at] ?? 0];
    if (x === y) continue;
    const [p, q] = x < y ? [x, y] : [y, x];
    const id = p * positions.length + q;
    const pool = pools.get(id);
    if (pool) pool.pairs.push(pair);
    else pools.set(id, { p, q, pairs: [pair] });
  }
  return [...pools.values()].flatMap(({ p, q, pairs }) => {
    const [left, right] = [positions[p], positions[q]];
    const across = pairs.filter(({ a, b }) => a.text !== b.text);
    const closest = closestOf(across);
    return left && right && closest ? [{ left, right, pairs, across, closest }] : [];
  });
}

/** Of each position, how much the words of its closest pairs with the others are alike, the best first. */
function rank(found: readonly Rivals[]): ReadonlyMap<Position, readonly number[]> {
  const ranks = new Map<Position, number[]>();
  for (const { left, right, closest } of found) {
    for (const position of [left, right]) {
      const list = ranks.get(position);
      if (list) list.push(closest.sameQuestion);
      else ranks.set(position, [closest.sameQuestion]);
    }
  }
  for (const list of ranks.values()) list.sort((x, y) => y - x);
  return ranks;
}
