import { dayparts } from '../../lexicon/dayparts.js';
import type { Token } from '../../text/tokens.js';
import { type Reading, type ShiftForm, wordAt } from './form.js';
import { withDaypart } from './weekdays.js';

const offsets: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
]);

/** Makes a shift by whole days from the day of publication. */
export function dayShift(amount: number): ShiftForm {
  return { type: 'shift', unit: 'day', amount, toward: amount < 0 ? -1 : amount > 0 ? 1 : 0, anchor: 'published' };
}

/** Reads "yesterday", "today", "tomorrow morning", "tonight", "this morning", "last night", "the day before yesterday". */
export function readRelativeDay(tokens: readonly Token[], i: number): Reading | null {
  const word = wordAt(tokens, i);
  const offset = offsets.get(word);
  if (offset !== undefined) {
    // A newspaper: "USA Today".
    if (/^\p{Lu}/u.test(tokens[i]?.text ?? '') && wordAt(tokens, i - 1) === 'usa') return null;
    return withDaypart(tokens, { last: i + 1, form: dayShift(offset) });
  }
  const night = dayparts.get('night');
  if (word === 'tonight' && night) return { last: i + 1, form: { ...dayShift(0), daypart: night } };
  if (word === 'day') {
    const other = /^(?:before|after)$/.test(wordAt(tokens, i + 1)) ? offsets.get(wordAt(tokens, i + 2)) : undefined;
    const step = wordAt(tokens, i + 1) === 'before' ? -1 : 1;
    if (other) return { last: i + 3, form: dayShift(other + step) };
    return null;
  }
  const part = dayparts.get(wordAt(tokens, i + 1));
  if (!part || wordAt(tokens, i + 1).endsWith('s')) return null;
  if (word === 'this') return { last: i + 2, form: { ...dayShift(0), daypart: part } };
  if (word === 'last' && part.code === 'NI') return { last: i + 2, form: { ...dayShift(-1), daypart: part } };
  if (word === 'that' || word === 'same')
    return { last: i + 2, form: { ...dayShift(0), anchor: 'spoken', daypart: part } };
  if (word === 'next' || word === 'following')
    return { last: i + 2, form: { ...dayShift(1), anchor: 'spoken', daypart: part } };
  if (word === 'previous') return { last: i + 2, form: { ...dayShift(-1), anchor: 'spoken', daypart: part } };
  return null;
}
