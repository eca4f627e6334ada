import type { Token } from '../text/tokens.js';
import type { FoundTime } from './found-times.js';
import type { Mention, RuleContext } from './mention.js';
import { besideClock, onDay } from './resolve/beside-clock.js';
import { formatDay, fromDayNumber } from './resolve/calendar.js';
import { dateValue, setValue } from './resolve/date-value.js';
import { durationValue, partValue, setTimex } from './resolve/duration-value.js';
import type { Moment } from './resolve/moment.js';
import { zoneOf } from './resolve/resolve-calendar.js';
import { resolveForm } from './resolve/resolve-form.js';
import { openSetting, type Setting, speakOf } from './resolve/setting.js';
import { momentOfDay } from './resolve/shift-moment.js';
import { boundBefore, hedgeBefore } from './resolve/surroundings.js';
import { isAttributive, isOfVote, type Tense, tenseAt } from './resolve/tense.js';
import { scanTimes } from './scan-times.js';
import { nameEventDays } from './time-rules/event-days.js';
import { opensSentence, type TimeForm } from './time-rules/form.js';
import { type DateOrder, orderShown } from './time-rules/numeric-dates.js';
import { timeReader } from './time-rules/read-time.js';

const speech = /^(?:said|says|told|showed|reported|announced|added|reporters)$/;
const readers = { mdy: timeReader('mdy'), dmy: timeReader('dmy'), unknown: timeReader('unknown') } as const;

/** Finds the dates, clock times, durations and sets of a run of tokens, in order and without overlaps. */
export function findTimes(tokens: readonly Token[], context: RuleContext): Mention[] {
  const found = scanTimes(tokens, readers[context.lang === null ? orderShown(tokens) : orderOf(context.lang)]);
  const mentions: Mention[] = [];
  let setting = openSetting(tokens, context);
  nameEventDays(tokens, found, setting.published === null ? null : fromDayNumber(setting.published).year);
  for (const [k, time] of found.entries()) {
    const mention = toMention(tokens, found, k, time, setting);
    if (!mention) continue;
    mentions.push(mention.mention);
    if (mention.moment && !(mention.moment.day !== undefined && isByline(tokens, time.first)))
      setting = speakOf(setting, mention.moment, opensSoon(tokens, time.first));
  }
  return mentions;
}

/** Tells whether a time is over or still to come, as far as its words show. */
function tenseOf(tokens: readonly Token[], { first, last, form }: FoundTime): Tense {
  const described = isAttributive(tokens, first, last);
  const tense = tenseAt(tokens, first, last);
  const isYearless = form.type === 'calendar' && (form.month !== undefined || form.holiday !== undefined);
  if (tense === 'end') return isYearless ? 'end' : 'future';
  if (tense === 'due') return isYearless ? 'near' : 'future';
  if (form.type === 'calendar' && form.month !== undefined && isOfVote(tokens, first, last)) {
    return described ? 'near' : tense === 'future' ? 'future' : 'near';
  }
  return described ? 'past' : tense;
}

/** Tells whether a time only dates who said so ("officials said on Friday"), not what the text is about. */
function isByline(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower;
  return speech.test(
    (before === 'on' || before === 'late' || before === 'early' ? tokens[first - 2]?.lower : before) ?? '',
  );
}

/** Tells whether a time is among the first words of its sentence: "In 1942", "By early 1917". */
function opensSoon(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i >= 0 && i >= first - 4; i--) if (opensSentence(tokens, i)) return true;
  return false;
}

/** English of the United States, the Philippines and no named place puts the month first; all others the day. */
function orderOf(lang: string): DateOrder {
  return /^en(?:-(?:us|ph))?$/i.test(lang) ? 'mdy' : 'dmy';
}

interface Resolved {
  readonly mention: Mention;
  readonly moment: Moment | null;
}

function toMention(
  tokens: readonly Token[],
  found: readonly FoundTime[],
  k: number,
  time: FoundTime,
  setting: Setting,
): Resolved | null {
  const { first, last, form } = time;
  const hedge = hedgeBefore(tokens, first);
  const base = { first, last, hedge: hedge?.text ?? null, rule: form.type };
  if (form.type === 'set')
    return { mention: { ...base, hedge: null, value: setValue(form, setTimex(form)) }, moment: null };
  if (form.type === 'duration') {
    // "over the next five years" says when, not more than how much.
    const blurred = form.reach && hedge?.text === 'over' ? null : hedge;
    const traits = { approximate: blurred?.approximate ?? false, ...(blurred ? { mod: blurred.mod } : {}) };
    return {
      mention: { ...base, hedge: blurred?.text ?? null, value: durationValue(form, traits, setting) },
      moment: null,
    };
  }
  const tense = tenseOf(tokens, time);
  if (form.type === 'part' && form.count > 1)
    return { mention: { ...base, value: partValue(form, resolveForm(form.of, setting, tense)) }, moment: null };
  const moment = withZone(withDay(tokens, resolveForm(form, setting, tense), found, k, setting, tense), form);
  if (!moment) return null;
  const mod = time.mod ?? (hedge && form.type === 'shift' ? hedge.mod : undefined);
  const bound = boundBefore(tokens, first);
  const cut =
    time.cut && setting.published !== null
      ? { side: time.cut, at: formatDay(fromDayNumber(setting.published)) }
      : undefined;
  const value = dateValue(moment, form, {
    approximate: hedge?.approximate ?? false,
    ...(mod ? { mod } : {}),
    ...(bound ? { bound } : {}),
    ...(cut ? { cut } : {}),
  });
  return { mention: { ...base, value }, moment: moment.vague || value.from === null ? null : moment };
}

/** Gives the zones that keep summer time their offset, once the day is known. */
function withZone(moment: Moment | null, form: TimeForm): Moment | null {
  if (moment?.hour === undefined || form.type !== 'calendar' || moment.zone !== undefined) return moment;
  const zone = zoneOf(form.zone, moment);
  return zone === undefined ? moment : { ...moment, zone };
}

/** A clock time without a day takes the day beside it, else the one last spoken of, else that of publication. */
function withDay(
  tokens: readonly Token[],
  moment: Moment | null,
  found: readonly FoundTime[],
  k: number,
  setting: Setting,
  tense: Tense,
): Moment | null {
  if (moment?.hour === undefined || moment.day !== undefined || moment.weekday !== undefined) return moment;
  const beside = besideClock(tokens, found, k);
  const day = beside && resolveForm(beside.form, setting, tense);
  if (day && (day.day !== undefined || day.weekday !== undefined)) return onDay(moment, day);
  // Undated, the last day spoken of may be the date of the page: it says nothing about the event.
  if (setting.published === null && !setting.narrative) return moment;
  const { spoken } = setting;
  if (spoken?.day !== undefined && spoken.year !== undefined) return onDay(moment, spoken);
  return setting.published !== null && !setting.narrative ? onDay(moment, momentOfDay(setting.published)) : moment;
}
