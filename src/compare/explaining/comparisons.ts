import type { Comparison } from '../../model/explanation.js';
import { probability } from '../features/probability.js';
import { measureFact } from '../features/shared-value.js';
import { closestClash, pairBetween } from '../scoring/closest-pair.js';
import type { Models } from '../scoring/models.js';
import type { ClaimNode, Evidence, Finding, Pair } from '../types.js';
import {
  type Contributions,
  calibrate,
  clashContributions,
  factContributions,
  reasonsOf,
  total,
  wordContributions,
} from './contributions.js';

/** Two claims that were weighed against each other, and why. */
export interface Compared extends Omit<Comparison, 'mentions'> {
  readonly a: ClaimNode;
  readonly b: ClaimNode;
}

/** Compares clashing claims of one text by the words alone: nothing else was weighed. */
export function compareWithin(finding: Finding, models: Models): Compared[] {
  const { sides, evidence } = finding;
  return sides.flatMap(([a], k) =>
    sides.slice(k + 1).flatMap(([b]) => {
      const pair = a && b && pairBetween(evidence, a, b);
      return pair ? [compared(finding, pair, wordsOf(finding, pair, models))] : [];
    }),
  );
}

/** Compares clashing sides: for each two positions, what the closest two of their claims have in common, and how the sides relate. */
export function compareSides(finding: Finding, models: Models): Compared[] {
  return [...finding.clashes]
    .sort((x, y) => y.odds - x.odds)
    .flatMap(({ left, right, measures }) => {
      // Not the closest pair of the clash: claims may have joined its positions since.
      const pair = closestClash(finding.evidence, left.members, right.members);
      if (!pair) return [];
      const contributions = clashContributions(models.clash, measures, wordsOf(finding, pair, models));
      return [compared(finding, pair, calibrate(contributions, models.calibration))];
    });
}

/** Compares claims that state one fact: for each but the first, what it has in common with the one that it is closest to. */
export function compareFact(finding: Finding, models: Models): Compared[] {
  const { evidence } = finding;
  const open = new Set(finding.sides.flat());
  const pairsOf = pairsAmong(evidence, open);
  // A tree of the surest pairs: each step joins one more claim to those that are there.
  const nearest = new Map<ClaimNode, Pair>();
  const found: Compared[] = [];
  let [joined] = open;
  while (joined !== undefined) {
    open.delete(joined);
    nearest.delete(joined);
    for (const pair of pairsOf.get(joined) ?? []) {
      const other = pair.a === joined ? pair.b : pair.a;
      if (!open.has(other) || pair.relation === 'clash') continue;
      const known = nearest.get(other);
      if (!known || pair.sameFact > known.sameFact) nearest.set(other, pair);
    }
    let next: ClaimNode | undefined;
    let best: Pair | null = null;
    for (const [other, pair] of nearest)
      if (best === null || pair.sameFact > best.sameFact) [next, best] = [other, pair];
    if (best) {
      const measured = { ...best, measures: evidence.measure(best.a, best.b) };
      found.push(compared(finding, best, factContributions(models.sameFact, measureFact(measured))));
    }
    joined = next;
  }
  return found;
}

/** The weighed pairs of some claims among each other, by each of their two claims. */
function pairsAmong({ pairsOf }: Evidence, nodes: ReadonlySet<ClaimNode>): ReadonlyMap<ClaimNode, readonly Pair[]> {
  const found = new Map([...nodes].map((node): [ClaimNode, Pair[]] => [node, []]));
  for (const { at } of [...nodes].sort((x, y) => x.at - y.at))
    for (const pair of pairsOf[at] ?? [])
      if (nodes.has(pair.b)) for (const end of [pair.a, pair.b]) found.get(end)?.push(pair);
  return found;
}

function wordsOf({ evidence }: Finding, { a, b }: Pair, models: Models): Contributions {
  return wordContributions(models.sameQuestion, evidence.measure(a, b));
}

function compared({ evidence }: Finding, { a, b }: Pair, contributions: Contributions): Compared {
  return {
    a,
    b,
    probability: Math.round(probability(total(contributions)) * 1000) / 1000,
    start: Math.round((contributions.get('start') ?? 0) * 100) / 100,
    reasons: reasonsOf(contributions, a, b, evidence.nodes),
  };
}
