import { eventDays } from '../../lexicon/holidays.js';
import type { Token } from '../../text/tokens.js';
import type { TimeForm } from './form.js';
import { wordAt } from './form.js';

interface Found {
  readonly first: number;
  readonly last: number;
  form: TimeForm;
}

/**
 * Gives their year to days that a text names as events: "the Sept. 11 attacks", and then each other bare "Sept. 11" that no "on" makes a
 * day of this year; `published` is the year of publication, which must not be before the event.
 */
export function nameEventDays(tokens: readonly Token[], found: readonly Found[], published: number | null): void {
  for (const event of eventDays) {
    if (published !== null && published < event.year) continue;
    const days = found.filter(({ form }) => isYearless(form, event.month, event.day));
    const named = days.filter(
      ({ first, last }) => event.cues.has(wordAt(tokens, last)) || /^(?:post|pre)$/.test(wordAt(tokens, first - 2)),
    );
    if (named.length === 0) continue;
    for (const day of days) {
      const plain = named.includes(day) || !/^(?:on|by|until|next|this)$/.test(wordAt(tokens, day.first - 1));
      if (plain && day.form.type === 'calendar') day.form = { ...day.form, year: event.year };
    }
  }
}

function isYearless(form: TimeForm, month: number, day: number): boolean {
  return (
    form.type === 'calendar' &&
    form.month === month &&
    form.day === day &&
    form.year === undefined &&
    form.weekday === undefined &&
    !form.pick
  );
}
