import type { ClaimNode, Feature, Relate, Relation, WordTables } from '../types.js';
import type { Aspect } from './aspects.js';
import { commonRun, countShared, headMatch, keyMatch, overlap, predicateMatch, subjectMatch } from './matches.js';
import { oneIf } from './one-if.js';
import type { RelatedWords } from './related-words.js';
import { type SharedWords, shareWords } from './shared-words.js';
import { cosine, partOf, sharedStrongest } from './vectors.js';

/** What is known of a pair beside its two claims. */
export interface PairContext extends WordTables {
  /** Similarity of the two texts, 0 to 1. */
  readonly texts: number;
  readonly relate: Relate;
  readonly related: RelatedWords;
}

/** Two claims, with what several features rest on; a match is 1 for the same, 0 for different, null when one is unknown. */
export interface PairView {
  readonly a: ClaimNode;
  readonly b: ClaimNode;
  readonly context: PairContext;
  /** Both are dates or times. */
  readonly dated: boolean;
  readonly shared: SharedWords;
  /** Cosine of the words near the values, and of those that set the sentences apart. */
  readonly near: number;
  readonly nearOwn: number;
  /** The weight that the latter share, 0 to 1. */
  readonly sharedOwn: number;
  readonly names: number | null;
  /** The part of the names near a claim, and of its weightiest words, that are around the other; half where it has no names. */
  readonly namesInside: readonly [number, number];
  readonly tellingInside: readonly [number, number];
  /** The weight of the topic that the words near both speak most of together. */
  readonly topicShared: number;
  readonly counted: number | null;
  readonly modifiers: number | null;
  readonly happening: number | null;
  readonly state: 'same' | 'different' | null;
  readonly subject: number | null;
  readonly actor: number | null;
  /** How many participants both have, and whether both are known to have others. */
  readonly participants: number;
  readonly participantsDiffer: boolean;
  /** How many places both sentences name; null when one names none. */
  readonly places: number | null;
  /** The part of the content words before, and after, that both have. */
  readonly leading: number | null;
  readonly trailing: number | null;
  /** The part of the tokens before, and after, that are the same, one by one. */
  readonly runBefore: number;
  readonly runAfter: number;
  /** On how many sides both have the same figure next to them. */
  readonly neighbours: number;
  /** How the nearest dates of the sentences relate, and those of the claims' anchors. */
  readonly dates: Relation;
  readonly anchors: Relation;
  /** How many claims of the scale the sentences give, on a logarithmic scale: the lower, then the higher. */
  readonly perSentence: readonly [number, number];
  /** How many of the two are in a headline or among the first sentences. */
  readonly leads: number;
  /** How many of what is counted, what happens, the subject and the words on both sides are the same, and how many different. */
  readonly partsSame: number;
  readonly partsDifferent: number;
}

/** A feature of a pair of claims; none of them looks at their values. */
export type PairFeature = Feature<PairView, Aspect>;

/** Measures once what several features of a pair of claims rest on. */
export function viewPair(a: ClaimNode, b: ClaimNode, context: PairContext): PairView {
  const { relatedness } = context;
  const [p, q] = [a.keys, b.keys];
  const [x, y] = [a.siblings, b.siblings];
  const counted = headMatch(a, b, relatedness);
  const happening = predicateMatch(a, b, relatedness);
  const subject = subjectMatch(a, b);
  const leading = overlap(p.leading, q.leading);
  const trailing = overlap(p.trailing, q.trailing);
  const participants = countShared(p.participants, q.participants);
  const [stateA, stateB] = [a.traits.state, b.traits.state];
  const shared = shareWords(a.words, b.words);
  return {
    a,
    b,
    context,
    dated: a.scale === 'when',
    shared,
    near: shared.near,
    nearOwn: shared.nearOwn,
    sharedOwn: Math.min(1, shared.ownWeight / 10),
    names: a.words.names.total > 0 && b.words.names.total > 0 ? cosine(a.words.names, b.words.names) : null,
    namesInside: [namesInside(a, b), namesInside(b, a)],
    tellingInside: [partOf(a.words.telling, b.words.around.words), partOf(b.words.telling, a.words.around.words)],
    topicShared: sharedStrongest(a.words.topicsNear, b.words.topicsNear),
    counted,
    modifiers: overlap(a.traits.modifiers, b.traits.modifiers),
    happening,
    state: stateA === null || stateB === null ? null : stateA === stateB ? 'same' : 'different',
    subject,
    actor: keyMatch(p.actor, q.actor, relatedness),
    participants,
    participantsDiffer: p.sureParticipants > 0 && q.sureParticipants > 0 && participants === 0,
    places: p.places.length > 0 && q.places.length > 0 ? countShared(p.places, q.places) : null,
    leading,
    trailing,
    runBefore: commonRun(a.traits.before, b.traits.before),
    runAfter: commonRun(a.traits.after, b.traits.after),
    neighbours: sameNeighbour(a, b, 0) + sameNeighbour(a, b, 1),
    dates: x.date && y.date ? context.relate(x.date, y.date) : 'apart',
    anchors: a.anchor && b.anchor ? context.relate(a.anchor.day, b.anchor.day) : 'apart',
    perSentence: [
      Math.log(Math.min(x.perSentence, y.perSentence)) / 2,
      Math.log(Math.max(x.perSentence, y.perSentence)) / 2,
    ],
    leads: oneIf(a.traits.lead) + oneIf(b.traits.lead),
    partsSame:
      oneIf(counted === 1) +
      oneIf(happening === 1) +
      oneIf((subject ?? 0) > 0) +
      oneIf((leading ?? 0) > 0) +
      oneIf((trailing ?? 0) > 0),
    partsDifferent:
      oneIf(counted === 0) +
      oneIf(happening === 0) +
      oneIf(subject === 0) +
      oneIf(leading === 0) +
      oneIf(trailing === 0),
  };
}

function namesInside(own: ClaimNode, other: ClaimNode): number {
  const { words } = own.words.names;
  return words.length === 0 ? 0.5 : partOf(words, other.words.around.words);
}

function sameNeighbour({ siblings: x }: ClaimNode, { siblings: y }: ClaimNode, side: 0 | 1): number {
  return oneIf(x.neighbours[side] !== null && x.neighbours[side] === y.neighbours[side]);
}
