import type { Link } from './links.js';
import { probability } from './logit.js';

/** Positions that answer one question, with the links between them. */
export interface Question {
  /** Positions in the list of clusters, in order. */
  readonly positions: readonly number[];
  readonly links: readonly Link[];
}

/**
 * Puts positions that clash under one question: the surest links first; a position joins when its links to the positions that are there
 * already hold on average.
 */
export function unite(links: readonly Link[], clashAt: number): Question[] {
  const byPair = new Map<string, number>();
  const sure = links
    .filter((link) => probability(link.odds) >= clashAt)
    .sort((x, y) => y.odds - x.odds || x.p - y.p || x.q - y.q);
  for (const link of links) byPair.set(`${link.p} ${link.q}`, probability(link.odds));
  const questionOf = new Map<number, number[]>();
  for (const { p, q } of sure) {
    const left = questionOf.get(p) ?? [p];
    const right = questionOf.get(q) ?? [q];
    if (left === right || averageLink(byPair, left, right) < clashAt * 0.8) continue;
    const together = [...left, ...right].sort((x, y) => x - y);
    for (const position of together) questionOf.set(position, together);
  }
  // Each link is looked up by its first position: searching all links for each question would take the square of their number.
  const within = new Map<readonly number[], Link[]>();
  for (const link of sure) {
    const positions = questionOf.get(link.p);
    if (positions && positions === questionOf.get(link.q))
      within.set(positions, [...(within.get(positions) ?? []), link]);
  }
  return [...new Set(questionOf.values())].map((positions) => ({ positions, links: within.get(positions) ?? [] }));
}

/** The mean probability of the known links between two sets of positions; pairs without a link don't clash and are left out. */
function averageLink(byPair: ReadonlyMap<string, number>, left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const p of left) {
    for (const q of right) {
      const known = byPair.get(p < q ? `${p} ${q}` : `${q} ${p}`);
      if (known === undefined) continue;
      sum += known;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
