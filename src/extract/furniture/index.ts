import { pictureNouns } from '../../lexicon/page-words.js';
import type { Furniture, Sentence } from '../../model/claim.js';
import { lowerBound } from '../../model/lower-bound.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import { findContacts } from './contacts.js';
import { counterRules } from './counters.js';
import { creditRules } from './credits.js';
import { linkRules } from './links.js';
import { rightsRules } from './rights.js';
import { anyOf, type Rule } from './rule.js';
import { segmentsOf } from './segments.js';
import { type Shape, shapeOf } from './shape.js';
import { stampRules } from './stamps.js';
import { widgetRules } from './widgets.js';
import type { Zone } from './zone.js';

const rules: readonly Rule[] = [
  ...stampRules,
  ...creditRules,
  ...counterRules,
  ...rightsRules,
  ...linkRules,
  ...widgetRules,
];
const insideRules = rules.filter((rule) => rule.anywhere);
const segmentRules = rules.filter((rule) => !rule.anywhere);

/** A word or sign of every pattern that is looked for inside a sentence. */
const insideHint = new RegExp(`[©@]|${anyOf(pictureNouns)}`, 'iu');

/** Furniture is short: of a longer segment only the beginning is read, in words. */
const longest = 60;

/**
 * Tells of each mention of a sentence to which kind of page furniture it belongs, by its form: "Posted by J. Roe on Nov. 3", "Image 3 of 12",
 * "© 2012"; null for those of the story: "posted a profit of $3m on Tuesday", "three of the 12 images", "the copyright law of 1976".
 */
export function findFurniture(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  text: string,
  { index, heading }: Pick<Sentence, 'index' | 'heading'>,
): (Furniture | null)[] {
  const found: (Furniture | null)[] = mentions.map(() => null);
  const startOf = (mention: Mention): number => tokens[mention.first]?.start ?? 0;
  for (const { start, end, furniture } of zonesOf(tokens, mentions, text, heading)) {
    // A text begins with its own headline, whatever stands before the colon.
    if (furniture === 'link' && index === 0) continue;
    let k = lowerBound(mentions, (mention) => startOf(mention) >= start);
    for (let mention = mentions[k]; mention && startOf(mention) < end; mention = mentions[++k]) found[k] ??= furniture;
  }
  return found;
}

function zonesOf(tokens: readonly Token[], mentions: readonly Mention[], text: string, heading: boolean): Zone[] {
  const zones: Zone[] = [];
  for (const segment of segmentsOf(tokens, heading)) {
    const shape = shapeOf(tokens, mentions, segment.first, segment.last, longest);
    for (const rule of segmentRules) {
      const match = rule.line && !segment.line ? null : rule.pattern.exec(shape.text);
      const span = match && spanOf(rule, shape, match);
      if (span) zones.push({ ...span, furniture: rule.furniture });
    }
  }
  // Most sentences hold nothing that a pattern could look for inside them.
  if (insideHint.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) {
    const whole = shapeOf(tokens, mentions, 0, tokens.length, Number.POSITIVE_INFINITY);
    for (const rule of insideRules)
      for (const match of whole.text.matchAll(rule.pattern)) {
        const span = spanOf(rule, whole, match);
        if (span) zones.push({ ...span, furniture: rule.furniture });
      }
  }
  return [...zones, ...findContacts(tokens, text, heading)];
}

/** Where in the document a rule's match stands; null when something is missing in it. */
function spanOf(rule: Rule, { places }: Shape, match: RegExpExecArray): Span | null {
  if (rule.needs?.some((need) => !need.test(match[0]))) return null;
  const last = match.index + match[0].length;
  const from = places[lowerBound(places, ({ at }) => at >= match.index)];
  const to = places[lowerBound(places, ({ at }) => at >= last) - 1];
  return from && to ? { start: from.start, end: to.end } : null;
}
