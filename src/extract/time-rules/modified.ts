import type { Token } from '../../text/tokens.js';
import { isGlued, type Reading, type Rule, type TimeMod, wordAt } from './form.js';
import { isHyphen } from './numbers.js';
import { readNear } from './parts.js';

/** A stretch cut by the time of publication: "earlier this week" ends with it, "later this year" begins with it. */
export type Cut = 'earlier' | 'later';

/** A reading whose stretch is cut. */
export interface CutReading extends Reading {
  readonly cut?: Cut;
}

const adverbs: ReadonlyMap<string, TimeMod> = new Map([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
]);

const parts: ReadonlyMap<string, TimeMod> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['rest', 'END'],
  ['remainder', 'END'],
]);

/**
 * Makes the rule for times narrowed by a word before them: "early October", "late Wednesday", "mid-2016", "the end of March", "earlier
 * this week", "later in 1942", "late in the year"; `readInner` reads the time itself.
 */
export function modifiedRule(readInner: Rule): Rule {
  return (tokens, i) => readModified(tokens, i, readInner);
}

function readModified(tokens: readonly Token[], i: number, readInner: Rule): CutReading | null {
  const word = wordAt(tokens, i);
  if (word === 'earlier' || word === 'later') {
    const at = /^(?:in|on|during)$/.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
    const inner = readAt(tokens, at, readInner);
    return inner ? { last: inner.last, form: inner.form, cut: word } : null;
  }
  const mod = adverbs.get(word);
  if (mod) {
    if (word === 'middle') return readPartOf(tokens, i, readInner);
    let at = i + 1;
    if (isHyphen(tokens, at)) at++;
    else if (isGlued(tokens, at)) return null;
    // "the early hours of Sunday", "the early morning hours of 30 April"
    if (/^(?:hours|morning)$/.test(wordAt(tokens, at)) && word === 'early') {
      const hours = wordAt(tokens, at) === 'hours' ? at : at + 1;
      if (wordAt(tokens, hours) === 'hours' && /^(?:of|on)$/.test(wordAt(tokens, hours + 1))) at = hours + 2;
    } else if (/^(?:in|on)$/.test(wordAt(tokens, at)) && word !== 'mid') at++;
    const inner = readAt(tokens, at, readInner);
    return inner && !inner.mod ? { last: inner.last, form: inner.form, mod } : null;
  }
  return readPartOf(tokens, i, readInner);
}

/** "the end of March", "end of month", "month's end" */
function readPartOf(tokens: readonly Token[], i: number, readInner: Rule): Reading | null {
  const mod = parts.get(wordAt(tokens, i));
  if (!mod || wordAt(tokens, i + 1) !== 'of') return null;
  const bare = wordAt(tokens, i + 2);
  if (/^(?:month|year)$/.test(bare)) {
    return {
      last: i + 3,
      form: { type: 'shift', unit: bare === 'month' ? 'month' : 'year', amount: 0, toward: 0, anchor: 'near' },
      mod,
    };
  }
  const inner = readAt(tokens, i + 2, readInner);
  return inner && inner.form.type !== 'duration' && inner.form.type !== 'set'
    ? { last: inner.last, form: inner.form, mod }
    : null;
}

function readAt(tokens: readonly Token[], i: number, readInner: Rule): Reading | null {
  const near = readNear(tokens, i);
  if (near) return near;
  const inner = readInner(tokens, wordAt(tokens, i) === 'the' ? i + 1 : i);
  return inner && inner.form.type !== 'duration' && inner.form.type !== 'set' && inner.first === undefined
    ? inner
    : null;
}
