import { isDateValue, type Quantity } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';

/** The claims that take one side of a clash. */
export type Side = readonly ClaimNode[];

/** Tests whether a cause explains that two sides differ. */
export type Holds = (p: Side, q: Side) => boolean;

/** Returns the words of a claim's sentence, lower case. */
export function wordsOf({ claim }: ClaimNode): readonly string[] {
  return wordsIn(claim.sentence.text);
}

/** Returns the words of a claim's sentence that are near its figure, and of what it counts, lower case. */
export function nearWordsOf({ claim }: ClaimNode): readonly string[] {
  return wordsIn([...[...claim.before].reverse(), ...claim.after, claim.measure ?? ''].join(' '));
}

/** Returns the words of a text, lower case, without "'s". */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]ll\b/g, ' will')
      .replace(/['’]s?\b/g, '')
      .match(/\p{L}+/gu) ?? []
  );
}

/** Tests whether a sentence of one of the claims has one of the words. */
export function haveWord(side: Side, words: ReadonlySet<string>): boolean {
  return side.some((node) => wordsOf(node).some((word) => words.has(word)));
}

/** Tests whether one of the words is near the figure of one of the claims. */
export function haveNearWord(side: Side, words: ReadonlySet<string>): boolean {
  return side.some((node) => nearWordsOf(node).some((word) => words.has(word)));
}

/** Tests whether a sentence of one of the claims has one of the phrases, whole words alone, at most so many characters from the figure. */
export function havePhrase(side: Side, phrases: readonly string[], reach = Number.POSITIVE_INFINITY): boolean {
  return side.some(({ claim }) => {
    const { sentence, span } = claim;
    const from = Math.max(0, span.start - sentence.start - reach);
    const near = sentence.text.slice(from, span.end - sentence.start + reach);
    const text = ` ${near.toLowerCase().replace(/\s+/g, ' ')} `;
    return phrases.some((phrase) => {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
        if (!isLetter(text[at - 1]) && !(isLetter(phrase.at(-1)) && isLetter(text[at + phrase.length]))) return true;
      return false;
    });
  });
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** The ISO days on which the texts of a side were published, as far as they are dated, in order; null when none is. */
export function publicationsOf(side: Side): readonly string[] | null {
  const days = side.map(({ text }) => text.document.published?.slice(0, 10) ?? null);
  const known = days.filter((day) => day !== null).sort();
  return known.length === 0 ? null : known;
}

/** Tests whether the one side was written before the other: 1 when it was, -1 the other way round, 0 when neither is known to be. */
export function orderOf(p: Side, q: Side): -1 | 0 | 1 {
  const [x, y] = [publicationsOf(p), publicationsOf(q)];
  const [a, b, c, d] = [x?.[0], y?.[0], x?.at(-1), y?.at(-1)];
  if (!a || !b || !c || !d) return 0;
  if (a <= b && c <= d && (a < b || c < d)) return 1;
  return b <= a && d <= c && (b < a || d < c) ? -1 : 0;
}

/** The quantities of a side that are closed at least on one end. */
export function quantitiesOf(side: Side): readonly Quantity[] {
  return side.flatMap(({ value }) => (isDateValue(value) || amountOf(value) === null ? [] : [value]));
}

/** The number that a quantity stands for: its middle, or its only bound. */
export function amountOf({ low, high }: Quantity): number | null {
  if (low === null || high === null) return low ?? high;
  return (low + high) / 2;
}
