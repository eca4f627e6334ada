import { createHash } from 'node:crypto';
import type { Group, Position, Report } from '../model/report.js';
import { isDateValue, type Value } from '../model/value.js';

/**
 * What tells one source from another: the file's name and the folder it lies in. What stands above that folder may be renamed; a
 * different file, or the same file in another folder, is another source.
 */
export function sourceKey(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.slice(-2).join('/');
}

/**
 * Fingerprints of a report's disagreements, by group id. A fingerprint is made of the kind, what each position states, which sources
 * state it, and the words that the positions' sentences have in common: what the sides disagree about. Lines, columns, order, blanks,
 * other sentences, words that only one side uses and the tool's own wording take no part.
 */
export function fingerprintsOf(
  report: Report,
  keyOf: (document: string) => string = sourceKey,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const group of report.groups) {
    if (group.verdict !== 'disagree') continue;
    const fingerprint = fingerprintOf(group, keyOf);
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    // Two clashes that look alike to the last word are told apart by their order, so that accepting one never hides the other.
    found.set(group.id, before === 0 ? fingerprint : digest([fingerprint, before]));
  }
  return found;
}

/** The fingerprint of one group: sixteen hexadecimal digits. */
export function fingerprintOf(group: Group, keyOf: (document: string) => string = sourceKey): string {
  const positions = group.positions
    .map((position) => [
      valueKey(position.value),
      [...new Set(position.mentions.map((mention) => keyOf(mention.document)))].sort(),
    ])
    .map((part) => JSON.stringify(part))
    .sort();
  return digest([group.kind, group.scope, positions, sharedWords(group.positions)]);
}

/** What a value says, without how finely it was written. */
function valueKey(value: Value): string {
  if (isDateValue(value)) return [value.timex3.value, value.bound ?? '', value.zone ?? ''].join('|');
  const { kind, low, high, lowOpen, highOpen, unit, approximate } = value;
  return [kind, low, high, lowOpen, highOpen, unit, approximate].join('|');
}

/** The words that the sentences of at least two positions share, folded and sorted. */
function sharedWords(positions: readonly Position[]): string[] {
  const counts = new Map<string, number>();
  for (const position of positions) {
    for (const word of new Set(position.mentions.flatMap((mention) => wordsOf(mention.sentence, mention.quote)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([word]) => word)
    .sort();
}

// Words of four letters and more that say nothing about what a sentence is about; shorter words are never counted.
const empty = new Set(
  (
    'about after also been before being both could does down during each from have having here into just more most much must only ' +
    'other over said same says should some such than that their them then there these they this those through under until very were ' +
    'what when where which while will with would your'
  ).split(' '),
);

function wordsOf(sentence: string, quote: string): string[] {
  const text = sentence.replace(quote, ' ').normalize('NFC').toLowerCase();
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length > 3 && !empty.has(word)) words.push(word.endsWith('s') ? word.slice(0, -1) : word);
  }
  return words;
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
