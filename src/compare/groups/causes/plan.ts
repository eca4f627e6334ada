import { planWords, timetableVerbs } from '../../../lexicon/cause-words.js';
import { isDateValue } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { nearWordsOf, orderOf, type Side } from './side.js';

/** Kinds of figures that are planned beforehand and measured afterwards; counts are planned, too, but clash for other reasons as often. */
const kinds: ReadonlySet<string> = new Set(['duration', 'measure', 'money']);

/** Tests whether the one side tells what was planned, expected or offered, and the other, not written earlier, what was done. */
export function isPlan(p: Side, q: Side): boolean {
  return isPlanOf(p, q) || isPlanOf(q, p);
}

function isPlanOf(planned: Side, done: Side): boolean {
  const isDated = [...planned, ...done].every(({ value }) => isDateValue(value));
  const order = orderOf(planned, done);
  if (isDated) {
    if (order === -1 || [...planned, ...done].some(({ value }) => isDateValue(value) && value.bound)) return false;
    const isPlanned = (node: ClaimNode): boolean =>
      isAhead(node) || (isMeant(node) && (node.claim.kind === 'time' || !node.text.document.published));
    return planned.some(isPlanned) && !done.some(isAhead) && done.some(isDone);
  }
  if (order !== 1 || ![...planned, ...done].every(({ value }) => kinds.has(value.kind))) return false;
  return planned.some(isMeant) && done.every(isDone);
}

/** Tests whether a claim tells of a plan. */
function isMeant(node: ClaimNode): boolean {
  return nearWordsOf(node).some((word) => planWords.has(word) || timetableVerbs.has(word));
}

function isDone(node: ClaimNode): boolean {
  return !isMeant(node) && !isAhead(node) && (isDateValue(node.value) || node.claim.modality === 'asserted');
}

/** Tests whether a date is behind the day on which its text was published. */
function isAhead({ value, text }: ClaimNode): boolean {
  const published = text.document.published?.slice(0, 10);
  return isDateValue(value) && value.from !== null && published !== undefined && value.from.slice(0, 10) > published;
}
