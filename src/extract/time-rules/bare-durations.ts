import { timeUnits } from '../../lexicon/time-units.js';
import type { Token } from '../../text/tokens.js';
import { type DurationForm, type Reading, wordAt } from './form.js';
import { isHyphen } from './numbers.js';

/** Reads a bare plural where it says how long: "for months", "years of research", "hours after", "in decades", "months-long". */
export function readBarePlural(tokens: readonly Token[], i: number): Reading | null {
  const word = wordAt(tokens, i);
  const unit = timeUnits.get(word);
  if (!unit) return null;
  const form: DurationForm = { type: 'duration', terms: [{ amount: null, unit }] };
  if (isHyphen(tokens, i + 1) && wordAt(tokens, i + 2) === 'long') {
    return { last: i + 3, form: word.endsWith('s') ? form : { type: 'duration', terms: [{ amount: 1, unit }] } };
  }
  if (!word.endsWith('s') || unit === 'quarter' || word === 'seconds') return null;
  if (wordAt(tokens, i + 1) === 'old' || wordAt(tokens, i + 1) === 'or') return null;
  const led =
    /^(?:for|after|in|within|over|during|by|took|take|takes|lasted|lasting|last|spent|spending|several|through|until|of|and|first|last|next|past|coming|recent|following|final|previous|early|later|many|prior|succeeding|preceding|intervening|subsequent|waning|final|closing|opening|earlier|waited)$/;
  const trail = /^(?:of|before|after|following|since|leading)$/;
  const before = wordAt(tokens, i - 1);
  const paired = wordAt(tokens, i + 1) === 'and' && (timeUnits.get(wordAt(tokens, i + 2)) ?? unit) !== unit;
  const trailed = paired || trail.test(wordAt(tokens, i + 1));
  if (!led.test(before) && !trailed) return null;
  if (
    before === 'of' &&
    !/^(?:couple|matter|number|course|period|lots|thousands|hundreds|dozens|millions)$/.test(wordAt(tokens, i - 2))
  )
    return trailed ? { last: i + 1, form } : null;
  if (before === 'and' && !timeUnits.has(wordAt(tokens, i - 2)) && !trailed) return null;
  return /^(?:nights|weekends)$/.test(word) ? null : { last: i + 1, form };
}

/** Reads "-long" amounts written in one word: "hourlong", "monthlong", "yearlong", "decadelong". */
export function readLongWord(tokens: readonly Token[], i: number): Reading | null {
  const match = /^(second|minute|hour|day|week|month|year|decade|century)s?long$/.exec(wordAt(tokens, i));
  const unit = timeUnits.get(match?.[1] ?? '');
  if (!match || !unit) return null;
  const plural = wordAt(tokens, i).includes('slong');
  return { last: i + 1, form: { type: 'duration', terms: [{ amount: plural ? null : 1, unit }] } };
}
