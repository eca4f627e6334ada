import { auxiliaries, determiners, functionWords, prepositions, pronouns } from '../../lexicon/function-words.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import { lemma } from '../../text/lemma.js';
import { isVerbForm, roleOf } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import type { Frame } from './frame.js';
import type { Predicate } from './predicate.js';

/** How far left of the verb its subject may stand, in tokens. */
const reach = 24;

const relatives = new Set(['who', 'which', 'that', 'whose']);
const copulas = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
const persons = new Set(['he', 'she', 'his', 'her', 'him']);

/** A noun phrase that ends at a token: where it begins, and the key of its head. */
export interface Phrase {
  readonly first: number;
  readonly key: string;
}

/**
 * Finds who or what does what the verb at `verb` says, as the key of the head of its grammatical subject, a name as written: the nearest noun phrase to the
 * left that hangs on no preposition and is no object of another verb; "he" and "she" stand for `person`. Null when there is none.
 */
export function actorOf(frame: Frame, verb: number, person: string | null): string | null {
  const { tokens } = frame;
  let i = verb - 1;
  while (i >= 0 && verb - i <= reach) {
    const token = tokens[i];
    if (!token || token.text === ';') break;
    if (relatives.has(token.lower)) {
      const antecedent = antecedentOf(frame, i);
      if (antecedent) return antecedent.key;
    }
    if (persons.has(token.lower)) return person;
    if (!isNominal(frame, i)) {
      i--;
      continue;
    }
    const phrase = phraseEndingAt(frame, i);
    const before = tokens[phrase.first - 1];
    if (before && persons.has(before.lower) && !pronouns.has(token.lower)) {
      // "his lead": the thing is his
      if (!hangs(frame, phrase.first - 2)) return phrase.key;
    } else if (!hangs(frame, phrase.first - 1)) return phrase.key;
    i = phrase.first - 2;
  }
  return null;
}

/**
 * Finds the actor of a mention: the subject of the verb before it or of the "was" right before it; null where the verb follows, since
 * those counted are then its subject, and for verbs of saying.
 */
export function actorOfMention(
  frame: Frame,
  mention: Mention,
  predicate: Predicate | null,
  person: string | null,
): string | null {
  const { tokens } = frame;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 3); i--)
    if (copulas.has(tokens[i]?.lower ?? '')) return actorOf(frame, i, person);
  if (predicate && (predicate.at > mention.first || reportingVerbs.has(tokens[predicate.at]?.lower ?? ''))) return null;
  return actorOf(frame, predicate?.at ?? mention.first, person);
}

/** The first name of a sentence that hangs on no preposition: whom "he" or "she" of the next sentence most likely means. */
export function leadingName(frame: Frame): string | null {
  for (let i = 0; i < frame.tokens.length; i++) {
    if (roleOf(frame.tokens, i, frame.names, frame.heading) !== 'name') continue;
    let last = i;
    while (roleOf(frame.tokens, last + 1, frame.names, frame.heading) === 'name') last++;
    const before = frame.tokens[i - 1]?.lower ?? '';
    if (!prepositions.has(before) && !determiners.has(before)) return keyOf(frame, last);
    i = last;
  }
  return null;
}

/** The noun phrase that a relative pronoun stands for: the nearest one before it. */
function antecedentOf(frame: Frame, relative: number): Phrase | null {
  for (let i = relative - 1; i >= 0 && relative - i <= 4; i--) if (isNominal(frame, i)) return phraseEndingAt(frame, i);
  return null;
}

/** Tells whether a token is a noun or part of a name. */
export function isNominal(frame: Frame, i: number): boolean {
  const token = frame.tokens[i];
  if (token?.kind !== 'word' || functionWords.has(token.lower)) return false;
  const role = roleOf(frame.tokens, i, frame.names, frame.heading);
  return role === 'noun' || role === 'name' || isVerbalNoun(frame.tokens, i);
}

/** "A shooting", "Friday's bombing", "the charges were": a word that may be a verb, where only a noun can stand. */
function isVerbalNoun(tokens: readonly Token[], i: number): boolean {
  const [before, word, next] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  if (word.endsWith('ing')) {
    const owned = (determiners.has(before) && before !== 'that') || /['’]s$/.test(before);
    return owned && (functionWords.has(next) || tokens[i + 1]?.kind !== 'word' || isVerbForm(next));
  }
  return !isVerbForm(word) && auxiliaries.has(next);
}

/** Reads the noun phrase that ends at a token. */
export function phraseEndingAt(frame: Frame, last: number): Phrase {
  const { tokens } = frame;
  let first = last;
  for (let i = last - 1; i >= 0 && last - i <= 6; i--) {
    const token = tokens[i];
    if (!token || (token.kind !== 'number' && !isNominal(frame, i) && token.text !== '-')) break;
    first = i;
  }
  while (first > 0 && determiners.has(tokens[first - 1]?.lower ?? '') && !persons.has(tokens[first - 1]?.lower ?? ''))
    first--;
  return { first, key: keyOf(frame, last) };
}

/** Tells whether what follows token `i` hangs on it: on a preposition, or as the object of a verb. */
function hangs(frame: Frame, i: number): boolean {
  const token: Token | undefined = frame.tokens[i];
  if (!token) return false;
  if (prepositions.has(token.lower)) return true;
  // "the moving average": right before a noun, a participle is part of the phrase
  const modifies = token.lower.endsWith('ing') && !determiners.has(frame.tokens[i + 1]?.lower ?? '');
  return (
    i > 0 &&
    token.kind === 'word' &&
    !modifies &&
    !auxiliaries.has(token.lower) &&
    !reportingVerbs.has(token.lower) &&
    !isVerbalNoun(frame.tokens, i) &&
    roleOf(frame.tokens, i, frame.names, frame.heading) === 'verb'
  );
}

function keyOf(frame: Frame, at: number): string {
  const token = frame.tokens[at];
  const isName = roleOf(frame.tokens, at, frame.names, frame.heading) === 'name';
  return isName ? (token?.text.replace(/['’]s?$/, '') ?? '') : lemma(token?.lower.replace(/['’]s?$/, '') ?? '');
}
