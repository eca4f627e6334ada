import {
  comingParticiples,
  comingWords,
  futureLeads,
  futureMarkers,
  irregularPasts,
  voteWords,
} from '../../lexicon/time-context.js';
import type { Token } from '../../text/tokens.js';

/** Whether the words around a time show that it is over or still to come, that it is the nearest either way, that it is an end
 * ("until"), or that it was to come once ("was due to"). */
export type Tense = 'past' | 'future' | 'near' | 'end' | 'due' | null;

const reach = 16;
/** "will" still tells when no nearer verb does, this many tokens before a time. */
const farReach = 32;

function endsClause(token: Token): boolean {
  return token.gap === 'paragraph' || /^[.!?;:]$/.test(token.text);
}

/** Tells which way a word points; `j` is its position. */
function toneOf(tokens: readonly Token[], j: number): Tense {
  const word = tokens[j]?.lower ?? '';
  if (futureMarkers.has(word) || /'(?:ll|d)$/.test(word)) return 'future';
  if (comingParticiples.has(word)) return /ed$|^(?:began|kept)$/.test(tokens[j - 1]?.lower ?? '') ? null : 'future';
  if (word === 'until' || word === 'till') return 'future';
  if (word === 'to' && tokens[j + 1]?.kind === 'word') {
    for (let k = j - 1; k >= j - 3; k--)
      if (futureLeads.has(tokens[k]?.lower ?? '')) return wasBefore(tokens, k) ? 'due' : 'future';
    // "is to be voted on Thursday", "was to be signed on Thursday"
    const be = opensInfinitive(tokens, j) ? (tokens[j - 1]?.lower ?? '') : '';
    return /^(?:is|are)$/.test(be) ? 'future' : /^(?:was|were)$/.test(be) ? 'due' : null;
  }
  if (irregularPasts.has(word)) return isAfterBe(tokens, j) ? null : 'past';
  if (
    /[a-z]{2,}ed$/.test(word) &&
    tokens[j]?.kind === 'word' &&
    !futureLeads.has(word) &&
    !isAfterBe(tokens, j) &&
    !/^(?:united|hundred|need|indeed|exceed|proceed|speed|seed|feed|bed|red|led)$/.test(word)
  )
    return 'past';
  return null;
}

/** "to" before a verb. */
function opensInfinitive(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1];
  if (tokens[j]?.lower !== 'to' || !next || !/^\p{Ll}/u.test(next.text)) return false;
  return !determiners.test(next.lower) || isPassive(tokens, j + 1);
}

/** "be voted". */
function isPassive(tokens: readonly Token[], j: number): boolean {
  return tokens[j]?.lower === 'be' && /(?:ed|en|n|t)$/.test(tokens[j + 1]?.lower ?? '');
}

function wasBefore(tokens: readonly Token[], k: number): boolean {
  return (
    /^(?:was|were|been)$/.test(tokens[k - 1]?.lower ?? '') || /^(?:was|were|been)$/.test(tokens[k - 2]?.lower ?? '')
  );
}

/** "will be tested", "to be formally sworn in": the verb before "be" tells the time. */
function isAfterBe(tokens: readonly Token[], j: number): boolean {
  return tokens[j - 1]?.lower === 'be' || (tokens[j - 2]?.lower === 'be' && /ly$/.test(tokens[j - 1]?.lower ?? ''));
}

const governors =
  /^(?:on|in|by|until|till|before|after|since|from|to|for|at|of|starting|beginning|ending|through|late|early|mid|around|about|next|this|last|and|or|,|\(|-|\u2013)$/;

/** Tells whether a date at `first` to `last` only describes the noun after it ("the deadly Jan. 6 riot"), so that no verb places it. */
export function isAttributive(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before?.kind !== 'word' || after?.kind !== 'word' || after.gap !== 'space') return false;
  if (governors.test(before.lower) || comingWords.has(before.lower) || toneOf(tokens, first - 1)) return false;
  return (
    /^(?:the|a|an|its|their|his|her|our|this|that)$/.test(before.lower) ||
    /^(?:the|a|an|its|their|this|that)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** Tells whether a date belongs to a vote: "the November elections", "a runoff in June". */
export function isOfVote(tokens: readonly Token[], first: number, last: number): boolean {
  for (const j of [first - 2, first - 3, last, last + 1, last + 2])
    if (voteWords.has(tokens[j]?.lower ?? '')) return true;
  return false;
}

const determiners = /^(?:the|a|an|its|their|his|her|our|this|that|these|those|be|some|all|more|about|nearly|at|in|on)$/;

/** Reads off the words before the time at tokens `first` to `last`, and else after it, whether it is over or still to come. */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense {
  const lead = tokens[first - 1]?.lower === 'after' ? first - 2 : first - 1;
  if (/^(?:until|till)$/.test(tokens[lead]?.lower ?? '')) return 'end';
  for (let j = first - 1; j >= first - 2; j--) {
    const word = tokens[j];
    // "Beginning in August, officials met" leaves the matter to the verb that follows.
    if (word && comingWords.has(word.lower) && word.text === word.lower) return 'future';
  }
  if (tokens[first - 1]?.lower === 'since') return 'past';
  // "as soon as Friday"
  if (tokens[first - 1]?.lower === 'as' && tokens[first - 2]?.lower === 'soon') return 'future';
  let planned = false;
  for (let j = first - 1; j >= 0 && j >= first - farReach; j--) {
    const token = tokens[j];
    if (!token || endsClause(token)) break;
    const ahead = token.lower === 'ahead' && tokens[j + 1]?.lower === 'of' && first - j <= 6;
    const tone = ahead ? 'future' : toneOf(tokens, j);
    if (tone && first - j <= reach) return tone;
    if (tone && /^(?:will|shall|won't)$/.test(token.lower)) return 'future';
    if (tone) break;
    // "Senate to vote Friday": without another verb the infinitive looks ahead.
    const length = isPassive(tokens, j + 1) ? 4 : 3;
    planned ||= first - j >= 2 && first - j <= length && opensInfinitive(tokens, j);
    if (token.gap === 'paragraph') break;
  }
  if (planned) return 'future';
  for (let j = last; j < tokens.length && j < last + reach; j++) {
    const token = tokens[j];
    if (!token || (j > last && token.gap === 'paragraph') || /^[.!?;]$/.test(token.text)) break;
    const tone = toneOf(tokens, j);
    if (tone) return tone;
  }
  return null;
}
