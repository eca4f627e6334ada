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
  /** The last of those that is a month or finer. */
  readonly dated: Moment | null;
  /** The year the story has come to: of the last dated time, or of a year that opened a sentence since. */
  readonly year: number | null;
}

/** Moves the setting on to a time that the text spoke of; `opens` tells that it stands at the head of its sentence. */
export function speakOf(setting: Setting, moment: Moment, opens: boolean): Setting {
  const { year } = moment;
  const fine =
    year !== undefined && (moment.month !== undefined || moment.week !== undefined || moment.season !== undefined);
  // A year in mid-sentence is mostly an aside: "declassified in 2005, the papers show".
  const moves = year !== undefined && (fine || opens || setting.year === null || year === setting.year + 1);
  return { ...setting, spoken: moment, ...(fine ? { dated: moment } : {}), ...(moves ? { year } : {}) };
}

/** Reads the setting of a text before its first time expression. */
export function openSetting(tokens: readonly Token[], context: RuleContext): Setting {
  const day = context.published === null ? null : parseDay(context.published);
  const published = day ? toDayNumber(day.year, day.month, day.day) : null;
  return { published, narrative: isNarrative(tokens, day?.year ?? null), spoken: null, dated: null, year: null };
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
  if (years < (published === null ? 10 : 6) || past < years * 0.6 || tokens.length < 500) return false;
  return years >= deictic * 8 || (tokens.length >= 1200 && tokens.length > deictic * 1000);
}
