import type { Token } from '../../text/tokens.js';
import { readOrdinal } from '../numerals/read-numeral.js';
import { type Reading, readingOf } from '../reading.js';
import { closesAge } from './age-closing.js';

const owners = new Set(['his', 'her', 'my']);
/** From this year on, "in his 20th year" tells an age where nothing behind it says as what or where. */
const grown = 16;

/** Reads an age told by an ordinal: "in his seventy-sixth year" (75), "her 86th birthday" (86); refuses "in his 20th year as mayor", "its 50th birthday". */
export function readYearOfLife(tokens: readonly Token[], i: number): Reading | null {
  const owner = tokens[i - 1]?.lower ?? '';
  // Cheap, and nearly always the end of it.
  if (!owners.has(owner) && owner !== 'the' && !owner.endsWith("'s") && !owner.endsWith("s'")) return null;
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal || ordinal.value > 115) return null;
  const word = tokens[ordinal.last]?.lower;
  const last = ordinal.last + 1;
  if (word === 'birthday') {
    const own =
      owners.has(owner) ||
      (owner === 'the' && /^(?:to|until|till|from|before|after)$/.test(tokens[i - 2]?.lower ?? ''));
    const named = /\p{L}['’]s?$/u.test(tokens[i - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '');
    return own || named ? readingOf(ordinal, i, last, 'age', 'a', 'year of life') : null;
  }
  if (word !== 'year' || !owners.has(owner) || tokens[i - 2]?.lower !== 'in') return null;
  const after = tokens[last]?.lower ?? '';
  const lived = after === 'of' && /^(?:life|age)$/.test(tokens[last + 1]?.lower ?? '');
  if (
    !lived &&
    (ordinal.value < grown || /^(?:as|at|in|on|with|for|to|from|by)$/.test(after) || !closesAge(tokens, last))
  )
    return null;
  // Who is in the 76th year of life is 75 years old.
  const reading = readingOf(
    { ...ordinal, value: ordinal.value - 1 },
    i,
    lived ? last + 2 : last,
    'age',
    'a',
    'year of life',
  );
  return reading;
}
