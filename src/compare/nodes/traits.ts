import { pastWords } from '../../lexicon/context-words.js';
import { states } from '../../lexicon/states.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import type { Claim } from '../../model/claim.js';
import type { Anchor, ClaimKeys, Traits, Vocabulary } from '../types.js';
import { periodOf } from './period.js';
import { ascending } from './vector-of.js';

const stateKeys = new Set(states.values());

const none: readonly number[] = [];

/** What a claim's traits are read of. */
interface TraitsOf {
  readonly claim: Claim;
  readonly keys: ClaimKeys;
  readonly anchor: Anchor | null;
  readonly published: string | null;
  /** The numbers of the words of its sentence. */
  readonly sentence: readonly number[];
}

/** Reads once of a claim what its pairs rest on. */
export function traitsOf(
  { claim, keys, anchor, published, sentence }: TraitsOf,
  { numberOf, numbersOf }: Vocabulary,
): Traits {
  const { predicate, before, after, subject } = claim;
  const head = keys.measure.at(-1) ?? null;
  return {
    head,
    modifiers: keys.measure.slice(0, -1),
    headWord: head === null ? null : numberOf(head),
    predicateWord: keys.predicate === null ? null : numberOf(keys.predicate),
    state: keys.predicate !== null && stateKeys.has(keys.predicate) ? keys.predicate : null,
    reporting: predicate !== null && reportingVerbs.has(predicate),
    past: before.some((word) => pastWords.has(word)) || after.some((word) => pastWords.has(word)),
    had: before.includes('had'),
    bracketed: before[0] === '(',
    lead: claim.sentence.heading || claim.sentence.index <= 2,
    period: periodOf(anchor, published),
    subject: subject ? numbersOf(subject) : none,
    sentence,
    before: before.map(numberOf),
    after: after.map(numberOf),
  };
}

/** The numbers of the content words of a sentence as written, ascending. */
export function writtenWords({ terms }: Claim['sentence'], { numberOf }: Vocabulary): number[] {
  return ascending(terms.map(({ word }) => numberOf(word)));
}
