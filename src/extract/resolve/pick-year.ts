import { fromDayNumber } from './calendar.js';
import { dayRange } from './interval.js';
import type { Moment } from './moment.js';
import type { Tense } from './tense.js';

/** How to choose among the years a partial date may fall in. */
export interface YearChoice {
  readonly published: number;
  readonly tense: Tense;
  readonly pick: string | undefined;
}

/** A date without year this near ahead of publication is the coming one: news would give the year of one nearly a year past. */
const nearAhead = 45;

/** Days after which an end is no longer news, and days ahead at which it would come with its year. */
const [justOver, farAhead] = [60, 240];

/** Chooses the year of a date, month, season, quarter or holiday that states none; `make` gives the moment in a year. */
export function pickYear(make: (year: number) => Moment | null, choice: YearChoice): Moment | null {
  const { year } = fromDayNumber(choice.published);
  const candidates: { moment: Moment; from: number; to: number }[] = [];
  for (let y = year - 9; y <= year + 9; y++) {
    const moment = make(y);
    const range = moment && dayRange(moment);
    if (moment && range) candidates.push({ moment, from: range[0], to: range[1] });
  }
  const { published } = choice;
  const past = candidates.filter((c) => c.from <= published).at(-1);
  const over = candidates.filter((c) => c.to < published).at(-1);
  const ahead = candidates.find((c) => c.to >= published);
  const later = candidates.find((c) => c.from > published);
  switch (choice.pick) {
    case 'last':
    case 'past':
    case 'previous':
      return (over ?? past)?.moment ?? null;
    case 'next':
    case 'following':
      return (later ?? ahead)?.moment ?? null;
    case 'coming':
      return ahead?.moment ?? null;
    case 'this':
      return (
        candidates.find((c) => c.moment.year === year || c.moment.year === undefined)?.moment ?? ahead?.moment ?? null
      );
    default:
      break;
  }
  // What ran "until Nov. 2" has ended when that is weeks ago; another year would be given.
  const ended =
    past !== undefined && published - past.to <= justOver && (later?.from ?? published) - published > farAhead;
  if (choice.tense === 'end') return (ended ? past : ahead)?.moment ?? null;
  if (choice.tense === 'future') return ahead?.moment ?? null;
  if (!past) return ahead?.moment ?? null;
  if (past.to >= published) return past.moment;
  const gap = later ? later.from - published : Number.POSITIVE_INFINITY;
  if (choice.tense === 'near') return later && gap < published - past.to ? later.moment : past.moment;
  const single = past.from === past.to;
  // A month that news speaks of in the past tense is over; a day so near ahead is not the one of a year ago.
  if (
    later &&
    gap <= (single && choice.tense === null ? nearAhead * 2.5 : nearAhead) &&
    (single || choice.tense !== 'past') &&
    published - past.to > 200
  )
    return later.moment;
  return past.moment;
}
