import type { Claim, Sentence } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { splitSentences } from '../text/sentences.js';
import { tokenize } from '../text/tokens.js';
import type { Mention, RuleContext } from './mention.js';
import { findQuantities } from './quantities.js';
import { findTimes } from './times.js';

/** Extracts the numeric and dated claims of a document, in the order of the text; it never looks at other documents. */
export function extract(document: Document): Claim[] {
  const tokens = document.body.flatMap((span) => tokenize(document.text, span.start, span.end));
  const context: RuleContext = { published: document.published, lang: document.lang, text: document.text };
  const times = findTimes(tokens, context);
  const mentions = merge(times, findQuantities(tokens, context));
  const claims: Claim[] = [];
  let k = 0;
  for (const [index, range] of splitSentences(tokens).entries()) {
    const sentence: Sentence = {
      start: range.start,
      end: range.end,
      text: document.text.slice(range.start, range.end),
      index,
      heading: false,
      terms: [],
    };
    for (let mention = mentions[k]; mention && mention.first < range.last; mention = mentions[++k]) {
      const span = { start: tokens[mention.first]?.start ?? 0, end: tokens[mention.last - 1]?.end ?? 0 };
      claims.push({
        document: document.id,
        kind: mention.value.kind,
        value: mention.value,
        span,
        quote: document.text.slice(span.start, span.end),
        phrase: span,
        sentence,
        hedge: mention.hedge,
        measure: null,
        head: null,
        subject: null,
        predicate: null,
        attribution: null,
        modality: 'asserted',
        at: [mention.first - range.first, mention.last - range.first],
      });
    }
  }
  return claims;
}

/** Puts two ordered lists of mentions together; where two overlap, the one of `first` stays. */
function merge(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const rest = second.filter((b) => !first.some((a) => a.first < b.last && b.first < a.last));
  return [...first, ...rest].sort((a, b) => a.first - b.first);
}
