import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';

const countable = /^(?:[a-z]+[^s]s|people|men|women|children|troops|more)$/;
const bounds = /^(?:than|least|nearly|some|almost|roughly|approximately|another|over|killed|only|up|about)$/;
const dating =
  /^(?:in|since|the|of|by|until|from|during|after|before|through|late|early|mid|between|for|and|this|to|his|her|its|their|our|my|your|-|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$|'s$/;

/** Makes a count or a share of a number without a unit; refuses years, "half" that is no share and digits that a letter or "s" follows. */
export function readCount(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  const next = tokens[numeral.last];
  if (numeral.fraction && isPart(tokens, numeral.last))
    return readingOf(numeral, i, numeral.last, 'count', null, 'words');
  if (numeral.fraction)
    return isShare(tokens, i, numeral) ? readingOf(numeral, i, numeral.last, 'percent', '1', 'fraction') : null;
  if (isYear(tokens, i, numeral)) return null;
  // "a month or two" is a duration.
  if (
    tokens[i - 1]?.lower === 'or' &&
    /^(?:second|moment|minute|hour|day|week|month|year|decade)$/.test(tokens[i - 2]?.lower ?? '')
  )
    return null;
  if (next?.gap === 'none' && next.lower === 's' && !numeral.words) return null;
  const times =
    next?.gap === 'none' && (next.text === 'x' || next.text === '×') && tokens[numeral.last + 1]?.kind !== 'number';
  return readingOf(
    numeral,
    i,
    times ? numeral.last + 1 : numeral.last,
    'count',
    null,
    tokens[numeral.last - 1]?.lower === 'quarters' ? 'fraction' : numeral.words ? 'words' : 'digits',
  );
}

/** "half a point", "three-quarters of a length": a part of what a lead is counted in is no share. */
function isPart(tokens: readonly Token[], last: number): boolean {
  const at = tokens[last]?.lower === 'of' ? last + 1 : last;
  return (
    /^an?$/.test(tokens[at]?.lower ?? '') &&
    /^(?:point|length|stroke|shot|lap|goal|game|step|notch|turn|wicket|pawn|tick)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** A bare year of our time, which the rules for dates did not claim: still no count. */
function isYear(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  const token = tokens[i];
  if (numeral.words || numeral.scale > 1 || !/^(?:1[6-9]|20)\d\d$/.test(token?.text ?? '') || numeral.last !== i + 1)
    return false;
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  const plural = next?.kind === 'word' && next.gap === 'space' && countable.test(next.text);
  if (bounds.test(before)) return !plural && before !== 'than' && before !== 'another';
  // "in 2010 figures" and "the 2022 midterms" are dated; "1800 homes" are counted.
  return !plural || dating.test(before);
}

/** "half" alone is a share before "of" or an article; "the first half" and "half-brother" are none. */
function isShare(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  const word = tokens[numeral.last - 1]?.lower;
  if (word === 'quarter' || word === 'quarters') {
    // "for three quarters" and "in one quarter" are times.
    const timed =
      /^(?:for|in|over|last|past|next|previous|consecutive|straight|after|few|first|the|these|those|per|each|every)$/;
    const of = tokens[numeral.last]?.lower === 'of';
    return (
      of ||
      (!timed.test(tokens[i - 1]?.lower ?? '') && (word === 'quarters' || /^(?:one|a)$/.test(tokens[i]?.lower ?? '')))
    );
  }
  if (word !== 'half') return true;
  if (numeral.last > i + 1) return !isHyphen(tokens[numeral.last]);
  const next = tokens[numeral.last];
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:first|second|other|better|this|that|latter|top|bottom|and|next|last|time|the)$/.test(before)) return false;
  return (
    /^(?:of|the|its|their|his|her|our|those|these|that|all|as)$/.test(next?.lower ?? '') ||
    /^(?:by|in|than|nearly|almost|about|only|least)$/.test(before)
  );
}
