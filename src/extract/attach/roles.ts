import { calendarWords, countWords, determiners, functionWords, prepositions } from '../../lexicon/function-words.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import type { Mention } from '../mention.js';
import { type Frame, isName, type Measure, type Tagged } from './frame.js';
import type { Predicate } from './predicate.js';
import { keyOf, subjectOfVerb } from './subjects.js';
import type { VerbGroup } from './verb-groups.js';

/** Who or what a figure is about, as far as its sentence's structure tells: keys of heads, names as written. */
export interface Roles {
  /** The subject of the governing verb; null when unknown, when it is what is counted, and for verbs of saying. */
  readonly actor: string | null;
  /** The name whose figure it is: in front of its brackets, its possessor, the named subject, or behind "from" or "by". */
  readonly owner: string | null;
  /** Subject, object and agent of the governing verb, whatever its voice. */
  readonly participants: readonly string[];
  /** The subject that is only guessed from "he" or "she". */
  readonly guessed: string | null;
}

/** Finds the roles around a mention; `person` is whom "he" or "she" stands for. */
export function rolesOf(
  frame: Frame,
  mention: Mention,
  measure: Measure | null,
  predicate: Predicate | null,
  groups: readonly VerbGroup[],
  person: string | null,
): Roles {
  const group = predicate?.group ?? null;
  const word = frame.tokens[predicate?.at ?? -1]?.lower ?? '';
  const subject = group ? subjectOfVerb(frame, groups, group, person) : null;
  const isCounted = subject?.at != null && subject.at[0] <= mention.first && mention.first < subject.at[1] + 1;
  const isSaying = reportingVerbs.has(word) && predicate?.at !== mention.first - 1;
  const told =
    isCounted || isSaying || /^\d/.test(subject?.key ?? '') || isEmpty(subject?.key ?? 'the')
      ? null
      : (subject?.key ?? null);
  const guessed = subject?.guessed ? told : null;
  const sure = guessed === null ? told : null;
  const complements = group ? complementsOf(frame, group, groups, mention, measure) : [];
  return {
    actor: told,
    owner: ownerOf(frame, mention, measure, sure),
    participants: [...new Set(sure === null ? complements : [sure, ...complements])],
    guessed,
  };
}

/** The object of a verb and the agent behind "by", unless they are what is counted. */
function complementsOf(
  frame: Frame,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  mention: Mention,
  measure: Measure | null,
): string[] {
  const { tokens } = frame;
  const end = groups.find(({ first }) => first > group.head)?.first ?? tokens.length;
  const found: string[] = [];
  let isFree = true;
  for (let i = group.head + 1; i < Math.min(end, group.head + 14); i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && /^[,;:()]$/.test(token.text))) break;
    if (i >= mention.first && i < Math.max(mention.last, measure?.last ?? 0)) {
      isFree = false;
      continue;
    }
    if (prepositions.has(token.lower)) isFree = token.lower === 'by';
    else if (token.kind === 'number') isFree = false;
    if (isFree && isParticipant(frame, i) && !isParticipant(frame, i + 1) && token.text.length > 2) {
      found.push(keyOf(frame, i));
      isFree = false;
    }
  }
  return found;
}

function ownerOf(frame: Frame, mention: Mention, measure: Measure | null, actor: string | null): string | null {
  const { tokens } = frame;
  // "the Larks (seven years, $150 million)": whose the brackets are
  let depth = 0;
  for (let i = mention.first - 1; i >= 0 && mention.first - i <= 14; i--) {
    const text = tokens[i]?.text;
    if (text === ')') depth++;
    if (text === '(' && depth-- === 0) return nameAt(frame, i - 1);
  }
  const possessor = tokens[mention.first - 1];
  if (possessor && /['’]s$/.test(possessor.text) && isName(frame, mention.first - 1))
    return keyOf(frame, mention.first - 1);
  if (mention.value.kind === 'age') return null;
  const at = Math.max(mention.last, measure?.last ?? 0);
  if (/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) {
    let last = at + 1;
    while (isName(frame, last + 1)) last++;
    if (isName(frame, last)) return keyOf(frame, last);
  }
  return actor !== null && /^\p{Lu}/u.test(actor) ? actor : null;
}

/** A noun or name that can take part in something. */
function isParticipant({ tokens, tags }: Frame, i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && (tags[i] === 'noun' || tags[i] === 'name') && !isEmpty(token.lower);
}

/** Words that name no participant: function words, numbers, days and months. */
function isEmpty(word: string): boolean {
  return functionWords.has(word) || countWords.has(word) || calendarWords.has(word.replace(/'s$/, ''));
}

function nameAt(frame: Frame, i: number): string | null {
  return isName(frame, i) ? keyOf(frame, i) : null;
}

/** The first name of a sentence that hangs on no preposition: whom "he" or "she" of the next sentence most likely means. */
export function leadingName(sentence: Tagged): string | null {
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (!isName(sentence, i)) continue;
    let last = i;
    while (isName(sentence, last + 1)) last++;
    const before = sentence.tokens[i - 1]?.lower ?? '';
    if (!prepositions.has(before) && !determiners.has(before)) return keyOf(sentence, last);
    i = last;
  }
  return null;
}
