import type { IgnoreMark } from '../model/document.js';
import { lowerBound } from '../model/lower-bound.js';
import type { Span } from '../model/span.js';

/** Tells which of the sentences, by position, a text's marks leave out; sentences and marks are each in order. */
export function ignoredSentences(sentences: readonly Span[], marks: readonly IgnoreMark[]): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const { at, points } of marks) {
    const behind = lowerBound(sentences, ({ start }) => (points === 'on' ? start >= at : start > at));
    const index = points === 'on' ? behind : behind - 1;
    if (index >= 0 && index < sentences.length) ignored.add(index);
  }
  return ignored;
}
