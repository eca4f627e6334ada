import { calendarWords, determiners } from '../../lexicon/function-words.js';
import { roleOf } from '../../text/terms.js';
import type { Frame } from './frame.js';
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
  const isName = (i: number): boolean => {
    const token = tokens[i];
    return (
      token?.kind === 'word' &&
      !calendarWords.has(token.lower.replace(/'s$/, '')) &&
      roleOf(tokens, i, frame.names, frame.heading) === 'name'
    );
  };
  const places = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!locative.has(token.lower)) continue;
    let at = i + 1;
    while (determiners.has(tokens[at]?.lower ?? '') || directions.has(tokens[at]?.lower ?? '')) at++;
    if (!isName(at)) continue;
    while (isName(at + 1)) at++;
    places.add(keyOf(frame, at));
  }
  return [...places];
}
