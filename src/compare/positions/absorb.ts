import type { Evidence, Position } from '../types.js';
import { averageSameFact, inOrder, linkageOf, metBy } from './linkage.js';

/** Least mean probability at which a claim joins a position that is already known to clash. */
const absorbAt = 0.28;

/** Positions after some have joined those that clash. */
export interface Absorbed {
  /** Returns what a position that clashes has become. */
  readonly grown: (position: Position) => Position;
  /** Those that neither clash nor have joined one that does, in order. */
  readonly rest: readonly Position[];
}

/**
 * Lets each position outside of `clashing` join the clashing one whose fact it most likely states: beside a clash, less evidence will do
 * to see whom a further claim sides with.
 */
export function absorb(evidence: Evidence, positions: readonly Position[], clashing: ReadonlySet<Position>): Absorbed {
  if (clashing.size === 0) return { grown: (position) => position, rest: positions };
  const linkage = linkageOf(evidence, positions);
  const grown = new Map<Position, Position>();
  const rest: Position[] = [];
  for (const [at, position] of positions.entries()) {
    if (clashing.has(position)) continue;
    let best: Position | null = null;
    let share = absorbAt;
    for (const number of metBy(linkage, at).sort((x, y) => x - y)) {
      const target = positions[number];
      if (!target || !clashing.has(target)) continue;
      const alike = averageSameFact(linkage, at, number);
      if (alike <= share) continue;
      best = target;
      share = alike;
    }
    if (best) grown.set(best, { members: inOrder([...(grown.get(best) ?? best).members, ...position.members]) });
    else rest.push(position);
  }
  return { grown: (position) => grown.get(position) ?? position, rest };
}
