import type { MentionIndex } from '../../model/check.js';
import type { Passage } from '../../model/explanation.js';
import type { Mention } from '../../model/report.js';

/** Cuts out the paragraph of a mention: the lines around it that no blank line and no end of the front matter parts from it. */
export function passageOf(mention: MentionIndex, { span }: Mention, text: string): Passage {
  const blank = /\n(?:---|[^\S\n]*)\r?\n/g;
  let start = 0;
  let end = text.length;
  for (let match = blank.exec(text); match; match = blank.exec(text)) {
    if (match.index < span.start) start = match.index + match[0].length;
    else {
      end = match.index;
      break;
    }
    // Two breaks in a row may share a line end.
    blank.lastIndex = match.index + match[0].length - 1;
  }
  start += text.slice(start, span.start).search(/\S|$/);
  return { mention, text: text.slice(start, end).trimEnd(), start: span.start - start, end: span.end - start };
}
