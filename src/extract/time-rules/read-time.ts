import { dayMoments, dayparts } from '../../lexicon/dayparts.js';
import { months } from '../../lexicon/months.js';
import { ordinals } from '../../lexicon/numerals.js';
import { cardinals } from '../../lexicon/small-numbers.js';
import { frequencies, timeUnits } from '../../lexicon/time-units.js';
import { weekdayAbbreviations, weekdayPlurals, weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import {
  readBareDay,
  readBareDaypart,
  readBareNear,
  readBareWeekend,
  readStretchEnd,
  readToDate,
  readYearEarlier,
} from './bare.js';
import { readBarePlural, readLongWord } from './bare-durations.js';
import { readClockTime } from './clock-times.js';
import { readDayFirst } from './day-first.js';
import { readCentury, readDecade } from './decades.js';
import { isAmountOfTime, isOnOne, readDuration } from './durations.js';
import type { Reading, Rule } from './form.js';
import { wordAt } from './form.js';
import { readGameClock } from './game-clocks.js';
import { holidayOpeners, isDayName, readHoliday } from './holidays.js';
import { modifiedRule } from './modified.js';
import { readMonthFirst } from './months.js';
import { type DateOrder, readNumericDate } from './numeric-dates.js';
import { partRule } from './parts.js';
import { readRaceTime } from './race-times.js';
import { readRelativeDay } from './relative-days.js';
import { readAmountBefore, readRelativePeriod } from './relative-periods.js';
import { readQuarter, readSeason } from './seasons.js';
import { readRate, readSet } from './sets.js';
import { shiftRule } from './shifts.js';
import { readSecondParts } from './split-seconds.js';
import { readWeekday, withDaypart } from './weekdays.js';
import { readBareYear } from './years.js';

type Table = ReadonlyMap<string, readonly Rule[]>;

/** Key of the rules for tokens that are digits. */
const digits = '0';

function table(rows: readonly (readonly [Iterable<string>, readonly Rule[]])[]): Table {
  const map = new Map<string, Rule[]>();
  for (const [words, rules] of rows) {
    for (const word of words) {
      const list = map.get(word) ?? [];
      for (const rule of rules) if (!list.includes(rule)) list.push(rule);
      map.set(word, list);
    }
  }
  return map;
}

/** Tries the rules that the token at `i` calls for; the longest reading wins, the first among equals. */
function longest(rules: Table, tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  const list = token && (token.kind === 'number' ? rules.get(digits) : rules.get(wordAt(tokens, i)));
  let best: Reading | null = null;
  for (const rule of list ?? []) {
    const reading = rule(tokens, i);
    if (reading && (!best || reading.last > best.last)) best = reading;
  }
  return best;
}

const words = (text: string): string[] => text.split(' ');
const directions = words(
  'last latest past next coming upcoming this current previous prior preceding following subsequent succeeding same that',
);
const numberWords = [...cardinals.keys(), ...ordinals.keys()];
const tensWords = words('twenties thirties forties fifties sixties seventies eighties nineties');
const seasonWords = words('spring springtime summer summertime autumn fall winter wintertime');
const quarterWords = words('q h fy cy sy fiscal financial school calendar academic');

/** Dates that stand on their own: the rows of this table are the forms, with the words that open them. */
function baseTable(order: DateOrder): Table {
  const weekday: Rule = (tokens, i) => readWeekday(tokens, i, order);
  const numeric: Rule = (tokens, i) => (isDayName(tokens, i) ? null : readNumericDate(tokens, i, order));
  const named: Rule = (tokens, i) => {
    const reading = readMonthFirst(tokens, i) ?? readDayFirst(tokens, i);
    return reading?.form.type === 'calendar' && reading.form.day !== undefined ? withDaypart(tokens, reading) : reading;
  };
  return table([
    [months.keys(), [named]],
    [numberWords, [named, readBareYear, readCentury, readQuarter, readClockTime]],
    [[digits], [readHoliday, named, numeric, readBareYear, readDecade, readCentury, readQuarter, readClockTime]],
    [
      ["'", '’', '‘'],
      [readBareYear, readDecade],
    ],
    [['ad', 'a.d.'], [readBareYear]],
    [tensWords, [readDecade]],
    [[...weekdays.keys(), ...weekdayAbbreviations.keys()], [weekday]],
    [
      words('yesterday today tomorrow tmr tmrw tonight day this that last same next following previous'),
      [readRelativeDay],
    ],
    [directions, [readRelativePeriod]],
    [seasonWords, [readSeason]],
    [quarterWords, [readQuarter]],
    [[...holidayOpeners, 'd', 'v'], [readHoliday]],
    [[...dayMoments.keys(), 'half', 'quarter'], [readClockTime]],
  ]);
}

/** "August of that year", "Friday of next week", "Independence Day of this year": the tail tells which. */
function withTail(tokens: readonly Token[], reading: Reading | null): Reading | null {
  if (reading?.form.type !== 'calendar' || reading.form.year !== undefined || reading.form.pick || reading.form.within)
    return reading;
  const link = wordAt(tokens, reading.last);
  if (link !== 'of' && !(link === 'in' && reading.form.month !== undefined) && link !== ',') return reading;
  const at = wordAt(tokens, reading.last + 1) === 'the' ? reading.last + 2 : reading.last + 1;
  const tail = readRelativePeriod(tokens, at);
  if (tail?.form.type !== 'shift' || (link === ',' && tail.form.anchor !== 'published')) return reading;
  const fits =
    tail.form.unit === 'year' ||
    (tail.form.unit === 'week' && reading.form.weekday !== undefined) ||
    (tail.form.unit === 'month' && reading.form.day !== undefined && reading.form.month === undefined);
  return fits ? { ...reading, last: tail.last, form: { ...reading.form, within: tail.form } } : reading;
}

/** Reads time expressions with all the rules. */
export function timeReader(order: DateOrder): Rule {
  const bases = baseTable(order);
  const base: Rule = (tokens, i) => withTail(tokens, longest(bases, tokens, i));
  const part = partRule(base);
  const inner: Rule = (tokens, i) => part(tokens, i) ?? base(tokens, i);
  const modified = modifiedRule(inner);
  const shift = shiftRule(base);
  const amount: Rule = (tokens, i) => {
    const duration = readDuration(tokens, i);
    if (duration && isOnOne(tokens, i, duration.last)) return null;
    if (!duration || !/^an?$/.test(wordAt(tokens, i))) return duration;
    return duration.last > i + 2 || isAmountOfTime(tokens, i, duration.last) ? duration : null;
  };
  const others = table([
    [words('last first second third fourth fifth sixth final latter'), [part]],
    [ordinals.keys(), [part]],
    [[digits], [readGameClock, readRaceTime, part, shift, amount, readAmountBefore]],
    [cardinals.keys(), [shift, amount, readAmountBefore, readSecondParts]],
    [words('a an half couple several few some many another dozen multiple numerous single'), [shift, readRate, amount]],
    [['a'], [readSecondParts]],
    [['in'], [shift]],
    [timeUnits.keys(), [part, shift, readBarePlural]],
    [['weekend'], [readBareWeekend]],
    [
      ['year', 'month', 'week'],
      [readStretchEnd, readYearEarlier, readToDate],
    ],
    [
      words(
        'hourlong daylong weeklong monthlong yearlong decadelong decadeslong centuryslong monthslong weekslong yearslong hourslong dayslong',
      ),
      [readLongWord],
    ],
    [words('early late mid middle earlier later beginning start outset dawn end close rest remainder'), [modified]],
    [dayparts.keys(), [part, readBareDaypart]],
    [['w'], [part]],
    [['the'], [readBareNear, readBareDay]],
    [[...words('every each per'), ...frequencies.keys(), ...weekdayPlurals.keys(), ...weekdays.keys()], [readSet]],
  ]);
  return (tokens, i) => {
    const plain = base(tokens, i);
    const other = longest(others, tokens, i);
    return other && (!plain || other.last > plain.last) ? other : plain;
  };
}
