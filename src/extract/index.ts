import { type Claim, type Sentence, tokensBeside } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { isDateValue } from '../model/value.js';
import { splitSentences, type TokenRange } from '../text/sentences.js';
import { clausesOf, collectNames, tagsOf, termsOf } from '../text/terms.js';
import { tokenizeSpans } from '../text/tokens.js';
import { attributionOf } from './attach/attribution.js';
import type { BareClaim } from './attach/bare-claim.js';
import { contextOf } from './attach/context.js';
import { eventsOf } from './attach/events-of-date.js';
import { type Frame, spanOf, type Tagged, valueSpanOf } from './attach/frame.js';
import { measureOf } from './attach/measure.js';
import { modalityOf } from './attach/modality.js';
import { placesOf } from './attach/places.js';
import { predicateOf } from './attach/predicate.js';
import { leadingName, rolesOf } from './attach/roles.js';
import { subjectOf } from './attach/subject.js';
import { findVerbGroups } from './attach/verb-groups.js';
import { lendUnits } from './elided.js';
import { findFurniture } from './furniture/index.js';
import { ignoredSentences } from './ignored.js';
import type { Mention, RuleContext } from './mention.js';
import { nearbyFinder } from './nearby.js';
import { findQuantities } from './quantities.js';
import { findTimes } from './times.js';

/** Extracts the numeric and dated claims of a document, in the order of the text; it never looks at other documents. */
export function extract(document: Document): Claim[] {
  const tokens = tokenizeSpans(document.text, document.body);
  const context: RuleContext = { published: document.published, lang: document.lang, text: document.text };
  const names = collectNames(tokens);
  const mentions = lendUnits(tokens, merge(findTimes(tokens, context), findQuantities(tokens, context, names)));
  const claims: Claim[] = [];
  let k = 0;
  let person: string | null = null;
  const sentences = splitSentences(tokens);
  const ignored = ignoredSentences(sentences, document.ignored);
  const nearby = nearbyFinder(tokens, sentences, names);
  for (const [index, range] of sentences.entries()) {
    const inside: Mention[] = [];
    for (let mention = mentions[k]; mention && mention.first < range.last; mention = mentions[++k]) {
      inside.push({
        ...mention,
        first: mention.first - range.first,
        last: Math.min(mention.last, range.last) - range.first,
      });
    }
    const own = tokens.slice(range.first, range.last);
    const tagged: Tagged = { tokens: own, tags: tagsOf(own, names, range.heading) };
    if (inside.length > 0 && !ignored.has(index))
      claims.push(...claimsOf(document, tagged, range, { index, nearby: nearby(index) }, names, person, inside));
    person = leadingName(tagged) ?? person;
  }
  return claims;
}

/** Makes the claims of one sentence from its mentions. */
function claimsOf(
  document: Document,
  { tokens, tags }: Tagged,
  range: TokenRange,
  place: Pick<Sentence, 'index' | 'nearby'>,
  names: ReadonlySet<string>,
  person: string | null,
  mentions: readonly Mention[],
): Claim[] {
  const { text } = document;
  const { start, end, heading } = range;
  const clauses = clausesOf(tokens);
  const frame: Frame = { tokens, tags, clauses, names };
  const sentence: Sentence = {
    start,
    end,
    text: text.slice(start, end),
    ...place,
    heading,
    terms: termsOf(tokens, tags, clauses),
    places: placesOf(frame),
  };
  const attribution = attributionOf(tokens, text);
  const groups = findVerbGroups(frame);
  const furniture = findFurniture(tokens, mentions, text, sentence);
  const bare = mentions.map((mention, k): BareClaim => {
    const measure = measureOf(frame, mention);
    const span = valueSpanOf(tokens, mention.first, mention.last);
    const predicate = predicateOf(frame, mention, measure, groups);
    return {
      document: document.id,
      kind: mention.value.kind,
      value: mention.value,
      span,
      quote: text.slice(span.start, span.end),
      phrase: phraseOf(text, sentence, span, mention.hedge, measure && spanOf(tokens, measure.first, measure.last)),
      sentence,
      hedge: mention.hedge,
      measure: measure?.phrase ?? null,
      head: measure?.head ?? null,
      subject: subjectOf(frame, mention),
      predicate: predicate?.key ?? null,
      ...rolesOf(frame, mention, measure, predicate, groups, person),
      ...(isDateValue(mention.value) ? { events: eventsOf(frame, mention, measure, groups, person) } : {}),
      attribution,
      modality: modalityOf(frame, mention.first),
      furniture: furniture[k] ?? null,
      at: [mention.first, mention.last],
      before: tokens
        .slice(Math.max(0, mention.first - tokensBeside), mention.first)
        .map((token) => token.lower)
        .reverse(),
      after: tokens.slice(mention.last, mention.last + tokensBeside).map((token) => token.lower),
    };
  });
  return bare.map((claim, k) => ({ ...claim, context: contextOf(claim, bare[k - 1], bare[k + 1]) }));
}

/** Widens a value's span to its hedge on the left and to what it counts, when that stands within a few words behind it. */
function phraseOf(text: string, sentence: Span, span: Span, hedge: string | null, measure: Span | null): Span {
  let start = span.start;
  if (hedge) {
    const before = text.slice(Math.max(sentence.start, span.start - hedge.length - 4), span.start);
    const at = before.toLowerCase().lastIndexOf(hedge);
    if (at >= 0) start = span.start - before.length + at;
  }
  const end = measure && measure.start >= span.end && measure.start - span.end < 24 ? measure.end : span.end;
  return { start, end };
}

/**
 * Puts the times and the quantities of a text together, each in order. Where two overlap the time stays, but a quantity that holds the
 * whole time and more wins ("188 miles an hour", "three weeks old"), and so does a share over a duration ("three quarters of").
 */
function merge(times: readonly Mention[], quantities: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  let i = 0;
  for (const quantity of quantities) {
    for (let time = times[i]; time && time.last <= quantity.first; time = times[++i]) merged.push(time);
    const time = times[i];
    if (!time || time.first >= quantity.last) {
      merged.push(quantity);
      continue;
    }
    // "in his early 30s" is an age, not a decade.
    if (quantity.rule === 'life decade') {
      merged.push(quantity);
      while ((times[i]?.first ?? quantity.last) < quantity.last) i++;
      continue;
    }
    // A date is never part of an amount: "23-28 March", "11/20".
    const amount = time.value.kind === 'duration' || time.value.kind === 'set';
    const holds = amount && time.first >= quantity.first && time.last <= quantity.last;
    const same = time.last - time.first === quantity.last - quantity.first;
    if (!holds || (same && quantity.rule !== 'fraction' && quantity.rule !== 'age')) continue;
    merged.push(quantity);
    while ((times[i]?.first ?? quantity.last) < quantity.last) i++;
  }
  merged.push(...times.slice(i));
  return merged;
}
