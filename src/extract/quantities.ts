import { quantity } from '../model/value.js';
import type { Token } from '../text/tokens.js';
import { joinBounds } from './bounds.js';
import { applyHedge, hedgeOf } from './hedges.js';
import type { Mention, RuleContext } from './mention.js';
import { mayStartNumeral, ordinalWords, readNumeral, readOrdinal } from './numerals/read-numeral.js';
import type { Reading } from './reading.js';
import { readAge } from './rules/age.js';
import { readBareAge } from './rules/bare-age.js';
import { readCount } from './rules/count.js';
import { readLifeDecade } from './rules/life-decade.js';
import { readMagnitude, readMeasure } from './rules/measure.js';
import { findModels, modelEnd } from './rules/models.js';
import { mayStartMoney, readLeadingMoney, readTrailingMoney } from './rules/money.js';
import { nameEnd } from './rules/names-not-quantities.js';
import { readNone } from './rules/none.js';
import { isCountingOne } from './rules/one.js';
import { readOrdinalMention, readRank } from './rules/ordinal.js';
import { readPercent } from './rules/percent.js';
import { readPair } from './rules/range.js';
import { readRatio } from './rules/ratio.js';
import { mayStartVague, readVague } from './rules/vague.js';

const ordinalStarts = new Set(ordinalWords);
const noneWords = new Set(['no', 'none', 'nobody']);
const rankWords = new Set(['no', 'nos', 'number', '#']);
const lifeDecades = new Set('teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' '));

/** What a rule may know, with the models that the whole text names. */
interface Setting extends RuleContext {
  readonly models: ReadonlySet<string>;
}

/** What was found at a token: mentions, and where to read on. */
interface Found {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** Finds the quantities of a run of tokens, in order and without overlaps; dates and durations are found elsewhere. */
export function findQuantities(tokens: readonly Token[], context: RuleContext): Mention[] {
  const found: Mention[] = [];
  const setting: Setting = { ...context, models: findModels(tokens) };
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
    return { mentions: pair.score.map((reading) => mentionOf(reading, null, reading.last)), next: pair.score[1].last };
  return one(tokens, pair?.range ?? first);
}

/** Reads one number with its unit at `i`; a position to read on from where it is a name, null where nothing starts. */
function readValue(tokens: readonly Token[], i: number, context: Setting): Reading | number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (mayStartMoney(token) || /^[-−]$/.test(token.text)) {
    const money = readLeadingMoney(tokens, i, context);
    if (money) return money;
  }
  if (!mayStartNumeral(token)) return null;
  const decade = readLifeDecade(tokens, i);
  if (decade) return decade;
  const magnitude = readMagnitude(tokens, i);
  if (magnitude) return magnitude;
  const model = modelEnd(tokens, i, context.models);
  if (model !== null) return model;
  const named = token.kind === 'number' && readOrdinal(tokens, i) ? null : nameEnd(tokens, i);
  if (named !== null) return named;
  const ordinal = readOrdinal(tokens, i);
  // "one-hundredth of" is a share.
  const share = ordinal?.words && tokens[ordinal.last]?.lower === 'of' && readNumeral(tokens, i)?.fraction;
  if (ordinal && !share) return readOrdinalMention(tokens, i) ?? ordinal.last;
  const between = tokens[i - 1]?.lower === 'between';
  const numeral = (between ? numeralBefore(tokens, i) : null) ?? readNumeral(tokens, i);
  if (!numeral) return null;
  if (numeral.value < 0 && numeral.last - i < 2) return null;
  const reading =
    readAge(tokens, i, numeral) ??
    readPercent(tokens, i, numeral) ??
    readTrailingMoney(tokens, i, numeral) ??
    readMeasure(tokens, i, numeral) ??
    readRatio(tokens, i, numeral) ??
    readBareAge(tokens, i, numeral);
  if (reading) return reading;
  if (token.lower === 'one' && numeral.last === i + 1 && !isCountingOne(tokens, i)) return i + 1;
  return readCount(tokens, i, numeral) ?? numeral.last;
}

/** After "between", "and" parts two numbers: "between one hundred and fifty and two hundred" only joins when a second "and" comes. */
function numeralBefore(tokens: readonly Token[], i: number): ReturnType<typeof readNumeral> {
  const short = readNumeral(tokens, i, { and: false });
  const whole = readNumeral(tokens, i);
  const again = whole && tokens[whole.last]?.lower === 'and';
  return again ? whole : short;
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
  const value = applyHedge(quantity(kind, low, high, more), hedge?.effects ?? []);
  return { first, last, value, hedge: hedge?.words ?? null, rule };
}
