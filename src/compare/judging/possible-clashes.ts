import type { Position } from '../types.js';
import { type Groupable, groupClashes, type Question } from './group-clashes.js';

/** How many possible disagreements an event shows at most, the surest: more than a person will look through are none. */
export const possiblePerEvent = 5;

/** Finds the questions on which positions possibly clash; those that are not `open` stay out: a likely clash tells of them already. */
export function possibleQuestions<C extends Groupable>(
  clashes: readonly C[],
  open: ReadonlySet<Position>,
  possibleAt: number,
): readonly Question<C>[] {
  const between = clashes.filter(({ left, right }) => open.has(left) && open.has(right));
  return groupClashes(between, possibleAt).slice(0, possiblePerEvent);
}
