import { differentEventsTest } from '../candidates/one-event.js';
import { clashFeatures } from '../features/clash.js';
import { type ClashContext, type Rivals, viewClash } from '../features/clash-view.js';
import { countCounterparts } from '../features/counterparts.js';
import { measure } from '../features/pair-features.js';
import { blendedOdds } from '../scoring/blend.js';
import { confidenceOf } from '../scoring/calibration.js';
import { closestOf } from '../scoring/closest-pair.js';
import type { Models } from '../scoring/models.js';
import { tierOf } from '../scoring/tiers.js';
import type { Clash, EventText, Evidence, Pair, Position } from '../types.js';

/** Two clashing positions before the models have weighed them. */
export type MeasuredClash = Pick<Clash, 'left' | 'right' | 'closest' | 'measures'>;

/** Finds the pairs of positions that clash across texts and weighs whether they answer one question. */
export function findClashes(evidence: Evidence, positions: readonly Position[], models: Models): Clash[] {
  return measureClashes(evidence, positions).map((clash) => {
    const odds = blendedOdds(models.clash, clash.measures);
    const probability = confidenceOf(odds, models.calibration);
    return { ...clash, odds, probability, tier: tierOf(probability, models) };
  });
}

/** Finds the pairs of positions that clash across texts and measures them. */
export function measureClashes(evidence: Evidence, positions: readonly Position[]): MeasuredClash[] {
  const context: ClashContext = {
    textsOf: new Map(
      positions.map((position) => [position, new Set(position.members.map(({ text }) => text))] as const),
    ),
    counterparts: countCounterparts(evidence),
    measure: evidence.measure,
    relatedness: evidence.relatedness,
  };
  return findRivals(evidence, positions, clashTest(evidence, positions)).map((rivals) => {
    const { left, right, closest } = rivals;
    return { left, right, closest, measures: measure(clashFeatures, viewClash(rivals, context)) };
  });
}

/** How many facts two texts of different events by their files have to share before their claims can clash. */
const leastShared = 2;

/** Makes a test whether the claims of two texts can clash: texts that only their reader puts together must state some facts alike first. */
function clashTest({ nodes }: Evidence, positions: readonly Position[]): (a: EventText, b: EventText) => boolean {
  const areOfDifferentEvents = differentEventsTest(nodes);
  const stated = new Map<EventText, Set<Position>>();
  for (const position of positions)
    for (const { text } of position.members) stated.set(text, (stated.get(text) ?? new Set()).add(position));
  return (a, b) => {
    if (!areOfDifferentEvents(a, b)) return true;
    const others = stated.get(b);
    let shared = 0;
    for (const position of stated.get(a) ?? []) if (others?.has(position)) shared++;
    return shared >= leastShared;
  };
}

/** Gathers the clashing pairs of claims by the positions that they are in, where at least one is across texts. */
function findRivals(
  { nodes, pairs }: Evidence,
  positions: readonly Position[],
  canClash: (a: EventText, b: EventText) => boolean,
): Rivals[] {
  const placeOf = new Int32Array(nodes.length);
  for (const [k, { members }] of positions.entries()) for (const member of members) placeOf[member.at] = k;
  const pools = new Map<number, { readonly p: number; readonly q: number; readonly pairs: Pair[] }>();
  for (const pair of pairs) {
    if (pair.relation !== 'clash' || !canClash(pair.a.text, pair.b.text)) continue;
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
