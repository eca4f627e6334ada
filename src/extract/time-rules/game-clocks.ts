import type { Token } from '../../text/tokens.js';
import { type DurationTerm, isGlued, type Reading, wordAt } from './form.js';
import { readDigits } from './numbers.js';

/** Reads what a game's clock shows, minutes and seconds: "4:43 to play", "7:41 left", "6:00 minutes remaining", "2:07 into the third". */
export function readGameClock(tokens: readonly Token[], i: number): Reading | null {
  const minutes = readDigits(tokens, i, 1, 2);
  const seconds = readDigits(tokens, i + 2, 2, 2);
  if (minutes === null || seconds === null || seconds > 59 || tokens[i + 1]?.text !== ':') return null;
  if (!isGlued(tokens, i + 1) || !isGlued(tokens, i + 2)) return null;
  const last = /^(?:minutes?|mins?)$/.test(wordAt(tokens, i + 3)) ? i + 4 : i + 3;
  const word = wordAt(tokens, last);
  const next = wordAt(tokens, last + 1);
  const shown =
    word === 'left' ||
    word === 'remaining' ||
    (word === 'to' && /^(?:go|play)$/.test(next)) ||
    (word === 'into' && next === 'the') ||
    (/^(?:on|off)$/.test(word) && next === 'the' && wordAt(tokens, last + 2) === 'clock');
  if (!shown) return null;
  const terms: DurationTerm[] = [
    ...(minutes > 0 ? [{ amount: minutes, unit: 'minute' as const }] : []),
    ...(seconds > 0 || minutes === 0 ? [{ amount: seconds, unit: 'second' as const }] : []),
  ];
  return { last, form: { type: 'duration', terms } };
}
