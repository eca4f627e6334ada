import type { Clash, Position, Question } from '../types.js';
import { groupClashes } from './group-clashes.js';

/** How many possible disagreements an event shows at most, the surest: more than a person will look through are none. */
export const possiblePerEvent = 5;

/** Finds the questions on which positions possibly clash; those that are not `open` stay out: a likely clash tells of them already. */
export function possibleQuestions(
  clashes: readonly Clash[],
  open: ReadonlySet<Position>,
  possibleAt: number,
): readonly Question[] {
  const between = clashes.filter(({ left, right }) => open.has(left) && open.has(right));
  return groupClashes(between, possibleAt).slice(0, possiblePerEvent);
}
