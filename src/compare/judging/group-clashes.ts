import { comparePositions } from '../positions/form-positions.js';
import type { Clash, Position } from '../types.js';
import { logRatio } from '../values/intervals.js';

/** What grouping looks at of a clash. */
export type Groupable = Pick<Clash, 'left' | 'right' | 'odds' | 'probability'>;

/** A question: positions that answer it, in the order of the event, and the clashes between them. */
export interface Question<C extends Groupable> {
  readonly positions: readonly Position[];
  readonly clashes: readonly C[];
}

/**
 * Puts positions that clash with at least some probability under one question, the surest question first. The surest clashes are taken
 * first, of those about as sure the ones with closer values; a position joins when its clashes with the positions that are there already
 * hold on average, and no text gives its value beside one of theirs: a text does not answer a question twice.
 */
export function groupClashes<C extends Groupable>(clashes: readonly C[], least: number): Question<C>[] {
  const known = new Map<Position, Map<Position, number>>();
  for (const { left, right, probability } of clashes) {
    const row = known.get(left) ?? new Map<Position, number>();
    row.set(right, probability);
    known.set(left, row);
  }
  const sure = clashes
    .filter(({ probability }) => probability >= least)
    .sort(
      (x, y) =>
        rankOf(y) - rankOf(x) ||
        y.probability - x.probability ||
        y.odds - x.odds ||
        comparePositions(x.left, y.left) ||
        comparePositions(x.right, y.right),
    );
  const questionOf = new Map<Position, readonly Position[]>();
  for (const { left, right } of sure) {
    const [mine, yours] = [questionOf.get(left) ?? [left], questionOf.get(right) ?? [right]];
    if (mine === yours || average(known, mine, yours) < least * 0.8) continue;
    if (mine.length + yours.length > 2 && mine.some((p) => yours.some((q) => shareText(p, q)))) continue;
    const together = [...mine, ...yours].sort(comparePositions);
    for (const position of together) questionOf.set(position, together);
  }
  // Each clash is looked up by its first position: searching all for each question would take the square of their number.
  const within = new Map<readonly Position[], C[]>();
  for (const clash of sure) {
    const positions = questionOf.get(clash.left);
    if (positions && positions === questionOf.get(clash.right))
      within.set(positions, [...(within.get(positions) ?? []), clash]);
  }
  return [...new Set(questionOf.values())]
    .map((positions) => ({ positions, clashes: within.get(positions) ?? [] }))
    .sort((x, y) => surestOf(y.clashes) - surestOf(x.clashes));
}

function surestOf(clashes: readonly Groupable[]): number {
  return Math.max(0, ...clashes.map(({ probability }) => probability));
}

/** How much probability values that are far apart cost a clash in the order. */
const lead = 0.1;

/** A clash comes the earlier the surer it is and the closer its values are. */
function rankOf(clash: Groupable): number {
  return clash.probability - lead * Math.min(1, gapOf(clash));
}

/** How many times larger the one value is than the other, as a logarithm; 0 for dates. */
function gapOf({ left, right }: Groupable): number {
  const [a, b] = [left.members[0], right.members[0]];
  return (a && b && logRatio(a.value, b.value)) ?? 0;
}

/** The mean probability of the known clashes between two sets of positions; pairs without one are left out. */
function average(
  known: ReadonlyMap<Position, ReadonlyMap<Position, number>>,
  left: readonly Position[],
  right: readonly Position[],
): number {
  let sum = 0;
  let count = 0;
  for (const p of left) {
    for (const q of right) {
      const probability = known.get(p)?.get(q) ?? known.get(q)?.get(p);
      if (probability === undefined) continue;
      sum += probability;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Tests whether some text holds claims of both positions. */
function shareText(p: Position, q: Position): boolean {
  const texts = new Set(p.members.map(({ text }) => text));
  return q.members.some(({ text }) => texts.has(text));
}
