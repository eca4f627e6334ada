import { adverbs, auxiliaries, determiners, functionWords, prepositions } from '../../lexicon/function-words.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import { lemma } from '../../text/lemma.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Frame, Tagged } from './frame.js';
import type { VerbGroup } from './verb-groups.js';

/** How far left of its verb a subject is looked for, in tokens. */
const reach = 34;

const relatives = new Set(['who', 'which', 'whose']);
const joining = new Set(['and', 'but', 'or', 'then', 'nor']);
const persons = new Set(['he', 'she']);
const owners = new Set(['his', 'her', 'their', 'its']);
const silent = new Set(['i', 'we', 'you', 'they', 'it', 'this', 'there', 'those', 'these', 'what']);
/** Verbs whose object may be a clause of its own without "that" ("police said the man fled"). */
const clausal = (word: string): boolean =>
  reportingVerbs.has(word) ||
  /^(?:saying|reporting|adding|think|thought|believ\w+|know|knew|hop\w+|show\w*|found|mean\w*)$/.test(word);
/** Words of a hedge before a number ("as many as 40 people"). */
const hedging = new Set(
  'as many more than at least most up to about some nearly around over under fewer less roughly approximately almost estimated an other another just only'.split(
    ' ',
  ),
);

/** A noun phrase that ends at a token: where it begins, and the key of its head. */
interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly key: string;
}

/** The subject of a verb: the key of its head, a name as written; null where it is not told, or is a pronoun of unknown meaning. */
export interface Subject {
  readonly key: string | null;
  /** Token positions of its noun phrase; null for what stands in another sentence. */
  readonly at: readonly [number, number] | null;
  /** Only guessed from "he" or "she". */
  readonly guessed?: boolean;
}

/**
 * Finds the subject of a group of verbs: the noun phrase before it that hangs on no preposition and is no object of another verb, past
 * what stands between commas or brackets; relative pronouns, participles, infinitives and verbs behind "and" borrow that of what they
 * hang on; "he" and "she" stand for `person`.
 */
export function subjectOfVerb(
  frame: Frame,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  person: string | null,
  depth = 0,
): Subject | null {
  if (depth > 4) return null;
  const { tokens } = frame;
  const earlier = groups.filter(({ head }) => head < group.first);
  const borrow = (): Subject | null => {
    const other =
      earlier.findLast(({ form }) => form === 'finite') ??
      (depth === 0 ? groups.find(({ first, form }) => first > group.head && form === 'finite') : undefined);
    return other ? subjectOfVerb(frame, groups, other, person, depth + 1) : null;
  };
  if (group.form === 'infinitive') return borrow();
  if (group.form === 'ing' && !(tokens[group.first - 1]?.kind === 'word' && isNominal(frame, group.first - 1)))
    return borrow();
  let i = group.first - 1;
  while (i >= 0 && group.first - i <= reach) {
    const token = tokens[i];
    if (!token || token.text === ';' || token.text === ':') return null;
    const word = token.lower;
    if (token.text === ',' || token.text === '–' || token.text === '—') {
      i = beforeParenthesis(frame, i, groups);
      if (i < 0) return null;
      continue;
    }
    if (token.text === ')') {
      while (i >= 0 && tokens[i]?.text !== '(') i--;
      i--;
      continue;
    }
    if (joining.has(word)) return borrow();
    if (relatives.has(word) || (word === 'that' && i === group.first - 1)) {
      if (word === 'that' && clausal(tokens[i - 1]?.lower ?? '')) return null;
      return antecedentOf(frame, i);
    }
    if (persons.has(word)) return { key: person, at: null, guessed: true };
    if (silent.has(word)) return { key: null, at: null };
    if (!isNominal(frame, i)) {
      // a clause of its own begins here and has no subject before its verb
      if (/^(?:while|when|because|although|though|if|that|whether|where|until)$/.test(word)) return null;
      i--;
      continue;
    }
    const phrase = phraseEndingAt(frame, i);
    let before = phrase.first - 1;
    if (tokens[phrase.first]?.kind === 'number') while (hedging.has(tokens[before]?.lower ?? '')) before--;
    const holder = earlier.find(
      ({ head }) => head === before || (head === before - 1 && isParticle(tokens[before]?.lower ?? '')),
    );
    if (holder && !clausal(tokens[holder.head]?.lower ?? '')) {
      // an object: of a relative clause or a reduced one, which the subject stands before, or of the clause itself
      const opener = tokens[holder.first - 1];
      if (opener && relatives.has(opener.lower)) i = holder.first - 2;
      else if (holder.form === 'participle' || holder.form === 'ing') i = holder.first - 1;
      else return null;
      continue;
    }
    if (isPreposition(frame, before)) {
      i = before - 1;
      // "the man shot in the leg": past the participle too
      const reduced = earlier.find(({ head, form }) => head === i && form !== 'finite');
      if (reduced) i = reduced.first - 1;
      continue;
    }
    return { key: phrase.key, at: [phrase.first, phrase.last] };
  }
  return null;
}

/** Finds the key of the subject of the verb at a token; null when it is not told. */
export function subjectAt(
  frame: Frame,
  groups: readonly VerbGroup[],
  verb: number,
  person: string | null,
): string | null {
  const group = groups.find(({ first, head }) => first <= verb && verb <= head);
  return group ? (subjectOfVerb(frame, groups, group, person)?.key ?? null) : null;
}

/** Where to go on from a comma (or dash) at `i`: before what stands between it and the one before; -1 where it opens the clause. */
function beforeParenthesis({ tokens }: Frame, i: number, groups: readonly VerbGroup[]): number {
  const mark = tokens[i]?.text;
  for (let k = i - 1; k >= 0 && i - k <= 22; k--) {
    const token = tokens[k];
    if (!token || token.text === ';') return -1;
    if (token.text !== mark) continue;
    const inside = groups.filter(({ head }) => head > k && head < i);
    const opens = tokens[k + 1]?.lower ?? '';
    const isAside =
      inside.length === 0 ||
      relatives.has(opens) ||
      inside.every(({ form }) => form !== 'finite') ||
      opens === 'according';
    return isAside ? k - 1 : -1;
  }
  return -1;
}

/** The noun phrase that a relative pronoun stands for: the nearest one before it. */
function antecedentOf(frame: Frame, relative: number): Subject | null {
  for (let i = relative - 1; i >= 0 && relative - i <= 12; i--) {
    if (frame.tokens[i]?.text === ')') {
      while (i >= 0 && frame.tokens[i]?.text !== '(') i--;
      continue;
    }
    if (!isNominal(frame, i)) continue;
    const phrase = phraseEndingAt(frame, i);
    return { key: phrase.key, at: [phrase.first, phrase.last] };
  }
  return null;
}

/** Tells whether a token is a noun or part of a name. */
export function isNominal(frame: Frame, i: number): boolean {
  const token = frame.tokens[i];
  if (token?.kind !== 'word' || functionWords.has(token.lower)) return false;
  const role = frame.tags[i];
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
    const joined = token?.text === '-' || token?.kind === 'number' || token?.kind === 'symbol';
    if (!token || !(joined || isNominal(frame, i) || (isAttribute(frame, i) && i > 0))) break;
    first = i;
  }
  for (let k = first - 1; k >= 0; k--) {
    const word = tokens[k]?.lower ?? '';
    if (!determiners.has(word) && !owners.has(word)) break;
    // "reporting that the Larks have offered": no article, but what opens the clause
    if (word === 'that' && (first < last || k > 0) && k < last - 1) break;
    first = k;
  }
  return { first, last: last + 1, key: keyOf(frame, last) };
}

/** A participle between an article and its noun ("the alleged shooter"). */
function isAttribute({ tokens }: Frame, i: number): boolean {
  return /(?:ed|ing)$/.test(tokens[i]?.lower ?? '') && determiners.has(tokens[i - 1]?.lower ?? '');
}

function isParticle(word: string): boolean {
  return /^(?:up|out|off|down|back|away|over|not|only|just)$/.test(word);
}

function isPreposition({ tokens }: Frame, i: number): boolean {
  let at = i;
  while (at > 0 && adverbs.has(tokens[at]?.lower ?? '') && !prepositions.has(tokens[at]?.lower ?? '')) at--;
  return prepositions.has(tokens[at]?.lower ?? '');
}

/** The key of the word at a token: a name as written, without "'s"; anything else by its lemma. */
export function keyOf({ tokens, tags }: Tagged, at: number): string {
  const token = tokens[at];
  return tags[at] === 'name'
    ? (token?.text.replace(/['’]s?$/, '') ?? '')
    : lemma(token?.lower.replace(/['’]s?$/, '') ?? '');
}
