import { plainSaying } from '../../lexicon/context-words.js';
import { eventNouns, happenings } from '../../lexicon/event-words.js';
import { auxiliaries, determiners, functionWords, prepositions, pronouns } from '../../lexicon/function-words.js';
import { lightVerbs, predicateSynonyms } from '../../lexicon/states.js';
import { bareVerbs } from '../../lexicon/verbs.js';
import { lemma, singular } from '../../text/lemma.js';
import { isVerbForm } from '../../text/terms.js';
import type { Mention } from '../mention.js';
import type { Frame, Measure } from './frame.js';
import { nounPhrase } from './measure.js';
import { isNominal, phraseEndingAt, subjectAt } from './subjects.js';
import type { VerbGroup } from './verb-groups.js';

/** How far from a date its verb may stand, in tokens. */
const reach = 24;

const openers = new Set(
  'after before when while where who which that because although though if unless until since but as whose'.split(' '),
);

/** Finds what happens on a date or at a time, as keys: the verb it modifies first, then the nouns of events that go with it. */
export function eventsOf(
  frame: Frame,
  mention: Mention,
  measure: Measure | null,
  groups: readonly VerbGroup[],
  person: string | null,
): string[] {
  const events: string[] = [];
  const add = (key: string | null | undefined): void => {
    if (key && !events.includes(key)) events.push(key);
  };
  const verb = governorOf(frame, mention);
  if (verb !== null) {
    const key = lemma(wordAt(frame, verb));
    const weak = happenings.has(key) || lightVerbs.has(key) || plainSaying.has(wordAt(frame, verb));
    if (!weak) add(key);
    for (const noun of [subjectAt(frame, groups, verb, person), objectOf(frame, verb, mention)])
      if (noun && isEventKey(noun)) add(noun);
    if (weak) add(key);
  } else {
    const copula = copulaBefore(frame, mention);
    const subject = copula === null ? null : subjectAt(frame, groups, copula, person);
    if (subject && /^\p{Ll}/u.test(subject)) add(subject);
  }
  add((measure ?? ownedBy(frame, mention))?.head);
  for (const at of eventsBefore(frame, mention, verb)) add(lemma(wordAt(frame, at)));
  return events;
}

/** What a date in the possessive owns ("Friday's attack"). */
function ownedBy({ tokens }: Frame, { last }: Mention): Measure | null {
  return /['’]s$/.test(tokens[last - 1]?.lower ?? '') ? nounPhrase(tokens, last, true) : null;
}

/** Finds the verb that a date modifies: the nearest one before it in its clause, else the first behind it. */
function governorOf(frame: Frame, mention: Mention): number | null {
  const { tokens } = frame;
  const next = tokens[mention.last];
  const follows = next !== undefined && (auxiliaries.has(next.lower) || isVerbForm(next.lower));
  let left: number | null = null;
  let crossed = 0;
  for (let i = mention.first - 1; i >= 0 && mention.first - i <= reach; i--) {
    const token = tokens[i];
    if (!token || (/^[;:—–]$/.test(token.text) && tokens[i - 1]?.kind !== 'number')) break;
    if (token.text === ',') crossed++;
    if (isVerbAt(frame, i) && !(plainSaying.has(token.lower) && (crossed > 0 || mention.first - i > 3))) {
      left = i;
      break;
    }
    // "who on Friday", "after the raid on Friday": no verb of the date's own clause stands to the left
    if (openers.has(token.lower) && !prepositions.has(token.lower)) break;
  }
  // "police on Friday arrested": a verb right behind a date that no verb stands right before
  if (left !== null && !(follows && mention.first - left > 3)) return left;
  const right = verbAfter(frame, mention.last);
  return right ?? left;
}

/** The first verb after a date that is not one of saying in brackets or between commas. */
function verbAfter(frame: Frame, from: number): number | null {
  const { tokens } = frame;
  for (let i = from; i < tokens.length && i - from <= reach; i++) {
    const token = tokens[i];
    if (!token || (/^[;:—–]$/.test(token.text) && tokens[i + 1]?.kind !== 'number')) return null;
    if (isVerbAt(frame, i) && !(plainSaying.has(token.lower) && tokens[i + 1]?.text === ',')) {
      return i;
    }
  }
  return null;
}

function isVerbAt(frame: Frame, i: number): boolean {
  const token = frame.tokens[i];
  if (token?.kind !== 'word' || functionWords.has(token.lower)) return false;
  return frame.tags[i] === 'verb' && !isNominal(frame, i) && !isModifier(frame, i);
}

/** A participle between a determiner and a noun: "the wounded man", "a growing row". */
function isModifier(frame: Frame, i: number): boolean {
  const [before, word] = [wordAt(frame, i - 1), wordAt(frame, i)];
  if (before === '-' && frame.tokens[i]?.gap === 'none') return true;
  if (!isNominal(frame, i + 1)) return false;
  if (determiners.has(before) || /['’]s$/.test(before)) return !(pronouns.has(before) && !word.endsWith('ing'));
  return prepositions.has(before) && isVerbForm(word) && !word.endsWith('ing');
}

/** The form of "be" before a date with no verb between them. */
function copulaBefore(frame: Frame, mention: Mention): number | null {
  for (let i = mention.first - 1; i >= 0 && mention.first - i <= 6; i--)
    if (/^(?:is|are|was|were|be|been|'s)$/.test(wordAt(frame, i))) return i;
  return null;
}

/** The head of what follows a verb without a preposition, or of the agent of a passive ("by police"). */
function objectOf(frame: Frame, verb: number, mention: Mention): string | null {
  const { tokens } = frame;
  for (let i = verb + 1; i < tokens.length && i - verb <= 6; i++) {
    const token = tokens[i];
    if (!token || i === mention.first || token.kind === 'punctuation') return null;
    if (prepositions.has(token.lower) && token.lower !== 'by') return null;
    if (isNominal(frame, i)) {
      let last = i;
      while (isNominal(frame, last + 1) && last + 1 < mention.first === i < mention.first) last++;
      return phraseEndingAt(frame, last).key;
    }
  }
  return null;
}

/** The nouns of events between the verb and the date, the nearest first. */
function eventsBefore(frame: Frame, mention: Mention, verb: number | null): number[] {
  const found: number[] = [];
  const least = verb !== null && verb < mention.first ? verb : Math.max(0, mention.first - 8) - 1;
  for (let i = mention.first - 1; i > least; i--) {
    const token = frame.tokens[i];
    if (!token || token.kind === 'punctuation') break;
    if (isNominal(frame, i) && isEventKey(lemma(token.lower))) found.push(i);
  }
  return found;
}

/** Tells whether the key of a noun names something that happens. */
function isEventKey(key: string): boolean {
  return (
    eventNouns.has(key) ||
    (/^\p{Ll}/u.test(key) &&
      (predicateSynonyms.has(key) || bareVerbs.has(singular(key)) || /.{3}(?:tion|sion|ment)$/.test(key)))
  );
}

function wordAt(frame: Frame, i: number): string {
  return frame.tokens[i]?.lower ?? '';
}
