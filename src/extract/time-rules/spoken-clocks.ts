import { contestWords } from '../../lexicon/clock-context.js';
import { dayMoments } from '../../lexicon/dayparts.js';
import type { Token } from '../../text/tokens.js';
import { isClosed, isContest, isLed, leadAt } from './clock-context.js';
import { clockForm, type Half, readHalf } from './clock-halves.js';
import { withZone } from './clock-zones.js';
import { isGlued, opensSentence, type Reading, wordAt } from './form.js';
import { isHyphen, type NumberReading, readShortNumber } from './numbers.js';

interface Minutes extends NumberReading {
  /** How sure the words alone make a clock: "half" and "a quarter", with "minutes", or a bare number. */
  readonly kind: 'half' | 'quarter' | 'minutes' | 'number';
}

interface Hour extends NumberReading {
  /** True for noon and midnight, whose half of the day is known. */
  readonly known: boolean;
}

type Link = 'past' | 'after' | 'to' | 'before';

const links: ReadonlyMap<string, Link> = new Map([
  ['past', 'past'],
  ['after', 'after'],
  ['to', 'to'],
  ['till', 'to'],
  ['before', 'before'],
]);

/**
 * Reads clock times told by the minutes to or past an hour: "ten to six", "a quarter past three", "seven minutes past nine", "one minute
 * past midnight", "twenty-two minutes before seven in the morning"; not "ten to six members", "voted ten to six", "odds of ten to one" or
 * "ten minutes after two men left".
 */
export function readMinutesClock(tokens: readonly Token[], i: number): Reading | null {
  const minutes = readMinutes(tokens, i);
  const link = minutes && links.get(wordAt(tokens, minutes.last));
  if (!minutes || !link || isGlued(tokens, minutes.last)) return null;
  if (minutes.kind === 'half' && link !== 'past') return null;
  const hour = readHour(tokens, minutes.last + 1);
  if (!hour || isHyphen(tokens, hour.last)) return null;
  const oclock = wordAt(tokens, hour.last) === "o'clock" ? hour.last + 1 : hour.last;
  const half = hour.known ? null : readHalf(tokens, oclock);
  if (!isClock(tokens, i, minutes, link, hour, half)) return null;
  const signed = link === 'past' || link === 'after' ? minutes.value : -minutes.value;
  if (hour.known) {
    const total = (hour.value * 60 + signed + 1440) % 1440;
    return withZone(tokens, oclock, { type: 'calendar', hour: Math.floor(total / 60), minute: total % 60 });
  }
  const total = ((hour.value % 12) * 60 + signed + 720) % 720;
  return withZone(
    tokens,
    half?.last ?? oclock,
    clockForm(Math.floor(total / 60), total % 60, beforeTurn(half, hour.value, signed)),
  );
}

/** The half in which a time before or past an hour falls: ten to twelve at night is before midnight, "ten to twelve in the morning" before noon. */
function beforeTurn(half: Half | null, hour: number, signed: number): Half['half'] | null {
  if (half?.half === 'night' && hour === 12 && signed < 0) return 'pm';
  return half?.half ?? null;
}

/** "ten", "twenty-five", "seven minutes", "10 minutes", "a quarter", "half", "five-and-twenty" */
function readMinutes(tokens: readonly Token[], i: number): Minutes | null {
  const word = wordAt(tokens, i);
  if (word === 'half') return { last: i + 1, value: 30, kind: 'half' };
  if (word === 'quarter') return { last: i + 1, value: 15, kind: 'quarter' };
  if (word === 'a' && wordAt(tokens, i + 1) === 'quarter') return { last: i + 2, value: 15, kind: 'quarter' };
  if (
    word === 'five' &&
    isHyphen(tokens, i + 1) &&
    wordAt(tokens, i + 2) === 'and' &&
    wordAt(tokens, i + 4) === 'twenty'
  )
    return { last: i + 5, value: 25, kind: 'minutes' };
  const number = readShortNumber(tokens, i);
  if (!number || number.value < 1 || number.value > 29) return null;
  if (/^minutes?$/.test(wordAt(tokens, number.last)))
    return { last: number.last + 1, value: number.value, kind: 'minutes' };
  return tokens[i]?.kind !== 'number' || wordAt(tokens, number.last) === 'past' ? { ...number, kind: 'number' } : null;
}

function readHour(tokens: readonly Token[], i: number): Hour | null {
  const twelve = /^(?:twelve|12)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  const moment = dayMoments.get(wordAt(tokens, twelve));
  if (moment !== undefined) return { last: twelve + 1, value: moment, known: true };
  const hour = readShortNumber(tokens, i);
  return hour && hour.value >= 1 && hour.value <= 12 ? { ...hour, known: false } : null;
}

/** Tells whether a time is all that its sentence says, where no vote or score was spoken of: "Twenty to five." */
function isAlone(tokens: readonly Token[], i: number, last: number): boolean {
  if (!opensSentence(tokens, i) || tokens[last]?.text !== '.') return false;
  return !tokens.slice(Math.max(0, i - 25), i).some(({ lower }) => contestWords.has(lower));
}

function isClock(
  tokens: readonly Token[],
  i: number,
  minutes: Minutes,
  link: Link,
  hour: Hour,
  half: Half | null,
): boolean {
  const before = wordAt(tokens, i - 1);
  // "reduced from thirty minutes to ten", "from ten to six in the evening" are spans.
  if (link === 'to' && before === 'from') return false;
  if (half || hour.known) return link !== 'to' || before !== 'between';
  if (link === 'past')
    return !/^(?:put|scored|hit|fired|slotted|struck|of|class|walked|ran)$/.test(before) || minutes.kind !== 'number';
  const led = isLed(tokens, i) || isAlone(tokens, i, hour.last);
  // "at a quarter to one everybody stood still"
  if (led && link === 'to' && minutes.kind !== 'number') return true;
  if (!isClosed(tokens, hour.last)) return false;
  if (link === 'after' || link === 'before') {
    // "five minutes after two were arrested"
    const counted = /^(?:were|was|are|had|have|is|of)$/.test(wordAt(tokens, hour.last));
    return !counted && (minutes.kind === 'number' ? link === 'after' && led : led || opensSentence(tokens, i));
  }
  if (minutes.kind === 'quarter') return led || opensSentence(tokens, i) || before === 'of';
  if (minutes.kind === 'minutes') return led || opensSentence(tokens, i);
  const lead = wordAt(tokens, leadAt(tokens, i));
  const plain = /^(?:at|by|before|after|was|is|to|said|says)$/.test(lead) && leadAt(tokens, i) === i - 1;
  return led && minutes.value % 5 === 0 && !(plain && isContest(tokens, i));
}
