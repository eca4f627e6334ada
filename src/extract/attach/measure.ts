import { determiners, fillers, functionWords, prepositions } from '../../lexicon/function-words.js';
import { barePlurals } from '../../lexicon/nouns.js';
import { states } from '../../lexicon/states.js';
import { bareVerbs, irregularVerbs } from '../../lexicon/verbs.js';
import { isPlural, lemma, singular } from '../../text/lemma.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import { personBefore } from './aged-person.js';
import { type Frame, isName, type Measure } from './frame.js';
import { penaltyAt } from './penalty.js';

/** The most words of a noun phrase that are read. */
const longest = 6;

/**
 * Finds what a mention counts or dates: the noun phrase behind it ("35 military officers", "38 of our staff", "$7 billion in aid", "the
 * Nov. 10 deal"), else the one before it ("a toll of 12"); null where the head is left out ("12 were killed").
 */
export function measureOf(frame: Frame, mention: Mention): Measure | null {
  const measure = plainMeasureOf(frame, mention);
  if (penaltyAt(frame, mention, measure) === null) return measure;
  // However it is worded, what is measured is the sentence.
  const { first, last } = measure ?? { first: mention.last, last: mention.last };
  return { phrase: 'sentence', head: lemma('sentence'), first, last };
}

function plainMeasureOf(frame: Frame, mention: Mention): Measure | null {
  const after = followingPhrase(frame, mention);
  if (after) return isLeft(after) ? null : after;
  if (mention.value.kind === 'age') return personBefore(frame.tokens, mention.first);
  if (mention.value.kind === 'date' || mention.value.kind === 'time' || mention.value.kind === 'set') return null;
  const before = precedingPhrase(frame, mention.first, mention.value.kind === 'duration');
  // "The road was closed for 6 weeks" tells of the road, "He faces up to 75 years" and "Falk was gone for 6 weeks" of no thing.
  const head = before && mention.value.kind === 'duration' ? frame.tokens[before.last - 1] : undefined;
  return head && (/^\p{Lu}/u.test(head.text) || (head.lower.endsWith('s') && bareVerbs.has(singular(head.lower))))
    ? null
    : before;
}

const stays = /^(?:prison|jail|rehab|hospital|custody|detention|captivity|exile|office|power|hiding|solitary)$/;

/** "7:42 remaining": what is left is no thing counted. */
function isLeft(measure: Measure): boolean {
  return measure.last - measure.first === 1 && measure.phrase === 'remaining';
}

function followingPhrase(frame: Frame, mention: Mention): Measure | null {
  const { tokens } = frame;
  const kind = mention.value.kind;
  const dated = kind === 'date' || kind === 'time' || kind === 'set';
  let i = mention.last;
  if (tokens[i]?.text === '-') i++;
  if (tokens[i]?.text === '+') i++;
  while (fillers.has(tokens[i]?.lower ?? '') && !dated) i++;
  if (dated || kind === 'age')
    return dated && !precededByDeterminer(tokens, mention.first) ? null : nounPhrase(tokens, i, true);
  // "four months in prison"
  const stay = kind === 'duration' && tokens[i]?.lower === 'in' ? tokens[i + 1] : undefined;
  if (stay && stays.test(stay.lower)) return nounPhrase(tokens, i + 1, true);
  const linked = tokens[i]?.lower === 'of' || ((kind === 'money' || kind === 'percent') && tokens[i]?.lower === 'in');
  if (linked) {
    i++;
    while (determiners.has(tokens[i]?.lower ?? '') || fillers.has(tokens[i]?.lower ?? '')) i++;
  }
  const counted =
    (mention.value.kind === 'count' || mention.value.kind === 'ordinal') &&
    'low' in mention.value &&
    mention.value.low !== 1;
  return nounPhrase(tokens, i, !counted || mention.value.kind === 'ordinal');
}

function precededByDeterminer(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && (determiners.has(before.lower) || before.lower.endsWith("'s"));
}

/** Reads a noun phrase from position `i`; one that is not `singularHead` ends at its first plural. */
export function nounPhrase(tokens: readonly Token[], i: number, singularHead: boolean): Measure | null {
  let last = i;
  while (last < tokens.length && last - i < longest) {
    const token = tokens[last];
    if (!token || (last > i && token.gap === 'none' && token.text !== '-')) break;
    if (token.text === '-' && last > i && tokens[last + 1]?.kind === 'word' && token.gap === 'none') {
      last += 2;
      continue;
    }
    if (token.kind !== 'word' || functionWords.has(token.lower)) break;
    // "the Nov. 10 deal ending the war": behind a noun, a participle that takes an object is no part of the phrase
    if (last > i && token.lower.endsWith('ing') && opensPhrase(tokens[last + 1])) break;
    // "the 3 a.m. fire highly suspicious"
    if (last > i && isAdverb(token.lower)) break;
    const verbal = isVerbForm(token.lower) && !token.lower.endsWith('ing');
    if (verbal && !modifies(tokens, last)) break;
    if (!singularHead && (last === i ? isBareVerb(tokens, last) : isVerbAfterNoun(tokens, last))) break;
    if (singularHead && last > i && bareVerbs.has(token.lower.replace(/s$/, '')) && token.lower.endsWith('s')) break;
    last++;
    if (token.lower.endsWith("'s") || token.lower.endsWith("s'")) continue;
    if (!singularHead && (isPlural(token.lower) || barePlurals.has(token.lower)) && !goesOn(tokens, last)) break;
  }
  while (last > i && tokens[last - 1]?.text === '-') last--;
  if (last === i) return null;
  const words = tokens.slice(i, last);
  const head = words.at(-1);
  if (head?.kind !== 'word' || states.has(head.lower) || head.lower.endsWith('ly')) return null;
  const phrase = words.map((word, k) => (k === words.length - 1 ? singular(word.lower) : word.lower)).join(' ');
  return { phrase: phrase.replaceAll(' - ', '-'), head: lemma(head.lower), first: i, last };
}

/** A participle before a noun belongs to the phrase ("35 wounded soldiers", "two armed men"). */
function modifies(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.gap !== 'space' || functionWords.has(next.lower)) return false;
  if ((irregularVerbs.has(word) && !/n$/.test(word)) || /'s?$/.test(next.lower)) return false;
  return isPlural(next.lower) || barePlurals.has(next.lower) || /^(?:sentence|term)$/.test(next.lower);
}

function isAdverb(word: string): boolean {
  return (
    word.length > 5 &&
    word.endsWith('ly') &&
    !/^(?:family|supply|reply|assembly|monopoly|weekly|monthly|yearly|quarterly|early|elderly|deadly|friendly|likely|lovely|costly|anomaly|homily|butterfly)$/.test(
      word,
    )
  );
}

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && (determiners.has(token.lower) || prepositions.has(token.lower));
}

/** Behind a number, a base form without a noun to come is the verb of those counted ("Three die in fire"). */
function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return bareVerbs.has(tokens[at]?.lower ?? '') && (next?.kind !== 'word' || functionWords.has(next.lower));
}

function isVerbAfterNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (isPlural(before) || barePlurals.has(before)) && bareVerbs.has(tokens[at]?.lower ?? '');
}

/** After a plural the phrase goes on only when another plural follows at once ("sports fans"). */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.gap !== 'space' || next.kind !== 'word' || functionWords.has(next.lower)) return false;
  return isPlural(next.lower) && !bareVerbs.has(singular(next.lower)) && /^\p{Ll}/u.test(next.text);
}

const linkBefore = new Set([
  'of',
  'to',
  'at',
  'is',
  'was',
  'were',
  'are',
  'by',
  'from',
  'reached',
  'hit',
  'totaled',
  'totalled',
  'for',
  'rose',
  'fell',
  'stood',
]);

/** Finds the noun phrase before a mention when a link stands between ("a toll of 12", "the price was $5"). */
function precedingPhrase(frame: Frame, first: number, lasts: boolean): Measure | null {
  const { tokens } = frame;
  let i = first - 1;
  let linked = false;
  while (i >= 0 && first - i < 6) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === ';') return null;
    if (linkBefore.has(token.lower) && !(lasts && token.lower === 'for')) linked = true;
    // "Larsen rushed for 63 yards": what the verb speaks of is not what is counted
    else if (linked && isVerbForm(token.lower) && !functionWords.has(token.lower)) return null;
    else if (
      token.kind === 'word' &&
      !functionWords.has(token.lower) &&
      !isVerbForm(token.lower) &&
      !token.lower.endsWith('ly')
    )
      break;
    i--;
  }
  const head = tokens[i];
  if (!linked || !head || head.kind !== 'word' || isName(frame, i)) return null;
  let start = i;
  while (start > 0) {
    const before = tokens[start - 1];
    if (before?.kind !== 'word' || functionWords.has(before.lower) || isVerbForm(before.lower)) break;
    start--;
  }
  const words = tokens.slice(start, i + 1).map((token) => token.lower);
  return {
    phrase: [...words.slice(0, -1), singular(head.lower)].join(' '),
    head: lemma(head.lower),
    first: start,
    last: i + 1,
  };
}
