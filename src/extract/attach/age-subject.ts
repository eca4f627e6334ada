import { functionWords, prepositions } from '../../lexicon/function-words.js';
import { demonyms, nameParticles, personTitles } from '../../lexicon/persons.js';
import { bareVerbs, reportingVerbs } from '../../lexicon/verbs.js';
import { singular } from '../../text/lemma.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import type { Frame } from './frame.js';

/** How many words of a noun phrase may stand between an age and the name behind it ("the 40-year-old chief engineer Jane Roe"). */
const longest = 4;

/** Finds whose age it is: the name that the age stands beside, or the subject of "was", "turned" and "died at"; null for an unnamed "girl". */
export function subjectOfAge({ tokens }: Frame, mention: Mention): string | null {
  if (/^olds?$/.test(tokens[mention.last - 1]?.lower ?? '')) {
    return nameBehind(tokens, mention.last) ?? appositionBefore(tokens, mention.first);
  }
  return nameBeside(tokens, mention.first);
}

/** "the 32-year-old Peterson", "23-year-old Laci", "38-year-old suspect Jane Roe", "the 15-year-old girl, Jane Roe,". */
function nameBehind(tokens: readonly Token[], last: number): string | null {
  let at = last;
  while (at < last + longest && isPlainWord(tokens[at])) at++;
  const first = tokens[at]?.text === ',' && at > last ? at + 1 : at;
  const end = nameEndAt(tokens, first);
  if (end === first) return null;
  const next = tokens[end];
  // "the 26-year-old Maryland native" names no person; "a 15-year-old girl, Roe said" names the speaker.
  if (first === at && isPlainWord(next)) return null;
  if (first > at && !(next === undefined || /^[,.)]$/.test(next.text))) return null;
  return nameOf(tokens, first, end);
}

/** "Jane Roe, a 15-year-old from Leeds": the name before the comma. */
function appositionBefore(tokens: readonly Token[], first: number): string | null {
  let at = first - 1;
  while (at > first - 4 && isPlainWord(tokens[at])) at--;
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') return null;
  const start = nameStartAt(tokens, at - 1);
  return start === at - 1 || prepositions.has(tokens[start - 1]?.lower ?? '') ? null : nameOf(tokens, start, at - 1);
}

/** "Jane Roe, 40,", "Roe (40)", "Roe, now 62", "Roe (36-3, 24 KO), 40", "Roe, who is 40", "Roe died at 84". */
function nameBeside(tokens: readonly Token[], first: number): string | null {
  let at = first - 1;
  let isVerb = false;
  for (; at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:is|was|are|were|be|turns?|turned|turning|dies|died|dead|who|would|will|have|has|had|been)$/.test(word))
      isVerb ||= word !== 'who';
    else if (
      !/^(?:now|then|just|only|aged?|at|,|\(|the|of|about|nearly|almost|around|over|under|between|and|ripe)$/.test(word)
    )
      break;
  }
  if (tokens[at]?.text === ')') {
    const open = tokens.findLastIndex((token, k) => k < at && token.text === '(');
    if (open > 0) at = open - 1;
  }
  if (tokens[at]?.text === '.' && /^(?:jr|sr)$/.test(tokens[at - 1]?.lower ?? '')) at -= 2;
  if (tokens[at]?.text === ',') at--;
  const start = nameStartAt(tokens, at + 1);
  const hangs = isVerb && prepositions.has(tokens[start - 1]?.lower ?? '');
  if (start <= at && !hangs) return nameOf(tokens, start, at + 1);
  return isVerb ? leadingName(tokens, at) : null;
}

/** The name that opens the clause before `end`: the first that hangs on no preposition. */
function leadingName(tokens: readonly Token[], end: number): string | null {
  for (let i = 0; i <= end; i++) {
    const last = nameEndAt(tokens, i);
    if (last === i) continue;
    const before = tokens[i - 1]?.lower ?? '';
    if (!prepositions.has(before) && before !== 'the') return nameOf(tokens, i, last);
    i = last;
  }
  return null;
}

function isPlainWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    !functionWords.has(token.lower) &&
    !isVerbForm(token.lower) &&
    !reportingVerbs.has(token.lower) &&
    !isHeadlineVerb(token)
  );
}

/** "faces", "Dies": a verb of the present, as headlines have it. */
function isHeadlineVerb(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return word.endsWith('s') && bareVerbs.has(singular(word));
}

function isName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  return !functionWords.has(token.lower) && !isVerbForm(token.lower);
}

/** The end of the name that begins at `i`; `i` itself when none does. */
function nameEndAt(tokens: readonly Token[], i: number): number {
  let end = i;
  for (let at = i; at < i + 8; ) {
    const token = tokens[at];
    // "Jane Roe Dies at 40"
    if (at > i && isHeadlineVerb(token) && tokens[at + 1]?.kind === 'word') break;
    if (isName(token)) {
      end = ++at;
      // A possessive ends it.
      if (/['’]s?$/.test(token?.text ?? '')) break;
    } else if (end > i && isInside(tokens, at)) at++;
    else break;
  }
  return end;
}

/** The name that ends at `end`, as written without titles; null when none does. */
export function nameBefore(tokens: readonly Token[], end: number): string | null {
  const start = nameStartAt(tokens, end);
  return start === end ? null : nameOf(tokens, start, end);
}

function nameStartAt(tokens: readonly Token[], end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0 && at > end - 8; at--) {
    if (/['’]s?$/.test(tokens[at]?.text ?? '') && at < end - 1) break;
    if (isName(tokens[at])) start = at;
    else if (start === end || !isInside(tokens, at)) break;
  }
  return start;
}

/** What may stand inside a name: a particle, a hyphen, the stop of an initial or a title, a nickname's marks. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token) return false;
  if (token.text === '-') return token.gap === 'none' && tokens[at + 1]?.gap === 'none';
  if (token.text === '.')
    return token.gap === 'none' && (before?.text.length === 1 || personTitles.has(before?.lower ?? ''));
  return nameParticles.has(token.lower) || /^["“”‘’']$/.test(token.text);
}

function nameOf(tokens: readonly Token[], first: number, last: number): string | null {
  const words = tokens
    .slice(first, last)
    .filter((token) => token.kind === 'word' && !personTitles.has(token.lower) && token.text.length > 1)
    .map((token) => token.text.replace(/['’]s?$/, ''));
  return words.length === 0 || words.every((word) => demonyms.has(word.toLowerCase())) ? null : words.join(' ');
}
