import {
  clockClosers,
  clockLeads,
  clockNouns,
  clockSofteners,
  clockVerbs,
  contestWords,
  levelVerbs,
  nearWords,
} from '../../lexicon/clock-context.js';
import { dayparts } from '../../lexicon/dayparts.js';
import { weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import { isCapital, isGlued, opensSentence, wordAt } from './form.js';

const reach = 25;

/** Tells whether a word of a table stands in the sentence around token `i`: up to 25 tokens before it and `ahead` from it on. */
export function isAmong(tokens: readonly Token[], i: number, words: ReadonlySet<string>, ahead = reach): boolean {
  for (let j = i - 1; j >= 0 && j > i - reach && !endsAt(tokens, j); j--) if (words.has(wordAt(tokens, j))) return true;
  for (let j = i; j < tokens.length && j < i + ahead; j++) {
    if (words.has(wordAt(tokens, j))) return true;
    if (endsAt(tokens, j)) return false;
  }
  return false;
}

/** Tells whether token `j` ends a sentence. */
export function endsAt(tokens: readonly Token[], j: number): boolean {
  const token = tokens[j];
  if (!token) return true;
  if (tokens[j + 1]?.gap === 'paragraph') return true;
  return /^[.!?]$/.test(token.text) && !isGlued(tokens, j + 1);
}

/** Gives the position of the word that leads a time at `i`, past "just", "about" and "shortly". */
export function leadAt(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  for (let skipped = 0; skipped < 2 && clockSofteners.has(wordAt(tokens, at)); skipped++) at--;
  return at;
}

/** Tells whether a word of a table leads a time at `i`, with or without a softener between. */
export function hasLead(tokens: readonly Token[], i: number, words: ReadonlySet<string>): boolean {
  return words.has(wordAt(tokens, i - 1)) || words.has(wordAt(tokens, leadAt(tokens, i)));
}

/** Tells whether the words before token `i` show that a clock time follows: "at", "since", "shortly before", "it was", "the bell struck". */
export function isLed(tokens: readonly Token[], i: number): boolean {
  const at = leadAt(tokens, i);
  const word = wordAt(tokens, at);
  if (clockLeads.has(word) || clockVerbs.has(word)) return true;
  if (isShown(tokens, at)) return true;
  if (word === 'by') return opensSentence(tokens, at) || isDeictic(tokens, i);
  return /^(?:was|is|being)$/.test(word) ? /^it$/.test(wordAt(tokens, at - 1)) : word === "it's";
}

/** Tells whether the word at `at` leads what a clock before it shows: "looked at the clock, ten to seven", "the stamp on the tape is 21:15". */
function isShown(tokens: readonly Token[], at: number): boolean {
  return /^(?:[,:\u2013\u2014-]|is|was)$/.test(wordAt(tokens, at)) && isAmong(tokens, at, clockNouns, 0);
}

/** Tells whether an hour at `i` stands close behind or before another moment: "shortly before five", "a few minutes after four", "the bell struck four". */
export function isNearHour(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i - 1);
  if (/^(?:before|after|past)$/.test(word)) return nearWords.has(wordAt(tokens, i - 2));
  return /^(?:struck|striking|strikes|tolled|chimed)$/.test(word) && isAmong(tokens, i, clockNouns, 0);
}

/** Tells whether what follows an expression that ends before token `last` shows that no counted noun follows. */
export function isClosed(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (!next || next.gap === 'line' || next.gap === 'paragraph') return true;
  if (next.gap === 'none') return /^[.,;:!?)\]"'“”‘’\u2014]$/.test(next.text) && !isDecimal(tokens, last);
  if (/^[.,;:!?()[\]"'“”‘’\u2013\u2014]$/.test(next.text)) return true;
  return (
    clockClosers.has(next.lower) || weekdays.has(next.lower) || dayparts.has(next.lower) || isCapital(tokens, last)
  );
}

function isDecimal(tokens: readonly Token[], i: number): boolean {
  return /^[.,:]$/.test(tokens[i]?.text ?? '') && isGlued(tokens, i + 1) && tokens[i + 1]?.kind === 'number';
}

/** Tells whether "this morning", "yesterday evening", "on Monday night" or the like begins at token `i`. */
export function isDeictic(tokens: readonly Token[], i: number): boolean {
  const at = wordAt(tokens, i) === 'on' || tokens[i]?.text === ',' ? i + 1 : i;
  const word = wordAt(tokens, at);
  if (word === 'tonight') return true;
  if (!/^(?:this|that|last|same|next|yesterday|tomorrow)$/.test(word) && !weekdays.has(word)) return false;
  return dayparts.has(wordAt(tokens, at + 1));
}

/** Tells whether "ten to six" at `i` stands among the words of odds, votes and scores. */
export function isContest(tokens: readonly Token[], i: number): boolean {
  return isAmong(tokens, i, contestWords, 6);
}

/** Tells whether the word before the lead at `at` says at what level something stands: "the toll stood at nine". */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  return levelVerbs.has(wordAt(tokens, at - 1));
}

/** Tells whether a day follows at once: "4:05 this morning", "6:40 yesterday evening". */
export function isDated(tokens: readonly Token[], last: number): boolean {
  return (
    /^(?:this|that|yesterday|tomorrow|last)$/.test(wordAt(tokens, last)) &&
    /^(?:morning|afternoon|evening|night)$/.test(wordAt(tokens, last + 1))
  );
}
