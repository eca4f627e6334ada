import { auxiliaries, calendarWords, conjunctions, determiners, prepositions } from '../../lexicon/function-words.js';
import { personNouns, personTitles } from '../../lexicon/persons.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import type { Numeral } from '../numerals/numeral.js';

/** How many words the noun phrase before "was" may have. */
const longest = 12;
const copulas = new Set(['was', 'is', 'be', 'been', 'am', "i'm", "he's", "she's"]);
const pronouns = new Set(['he', 'she', 'who', 'i', "i'm", "he's", "she's"]);
const hedges = new Set(
  'only just now then barely already about around nearly almost roughly still over under'.split(' '),
);
const superlatives = new Set('oldest youngest eldest elder younger older'.split(' '));
/** Words that may follow the age of a predicate: those that could go on to a score, a rank or a place are left out. */
const followers =
  /^(?:[.,;:!?)–—"”]|when|while|and|but|at|in|on|by|if|years?|last|this|next|as|now|then|today|yesterday|who|where|so|because|though)$/;
const elsewhere =
  /^(?:in|at|on) (?:front|all|total|par|points?|home|half|the (?:lead|break|interval|top|bottom|half|turn|standings|table|rankings))$/;

/** Reads whose age "was 57" tells, where a person is its subject: "The pilot was 57", "Jane Roe is sixty-five", "the youngest 19"; refuses "The total was 34", "he was 34 behind". */
export function isAgePredicate(
  tokens: readonly Token[],
  i: number,
  numeral: Numeral,
  names: ReadonlySet<string>,
): boolean {
  if (!isLed(tokens, i) || !Number.isInteger(numeral.value) || (numeral.words && numeral.value < 2)) return false;
  const next = tokens[numeral.last];
  if (next && !(followers.test(next.lower) && !isElsewhere(tokens, numeral.last))) return false;
  if (next?.text === ',' && tokens[numeral.last + 1]?.kind === 'number') return false;
  const head = headOfAge(tokens, i);
  return head !== null && isPerson(tokens, head, names);
}

/** Tells cheaply whether a verb of being or a superlative stands before the number at `i`: most numbers have neither. */
function isLed(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (hedges.has(tokens[at]?.lower ?? '')) at--;
  const word = tokens[at]?.lower ?? '';
  return copulas.has(word) || superlatives.has(word);
}

/** The position of the word for whose age "was" tells before the number at `i`: a pronoun, or the head of the subject; null where no such verb stands there. */
export function headOfAge(tokens: readonly Token[], i: number): number | null {
  let at = i - 1;
  while (hedges.has(tokens[at]?.lower ?? '')) at--;
  const verb = tokens[at]?.lower ?? '';
  // "the oldest victim was 83 and the youngest 19"
  if (superlatives.has(verb) && tokens[at - 1]?.lower === 'the')
    return /^(?:and|,|;)$/.test(tokens[at - 2]?.lower ?? '') ? at : null;
  if (!copulas.has(verb)) return null;
  if (pronouns.has(verb)) return at;
  if (verb === 'be' || verb === 'been') while (auxiliaries.has(tokens[at - 1]?.lower ?? '')) at--;
  return headBefore(tokens, at);
}

function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  return elsewhere.test(`${first} ${second}`) || elsewhere.test(`${first} ${second} ${third}`);
}

/** The head of the noun phrase before `end`: its last word before a preposition; null where it hangs on one. */
export function headBefore(tokens: readonly Token[], end: number): number | null {
  let last = end;
  // "The pilot, a father of two, was 57": the aside is passed over.
  if (tokens[last - 1]?.text === ',') {
    let at = last - 2;
    while (at > last - longest && tokens[at] && !/^[,.;:]$/.test(tokens[at]?.text ?? '')) at--;
    if (tokens[at]?.text !== ',') return null;
    last = at;
  }
  if (pronouns.has(tokens[last - 1]?.lower ?? '')) return last - 1;
  const start = phraseStart(tokens, last);
  let head = start;
  while (head < last && !prepositions.has(tokens[head]?.lower ?? '')) head++;
  return start < head ? head - 1 : null;
}

/** The start of the noun phrase before `end`, with the phrases that hang on it ("the driver of the coach"). */
function phraseStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  for (; at >= 0 && at > end - longest; at--) {
    const token = tokens[at];
    const word = token?.lower ?? '';
    if (token?.kind !== 'word' || conjunctions.has(word) || auxiliaries.has(word)) break;
    if (/^\p{Ll}/u.test(token.text) && isVerbForm(word) && !personNouns.has(word) && at < end - 1) break;
    const opens = determiners.has(word) || /'s?$/.test(word);
    if (opens && !prepositions.has(tokens[at - 1]?.lower ?? '') && !/'s?$/.test(word)) return at;
  }
  return at + 1;
}

function isPerson(tokens: readonly Token[], head: number, names: ReadonlySet<string>): boolean {
  const token = tokens[head];
  const word = token?.lower ?? '';
  const before = tokens[head - 1];
  if (pronouns.has(word) || personNouns.has(word) || superlatives.has(word)) return true;
  if (word === 'age') return /^(?:average|median|mean|her|his|whose)$|'s$/.test(before?.lower ?? '');
  if (!token || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text) || calendarWords.has(word)) return false;
  const title = before?.text === '.' ? tokens[head - 2] : before;
  if (personTitles.has(title?.lower ?? '')) return true;
  // "the Tigers were 57": a name with an article is a team, a ship or a place.
  for (let k = head - 1; /^\p{Lu}|^the$/iu.test(tokens[k]?.text ?? '') && k > head - 4; k--)
    if (determiners.has(tokens[k]?.lower ?? '')) return false;
  // "Turnout was 46": a word that opens the sentence shows by its capital alone that it is a name only beside another.
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(before?.text ?? '') || names.has(word);
}
