import { functionWords } from '../../lexicon/function-words.js';
import { personNouns } from '../../lexicon/persons.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';
import { closesAge, isVerbBehind } from './age-closing.js';
import { isAgeAt, isAgeOf, isCandles } from './age-of.js';
import { headBefore, isAgePredicate } from './age-predicate.js';

const ageWords = new Set(['aged', 'age', 'ages', 'turned', 'turns', 'turning']);
const persons = new Set(
  `children child kids kid people persons adults adult men women boys girls those anyone everyone everybody anybody someone residents
  seniors citizens americans workers pupils students teens teenagers minors patients voters youths youth drivers females males
  individuals pensioners infants babies`.split(/\s+/),
);
const comparisons = new Set(
  'under over below above than beyond of and to between through reached least from'.split(' '),
);
const older = new Set(['older', 'younger', 'over', 'above', 'up', 'under']);
/** Reads a bare number as an age by what stands around it: "aged 84", "Smith, 40, of", "children under 6", "now 62,", "65 and older". */
export function readBareAge(
  tokens: readonly Token[],
  i: number,
  numeral: Numeral,
  names: ReadonlySet<string>,
): Reading | null {
  if (numeral.scale > 1 || numeral.fraction || numeral.value < 0 || numeral.value > 125) return null;
  if (
    !(
      ageWordBefore(tokens, i, numeral.last) ||
      appositive(tokens, i, numeral) ||
      underAge(tokens, i, numeral) ||
      orOlder(tokens, i, numeral) ||
      diedAt(tokens, i, numeral) ||
      isAgeOf(tokens, i, numeral.last) ||
      isAgeAt(tokens, i, numeral) ||
      isCandles(tokens, i, numeral.last) ||
      isAgePredicate(tokens, i, numeral, names)
    )
  )
    return null;
  return readingOf(numeral, i, numeral.last, 'age', 'a', 'age');
}

/** "aged 84", "ages 12", "under the age of 6", "turned 50", "aged between 12 and 15", "aged 6 and 8". */
function ageWordBefore(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[last];
  let at = i - 1;
  const listed = /^(?:and|,|or)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'number';
  if (listed && !closesAge(tokens, last)) return false;
  for (let k = 0; k < 7 && (comparisons.has(tokens[at]?.lower ?? '') || (listed && isListPart(tokens[at]))); k++) at--;
  const word = tokens[at]?.lower ?? '';
  if (!ageWords.has(word)) return false;
  if (!word.startsWith('turn')) return true;
  const ends = next === undefined || /^[.,;)]$/.test(next.text) || /^(?:on|in|this|last|next)$/.test(next.lower);
  return at === i - 1 && ends;
}

function isListPart(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.text === ',' || token?.lower === 'and' || token?.lower === 'or';
}

/** "Smith, 40, of", "Rogers, now 62,", "the suspect, 25,", "Jane Roe (34)". */
function appositive(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  if (numeral.value < 1 || !Number.isInteger(numeral.value) || numeral.value > 115) return false;
  const before = tokens[i - 1];
  const after = tokens[numeral.last];
  const at = before?.lower === 'now' || before?.lower === 'then' || before?.lower === 'aged' ? i - 2 : i - 1;
  const comma = tokens[at];
  const name = tokens[at - 1];
  if (comma?.text === '(' && after?.text === ')') return named(name) && numeral.value >= 16 && !numeral.words;
  if (comma?.text !== ',' || comma.gap !== 'none') return false;
  const then = after?.lower === 'when' || (after?.lower === 'at' && tokens[numeral.last + 2]?.lower === 'time');
  if (!(after === undefined || /^[,.;)]$/.test(after.text) || after.lower === 'and' || then)) return false;
  if (after?.text === ',' && tokens[numeral.last + 1]?.kind === 'number') return false;
  if (name?.text === '.' && /^(?:jr|sr)$/.test(tokens[at - 2]?.lower ?? '')) return true;
  return (
    named(name) ||
    name?.text === ')' ||
    (at < i - 1 && name?.kind === 'word') ||
    ((!numeral.words || (numeral.value >= 13 && after !== undefined)) && isPersonAt(tokens, at, numeral))
  );
}

/** "the pilot, 61,", "the driver of the coach, 31,": a word for a person, or a phrase that one heads. */
function isPersonAt(tokens: readonly Token[], comma: number, numeral: Numeral): boolean {
  if (personNouns.has(tokens[comma - 1]?.lower ?? '')) return true;
  const head = numeral.value >= 13 && tokens[numeral.last]?.text === ',' ? headBefore(tokens, comma) : null;
  return head !== null && personNouns.has(tokens[head]?.lower ?? '');
}

const dated =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function named(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^\p{Lu}\p{L}*['’]?\p{L}+$/u.test(token.text) || /^(?:jr|sr)$/i.test(token.text)) &&
    !dated.test(token.text)
  );
}

/** "children under 6", "people over 65 pay", "under-18s", "the under-21 side", "those younger than 5", "under 18 or over 65". */
function underAge(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  let at = isHyphen(tokens[i - 1]) ? i - 2 : i - 1;
  const word = tokens[at]?.lower ?? '';
  const next = tokens[numeral.last];
  if (word === 'under' || word === 'over') {
    if (next?.lower === 's' && next.gap === 'none') return true;
    if (at < i - 1)
      return numeral.value >= 5 && next?.kind === 'word' && next.gap === 'space' && !functionWords.has(next.lower);
  }
  if (word === 'than' && /^(?:older|younger)$/.test(tokens[at - 1]?.lower ?? ''))
    return closesAge(tokens, numeral.last);
  if (!/^(?:under|over|below|above)$/.test(word)) return false;
  at--;
  // "anyone under 18 or over 65"
  if (
    tokens[at]?.lower === 'or' &&
    tokens[at - 1]?.kind === 'number' &&
    /^(?:under|over)$/.test(tokens[at - 2]?.lower ?? '')
  )
    at -= 3;
  return persons.has(tokens[at]?.lower ?? '') && (closesAge(tokens, numeral.last) || isVerbBehind(next));
}

/** "18 or older", "65 and over" after a word for persons. */
function orOlder(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  const at = numeral.last;
  if (!/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return false;
  const word = tokens[at + 1]?.lower ?? '';
  if (word === 'older' || word === 'younger') return true;
  return older.has(word) && persons.has(tokens[i - 1]?.lower ?? '');
}

/** "died at 84", "dead at 90". */
function diedAt(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  return (
    tokens[i - 1]?.lower === 'at' &&
    /^(?:died|dies|dead|die)$/.test(tokens[i - 2]?.lower ?? '') &&
    closesAge(tokens, numeral.last)
  );
}
