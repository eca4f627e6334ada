import { dayparts } from '../../lexicon/dayparts.js';
import { months } from '../../lexicon/months.js';
import { frequencies, timeUnits } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { readAmount, unitAt } from './amounts.js';
import { isCapital, opensSentence, type Reading, type SetForm, wordAt } from './form.js';
import { readSeasonWord } from './seasons.js';
import { readWeekdaySet } from './weekdays.js';

/**
 * Reads recurring times: "every Monday", "every single day", "each year", "per month", "every two years", "weekly", "annual"; not
 * "the Daily Mail".
 */
export function readSet(tokens: readonly Token[], i: number): Reading | null {
  const weekday = readWeekdaySet(tokens, i);
  if (weekday) return weekday;
  const word = wordAt(tokens, i);
  const frequency = frequencies.get(word);
  if (frequency) {
    // "the Daily Mail", "Us Weekly", "“Daily Show”" are names; at the head of a line it is an adjective.
    const named = isCapital(tokens, i + 1) || (isCapital(tokens, i - 1) && !opensSentence(tokens, i));
    const title = isCapital(tokens, i) && named;
    return title && word !== 'monthly'
      ? null
      : { last: i + 1, form: { type: 'set', unit: frequency[1], amount: frequency[0] } };
  }
  if (word === 'per') {
    const unit = timeUnits.get(wordAt(tokens, i + 1));
    return unit && !wordAt(tokens, i + 1).endsWith('s')
      ? { last: i + 2, form: { type: 'set', unit, amount: 1 } }
      : null;
  }
  if (word !== 'every' && word !== 'each') return null;
  return readEvery(tokens, i + 1);
}

function readEvery(tokens: readonly Token[], i: number): Reading | null {
  const at = /^(?:single|passing|new|calendar)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  const other = /^(?:other|second)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const word = wordAt(tokens, other);
  const unit = timeUnits.get(word);
  const set = (last: number, form: Omit<SetForm, 'type'>): Reading => ({ last, form: { type: 'set', ...form } });
  if (unit && !word.endsWith('s')) return set(other + 1, { unit, amount: other > at ? 2 : 1 });
  const part = dayparts.get(word);
  if (part) return set(other + 1, { daypart: part });
  const month = months.get(word);
  if (month !== undefined && isCapital(tokens, other)) return set(other + 1, { month });
  const season = readSeasonWord(tokens, other);
  if (season) return set(season.last, { season: season.season });
  const amount = readAmount(tokens, i);
  const units = amount && amount.low !== null ? unitAt(tokens, amount.last, false) : null;
  return amount && units && amount.low !== null ? set(units.last, { unit: units.unit, amount: amount.low }) : null;
}

const nouns =
  /^(?:%|percent|dollars?|cents|euros?|pounds?|times?|once|twice|million|billion|thousand|hundred|people|cases|deaths|tons|tonnes|barrels|hours|days|minutes)$/;

/** Reads the rate of "$92 a month", "1.65% a year", "once a week", "two barrels a day"; not "giving them a day off". */
export function readRate(tokens: readonly Token[], i: number): Reading | null {
  const unit = timeUnits.get(wordAt(tokens, i + 1));
  if (!/^an?$/.test(wordAt(tokens, i)) || !unit || wordAt(tokens, i + 1).endsWith('s')) return null;
  const before = tokens[i - 1];
  if (
    !before ||
    !(
      before.kind === 'number' ||
      nouns.test(before.lower) ||
      (tokens[i - 2]?.kind === 'number' && before.lower.endsWith('s'))
    )
  )
    return null;
  if (unit === 'second' && tokens[i + 2]?.kind === 'word') return null;
  return { last: i + 2, form: { type: 'set', unit, amount: 1 } };
}
