import type { IgnoreMark } from '../model/document.js';
import type { Span } from '../model/span.js';

/** The comments of a text that leave a sentence out, and what they point at. */
export interface IgnoreComments {
  readonly spans: readonly Span[];
  readonly marks: readonly IgnoreMark[];
}

/**
 * Finds the `<!-- claims-ignore: reason -->` comments of a text: behind words of its line one points at the sentence that it stands in or
 * behind, on a line of its own at the sentence that follows.
 */
export function findIgnoreComments(text: string): IgnoreComments {
  const spans: Span[] = [];
  const marks: IgnoreMark[] = [];
  for (let open = text.indexOf('<!--'); open !== -1; ) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    const end = close + 3;
    if (/^\s*claims-ignore(?![\w-])/.test(text.slice(open + 4, Math.min(close, open + 100)))) {
      const line = text.lastIndexOf('\n', open) + 1;
      const isBehind =
        text
          .slice(line, open)
          .replace(/^\s*(?:[-*+>]|\d{1,9}[.)])?/, '')
          .trim() !== '';
      spans.push({ start: open, end });
      marks.push(isBehind ? { at: open, points: 'back' } : { at: end, points: 'on' });
    }
    open = text.indexOf('<!--', end);
  }
  return { spans, marks };
}

/** Reads the `claims-ignore` key of a front matter: true or a reason leaves out the whole text, a list the sentences that hold its words. */
export function readIgnoreKey(value: unknown, text: string, start: number): { whole: boolean; marks: IgnoreMark[] } {
  if (value === true || (typeof value === 'string' && value.trim() !== '')) return { whole: true, marks: [] };
  const fragments = Array.isArray(value)
    ? value.filter((item) => typeof item === 'string' || typeof item === 'number')
    : [];
  const marks: IgnoreMark[] = [];
  for (const fragment of fragments) {
    const words = String(fragment)
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) continue;
    const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'), 'g');
    pattern.lastIndex = start;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      // Words on two lines may be read as two sentences.
      const ends = [match.index, match.index + match[0].length - 1];
      marks.push(...ends.map((at): IgnoreMark => ({ at, points: 'back' })));
    }
  }
  return { whole: false, marks };
}
