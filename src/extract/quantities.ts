import { quantity } from '../model/value.js';
import { collectNames } from '../text/terms.js';
import type { Token } from '../text/tokens.js';
import { joinBounds } from './bounds.js';
import { applyHedge, hedgeOf } from './hedges.js';
import type { Mention, RuleContext } from './mention.js';
import { mayStartNumeral, ordinalWords, readOrdinal } from './numerals/read-numeral.js';
import { readValue, type Setting } from './read-value.js';
import type { Reading } from './reading.js';
import { mayStartMoney } from './rules/currency-sign.js';
import { readLifeDecade } from './rules/life-decade.js';
import { findModels } from './rules/models.js';
import { mayStartNamedCount, readNamedCount } from './rules/named-counts.js';
import { nameEnd } from './rules/names-not-quantities.js';
import { readNone } from './rules/none.js';
import { readOrdinalMention, readRank } from './rules/ordinal.js';
import { readPair } from './rules/range.js';
import { mayStartVague, readVague } from './rules/vague.js';
import { readYearOfLife } from './rules/year-of-life.js';

const ordinalStarts = new Set(ordinalWords);
const noneWords = new Set(['no', 'none', 'nobody']);
const rankWords = new Set(['no', 'nos', 'number', '#']);
const lifeDecades = new Set('teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' '));

/** What was found at a token: mentions, and where to read on. */
interface Found {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** Finds the quantities of a run of tokens, in order and without overlaps; dates and durations are found elsewhere. */
export function findQuantities(
  tokens: readonly Token[],
  context: RuleContext,
  names: ReadonlySet<string> = collectNames(tokens),
): Mention[] {
  const found: Mention[] = [];
  const setting: Setting = { ...context, models: findModels(tokens), names };
  for (let from = 0; from < tokens.length; ) {
    const to = lineEnd(tokens, from);
    for (const mention of joinBounds(scan(tokens.slice(from, to), setting)))
      found.push({ ...mention, first: mention.first + from, last: mention.last + from });
    from = to;
  }
  return found;
}

/** The end of the line that starts at `from`; a line that goes on in lower case is one with the next. */
function lineEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token?.gap === 'paragraph' || (token?.gap === 'line' && !/^[\p{Ll}\d]/u.test(token.text))) break;
  }
  return to;
}

function scan(tokens: readonly Token[], context: Setting): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const found = token && findAt(tokens, i, token, context);
    if (found) mentions.push(...found.mentions);
    i = found && found.next > i ? found.next : i + 1;
  }
  return mentions;
}

/** Tries the rules that the token at `i` can open, in order; the first that answers wins. */
function findAt(tokens: readonly Token[], i: number, token: Token, context: Setting): Found | null {
  const word = token.lower;
  if (token.kind === 'word') {
    if (ordinalStarts.has(word)) return ordinalAt(tokens, i);
    if (rankWords.has(word)) {
      const rank = readRank(tokens, i);
      if (rank) return one(tokens, rank);
    }
    if (noneWords.has(word)) return vagueFound(readNone(tokens, i));
    if (lifeDecades.has(word)) return oneOrNull(tokens, readLifeDecade(tokens, i));
    if (mayStartNamedCount(token)) return oneOrNull(tokens, readNamedCount(tokens, i));
    if (mayStartVague(token)) return vagueFound(readVague(tokens, i));
  }
  if (word === '#') {
    const rank = readRank(tokens, i);
    if (rank) return one(tokens, rank);
  }
  // Many short words look like a currency ("all"), but none before a word.
  const mayBeMoney = (token.kind !== 'word' || tokens[i + 1]?.kind !== 'word') && mayStartMoney(token);
  if (!mayBeMoney && !mayStartNumeral(token)) return null;
  return valueAt(tokens, i, context);
}

function ordinalAt(tokens: readonly Token[], i: number): Found | null {
  const life = readYearOfLife(tokens, i);
  if (life) return one(tokens, life);
  const named = nameEnd(tokens, i);
  if (named !== null) return { mentions: [], next: named };
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal) return null;
  // "a 30-second film": seconds of time.
  const time = tokens[i]?.lower === 'second' && /^[-‐‑]$/.test(tokens[i - 1]?.text ?? '') && tokens[i]?.gap === 'none';
  const reading = time ? null : readOrdinalMention(tokens, i);
  return reading ? one(tokens, reading) : { mentions: [], next: ordinal.last };
}

/** A number with its unit, a range or a score. */
function valueAt(tokens: readonly Token[], i: number, context: Setting): Found | null {
  const first = readValue(tokens, i, context);
  if (first === null || typeof first === 'number') return first === null ? null : { mentions: [], next: first };
  if (first.kind === 'ordinal') return one(tokens, first);
  const pair = readPair(tokens, first, (at) => {
    const second = readValue(tokens, at, context);
    return second === null || typeof second === 'number' || second.kind === 'ordinal' ? null : second;
  });
  if (pair?.score)
    return { mentions: pair.score.map((reading) => mentionOf(reading, null, reading.last)), next: pair.next };
  return one(tokens, pair?.range ?? first);
}

function one(tokens: readonly Token[], reading: Reading): Found {
  const hedge = reading.kind === 'ordinal' ? null : hedgeOf(tokens, reading);
  return { mentions: [mentionOf(reading, hedge, reading.last)], next: reading.last };
}

function oneOrNull(tokens: readonly Token[], reading: Reading | null): Found | null {
  return reading && one(tokens, reading);
}

function vagueFound(mention: Mention | null): Found | null {
  return mention && { mentions: [mention], next: mention.last };
}

function mentionOf(reading: Reading, hedge: ReturnType<typeof hedgeOf> | null, last: number): Mention {
  const { first, kind, low, high, unit, step, against, rule } = reading;
  const more = against === undefined ? { unit, step } : { unit, step, against };
  const effects = [...(hedge?.effects ?? []), ...(reading.hedged ? [reading.hedged] : [])];
  const value = applyHedge(quantity(kind, low, high, more), effects);
  return { first, last, value, hedge: hedge?.words ?? null, rule };
}
