import { auxiliaries } from '../lexicon/function-words.js';
import { type HedgeEffect, leftHedges, overLeads, rightHedges, upLeads } from '../lexicon/hedges.js';
import type { Quantity } from '../model/value.js';
import type { Token } from '../text/tokens.js';
import { isHyphen } from './numerals/numeral.js';
import { matchPhrase, phraseTable } from './phrases.js';
import type { Reading } from './reading.js';

/** What stands around a number and changes it. */
export interface Hedge {
  /** As written, lower case; null when there is none. */
  readonly words: string | null;
  readonly effects: readonly HedgeEffect[];
  /** The first token of the hedge, or of the number when none stands before it. */
  readonly first: number;
  /** One past the hedge behind the number, or past the number. */
  readonly last: number;
}

const left = new Map<string, { words: string[]; effect: HedgeEffect }[]>();
for (const [phrase, effect] of leftHedges) {
  const words = phrase.split(' ').reverse();
  const key = words[0] ?? '';
  left.set(
    key,
    [...(left.get(key) ?? []), { words, effect }].sort((a, b) => b.words.length - a.words.length),
  );
}
const right = phraseTable(rightHedges);
const between = new Set(['another', 'an', 'additional', 'a', 'only', 'just']);

/** Finds the hedges around a number, unless an article shows a figure known before ("more than the 40 expected"): "at least another 35", "five or so", "200-odd", "40+". */
export function hedgeOf(tokens: readonly Token[], reading: Reading): Hedge {
  const before = leftOf(tokens, isAgeGroup(tokens, reading) ? reading.first - 1 : reading.first);
  const behind = rightOf(tokens, reading.last);
  // "about 40, or more than ..." ends the first hedge; "nearly about" stacks on it.
  const stacked = before ? leftOf(tokens, before.first) : null;
  const found = [stacked && stacked.effect !== 'none' ? stacked : null, before, behind].filter(
    (hedge) => hedge !== null,
  );
  const written = found.filter((hedge) => hedge.effect !== 'none' || hedge.words.includes('record'));
  return {
    words: written.length > 0 ? written.map((hedge) => hedge.words).join(' ') : null,
    effects: found.map((hedge) => hedge.effect),
    first: before?.first ?? reading.first,
    last: behind?.last ?? reading.last,
  };
}

/** "over-65s", "under-18 team": the hedge of an age stands before a hyphen. */
function isAgeGroup(tokens: readonly Token[], { first, kind }: Reading): boolean {
  return kind === 'age' && isHyphen(tokens[first - 1]) && /^(?:over|under)$/.test(tokens[first - 2]?.lower ?? '');
}

interface Side {
  readonly words: string;
  readonly effect: HedgeEffect;
  readonly first: number;
  readonly last: number;
}

function leftOf(tokens: readonly Token[], first: number): Side | null {
  let end = first;
  for (let skipped = 0; skipped < 3; skipped++) {
    const found = endingAt(tokens, end);
    if (found) return found;
    if (!between.has(tokens[end - 1]?.lower ?? '')) return null;
    end--;
  }
  return null;
}

function endingAt(tokens: readonly Token[], end: number): Side | null {
  for (const { words, effect } of left.get(tokens[end - 1]?.lower ?? '') ?? []) {
    let k = 0;
    while (k < words.length && tokens[end - 1 - k]?.lower === words[k]) k++;
    if (k < words.length) continue;
    const at = end - words.length;
    const previous = tokens[at - 1]?.lower;
    // "the top 10", "all over two continents", "wrangled over two bills" and "ticked up to 3 percent" are no bounds.
    if (words.length === 1 && /^(?:top|record|near|beyond)$/.test(words[0] ?? '') && previous === 'the') return null;
    if (words[0] === 'top' && !isVerbTop(tokens, at)) return null;
    if (words.length === 1 && words[0] === 'over' && overLeads.has(previous ?? '')) return null;
    if (words[1] === 'up' && words[0] === 'to' && upLeads.has(previous ?? '')) return null;
    if (words[0] === 'some' && /^(?:and|in)$/.test(tokens[end]?.lower ?? '')) return null;
    return { words: words.toReversed().join(' '), effect, first: at, last: end };
  }
  return null;
}

/** "Claims Top 20 Million", "could top 500": "top" is a verb after an auxiliary or, before a large amount, after a plural. */
function isVerbTop(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.lower ?? '';
  if (/^(?:to|will|could|would|may|might|can)$/.test(previous)) return true;
  const [number, next] = [tokens[at + 1], tokens[at + 2]];
  const large =
    /^\p{Sc}$|\d,\d{3}/u.test(number?.text ?? '') || /^(?:%|percent|million|billion|trillion)$/.test(next?.lower ?? '');
  return large && /[^s']s$/.test(previous);
}

function rightOf(tokens: readonly Token[], last: number): Side | null {
  const hyphen = isHyphen(tokens[last]) ? last + 1 : last;
  const found = matchPhrase(tokens, hyphen, right);
  const word = tokens[hyphen]?.lower ?? '';
  if (found) {
    const next = tokens[found.last];
    // "plus 3 more", "five tops" and "and more than ten" go on with something else.
    if (next?.lower === 'than' || next?.lower === 'as') return null;
    if (word === 'plus' && hyphen === last && (next?.kind === 'number' || next?.lower === 'a')) return null;
    if (word === 'odd' && hyphen === last && next?.kind !== 'word') return null;
    if (
      (word === '+' && (tokens[hyphen]?.gap !== 'none' || (next?.kind === 'number' && next.gap === 'none'))) ||
      word === 'tops' ||
      word === 'roughly'
    )
      return null;
    if (/^(?:at|approximately|maximum|minimum)$/.test(word) && next !== undefined && !/^[.,;)]$/.test(next.text))
      return null;
    if (
      /^(?:over|up|under|above|below|more)$/.test(tokens[found.last - 1]?.lower ?? '') &&
      word === 'and' &&
      !endsHere(next)
    )
      return null;
    return { words: phraseText(tokens, hyphen, found.last), effect: found.value, first: last, last: found.last };
  }
  // "five people or more": the noun may come first.
  const later =
    tokens[last]?.kind === 'word' && tokens[last + 1]?.lower === 'or' ? matchPhrase(tokens, last + 1, right) : null;
  if (!later || tokens[later.last]?.lower === 'than') return null;
  return { words: phraseText(tokens, last + 1, later.last), effect: later.value, first: last, last };
}

/** Tells whether nothing that "and more" could go on to follows: a stop, a preposition or the end. */
function endsHere(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'punctuation') return true;
  return auxiliaries.has(next.lower) || /^(?:in|on|at|for|by|from|who|get|gets|pay|pays)$/.test(next.lower);
}

function phraseText(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.lower)
    .join(' ');
}

/** Applies hedges to a value: bounds open the range, approximations only mark it. */
export function applyHedge(value: Quantity, effects: readonly HedgeEffect[]): Quantity {
  let made = value;
  for (const effect of effects) {
    if (effect === 'approximate') made = { ...made, approximate: true };
    // A range has its bounds already: "between 5 and at least 7" keeps them.
    if (made.low !== made.high || made.low === null) continue;
    if (effect === 'atLeast' || effect === 'moreThan') made = { ...made, high: null, lowOpen: effect === 'moreThan' };
    if (effect === 'atMost' || effect === 'lessThan') made = { ...made, low: null, highOpen: effect === 'lessThan' };
  }
  return made;
}
