import { gameWords } from '../../lexicon/time-context.js';
import type { Token } from '../../text/tokens.js';
import type { Season } from '../resolve/moment.js';
import { type CalendarForm, isCapital, isGlued, opensSentence, type Reading, wordAt } from './form.js';
import { expandYear, isHyphen, readDigits, readOrdinalNumber, readYear } from './numbers.js';
import { readYearEnd } from './years.js';

const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Reads a season's name at token `i`, with "months" after it. */
export function readSeasonWord(
  tokens: readonly Token[],
  i: number,
): { readonly last: number; readonly season: Season } | null {
  const season = seasons.get(wordAt(tokens, i));
  if (!season) return null;
  return { last: wordAt(tokens, i + 1) === 'months' ? i + 2 : i + 1, season };
}

/**
 * Reads seasons: "the summer of 1916", "summer 2020", "in spring", "the winter months", "this fall" (by its own rule); not "fall" and
 * "spring" as verbs, "the fall of Saigon" or "the Winter Olympics".
 */
export function readSeason(tokens: readonly Token[], i: number): Reading | null {
  const season = readSeasonWord(tokens, i);
  if (!season) return null;
  const form: CalendarForm = { type: 'calendar', season: season.season };
  const of = wordAt(tokens, season.last) === 'of' || tokens[season.last]?.text === ',' ? season.last + 1 : season.last;
  const year = readYear(tokens, of);
  if (year && tokens[of]?.kind === 'number' && year.value > 1000) {
    const end = readYearEnd(tokens, year.last, year.value);
    if (end) return { last: end.last, form: { ...form, year: year.value } };
    const bc = /^(?:bc|bce|b\.c\.)$/.test(wordAt(tokens, year.last));
    return { last: bc ? year.last + 1 : year.last, form: { ...form, year: bc ? 1 - year.value : year.value } };
  }
  const era = readDigits(tokens, of, 1, 4);
  if (era !== null && /^(?:bc|bce|b\.c\.)$/.test(wordAt(tokens, of + 1)))
    return { last: of + 2, form: { ...form, year: 1 - era } };
  return isBareSeason(tokens, i, season.last) ? { last: season.last, form } : null;
}

function isBareSeason(tokens: readonly Token[], i: number, last: number): boolean {
  const word = wordAt(tokens, i);
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, last);
  if (
    /^(?:olympics?|olympian|games|palace|soldiers?|school|camp|solstice|break|internship|house|park|street|street's)$/.test(
      after,
    )
  )
    return false;
  if (
    (word === 'fall' || word === 'spring') &&
    isCapital(tokens, i) &&
    /^(?:in|to|and|of|after|before|on|the)$/.test(before) &&
    isCapital(tokens, i - 1) &&
    !opensSentence(tokens, i - 1)
  )
    return false;
  if (word === 'summer' || word === 'winter' || word === 'autumn' || word.endsWith('time')) {
    // A capital in mid-sentence makes a name of it: "Donna Summer", "Operation Winter Storm".
    return !isCapital(tokens, i) || opensSentence(tokens, i) || /^(?:in|the|by|of|this|last|next)$/.test(before);
  }
  if (
    /^(?:in|by|until|since|early|late|mid|during|every|each|and|or|to|before|after|heading|this|that|last|next|-)$/.test(
      before,
    )
  ) {
    if (before === 'and' || before === 'or' || before === 'to' || before === '-')
      return (
        seasons.has(wordAt(tokens, i - 2)) || wordAt(tokens, i - 2) === 'mid' || seasons.has(wordAt(tokens, i - 3))
      );
    return (
      word !== 'fall' ||
      (after !== 'in' && after !== 'of' && !/^(?:to|into|short|behind|apart|under|from)$/.test(after))
    );
  }
  if (before !== 'the') return isCapital(tokens, i) && !opensSentence(tokens, i) && before === '';
  const lead = wordAt(tokens, i - 2);
  if (after === 'of') return false;
  return word === 'spring'
    ? !/^(?:water|line|up|board|loaded)$/.test(after)
    : /^(?:in|during|by|until|since|over|through|for|into|early|late|throughout|before)$/.test(lead);
}

const quarterNames = /^(?:quarter|quarters)$/;

/**
 * Reads quarters, halves and fiscal years: "the third quarter", "third-quarter", "Q3 2019", "2017 q1", "H2", "the first half of 2020",
 * "fiscal 2019", "FY20", "fiscal year 2019"; not "a quarter of voters" or "the second half of the game".
 */
export function readQuarter(tokens: readonly Token[], i: number): Reading | null {
  return readQuarterCode(tokens, i) ?? readFiscalYear(tokens, i) ?? readNamedQuarter(tokens, i);
}

function readQuarterCode(tokens: readonly Token[], i: number): Reading | null {
  const lead = readDigits(tokens, i, 4, 4);
  const at = lead === null ? i : i + 1;
  const word = wordAt(tokens, at);
  const glued = /^[qh]$/.test(word) && isGlued(tokens, at + 1) ? readDigits(tokens, at + 1, 1, 1) : null;
  if (glued === null || glued < 1 || glued > (word === 'q' ? 4 : 2)) return null;
  const after = at + 2;
  const skip =
    /^(?:of|in)$/.test(wordAt(tokens, after)) || /^[/,'’-]$/.test(tokens[after]?.text ?? '') ? after + 1 : after;
  const tail = lead === null ? readDigits(tokens, skip, 4, 4) : null;
  const year = lead ?? (tail !== null && tail > 1900 && tail < 2100 ? tail : undefined);
  if (year === undefined && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  if (year === undefined && word === 'h') return null;
  const form: CalendarForm = {
    type: 'calendar',
    ...(word === 'q' ? { quarter: glued } : { half: glued }),
    ...(year === undefined ? {} : { year }),
  };
  return { last: tail !== null && year === tail ? skip + 1 : after, form };
}

function readFiscalYear(tokens: readonly Token[], i: number): Reading | null {
  const word = wordAt(tokens, i);
  const code = /^(?:fy|cy|sy)$/.test(word);
  if (!code && !/^(?:fiscal|financial|school|calendar|academic)$/.test(word)) return null;
  const at = !code && wordAt(tokens, i + 1) === 'year' ? i + 2 : i + 1;
  const skip = /^['’]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const four = readDigits(tokens, skip, 4, 4);
  const two = code || skip > at ? readDigits(tokens, skip, 2, 2) : null;
  const year = four ?? (two === null ? null : expandYear(two));
  const calendar = word === 'cy' || word === 'calendar';
  const fiscal = calendar
    ? {}
    : { fiscal: word.startsWith('s') || word === 'academic' ? ('SY' as const) : ('FY' as const) };
  if (year !== null && year > 1900 && year < 2100)
    return { last: skip + 1, form: { type: 'calendar', year, ...fiscal } };
  if (word !== 'fiscal' || at !== i + 2 || wordAt(tokens, i - 1) === 'the') return null;
  return { last: at, form: { type: 'calendar', fiscal: 'FY' } };
}

function readNamedQuarter(tokens: readonly Token[], i: number): Reading | null {
  const ordinal = readOrdinalNumber(tokens, i);
  if (!ordinal || ordinal.value > 4) return null;
  const at = isHyphen(tokens, ordinal.last) ? ordinal.last + 1 : ordinal.last;
  const fiscal = /^(?:fiscal|calendar)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const word = wordAt(tokens, fiscal);
  if (quarterNames.test(word)) {
    if (isOfGame(tokens, i)) return null;
    const year = yearAfter(tokens, fiscal + 1);
    const form: CalendarForm = { type: 'calendar', quarter: ordinal.value };
    if (year) return { last: year.last, form: { ...form, year: year.value } };
    return /^(?:of)$/.test(wordAt(tokens, fiscal + 1)) &&
      !/^(?:the|this|last|next|fiscal|that|its)$/.test(wordAt(tokens, fiscal + 2))
      ? null
      : { last: fiscal + 1, form };
  }
  if (word !== 'half' || ordinal.value > 2) return null;
  const year = yearAfter(tokens, fiscal + 1);
  return year ? { last: year.last, form: { type: 'calendar', half: ordinal.value, year: year.value } } : null;
}

/** A quarter of a game stands among the words of a game. */
function isOfGame(tokens: readonly Token[], i: number): boolean {
  for (let j = Math.max(0, i - 25); j < i + 25; j++) if (gameWords.has(tokens[j]?.lower ?? '')) return true;
  return false;
}

function yearAfter(tokens: readonly Token[], i: number): { last: number; value: number } | null {
  const at = /^(?:of|in)$/.test(wordAt(tokens, i)) || tokens[i]?.text === ',' ? i + 1 : i;
  const fiscal = wordAt(tokens, at) === 'fiscal' ? at + 1 : at;
  const year = readDigits(tokens, fiscal, 4, 4);
  return year !== null && year > 1500 && year < 2100 ? { last: fiscal + 1, value: year } : null;
}
