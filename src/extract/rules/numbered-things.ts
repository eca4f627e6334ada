import { functionWords } from '../../lexicon/function-words.js';
import { streetWords } from '../../lexicon/named-numbers.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';

const digits = /^\d+$/;
const calling = /^(?:call|phone|tel|telephone|ring|dial|hotline|helpline|text|fax|whatsapp)$/;

/** The position past a phone number whose groups stand apart: "0845 125 222", "+44 20 7946 0958", "call 1800 123 456"; else null. */
export function phoneEnd(tokens: readonly Token[], i: number): number | null {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token || !digits.test(token.text)) return null;
  const abroad = before?.text === '+' && token.gap === 'none';
  const called = calling.test((before?.text === ':' ? tokens[i - 2] : before)?.lower ?? '');
  if (!abroad && !called && !/^0\d{2,5}$/.test(token.text)) return null;
  let last = i + 1;
  let length = token.text.length;
  for (let next = tokens[last]; next; next = tokens[last]) {
    const at = isHyphen(next) && next.gap === 'none' ? last + 1 : last;
    const group = tokens[at];
    if (!group || !/^\d{2,}$/.test(group.text) || (group.gap !== 'space' && at === last)) break;
    length += group.text.length;
    last = at + 1;
  }
  return last > i + 1 && length >= (abroad || called ? 7 : 8) ? last : null;
}

/** The position past the number of a house or a block: "1024 Main Street", "the 12000 block of East 223rd Street"; null for "12 Main Street shops". */
export function addressEnd(tokens: readonly Token[], i: number): number | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !/^\d{1,5}$/.test(token.text.replace(',', '')) || next?.gap !== 'space') return null;
  if (next.lower === 'downing') return i + 1;
  if (next.lower === 'block' && /^\d+00$/.test(token.text.replace(',', ''))) return i + 1;
  let at = i + 1;
  for (; at < i + 5; at++) {
    const word = tokens[at];
    if (!word || (word.gap !== 'space' && at > i + 1 && !/^(?:st|nd|rd|th)$/.test(word.lower) && word.text !== '.'))
      return null;
    if (at > i + 1 && streetWords.has(word.lower) && /^\p{Lu}/u.test(word.text)) break;
    if (
      !/^\p{Lu}/u.test(word.text) &&
      word.kind !== 'number' &&
      !/^(?:st|nd|rd|th)$/.test(word.lower) &&
      word.text !== '.'
    )
      return null;
  }
  if (at >= i + 5) return null;
  const after = tokens[at + 1];
  const counts = after?.kind === 'word' && /^\p{Ll}+s$/u.test(after.text) && !functionWords.has(after.lower);
  return counts ? null : at + 1;
}

/** The position past the number of a standard: "802.11", "802.11b", "802.3af"; else null. */
export function standardEnd(tokens: readonly Token[], i: number): number | null {
  if (!/^802\.\d{1,2}$/.test(tokens[i]?.text ?? '')) return null;
  const letter = tokens[i + 1];
  return letter?.gap === 'none' && /^[a-z]{1,2}$/.test(letter.text) ? i + 2 : i + 1;
}

const version = /^\d{1,3}(?:\.\d{1,2})?$/;

/**
 * Goes on from a label with its number, which ends at `last`, to the numbers that share the label: "Windows 7, 8 and 8.1", "IE6,7,8,9 and
 * 10"; not where they count something ("Windows 7 and 12 firms").
 */
export function versionsEnd(tokens: readonly Token[], i: number, last: number | null): number | null {
  if (last === null || !version.test(tokens[i]?.text ?? '') || !/\p{L}$/u.test(tokens[i - 1]?.text ?? '')) return last;
  let end = last;
  let joined = false;
  for (let at = last; at < last + 40; ) {
    const link = tokens[at];
    const comma = link?.text === ',';
    const and = /^(?:and|or|&)$/.test((comma ? tokens[at + 1] : link)?.lower ?? '');
    const next = at + (comma && and ? 2 : 1);
    if (!link || (!comma && !and) || !version.test(tokens[next]?.text ?? '')) break;
    const after = tokens[next + 1];
    if (
      after &&
      after.kind !== 'punctuation' &&
      !(after.kind === 'word' && isClosing(after) && after.gap === 'space') &&
      after.text !== '&'
    )
      break;
    if (after && (isHyphen(after) || after.text === ':') && after.gap === 'none') break;
    at = next + 1;
    joined ||= and || tokens[next]?.gap === 'none';
    end = at;
    if (and) break;
  }
  return joined ? end : last;
}

function isClosing(word: Token): boolean {
  return functionWords.has(word.lower) && word.lower !== 'of';
}
