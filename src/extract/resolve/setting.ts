import { weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import type { RuleContext } from '../mention.js';
import { parseDay, toDayNumber } from './calendar.js';
import type { Moment } from './moment.js';

/** What the resolution of a time may lean on; `spoken` moves along with the text. */
export interface Setting {
  /** Day number of publication; null when unknown. */
  readonly published: number | null;
  /** True for histories, whose times count from the time last spoken of, not from publication. */
  readonly narrative: boolean;
  /** The time that the text last spoke of. */
  readonly spoken: Moment | null;
}

/** Reads the setting of a text before its first time expression. */
export function openSetting(tokens: readonly Token[], context: RuleContext): Setting {
  const day = context.published === null ? null : parseDay(context.published);
  const published = day ? toDayNumber(day.year, day.month, day.day) : null;
  return { published, narrative: isNarrative(tokens, day?.year ?? null), spoken: null };
}

/** Tells a history from news: it names many years, nearly all long past, and hardly a weekday, "today" or "yesterday". */
function isNarrative(tokens: readonly Token[], published: number | null): boolean {
  let years = 0;
  let past = 0;
  let deictic = 0;
  for (const token of tokens) {
    if (token.kind === 'number') {
      if (!/^\d{3,4}$/.test(token.text)) continue;
      const year = Number(token.text);
      if (token.text.length === 4 && year >= 1000 && year <= 2050) {
        years++;
        if (published === null || year < published - 1) past++;
      }
    } else if (weekdays.has(token.lower) || /^(?:today|yesterday|tomorrow|tonight)$/.test(token.lower)) deictic++;
    else if (/^(?:bc|bce|b\.c\.)$/.test(token.lower)) {
      years++;
      past++;
    }
  }
  return years >= 6 && past >= years * 0.7 && years > deictic * 2 && years * 200 > tokens.length;
}
