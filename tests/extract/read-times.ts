import type { Mention } from '../../src/extract/mention.js';
import { findTimes } from '../../src/extract/times.js';
import { tokenize } from '../../src/text/tokens.js';

/** Finds the times of a text published on a given day. */
export function timesOf(text: string, published: string | null = null, lang: string | null = null): Mention[] {
  return findTimes(tokenize(text), { published, lang, text });
}

/** Lists the times of a text as "quote = TIMEX3 value", in order. */
export function readTimes(text: string, published: string | null = null, lang: string | null = null): string[] {
  const tokens = tokenize(text);
  return timesOf(text, published, lang).map(({ first, last, value }) => {
    const quote = text.slice(tokens[first]?.start, tokens[last - 1]?.end).replace(/['’]s$/, '');
    return `${quote} = ${value.timex3?.value}`;
  });
}
