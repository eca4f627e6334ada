import { createHash } from 'node:crypto';
import { displayValue } from '../../model/display.js';
import type { Place } from '../../model/lines.js';
import type { Group, Mention, Position, VerdictKind } from '../../model/report.js';
import type { ClaimNode, Relate, Text } from '../types.js';
import { anyClash } from '../values/remember-relations.js';
import { causeOf } from './cause.js';
import { nameQuestion } from './question-title.js';

/** What making a group needs to know beside its claims. */
export interface GroupContext {
  readonly relate: Relate;
  /** Finds the line and column of an offset of a text. */
  readonly placeOf: (text: Text, offset: number) => Place;
}

/** What is known of a clash beside its sides. */
export type Standing = Pick<Group, 'scope' | 'tier' | 'confidence'>;

type Side = readonly ClaimNode[];

/** Makes a group of clashing sides, each given by its claims. */
export function makeClash(sides: readonly Side[], standing: Standing, context: GroupContext): Group {
  const ordered = [...sides].sort(compareSides);
  const positions = ordered.map((side) =>
    makePosition(
      side,
      context,
      ordered.flatMap((other) => (other === side ? [] : other)),
    ),
  );
  const displays = positions.map((position) => position.display);
  const reason = `${joinWords(displays)} can't ${displays.length === 2 ? 'both' : 'all'} be right`;
  return makeGroup({ verdict: 'disagree', ...standing, reason, cause: causeOf(ordered), positions }, ordered);
}

/** Makes a group of claims that can all be true; one position for each way of giving the value. */
export function makeAccord(nodes: readonly ClaimNode[], confidence: number, context: GroupContext): Group {
  const byValue: ClaimNode[][] = [];
  for (const node of nodes) {
    const known = byValue.find(([first]) => first && context.relate(first.value, node.value) === 'same');
    if (known) known.push(node);
    else byValue.push([node]);
  }
  const ordered = [...byValue].sort(compareSides);
  const positions = ordered.map((side) => makePosition(side, context));
  const verdict: VerdictKind = positions.length === 1 ? 'agree' : 'compatible';
  const displays = positions.map((position) => position.display);
  const reason = verdict === 'agree' ? `all say ${displays[0]}` : `${joinWords(displays)} can all be true`;
  return makeGroup({ verdict, tier: null, scope: 'across', reason, cause: null, confidence, positions }, ordered);
}

function makeGroup(group: Omit<Group, 'id' | 'kind' | 'question'>, sides: readonly Side[]): Group {
  const nodes = sides.flat();
  const { verdict, tier, scope, reason, cause, confidence, positions } = group;
  const identity = nodes.map((node) => `${node.claim.document}\n${node.identity}\n${node.claim.sentence.text}`).sort();
  return {
    id: `q${createHash('sha256')
      .update([verdict, scope, ...identity].join('\n\n'))
      .digest('hex')
      .slice(0, 10)}`,
    verdict,
    tier,
    scope,
    kind: nodes[0]?.claim.kind ?? 'count',
    question: nameQuestion(nodes),
    reason,
    cause,
    confidence: Math.round(confidence * 1000) / 1000,
    positions,
  };
}

/** Makes a position; it shows the value that clashes with the claims `against` it, and that most of its claims give, the most exact of them first. */
function makePosition(nodes: Side, { relate, placeOf }: GroupContext, against: Side = []): Position {
  // Counted by what is shown, not by identity: "about 35" and "35" would be one.
  const counts = new Map<string, number>();
  for (const { value } of nodes) counts.set(displayValue(value), (counts.get(displayValue(value)) ?? 0) + 1);
  const rivals = new Set(against.map(({ value }) => value));
  const ranked = nodes
    .map((node) => ({
      node,
      often: counts.get(displayValue(node.value)) ?? 0,
      spared: anyClash([node.value], rivals, relate) ? 0 : 1,
    }))
    .sort((x, y) => x.spared - y.spared || y.often - x.often || compareNodes(x.node, y.node));
  const value = ranked[0]?.node.claim.value;
  if (!value) throw new Error('a position without claims');
  const mentions = [...nodes].sort(compareNodes).map(({ claim, text }): Mention => {
    return {
      document: claim.document,
      span: { start: claim.span.start, end: claim.span.end },
      ...placeOf(text, claim.span.start),
      quote: claim.quote,
      phrase: text.document.text.slice(claim.phrase.start, claim.phrase.end),
      sentence: claim.sentence.text,
      attribution: claim.attribution,
      modality: claim.modality,
    };
  });
  return { display: displayValue(value), value, mentions };
}

/** How many texts hold a side. */
export function support(nodes: readonly ClaimNode[]): number {
  return new Set(nodes.map(({ text }) => text)).size;
}

function compareSides(x: Side, y: Side): number {
  return support(y) - support(x) || compareNodes(x[0], y[0]);
}

/** Orders claims by text, then by place. */
function compareNodes(a: ClaimNode | undefined, b: ClaimNode | undefined): number {
  if (!a || !b) return 0;
  return a.text.at - b.text.at || a.claim.span.start - b.claim.span.start;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
