import { functionWords } from '../../lexicon/function-words.js';
import { months, nameMonths } from '../../lexicon/months.js';
import { weekdayPlurals, weekdays } from '../../lexicon/weekdays.js';
import type { Mention } from '../mention.js';
import { nameBefore, subjectOfAge } from './age-subject.js';
import { type Frame, farthest } from './frame.js';

/** Finds whose the figure is: the nearest name of the clause before the mention, else right behind it ("Smith, 40"; "35-year-old Smith"). */
export function subjectOf(frame: Frame, mention: Mention): string | null {
  if (mention.value.kind === 'age') return subjectOfAge(frame, mention);
  const { tokens, clauses } = frame;
  const owner = ownerOfBrackets(frame, mention.first);
  if (owner) return owner;
  const clause = clauses[mention.first];
  const isName = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.kind === 'word' &&
      /^\p{Lu}/u.test(token.text) &&
      frame.names.has(token.lower.replace(/'s$/, '')) &&
      !isDayName(token.lower)
    );
  };
  let end = -1;
  for (let i = mention.first - 1; i >= mention.first - farthest && clauses[i] === clause; i--) {
    if (isName(i)) {
      end = i;
      break;
    }
  }
  if (end < 0) {
    for (let i = mention.last; i < Math.min(tokens.length, mention.last + 8) && clauses[i] === clause; i++)
      if (isName(i)) end = i;
      else if (end >= 0) break;
  }
  if (end < 0) return null;
  let start = end;
  while (start > 0 && isName(start - 1)) start--;
  return tokens
    .slice(start, end + 1)
    .filter((token) => !functionWords.has(token.lower))
    .map((token) => token.text.replace(/['’]s$/, ''))
    .join(' ');
}

/** "Friday" and "October" are never whose a figure is. */
function isDayName(word: string): boolean {
  const bare = word.replace(/'s$/, '');
  return weekdays.has(bare) || weekdayPlurals.has(bare) || (months.has(bare) && !nameMonths.has(bare));
}

/** "Falk (36-3, 24 KO)": what stands in brackets behind a name is the name's. */
function ownerOfBrackets({ tokens }: Frame, first: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - 9); i--) {
    const mark = tokens[i]?.text;
    if (mark === ')') return null;
    if (mark === '(') return nameBefore(tokens, i);
  }
  return null;
}
