import type { Token } from '../../text/tokens.js';
import { isHyphen, type Numeral, skipHyphen } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';

const spans: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['years', 'a'],
  ['yr', 'a'],
  ['yrs', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
]);
const olds = new Set(['old', 'olds']);
const ageWords = new Set(['aged', 'age', 'ages', 'turned', 'turns', 'turning']);
const persons = new Set(
  `children child kids kid people persons adults adult men women boys girls those anyone everyone everybody anybody someone residents
  seniors citizens americans workers pupils students teens teenagers minors patients voters youths youth drivers females males
  individuals pensioners infants babies`.split(/\s+/),
);
const comparisons = new Set([
  'under',
  'over',
  'below',
  'above',
  'than',
  'beyond',
  'of',
  'and',
  'to',
  'between',
  'through',
  'reached',
  'least',
  'from',
]);
const older = new Set(['older', 'younger', 'over', 'above', 'up', 'under']);
const decades: ReadonlyMap<string, number> = new Map([
  ['teens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
const owners = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
const stages = new Set(['early', 'mid', 'late', 'middle']);

/** Reads an age by what follows its number: "69-year-old", "3 years of age", "87 yo", "six-month-old", "30-something". */
export function readAge(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  const at = skipHyphen(tokens, numeral.last);
  const word = tokens[at]?.lower ?? '';
  const made = (unit: string, last: number): Reading => readingOf(numeral, i, last, 'age', unit, 'age');
  if (/^(?:yo|y\.o\.|yrs?\.?o)$/.test(word)) return made('a', at + 1);
  if (word === 'something' && isHyphen(tokens[numeral.last]) && numeral.value % 10 === 0)
    return { ...made('a', at + 1), high: numeral.value + 9 };
  const unit = spans.get(word);
  if (!unit) return null;
  const old = skipHyphen(tokens, at + 1);
  if (olds.has(tokens[old]?.lower ?? '')) return made(unit, old + 1);
  if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'age') return made(unit, at + 3);
  return null;
}

/** Reads a bare number as an age by what stands around it: "aged 84", "Smith, 40, of", "children under 6", "now 62,", "65 and older". */
export function readBareAge(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  if (numeral.scale > 1 || numeral.fraction || numeral.value < 0 || numeral.value > 125) return null;
  if (
    !(
      ageWordBefore(tokens, i) ||
      appositive(tokens, i, numeral) ||
      underAge(tokens, i, numeral) ||
      orOlder(tokens, i, numeral) ||
      diedAt(tokens, i, numeral)
    )
  )
    return null;
  return readingOf(numeral, i, numeral.last, 'age', 'a', 'age');
}

/** Tells whether nothing that the number could count follows: a stop, a function word or the end. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'punctuation') return !(isHyphen(token) && token.gap === 'none');
  return /^(?:in|on|at|who|and|or|to|for|with|when|while|from|by|the|is|are|was|were|will|can|could|must|should|as|but|during|this|last|next|if|years?|has|have|had|may|would|according|through)$/.test(
    token.lower,
  );
}

/** "aged 84", "ages 12", "under the age of 6", "turned 50", and through "aged between 12". */
function ageWordBefore(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  for (let k = 0; k < 3 && comparisons.has(tokens[at]?.lower ?? ''); k++) at--;
  const word = tokens[at]?.lower ?? '';
  if (!ageWords.has(word)) return false;
  if (word.startsWith('turn'))
    return (
      at === i - 1 &&
      (tokens[i + 1] === undefined ||
        /^[.,;)]$/.test(tokens[i + 1]?.text ?? '') ||
        /^(?:on|in|this|last|next)$/.test(tokens[i + 1]?.lower ?? ''))
    );
  return at === i - 1 || tokens[i - 1]?.lower !== 'and';
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
  if (!(after === undefined || /^[,.;)]$/.test(after.text) || after.lower === 'and')) return false;
  if (after?.text === ',' && tokens[numeral.last + 1]?.kind === 'number') return false;
  return named(name) || (at < i - 1 && name?.kind === 'word');
}

const dated = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

function named(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^\p{Lu}\p{L}*['’]?\p{L}+$/u.test(token.text) || /^(?:jr|sr)$/i.test(token.text)) &&
    !dated.test(token.text)
  );
}

/** "children under 6", "people over 65", "under-18s", "those younger than 5". */
function underAge(tokens: readonly Token[], i: number, numeral: Numeral): boolean {
  let at = isHyphen(tokens[i - 1]) ? i - 2 : i - 1;
  const word = tokens[at]?.lower ?? '';
  const plural = tokens[numeral.last];
  if ((word === 'under' || word === 'over') && plural?.lower === 's' && plural.gap === 'none') return true;
  if (word === 'than' && /^(?:older|younger)$/.test(tokens[at - 1]?.lower ?? '')) return closes(tokens, numeral.last);
  if (!/^(?:under|over|below|above)$/.test(word)) return false;
  at--;
  return persons.has(tokens[at]?.lower ?? '') && closes(tokens, numeral.last);
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
    closes(tokens, numeral.last)
  );
}

/** Reads a decade of life: "in their 20s", "mid-30s", "a man in his forties"; refuses "the 1990s" and "in the 20s". */
export function readLifeDecade(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let low = decades.get(token.lower);
  let last = i + 1;
  if (low === undefined) {
    const ending = tokens[i + 1];
    const mark = ending?.text === "'" || ending?.text === '’' ? i + 2 : i + 1;
    if (!/^[1-9]0$/.test(token.text) || tokens[mark]?.lower !== 's' || tokens[mark]?.gap !== 'none') return null;
    low = Number(token.text);
    last = mark + 1;
  }
  let at = skipBack(tokens, i - 1);
  if (stages.has(tokens[at]?.lower ?? '')) at = skipBack(tokens, at - 1);
  for (let k = 0; k < 3 && /^(?:and|or|to|s)$/.test(tokens[at]?.lower ?? ''); k++) {
    at = tokens[at]?.lower === 's' ? at - 2 : at - 1;
    if (tokens[at]?.lower === 's') at -= 2;
    if (decades.has(tokens[at]?.lower ?? '')) at--;
  }
  if (!owners.has(tokens[at]?.lower ?? '')) return null;
  return {
    first: i,
    last,
    kind: 'age',
    low,
    high: low + 9,
    unit: 'a',
    step: 10,
    scale: 1,
    words: token.kind === 'word',
    rule: 'age',
  };
}

function skipBack(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens[at]) ? at - 1 : at;
}
