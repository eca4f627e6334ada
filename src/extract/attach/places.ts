import { calendarWords, determiners } from '../../lexicon/function-words.js';
import { type Frame, isName } from './frame.js';
import { keyOf } from './subjects.js';

const locative = new Set(
  'in at near off outside around across inside throughout through toward towards into onto of'.split(' '),
);
const directions = new Set(
  'northern southern eastern western north south east west central northeastern northwestern southeastern southwestern downtown'.split(
    ' ',
  ),
);

/** Lists the names of a sentence that stand behind a preposition of place, by the key of their last word ("in northern Merrow"). */
export function placesOf(frame: Frame): string[] {
  const { tokens } = frame;
  const isPlace = (i: number): boolean =>
    isName(frame, i) && !calendarWords.has(tokens[i]?.lower.replace(/'s$/, '') ?? '');
  const places = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!locative.has(token.lower)) continue;
    let at = i + 1;
    while (determiners.has(tokens[at]?.lower ?? '') || directions.has(tokens[at]?.lower ?? '')) at++;
    if (!isPlace(at)) continue;
    while (isPlace(at + 1)) at++;
    places.add(keyOf(frame, at));
  }
  return [...places];
}
