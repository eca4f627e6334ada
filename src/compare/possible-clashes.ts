import type { Evidence } from './evidence.js';
import type { Link } from './links.js';
import { oddsAt, probability } from './logit.js';
import { absorb, type Cluster } from './positions.js';
import type { Settings } from './settings.js';
import { type Question, unite } from './unite.js';

/** How many possible disagreements an event shows at most, the surest: more than a person will look through are none. */
export const possiblePerEvent = 8;

/** The questions on which positions may clash, and all positions with the claims that side with those. */
export interface PossibleClashes {
  readonly questions: readonly Question[];
  readonly positions: readonly Cluster[];
}

/**
 * Finds the questions on which positions may clash, the surest first. Positions of likely clashes (`used`) stay out: one finding tells of
 * them already. Further claims join the sides as they would beside a likely clash, so that a disagreement keeps its sides, and with them
 * its place in a baseline, when its confidence passes from one tier to the other.
 */
export function possibleClashes(
  evidence: Evidence,
  positions: readonly Cluster[],
  links: readonly Link[],
  used: ReadonlySet<number>,
  { possibleAt, calibration }: Pick<Settings, 'possibleAt' | 'calibration'>,
): PossibleClashes {
  // A position that has joined another one is empty.
  const isOpen = (at: number): boolean => !used.has(at) && (positions[at]?.length ?? 0) > 0;
  const open = links.filter(({ p, q }) => isOpen(p) && isOpen(q));
  const questions = unite(open, probability(oddsAt(possibleAt, calibration)))
    .map((question) => ({ question, odds: Math.max(...question.links.map((link) => link.odds)) }))
    .sort((x, y) => y.odds - x.odds)
    .slice(0, possiblePerEvent)
    .map(({ question }) => question);
  if (questions.length === 0) return { questions, positions };
  const disputed = questions.flatMap((question) => question.positions);
  return { questions, positions: absorb(evidence, positions, new Set([...used, ...disputed])) };
}
