import { createHash } from 'node:crypto';
import { displayValue } from '../model/display.js';
import type { Document } from '../model/document.js';
import type { Place } from '../model/lines.js';
import type { Group, Mention, Position, Scope, VerdictKind } from '../model/report.js';
import { causeOf } from './cause.js';
import { type Item, valueKey } from './item.js';
import { nameQuestion } from './question.js';
import { relate } from './relate.js';

/** What assembling a group needs to know of the documents. */
export interface Sources {
  readonly documents: readonly Document[];
  readonly placeOf: (document: number, offset: number) => Place;
}

/** Makes a group of clashing positions, each given by its claims. */
export function assembleClash(
  positions: readonly (readonly Item[])[],
  scope: Scope,
  confidence: number,
  sources: Sources,
): Group {
  const ordered = [...positions].sort((x, y) => support(y) - support(x) || compareItems(x[0], y[0]));
  const made = ordered.map((items) =>
    makePosition(
      items,
      sources,
      ordered.flatMap((other) => (other === items ? [] : other)),
    ),
  );
  const displays = made.map((position) => position.display);
  const reason = `${joinWords(displays)} can't ${displays.length === 2 ? 'both' : 'all'} be right`;
  return makeGroup('disagree', scope, ordered, made, reason, causeOf(ordered, sources.documents), confidence);
}

/** Makes a group of claims that can all be true; one position for each way of giving the value. */
export function assembleAccord(items: readonly Item[], confidence: number, sources: Sources): Group {
  const byValue = new Map<string, Item[]>();
  for (const item of items) {
    const key = [...byValue.keys()].find((known) => sameAs(byValue.get(known)?.[0], item)) ?? `${byValue.size}`;
    const list = byValue.get(key);
    if (list) list.push(item);
    else byValue.set(key, [item]);
  }
  const ordered = [...byValue.values()].sort((x, y) => support(y) - support(x) || compareItems(x[0], y[0]));
  const made = ordered.map((list) => makePosition(list, sources));
  const verdict: VerdictKind = made.length === 1 ? 'agree' : 'compatible';
  const displays = made.map((position) => position.display);
  const reason = verdict === 'agree' ? `all say ${displays[0]}` : `${joinWords(displays)} can all be true`;
  return makeGroup(verdict, 'across', ordered, made, reason, null, confidence);
}

function sameAs(a: Item | undefined, b: Item): boolean {
  return a !== undefined && relate(a.claim.value, b.claim.value) === 'same';
}

function makeGroup(
  verdict: VerdictKind,
  scope: Scope,
  positions: readonly (readonly Item[])[],
  made: readonly Position[],
  reason: string,
  cause: Group['cause'],
  confidence: number,
): Group {
  const items = positions.flat();
  const identity = items
    .map((item) => `${item.claim.document}\n${valueKey(item.claim)}\n${item.claim.sentence.text}`)
    .sort();
  return {
    id: `q${createHash('sha256')
      .update([verdict, scope, ...identity].join('\n\n'))
      .digest('hex')
      .slice(0, 10)}`,
    verdict,
    tier: verdict === 'disagree' ? 'likely' : null,
    scope,
    kind: items[0]?.claim.kind ?? 'count',
    question: nameQuestion(items),
    reason,
    cause,
    confidence: Math.round(confidence * 1000) / 1000,
    positions: made,
  };
}

/** Makes a position; it shows the value that clashes with the claims `against` it, and that most of its claims give, the most exact of them first. */
function makePosition(
  items: readonly Item[],
  { documents, placeOf }: Sources,
  against: readonly Item[] = [],
): Position {
  const counts = new Map<string, number>();
  for (const item of items)
    counts.set(displayValue(item.claim.value), (counts.get(displayValue(item.claim.value)) ?? 0) + 1);
  const clashes = (item: Item): boolean =>
    against.some((other) => relate(item.claim.value, other.claim.value) === 'clash');
  const ranked = items
    .map((item) => ({ item, often: counts.get(displayValue(item.claim.value)) ?? 0, spared: clashes(item) ? 0 : 1 }))
    .sort((x, y) => x.spared - y.spared || y.often - x.often || compareItems(x.item, y.item));
  const value = ranked[0]?.item.claim.value;
  if (!value) throw new Error('a position without claims');
  const mentions = [...items].sort(compareItems).map((item): Mention => {
    const { claim } = item;
    return {
      document: claim.document,
      span: { start: claim.span.start, end: claim.span.end },
      ...placeOf(item.document, claim.span.start),
      quote: claim.quote,
      phrase: documents[item.document]?.text.slice(claim.phrase.start, claim.phrase.end) ?? claim.quote,
      sentence: claim.sentence.text,
      attribution: claim.attribution,
      modality: claim.modality,
    };
  });
  return { display: displayValue(value), value, mentions };
}

/** How many documents hold a position. */
export function support(items: readonly Item[]): number {
  return new Set(items.map((item) => item.document)).size;
}

/** Orders claims by document, then by place. */
export function compareItems(a: Item | undefined, b: Item | undefined): number {
  if (!a || !b) return 0;
  return a.document - b.document || a.claim.span.start - b.claim.span.start;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
