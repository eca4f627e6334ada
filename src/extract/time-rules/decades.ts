import type { Token } from '../../text/tokens.js';
import { type CalendarForm, isGlued, type Reading, wordAt } from './form.js';
import { isHyphen, readDigits, readOrdinalNumber } from './numbers.js';

const tensWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/**
 * Reads decades: "the 1990s", "1990's", "the '90s", "the nineties", "1870s BC"; not ages ("in his 50s") or temperatures ("in the 70s
 * Fahrenheit").
 */
export function readDecade(tokens: readonly Token[], i: number): Reading | null {
  const before = wordAt(tokens, i - 1);
  if (/^(?:his|her|their|my|our|your)$/.test(before)) return null;
  const word = tensWords.get(wordAt(tokens, i));
  if (word !== undefined) {
    const owned = /^(?:his|her|their|my|our|your)$/.test(wordAt(tokens, i - 2));
    return owned ? null : { last: i + 1, form: { type: 'calendar', decade: 190 + word, openCentury: true } };
  }
  const apostrophe = /^['’‘]$/.test(tokens[i]?.text ?? '') && isGlued(tokens, i + 1);
  const at = apostrophe ? i + 1 : i;
  const digits = readDigits(tokens, at, apostrophe ? 2 : 2, 4);
  const last = readPlural(tokens, at + 1, digits ?? 0);
  if (digits === null || last === null || digits % 10 !== 0) return null;
  if (digits >= 1000) {
    const bc = /^(?:bc|bce|b\.c\.)$/.test(wordAt(tokens, last));
    return bc ? { last: last + 1, form: bcDecade(digits) } : { last, form: { type: 'calendar', decade: digits / 10 } };
  }
  if (digits >= 100)
    return /^(?:bc|bce|b\.c\.)$/.test(wordAt(tokens, last)) ? { last: last + 1, form: bcDecade(digits) } : null;
  const led =
    apostrophe ||
    (/^(?:the|in|early|late|mid)$/.test(before) && !/^(?:degrees|fahrenheit|celsius|f|c)$/.test(wordAt(tokens, last)));
  return led && digits >= 20
    ? { last, form: { type: 'calendar', decade: 190 + digits / 10, openCentury: true } }
    : null;
}

function bcDecade(digits: number): CalendarForm {
  return { type: 'calendar', decade: -(digits / 10) - 1 };
}

/** The position after the plural s of a decade: "1990s", "1990's", "1990 s". */
function readPlural(tokens: readonly Token[], i: number, digits: number): number | null {
  if (
    tokens[i]?.lower === 's' &&
    (isGlued(tokens, i) || digits >= 1000 || wordAt(tokens, i + 1) === '' || tokens[i + 1]?.text === '.')
  )
    return i + 1;
  return /^['’]$/.test(tokens[i]?.text ?? '') &&
    tokens[i + 1]?.lower === 's' &&
    isGlued(tokens, i) &&
    isGlued(tokens, i + 1)
    ? i + 2
    : null;
}

/** Reads centuries: "the 21st century", "nineteenth-century", "the 3rd century BC". */
export function readCentury(tokens: readonly Token[], i: number): Reading | null {
  return readCenturyOf(tokens, i, 2);
}

function readCenturyOf(tokens: readonly Token[], i: number, depth: number): Reading | null {
  const ordinal = readOrdinalNumber(tokens, i);
  if (!ordinal || ordinal.value < 1) return null;
  const at = isHyphen(tokens, ordinal.last) ? ordinal.last + 1 : ordinal.last;
  const word = wordAt(tokens, at);
  if (word !== 'century' && word !== 'centuries') {
    // "the 18th and 19th centuries"
    if (depth === 0) return null;
    if (!/^(?:and|or|to)$/.test(word) && !isHyphen(tokens, ordinal.last)) return null;
    const other = readCenturyOf(tokens, at + (word === 'and' || word === 'or' || word === 'to' ? 1 : 0), depth - 1);
    return other ? { last: ordinal.last, form: { type: 'calendar', century: ordinal.value - 1 } } : null;
  }
  const bc = /^(?:bc|bce|b\.c\.)$/.test(wordAt(tokens, at + 1));
  return bc
    ? { last: at + 2, form: { type: 'calendar', century: -ordinal.value } }
    : { last: at + 1, form: { type: 'calendar', century: ordinal.value - 1 } };
}
