import type { IgnoreMark } from '../model/document.js';
import type { Span } from '../model/span.js';

/** Tells which of the sentences, by position, a text's marks leave out; sentences and marks are each in order. */
export function ignoredSentences(sentences: readonly Span[], marks: readonly IgnoreMark[]): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const { at, points } of marks) {
    let low = 0;
    let high = sentences.length;
    // The first sentence that begins behind the mark.
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = sentences[middle]?.start ?? 0;
      if (points === 'on' ? start >= at : start > at) high = middle;
      else low = middle + 1;
    }
    const index = points === 'on' ? low : low - 1;
    if (index >= 0 && index < sentences.length) ignored.add(index);
  }
  return ignored;
}
