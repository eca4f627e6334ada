import { flag } from './flag.js';
import type { Item, Rarity } from './item.js';
import {
  common,
  contained,
  headMatch,
  isReporting,
  keyMatch,
  overlap,
  type Relatedness,
  sameBound,
  sameGrain,
  softMatch,
  stateOf,
  strongestShared,
  subjectMatch,
} from './matches.js';
import { relate } from './relate.js';
import { roleFeatureNames, roleFeatures } from './role-features.js';
import { surroundingFeatureNames, surroundingFeatures, surroundingsOf } from './surrounding-features.js';
import { cosine, sharedWeight } from './vectors.js';

export type { Relatedness } from './matches.js';

/** What a feature may know beside the two items. */
export interface PairContext {
  /** Similarity of the two documents, 0 to 1. */
  readonly documents: number;
  readonly relatedness: Relatedness;
  readonly rarity: Rarity;
}

/** The names of the features of a pair of claims, in the order of `pairFeatures`. None of them looks at the values. */
export const pairFeatureNames = [
  'near',
  'near²',
  'wide',
  'shared',
  'names',
  'namesApart',
  'head',
  'headRelated',
  'headApart',
  'headless',
  'modifiers',
  'modifiersApart',
  'predicate',
  'predicateRelated',
  'predicateApart',
  'predicateNone',
  'subject',
  'subjectApart',
  'left',
  'leftApart',
  'right',
  'others',
  'documents',
  'modality',
  'hedge',
  'heading',
  'reporting',
  'when',
  'age',
  'ordinal',
  'money',
  'percent',
  'duration',
  'measure',
  'headAndPredicate',
  'headNoPredicate',
  'nearWhen',
  'predicateWhen',
  'grain',
  'bound',
  'soft',
  'headRare',
  'neighbour',
  'neighbours',
  'dateSame',
  'dateClash',
  'dateOne',
  'additional',
  'additionalApart',
  'unrelated',
  'nearBest',
  'stateApart',
  'stateSame',
  'yearClash',
  'expected',
  'expectedApart',
  'window',
  'windowApart',
  'planApart',
  'demographicApart',
  'qualifierApart',
  ...surroundingFeatureNames,
  'contained',
  'slots',
  'slots²',
  'slotsApart',
  'ageSubject',
  'ageSubjectApart',
  'actor',
  'actorApart',
  'actorAndPredicate',
  'actorNamedApart',
  'nearOwn',
  'nearOwn²',
  'wideOwn',
  'sharedOwn',
  'orderApart',
  'rankApart',
  'nearOwnHigh',
  'nearOwnCrowd',
  'sharedOwnCrowd',
  'nearOwnListed',
  'runs',
  'headCrowd',
  'predicateCrowd',
  'crowdAlone',
  'companion',
  'conjoined',
  'stateLead',
  ...roleFeatureNames,
] as const;

/** Computes the features of a pair of claims, blind to their values, each about 0 to 1. */
export function pairFeatures(a: Item, b: Item, context: PairContext): Float64Array {
  const [near, nearOwn] = [cosine(a.near, b.near), cosine(a.nearOwn, b.nearOwn)];
  const names = a.names.size > 0 && b.names.size > 0 ? cosine(a.names, b.names) : 0;
  const head = headMatch(a, b, context.relatedness);
  const predicate = keyMatch(a.predicate, b.predicate, context.relatedness);
  const subject = subjectMatch(a, b);
  const modifiers = overlap(a.measure.slice(0, -1), b.measure.slice(0, -1));
  const [left, right] = [a.claim.before[0] ?? '', a.claim.after[0] ?? ''];
  const when = a.scale === 'when' ? 1 : 0;
  const kind = a.claim.kind;
  const neighbours = [0, 1].filter((k) => a.neighbours[k] != null && a.neighbours[k] === b.neighbours[k]).length;
  const [stateA, stateB] = [stateOf(a), stateOf(b)];
  const dates = a.date && b.date ? relate(a.date, b.date) : 'apart';
  const sharedOwn = Math.min(1, sharedWeight(a.nearOwn, b.nearOwn) / 10);
  const surroundings = surroundingsOf(a, b);
  const [crowd, listed] = [surroundings.crowds[1], surroundings.lists[1]];
  const actor = keyMatch(a.actor, b.actor, context.relatedness);
  const flanks = [surroundings.leading, surroundings.trailing];
  const slots =
    flag(head === 1) +
    flag(predicate === 1) +
    flag((subject ?? 0) > 0) +
    flanks.filter((part) => part !== null && part > 0).length;
  const slotsApart =
    flag(head === 0) + flag(predicate === 0) + flag(subject === 0) + flanks.filter((part) => part === 0).length;
  return Float64Array.of(
    near,
    near * near,
    cosine(a.wide, b.wide),
    Math.min(1, sharedWeight(a.near, b.near) / 12),
    names,
    flag(a.names.size > 0 && b.names.size > 0 && names === 0),
    flag(head === 1),
    head !== null && head < 1 ? head : 0,
    flag(head === 0),
    flag(head === null),
    modifiers ?? 0,
    flag(modifiers === 0),
    flag(predicate === 1),
    predicate !== null && predicate < 1 ? predicate : 0,
    flag(predicate === 0),
    flag(predicate === null),
    subject ?? 0,
    flag(subject === 0),
    flag(left !== '' && left === b.claim.before[0]),
    flag(left !== b.claim.before[0]),
    flag(right !== '' && right === b.claim.after[0]),
    Math.min(1, common(a.others, b.others) / 2),
    context.documents,
    flag(a.claim.modality === b.claim.modality),
    flag(a.claim.hedge === b.claim.hedge),
    flag(a.claim.sentence.heading || b.claim.sentence.heading),
    flag(isReporting(a) || isReporting(b)),
    when,
    flag(kind === 'age'),
    flag(kind === 'ordinal'),
    flag(kind === 'money'),
    flag(kind === 'percent'),
    flag(kind === 'duration'),
    flag(kind === 'measure'),
    flag(head === 1 && predicate === 1),
    flag(head === 1 && predicate === 0),
    near * when,
    flag(predicate === 1) * when,
    flag(sameGrain(a, b)) * when,
    flag(sameBound(a, b)) * when,
    softMatch(a, b, context.relatedness),
    head === 1 ? Math.min(1, context.rarity(a.measure.at(-1) ?? '') / 6) : 0,
    flag(neighbours > 0),
    flag(neighbours > 1),
    flag(dates === 'same' || dates === 'compatible'),
    flag(dates === 'clash'),
    flag((a.date === null) !== (b.date === null)),
    flag(a.additional === 1 && b.additional === 1),
    flag(a.additional !== b.additional),
    Math.max(0, 1 - context.documents / 0.15),
    strongestShared(a, b),
    flag(stateA !== null && stateB !== null && stateA !== stateB),
    flag(stateA !== null && stateA === stateB),
    flag(a.date?.from != null && b.date?.from != null && a.date.from.slice(0, 4) !== b.date.from.slice(0, 4)),
    flag(a.expected && b.expected),
    flag(a.expected !== b.expected),
    flag(a.window || b.window),
    flag(a.window !== b.window),
    flag((a.claim.modality === 'planned') !== (b.claim.modality === 'planned')),
    flag(a.demographic !== b.demographic),
    flag(a.qualifier !== b.qualifier),
    ...surroundingFeatures(a, b, surroundings),
    contained(a, b),
    slots / 5,
    (slots / 5) ** 2,
    slotsApart / 5,
    flag(kind === 'age' && subject !== null && subject > 0),
    flag(kind === 'age' && subject === 0),
    actor ?? 0,
    flag(actor === 0),
    flag(actor === 1 && predicate === 1),
    flag(actor === 0 && a.named && b.named),
    nearOwn,
    nearOwn * nearOwn,
    cosine(a.wideOwn, b.wideOwn),
    sharedOwn,
    Math.abs(a.order - b.order),
    Math.min(3, Math.abs(a.rank - b.rank)) / 3,
    Math.max(0, nearOwn - 0.35),
    nearOwn * crowd,
    sharedOwn * crowd,
    nearOwn * listed,
    Math.min(1, (surroundings.leftRun + surroundings.rightRun) * 1.5) * nearOwn,
    flag(head === 1) * crowd,
    flag(predicate === 1) * crowd,
    flag(a.crowd === 1 && b.crowd === 1),
    flag(a.companions.some((one) => b.companions.includes(one))),
    flag(a.conjoined.some((one) => b.conjoined.includes(one))),
    flag(stateA !== null && stateA === stateB && surroundings.leads.every(Boolean)),
    ...roleFeatures(a, b, context.relatedness),
  );
}
