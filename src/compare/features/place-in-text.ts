import { common } from './matches.js';
import { oneIf } from './one-if.js';
import type { PairFeature } from './pair-view.js';

/** Where in their texts two claims are, and which other claims are around them. */
export const placeInTextFeatures: readonly PairFeature[] = [
  {
    name: 'heading.any',
    meaning: 'one is in a headline',
    aspect: 'heading',
    sign: 0,
    of: ({ a, b }) => oneIf(a.claim.sentence.heading || b.claim.sentence.heading),
  },
  {
    name: 'heading.leadBoth',
    meaning: 'both are in a headline or among the first sentences',
    aspect: 'heading',
    sign: 1,
    of: (v) => oneIf(v.leads === 2),
  },
  {
    name: 'heading.leadOne',
    meaning: 'only one is in a headline or among the first sentences',
    aspect: 'heading',
    sign: 0,
    of: (v) => oneIf(v.leads === 1),
  },
  {
    name: 'heading.leadStateSame',
    meaning: 'both are in a headline or among the first sentences, and the same became of those counted',
    aspect: 'heading',
    sign: 1,
    of: (v) => oneIf(v.state === 'same' && v.leads === 2),
  },
  {
    name: 'order.textDifferent',
    meaning: 'one is far on in its text, the other is not',
    aspect: 'order',
    sign: -1,
    of: ({ a, b }) => Math.abs(a.siblings.order - b.siblings.order),
  },
  {
    name: 'order.rankDifferent',
    meaning: 'more figures of the kind are before the one in its sentence',
    aspect: 'order',
    sign: -1,
    of: ({ a, b }) => Math.min(3, Math.abs(a.siblings.rank - b.siblings.rank)) / 3,
  },
  {
    name: 'number.sentenceLow',
    meaning: 'even the sentence with fewer figures of the kind gives several',
    aspect: 'number',
    sign: 0,
    of: (v) => v.perSentence[0],
  },
  {
    name: 'number.sentenceHigh',
    meaning: 'one sentence gives several figures of the kind',
    aspect: 'number',
    sign: 0,
    of: (v) => v.perSentence[1],
  },
  {
    name: 'number.sentenceOwnNear',
    meaning: 'several figures of the kind in a sentence, but the words near both that set them apart are alike',
    aspect: 'number',
    sign: 0,
    of: (v) => v.nearOwn * v.perSentence[1],
  },
  {
    name: 'siblings.shared',
    meaning: 'other values of the sentences are the same',
    aspect: 'siblings',
    sign: 1,
    of: ({ a, b }) => Math.min(1, common(a.siblings.others, b.siblings.others) / 2),
  },
  {
    name: 'siblings.neighbourSame',
    meaning: 'the same value is next to both',
    aspect: 'siblings',
    sign: 1,
    of: (v) => oneIf(v.neighbours > 0),
  },
  {
    name: 'siblings.neighboursSame',
    meaning: 'the same values are next to both on both sides',
    aspect: 'siblings',
    sign: 1,
    of: (v) => oneIf(v.neighbours > 1),
  },
  {
    name: 'siblings.companionSame',
    meaning: 'the same value of the same thing is next to both',
    aspect: 'siblings',
    sign: 1,
    of: ({ a, b }) => oneIf(a.siblings.companions.some((one) => b.siblings.companions.includes(one))),
  },
  {
    name: 'siblings.coordinatedSame',
    meaning: 'the same figure of the same thing is coordinated with both',
    aspect: 'siblings',
    sign: 1,
    of: ({ a, b }) => oneIf(a.siblings.coordinated.some((one) => b.siblings.coordinated.includes(one))),
  },
];
