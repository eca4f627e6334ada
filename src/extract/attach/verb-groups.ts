import {
  adverbs,
  auxiliaries,
  countWords,
  determiners,
  functionWords,
  prepositions,
  pronouns,
} from '../../lexicon/function-words.js';
import { bareVerbs, reportingVerbs } from '../../lexicon/verbs.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Frame } from './frame.js';

/** How a group of verbs stands in its clause: with a subject of its own, or as a participle or infinitive that borrows one. */
export type VerbForm = 'finite' | 'ing' | 'infinitive' | 'participle';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** Token positions: the first auxiliary (or the verb), and the verb itself. */
  readonly first: number;
  readonly head: number;
  readonly form: VerbForm;
  /** Only a form of be, have or do: it says little of what happens. */
  readonly light: boolean;
}

const modals = new Set('will would shall should can could may might must cannot'.split(' '));
const clitic = /['’](?:s|re|ve|ll|d|m)$/i;

/** Finds the groups of verbs of a sentence, in order. */
export function findVerbGroups(frame: Frame): VerbGroup[] {
  const { tokens } = frame;
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = readGroup(frame, i);
    if (!group) continue;
    groups.push(group);
    i = group.head;
  }
  return groups.map((group, k) => (isReduced(frame, group, groups[k + 1]) ? { ...group, form: 'participle' } : group));
}

function readGroup(frame: Frame, i: number): VerbGroup | null {
  const { tokens } = frame;
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (token.lower === 'to') return readInfinitive(frame, i);
  if (!auxiliaries.has(token.lower))
    return isMainVerb(frame, i) ? { first: i, head: i, form: formOf(token), light: false } : null;
  let at = i;
  let last = i;
  for (; at < tokens.length && at < i + 8; at++) {
    const next = tokens[at];
    if (next?.kind !== 'word') break;
    if (auxiliaries.has(next.lower)) last = at;
    else if (!isAdverb(next)) break;
  }
  const verb = tokens[at];
  const afterModal = modals.has(tokens[last]?.lower ?? '') || /^(?:do|does|did)$|n't$/.test(tokens[last]?.lower ?? '');
  const isVerb =
    verb?.kind === 'word' &&
    !determiners.has(verb.lower) &&
    !prepositions.has(verb.lower) &&
    !pronouns.has(verb.lower) &&
    (afterModal || isVerbForm(verb.lower) || (verb.lower.endsWith('ing') && frame.tags[at] === 'verb'));
  const first = tokens[i]?.lower ?? '';
  const form: VerbForm = first === 'being' || first === 'having' ? 'ing' : 'finite';
  return isVerb ? { first: i, head: at, form, light: false } : { first: i, head: last, form, light: true };
}

/** An adverb that may stand between an auxiliary or "to" and its verb. */
function isAdverb(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  return /^(?:n't|both|all)$|ly$/.test(lower) || (adverbs.has(lower) && !prepositions.has(lower));
}

/** "to march": a base form behind "to", with what it could take or the end behind it. */
function readInfinitive({ tokens }: Frame, i: number): VerbGroup | null {
  let at = i + 1;
  while (isAdverb(tokens[at])) at++;
  const verb = tokens[at];
  if (
    verb?.kind !== 'word' ||
    /^\p{Lu}/u.test(verb.text) ||
    determiners.has(verb.lower) ||
    prepositions.has(verb.lower)
  )
    return null;
  if (auxiliaries.has(verb.lower)) {
    const next = tokens[at + 1];
    if (next?.kind === 'word' && isVerbForm(next.lower))
      return { first: i, head: at + 1, form: 'infinitive', light: false };
    return /^(?:be|have|do)$/.test(verb.lower) ? { first: i, head: at, form: 'infinitive', light: true } : null;
  }
  const next = tokens[at + 1];
  const takes =
    next?.kind === 'number' ||
    (next?.kind === 'word' && (determiners.has(next.lower) || pronouns.has(next.lower) || /^\p{Lu}/u.test(next.text)));
  return bareVerbs.has(verb.lower) || (takes && !functionWords.has(verb.lower) && !verb.lower.endsWith('s'))
    ? { first: i, head: at, form: 'infinitive', light: false }
    : null;
}

/** A verb without auxiliaries; a participle that stands like an adjective before a noun ("the alleged shooter"), or a noun in -ing, is none. */
function isMainVerb({ tokens, tags }: Frame, i: number): boolean {
  const token = tokens[i];
  if (!token || functionWords.has(token.lower) || tags[i] !== 'verb') return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const isHyphenated = before?.text === '-' && before.gap === 'none';
  if (isHyphenated || (after?.text === '-' && after.gap === 'none')) return false;
  const isOpened =
    before !== undefined &&
    (isCount(before) || determiners.has(before.lower) || clitic.test(before.text) || before.lower === 'of');
  const isBare = isVerbForm(token.lower) || token.lower.endsWith('ing');
  if (isOpened && isBare && !/^(?:that|which|what)$/.test(before.lower)) {
    // "the two killed in the blast" has no noun to come
    const isNoun = after?.kind === 'word' && after.gap === 'space' && !functionWords.has(after.lower);
    if (token.lower.endsWith('ing'))
      return before.lower === 'of' && after !== undefined && determiners.has(after.lower);
    return isCount(before) && !isNoun;
  }
  return true;
}

function isCount(token: Token): boolean {
  return token.kind === 'number' || countWords.has(token.lower);
}

function formOf(token: Token): VerbForm {
  return token.lower.endsWith('ing') ? 'ing' : 'finite';
}

/** "the challenger nominated by the board fell": a past form whose noun is the subject of the verb to come. */
function isReduced({ tokens }: Frame, group: VerbGroup, next: VerbGroup | undefined): boolean {
  const token = tokens[group.head];
  if (!token || group.form !== 'finite' || group.light || group.first !== group.head || !isVerbForm(token.lower))
    return false;
  const [before, after] = [tokens[group.first - 1], tokens[group.head + 1]];
  if (before?.kind !== 'word' || pronouns.has(before.lower)) return before?.text === ',' && after?.lower === 'by';
  if (after?.lower === 'by') return true;
  if (next?.form !== 'finite' || reportingVerbs.has(token.lower)) return false;
  let isHanging = false;
  for (let i = group.head + 1; i < next.first; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') {
      if (token?.kind === 'punctuation') return false;
      continue;
    }
    if (prepositions.has(token.lower)) isHanging = true;
    else if (/^(?:and|but|or|that|which|who|when|while|because|as|where)$/.test(token.lower)) return false;
    else if (!isHanging && !functionWords.has(token.lower)) return false;
  }
  return true;
}
