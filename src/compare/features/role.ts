import { cueWords } from '../../lexicon/context-words.js';
import { oneIf } from './one-if.js';
import type { PairFeature } from './pair-view.js';

/** Cues that two claims may share as a sign of one question. */
const sharedCues = ['from', 'part', 'plan', 'remaining'];

/** What part two figures play in their sentences, and whether they are asserted. */
export const roleFeatures: readonly PairFeature[] = [
  ...cueWords.map(
    ({ cue }): PairFeature => ({
      name: `role.${cue}One`,
      meaning: `words of the role "${cue}" are beside only one`,
      aspect: 'role',
      sign: -1,
      of: (v) => oneIf(v.a.claim.context.cues.includes(cue) !== v.b.claim.context.cues.includes(cue)),
    }),
  ),
  ...sharedCues.map(
    (cue): PairFeature => ({
      name: `role.${cue}Both`,
      meaning: `words of the role "${cue}" are beside both`,
      aspect: 'role',
      sign: 1,
      of: (v) => oneIf(v.a.claim.context.cues.includes(cue) && v.b.claim.context.cues.includes(cue)),
    }),
  ),
  {
    name: 'manner.modalitySame',
    meaning: 'both are asserted, planned, possible or denied',
    aspect: 'manner',
    sign: 1,
    of: (v) => oneIf(v.a.claim.modality === v.b.claim.modality),
  },
  {
    name: 'manner.hedgeSame',
    meaning: 'both are hedged alike',
    aspect: 'manner',
    sign: 1,
    of: (v) => oneIf(v.a.claim.hedge === v.b.claim.hedge),
  },
  {
    name: 'manner.plannedOne',
    meaning: 'only one is planned',
    aspect: 'manner',
    sign: -1,
    of: (v) => oneIf((v.a.claim.modality === 'planned') !== (v.b.claim.modality === 'planned')),
  },
  {
    name: 'expected.both',
    meaning: 'both were expected or polled',
    aspect: 'expected',
    sign: 0,
    of: (v) => oneIf(v.a.claim.context.expected && v.b.claim.context.expected),
  },
  {
    name: 'expected.one',
    meaning: 'only one was expected or polled',
    aspect: 'expected',
    sign: -1,
    of: (v) => oneIf(v.a.claim.context.expected !== v.b.claim.context.expected),
  },
  {
    name: 'window.any',
    meaning: 'one is a span of time that only places something else',
    aspect: 'window',
    sign: 0,
    of: (v) => oneIf(v.a.claim.context.window || v.b.claim.context.window),
  },
  {
    name: 'window.one',
    meaning: 'only one is a span of time that places something else',
    aspect: 'window',
    sign: -1,
    of: (v) => oneIf(v.a.claim.context.window !== v.b.claim.context.window),
  },
  {
    name: 'role.pastOne',
    meaning: 'words like "ago", "last" or "former" are beside only one',
    aspect: 'role',
    sign: -1,
    of: ({ a, b }) => oneIf(a.traits.past !== b.traits.past),
  },
  {
    name: 'role.pastBoth',
    meaning: 'words like "ago", "last" or "former" are beside both',
    aspect: 'role',
    sign: 0,
    of: ({ a, b }) => oneIf(a.traits.past && b.traits.past),
  },
  {
    name: 'role.pluperfectOne',
    meaning: 'what only one says had happened before',
    aspect: 'role',
    sign: -1,
    of: ({ a, b }) => oneIf(a.traits.had !== b.traits.had),
  },
  {
    name: 'role.bracketOne',
    meaning: 'only one is in brackets',
    aspect: 'role',
    sign: -1,
    of: ({ a, b }) => oneIf(a.traits.bracketed !== b.traits.bracketed),
  },
  {
    name: 'speaker.same',
    meaning: 'the same speaker says both',
    aspect: 'manner',
    sign: 1,
    of: ({ a, b }) => oneIf(a.claim.attribution !== null && a.claim.attribution === b.claim.attribution),
  },
  {
    name: 'speaker.different',
    meaning: 'other speakers say them',
    aspect: 'manner',
    sign: 0,
    of: ({ a, b }) =>
      oneIf(
        a.claim.attribution !== null && b.claim.attribution !== null && a.claim.attribution !== b.claim.attribution,
      ),
  },
];
