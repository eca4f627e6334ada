import { functionWords } from '../../lexicon/function-words.js';
import { labelHeads, placeHeads, softHeads } from '../../lexicon/named-numbers.js';
import type { Token } from '../../text/tokens.js';
import { readSlash, readSlashAfter } from '../numerals/fraction.js';
import { isHyphen } from '../numerals/numeral.js';
import { chainEnd, gluedEnd, gluedRun, listEnd } from './alphanumeric-identifiers.js';
import { phraseEnd } from './named-phrases.js';
import { addressEnd, phoneEnd, standardEnd, versionsEnd } from './numbered-things.js';

const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const countable =
  /^(?:[a-z]+[^s]s|people|men|women|children|troops|more|other|of|new|percent|dead|killed|points?|million|billion)$/;
/** Verbs in -s that follow a name with a number ("the 737 crashes"), where a plural noun would be counted. */
const thirdPerson = new Set(
  'has was does is packs sells costs comes gets offers features runs starts ships crashes says lands takes uses adds makes weighs lets goes looks brings'.split(
    ' ',
  ),
);
const capital = /^\p{Lu}/u;

/** The position past a number at `i` that is a name, a label, a phone number or a list number; null when it may be a quantity. */
export function nameEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const phrase = phraseEnd(tokens, i);
  if (phrase !== null) return phrase;
  if (token.text === '+' && tokens[i + 1]?.kind === 'number') return phoneEnd(tokens, i + 1);
  if (token.kind === 'number') {
    const named = phoneEnd(tokens, i) ?? addressEnd(tokens, i) ?? standardEnd(tokens, i);
    if (named !== null) return named;
  }
  // "Phase 2/3" is a label, "2/3" a fraction.
  if (readSlash(tokens, i))
    return labelHeads.has(tokens[i - 1]?.lower ?? '') && capital.test(tokens[i - 1]?.text ?? '') ? i + 3 : null;
  // "4-1/2" is a mixed number, where other chains of digits are names.
  if (token.kind === 'number' && isHyphen(tokens[i + 1]) && readSlashAfter(tokens, i + 1)) return null;
  return token.kind === 'number'
    ? (versionsEnd(tokens, i, gluedEnd(tokens, i)) ??
        chainEnd(tokens, i) ??
        listEnd(tokens, i) ??
        versionsEnd(tokens, i, labelEnd(tokens, i)))
    : capitalEnd(tokens, i);
}

/** "Section 230", "Boeing 737", "S&P 500", "iPhone 14", "Title 42". */
function labelEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !/^\d{1,5}(?:\.\d{1,2})?$/.test(token.text) || before?.kind !== 'word') return null;
  const after = tokens[i + 1];
  if (token.text === '911' && !countable.test(after?.lower ?? '')) return i + 1;
  if (
    after &&
    (/^[%$€£°]$/.test(after.text) ||
      /^(?:percent|per|million|billion|trillion|thousand|hundred|dollars?|years?|points?)$/.test(after.lower))
  )
    return null;
  if (
    labelHeads.has(before.lower) &&
    (capital.test(before.text) || !softHeads.has(before.lower) || /^[a-z]+[A-Z]/.test(before.text))
  )
    return gluedRun(tokens, i);
  if (isPlace(tokens, i)) return gluedRun(tokens, i);
  if (tokens[i - 2]?.text === '&' && capital.test(before.text)) return i + 1;
  if (/^\p{Ll}+\p{Lu}/u.test(before.text)) return i + 1;
  // "United 3-0" is a score.
  if (after?.gap === 'none' && /^[-–]$/.test(after.text)) return null;
  // "beat the Bulls 97 to 86"
  if (after?.lower === 'to' && tokens[i + 2]?.kind === 'number') return null;
  return capitalLabel(tokens, i, before, after) ? i + 1 : null;
}

/** "seat 12B", "row 7", "bus 34": a place or a vehicle by its number; not where a verb or a plural makes it a count ("can seat 12 people"). */
function isPlace(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !placeHeads.has(before.lower) || !/^\d{1,4}$/.test(tokens[i]?.text ?? '')) return false;
  if (/^(?:to|can|could|will|would|may|might|must)$/.test(tokens[i - 2]?.lower ?? '')) return false;
  return after?.gap === 'none' || !(after?.kind === 'word' && countable.test(after.lower));
}

/** A capitalised word that opens no sentence, digits, and then no plural that they could count. */
function capitalLabel(tokens: readonly Token[], i: number, before: Token, after: Token | undefined): boolean {
  if (
    !capital.test(before.text) ||
    functionWords.has(before.lower) ||
    months.test(before.lower) ||
    before.text.length < 2
  )
    return false;
  // "USB 3.0" is a version.
  if (
    /,|\.\d\d|^\d{3,}\.|^\d{2}\./.test(tokens[i]?.text ?? '') ||
    /'s$/.test(before.lower) ||
    isOpening(tokens, i - 1) ||
    isTitleCase(tokens, i)
  )
    return false;
  if (after?.kind === 'word' && after.gap === 'space' && countable.test(after.lower) && !thirdPerson.has(after.lower))
    return false;
  if (/^(?:democrats?|republicans?|about|only|just|over|under|nearly|some|another|killed)$/.test(before.lower))
    return false;
  // Two names with a number each are a result: "Rovers 3 Rangers 1".
  return true;
}

function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'number' || /^[.!?:“"‘()—–-]$/.test(before.text);
}

/** "Three Gorges", "Seven Network", "Studio One": number words with a capital in running text. */
function capitalEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (!token || !capital.test(token.text) || isOpening(tokens, i)) return null;
  if (isTitleCase(tokens, i)) return null;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const named = (other: Token | undefined): boolean =>
    other?.kind === 'word' && capital.test(other.text) && other.gap !== 'line';
  return named(before) || named(after) ? i + 1 : null;
}

/** Tells whether the words around `i` are capitalised throughout, as in headlines. */
function isTitleCase(tokens: readonly Token[], i: number): boolean {
  let lower = 0;
  let upper = 0;
  for (let k = Math.max(0, i - 7); k < i + 8; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.text.length < 4 || functionWords.has(token.lower)) continue;
    if (capital.test(token.text)) upper++;
    else lower++;
  }
  return lower === 0 || (upper >= 4 && lower <= 1);
}
