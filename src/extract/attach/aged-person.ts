import { functionWords } from '../../lexicon/function-words.js';
import { personNouns } from '../../lexicon/persons.js';
import { lemma, singular } from '../../text/lemma.js';
import { isVerbForm } from '../../text/terms.js';
import type { Token } from '../../text/tokens.js';
import { headBefore, headOfAge } from '../rules/age-predicate.js';
import type { Measure } from './frame.js';

/** Finds the person whose age it is: "her daughter, 11,", "the driver was 51", "a woman of 91"; null for a name. */
export function personBefore(tokens: readonly Token[], first: number): Measure | null {
  const head = headOfAge(tokens, first) ?? (tokens[first - 1]?.lower === 'of' ? first - 2 : null);
  if (head !== null) return personAt(tokens, head);
  const at = /^(?:aged?|now|then)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[at]?.text !== ',') return null;
  // "the driver of the coach, 31,"
  const far = personNouns.has(tokens[at - 1]?.lower ?? '') ? null : headBefore(tokens, at);
  return personAt(tokens, far !== null && personNouns.has(tokens[far]?.lower ?? '') ? far : at - 1);
}

function personAt(tokens: readonly Token[], at: number): Measure | null {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || !/^\p{Ll}/u.test(noun.text)) return null;
  if (functionWords.has(noun.lower) || isVerbForm(noun.lower)) return null;
  return { phrase: singular(noun.lower), head: lemma(noun.lower), first: at, last: at + 1 };
}
