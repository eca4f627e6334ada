import {
  additive,
  datePrepositions,
  demographics,
  expectation,
  familiarity,
  frames,
  plainSaying,
  qualifiers,
  sayingTo,
  sources,
} from '../../lexicon/context-words.js';
import type { ClaimContext } from '../../model/claim.js';
import { isDateValue } from '../../model/value.js';
import type { BareClaim } from './bare-claim.js';
import { areCoordinated } from './coordination.js';
import { countingOf } from './counting.js';
import { contextWindowOf, cuesOf } from './cues.js';

/** Reads what the sentence of a claim says of it; `before` and `after` are the claims next to it in the sentence. */
export function contextOf(claim: BareClaim, before: BareClaim | undefined, after: BareClaim | undefined): ClaimContext {
  const { kind, value, head, sentence } = claim;
  const [justBefore, justAfter] = [claim.before.slice(0, 2), claim.after.slice(0, 2)];
  return {
    cues: cuesOf(claim),
    ...contextWindowOf(claim),
    additional: [...justBefore, justAfter[0] ?? ''].some((word) => additive.has(word)),
    expected: sentence.terms.some((term) => expectation.has(term.lemma)),
    window:
      kind === 'duration' && [...justBefore, ...claim.quote.toLowerCase().split(' ')].some((word) => frames.has(word)),
    informants:
      head !== null && (sources.has(head) || (kind === 'count' && claim.after.some((word) => familiarity.has(word)))),
    reportingDay: isReportingDay(claim),
    naming: isDateValue(value) && value.kind === 'date' && value.grain === 'year' && claim.measure !== null,
    demographic: head !== null && demographics.has(head) ? head : null,
    qualifier: [...justAfter, ...justBefore].find((word) => qualifiers.has(word)) ?? null,
    ...countingOf(claim),
    coordinated: [
      before !== undefined && areCoordinated(before, claim),
      after !== undefined && areCoordinated(claim, after),
    ],
  };
}

/** The date is right beside a verb of saying, with a preposition or a part of the day between them at most. */
function isReportingDay({ value, before, after }: BareClaim): boolean {
  if (!isDateValue(value) || after[0]?.startsWith("'")) return false;
  const [first = '', second = ''] = before.filter((word) => !datePrepositions.has(word));
  return plainSaying.has(first) || plainSaying.has(after[0] ?? '') || (plainSaying.has(second) && sayingTo.has(first));
}
