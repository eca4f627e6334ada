import { auxiliaries, clauseOpeners, functionWords } from '../lexicon/function-words.js';
import { bareVerbs, invariableVerbs, irregularVerbs } from '../lexicon/verbs.js';
import type { Term, TermRole } from '../model/claim.js';
import { lemma, singular } from './lemma.js';
import type { Token } from './tokens.js';

/** Lower-cased words that a text writes with a capital inside sentences: its names. */
export function collectNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || functionWords.has(token.lower)) continue;
    const before = tokens[i - 1];
    if (
      before &&
      (before.kind === 'number' || (before.kind === 'word' && /^\p{Ll}/u.test(before.text)) || before.text === ',')
    ) {
      names.add(bareName(token.lower));
    }
  }
  return names;
}

/** Gives the clause of each token of a sentence, counted from 0. */
export function clausesOf(tokens: readonly Token[]): number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (/^[;:—–]$/.test(token.text) || (token.text === '-' && token.gap !== 'none' && tokens[i + 1]?.gap !== 'none'))
      clause++;
    else if (clauseOpeners.has(token.lower) && i > 0 && opensClause(tokens, i)) clause++;
    else if (before?.text === ',' && (isVerbForm(token.lower) || /ing$/.test(token.lower))) clause++;
    clauses.push(clause);
  }
  return clauses;
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  if (
    word !== 'and' &&
    word !== 'or' &&
    word !== 'as' &&
    word !== 'before' &&
    word !== 'after' &&
    word !== 'since' &&
    word !== 'that'
  )
    return true;
  // "and" between nouns joins; before a verb it opens a clause
  for (const token of tokens.slice(i + 1, i + 5)) {
    if (auxiliaries.has(token.lower) || isVerbForm(token.lower)) return true;
    if (token.kind === 'punctuation') return false;
  }
  return false;
}

/** Tells whether a lower-case word has the form of a past tense or participle, or is an irregular verb form. */
export function isVerbForm(word: string): boolean {
  return (
    irregularVerbs.has(word) ||
    (word.length > 4 &&
      word.endsWith('ed') &&
      (!word.endsWith('eed') || /^(?:agreed|freed|decreed|guaranteed)$/.test(word)) &&
      !/hundred|indeed|united/.test(word))
  );
}

/** Tells the part of speech of each token of a sentence, as far as a shallow reading can tell. */
export function tagsOf(tokens: readonly Token[], names: ReadonlySet<string>, heading: boolean): TermRole[] {
  return tokens.map((_, at) => tagAt(tokens, at, names, heading));
}

/** Reads the content words of a sentence: lemma, part of speech, position and clause. */
export function termsOf(tokens: readonly Token[], tags: readonly TermRole[], clauses = clausesOf(tokens)): Term[] {
  const terms: Term[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text.length < 2 || functionWords.has(token.lower)) continue;
    const role = tags[at] ?? 'other';
    terms.push({
      word: token.text,
      lemma: role === 'name' ? bareName(token.lower) : lemma(token.lower),
      role,
      at,
      clause: clauses[at] ?? 0,
    });
  }
  return terms;
}

/** Tells the part of speech of the word at position `at`. */
function tagAt(tokens: readonly Token[], at: number, names: ReadonlySet<string>, heading: boolean): TermRole {
  const token = tokens[at];
  const word = token?.lower ?? '';
  if (/^\p{Lu}/u.test(token?.text ?? '')) {
    const known = names.has(bareName(word));
    if (known || (!heading && at > 0 && !/^["“”‘'.]$/.test(tokens[at - 1]?.text ?? ''))) return 'name';
  }
  if (isVerbForm(word)) return 'verb';
  const before = tokens[at - 1]?.lower ?? '';
  if (word.endsWith('ing') && word.length > 5 && word !== 'according') return 'verb';
  if (bareVerbs.has(word) && (before === 'to' || auxiliaries.has(before))) return 'verb';
  if (invariableVerbs.has(word) && isSubject(tokens, at - 1)) return 'verb';
  if (bareVerbs.has(singular(word)) && singular(word) !== word && isSubject(tokens, at - 1)) return 'verb';
  if (bareVerbs.has(word) && /s$|people|police|men|women|children$/.test(before) && !before.endsWith("'s"))
    return 'verb';
  if (word.endsWith('ly')) return 'other';
  return 'noun';
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !functionWords.has(token.lower) &&
    !token.lower.endsWith("'s") &&
    !isVerbForm(token.lower) &&
    tokens[at + 1]?.gap === 'space'
  );
}

/** Strips the possessive ending of a lower-case name. */
function bareName(word: string): string {
  return word.replace(/'s$/, '').replace(/s'$/, 's');
}
