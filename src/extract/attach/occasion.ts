import { plainSaying } from '../../lexicon/context-words.js';
import { auxiliaries, determiners, functionWords, prepositions, pronouns } from '../../lexicon/function-words.js';
import { eventNouns, happenings, personNouns } from '../../lexicon/occasions.js';
import { lightVerbs, predicateSynonyms } from '../../lexicon/states.js';
import { bareVerbs } from '../../lexicon/verbs.js';
import type { Occasion } from '../../model/claim.js';
import { lemma, singular } from '../../text/lemma.js';
import { isVerbForm, roleOf } from '../../text/terms.js';
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
const persons = new Set(['he', 'she', 'his', 'her', 'him']);

/** Finds what happens on a date or at a time: the verb it modifies with its subject and object, and the nouns of events beside it. */
export function occasionOf(
  frame: Frame,
  mention: Mention,
  measure: Measure | null,
  groups: readonly VerbGroup[],
  person: string | null,
): Occasion {
  const doings: string[] = [];
  const parties: string[] = [];
  const add = (list: string[], key: string | null): void => {
    if (key && !list.includes(key)) list.push(key);
  };
  const verb = governorOf(frame, mention);
  if (verb !== null) {
    const key = lemma(wordAt(frame, verb));
    const subject = subjectAt(frame, groups, verb, person);
    const object = objectOf(frame, verb, mention, person);
    const weak = happenings.has(key) || lightVerbs.has(key) || plainSaying.has(wordAt(frame, verb));
    if (!weak) add(doings, key);
    for (const party of [subject, ...conjuncts(frame, subject, verb), object]) {
      if (!party) continue;
      if (isEventKey(party)) add(doings, party);
      else if (!personNouns.has(party)) add(parties, party);
    }
    if (weak) add(doings, key);
  } else {
    const copula = copulaBefore(frame, mention);
    if (copula !== null) {
      const subject = subjectAt(frame, groups, copula, person);
      if (subject && (isEventKey(subject) || /^\p{Ll}/u.test(subject))) add(doings, subject);
      else add(parties, subject);
    }
  }
  const dated = measure ?? ownedBy(frame, mention);
  if (dated) {
    add(doings, dated.head);
    for (const party of beside(frame, dated.last - 1, person)) add(parties, party);
  }
  for (const at of eventsBefore(frame, mention, verb)) {
    add(doings, lemma(wordAt(frame, at)));
    for (const party of beside(frame, at, person)) add(parties, party);
  }
  return { doings, parties };
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

/** The first verb behind a date that is not one of saying in an aside. */
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
  return (
    roleOf(frame.tokens, i, frame.names, frame.heading) === 'verb' && !isNominal(frame, i) && !isModifier(frame, i)
  );
}

/** A participle between a determiner and a noun: "the wounded man", "a growing row". */
function isModifier(frame: Frame, i: number): boolean {
  const [before, word] = [wordAt(frame, i - 1), wordAt(frame, i)];
  if (before === '-' && frame.tokens[i]?.gap === 'none') return true;
  if (!isNominal(frame, i + 1)) return false;
  if (determiners.has(before) || /['’]s$/.test(before)) return !(pronouns.has(before) && !word.endsWith('ing'));
  return prepositions.has(before) && isVerbForm(word) && !word.endsWith('ing');
}

/** Those named before an "and" with the subject ("Ann Rowe, 52, and Jim Holt, 44, were arrested"). */
function conjuncts(frame: Frame, subject: string | null, verb: number): string[] {
  if (!subject || !/^\p{Lu}/u.test(subject)) return [];
  const { tokens } = frame;
  let and = -1;
  for (let i = verb - 1; i > 0 && verb - i <= 10; i--) if (tokens[i]?.lower === 'and') and = i;
  for (let i = and - 1; and > 0 && i >= 0 && and - i <= 4; i--) {
    if (!isNominal(frame, i)) continue;
    const { key } = phraseEndingAt(frame, i);
    return /^\p{Lu}/u.test(key) ? [key] : [];
  }
  return [];
}

/** The form of "be" before a date with no verb between them. */
function copulaBefore(frame: Frame, mention: Mention): number | null {
  for (let i = mention.first - 1; i >= 0 && mention.first - i <= 6; i--)
    if (/^(?:is|are|was|were|be|been|'s)$/.test(wordAt(frame, i))) return i;
  return null;
}

/** The head of what follows a verb without a preposition, or of the agent of a passive ("by police"). */
function objectOf(frame: Frame, verb: number, mention: Mention, person: string | null): string | null {
  const { tokens } = frame;
  for (let i = verb + 1; i < tokens.length && i - verb <= 6; i++) {
    const token = tokens[i];
    if (!token || i === mention.first || token.kind === 'punctuation') return null;
    if (persons.has(token.lower) && !isNominal(frame, i + 1)) return person;
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

/** Whose an event is: the owner before its noun, and what follows with "of". */
function beside(frame: Frame, at: number, person: string | null): string[] {
  const { tokens } = frame;
  const found: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') break;
    if (persons.has(token.lower)) {
      if (person) found.push(person);
      break;
    }
    if (/['’]s?$/.test(token.lower)) {
      found.push(phraseEndingAt(frame, i).key);
      break;
    }
  }
  if (tokens[at + 1]?.lower !== 'of') return found;
  for (let i = at + 2; i < tokens.length && i - at <= 6; i++) {
    if (!isNominal(frame, i)) continue;
    let last = i;
    while (isNominal(frame, last + 1)) last++;
    found.push(phraseEndingAt(frame, last).key);
    break;
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
