import type { Span } from '../model/span.js';

/**
 * Finds the markup of a Markdown text from `start` on: what is left out so that a list number, a link's address, code or a struck
 * word makes no claim, while "**35** officers" reads as "35 officers".
 */
export function findMarkup(text: string, start: number): Span[] {
  const found: Span[] = [];
  let fence: string | null = null;
  for (let from = start; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    const line = text.slice(from, to);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null || mark !== null) {
      found.push({ start: from, end: to });
      if (fence === null) fence = mark;
      else if (mark?.startsWith(fence)) fence = null;
    } else if (/^\s*(?:[-*_=]\s*){3,}$|^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$|^ {0,3}\[[^\]]{1,200}\]:\s/.test(line)) {
      found.push({ start: from, end: to });
    } else {
      const lead = /^(?:\s*>)*\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/.exec(line)?.[0] ?? '';
      if (lead !== '') found.push({ start: from, end: from + lead.length });
      findInline(line, lead.length, from, found);
    }
    from = to + 1;
  }
  return mergeSpans([...found, ...findComments(text, start)]);
}

const inline =
  /\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\]\[[^\]\n]{0,200}\]|\[\^[^\]\n]{1,100}\]|!?\[|\]|~~[^~\n]{1,500}~~|<(?:https?|mailto):[^>\s]{1,2000}>|<\/?[a-zA-Z][^<>\n]{0,500}>|&#?\w{1,30};|`+|\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|\||\bhttps?:\/\/[^\s)>\]]{1,2000}|\\(?=[[\]*_`#|~<>])/gu;

function findInline(line: string, skip: number, offset: number, found: Span[]): void {
  inline.lastIndex = skip;
  for (let match = inline.exec(line); match; match = inline.exec(line)) {
    found.push({ start: offset + match.index, end: offset + match.index + match[0].length });
  }
  inline.lastIndex = 0;
}

function findComments(text: string, start: number): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf('<!--', start); open !== -1; ) {
    const close = text.indexOf('-->', open + 4);
    const end = close === -1 ? text.length : close + 3;
    found.push({ start: open, end });
    open = text.indexOf('<!--', end);
  }
  return found;
}

/** Puts spans in order and joins those that touch or overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** What is left of `whole` without `holes`, which are in order and apart. */
export function subtractSpans(whole: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let k = 0;
  for (const span of whole) {
    let from = span.start;
    while (k < holes.length && (holes[k]?.end ?? 0) <= from) k++;
    for (let i = k; i < holes.length; i++) {
      const hole = holes[i];
      if (!hole || hole.start >= span.end) break;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < span.end) left.push({ start: from, end: span.end });
  }
  return left;
}
