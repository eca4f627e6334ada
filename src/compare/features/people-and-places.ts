import { isSubjectElsewhere } from './matches.js';
import { oneIf } from './one-if.js';
import type { PairFeature, PairView } from './pair-view.js';

const isAge = (v: PairView): boolean => v.a.claim.kind === 'age';
const ownerBoth = (v: PairView): boolean => v.a.keys.owner !== null && v.b.keys.owner !== null;

/** Whose figure two claims give, who acts, who takes part, and where. */
export const peopleAndPlacesFeatures: readonly PairFeature[] = [
  {
    name: 'subject.shared',
    meaning: 'both have the same subject, or words of it',
    aspect: 'owner',
    sign: 1,
    of: (v) => v.subject ?? 0,
  },
  {
    name: 'subject.different',
    meaning: 'they have different subjects',
    aspect: 'owner',
    sign: -1,
    apart: true,
    of: (v) => oneIf(v.subject === 0),
  },
  {
    name: 'subject.sharedAge',
    meaning: 'two ages share the subject',
    aspect: 'owner',
    sign: 1,
    of: (v) => oneIf(isAge(v) && v.subject !== null && v.subject > 0),
  },
  {
    name: 'subject.differentAge',
    meaning: 'two ages have different subjects',
    aspect: 'owner',
    sign: -1,
    of: (v) => oneIf(isAge(v) && v.subject === 0),
  },
  {
    name: 'owner.same',
    meaning: 'both figures are those of one name',
    aspect: 'owner',
    sign: 1,
    of: (v) => oneIf(ownerBoth(v) && v.a.keys.owner === v.b.keys.owner),
  },
  {
    name: 'owner.different',
    meaning: 'the figures are those of two names',
    aspect: 'owner',
    sign: -1,
    of: (v) => oneIf(ownerBoth(v) && v.a.keys.owner !== v.b.keys.owner),
  },
  {
    name: 'owner.one',
    meaning: 'only one figure is that of a name',
    aspect: 'owner',
    sign: 0,
    of: (v) => oneIf((v.a.keys.owner === null) !== (v.b.keys.owner === null)),
  },
  {
    name: 'actor.same',
    meaning: 'both are said of the same, or something related',
    aspect: 'actor',
    sign: 1,
    of: (v) => v.actor ?? 0,
  },
  {
    name: 'actor.different',
    meaning: 'they are said of something else',
    aspect: 'actor',
    sign: -1,
    apart: true,
    of: (v) => oneIf(v.actor === 0),
  },
  {
    name: 'actor.sameHappeningSame',
    meaning: 'both say the same of the same',
    aspect: 'actor',
    sign: 1,
    of: (v) => oneIf(v.actor === 1 && v.happening === 1),
  },
  {
    name: 'actor.differentNames',
    meaning: 'they are said of two names',
    aspect: 'actor',
    sign: -1,
    of: (v) => oneIf(v.actor === 0 && v.a.keys.named && v.b.keys.named),
  },
  {
    name: 'actor.elsewhere',
    meaning: 'the subject of the one is in the sentence of the other, which has another',
    aspect: 'actor',
    sign: -1,
    of: (v) => oneIf(isSubjectElsewhere(v.a, v.b) || isSubjectElsewhere(v.b, v.a)),
  },
  {
    name: 'participants.shared',
    meaning: 'the part of the participants that both have',
    aspect: 'participants',
    sign: 1,
    of: (v) =>
      v.a.keys.participants.length > 0 && v.b.keys.participants.length > 0
        ? v.participants / Math.min(v.a.keys.participants.length, v.b.keys.participants.length)
        : 0,
  },
  {
    name: 'participants.different',
    meaning: 'others take part',
    aspect: 'participants',
    sign: -1,
    of: (v) => oneIf(v.participantsDiffer),
  },
  {
    name: 'participants.differentNames',
    meaning: 'others take part, by their names',
    aspect: 'participants',
    sign: -1,
    of: ({ a: { keys: p }, b: { keys: q } }) =>
      oneIf(p.partNames.length > 0 && q.partNames.length > 0 && !p.partNames.some((key) => q.partNames.includes(key))),
  },
  {
    name: 'participants.sharedHappeningSame',
    meaning: 'the same happens with a participant that both have',
    aspect: 'participants',
    sign: 1,
    of: (v) => oneIf(v.participants > 0 && v.happening === 1),
  },
  {
    name: 'participants.differentHappeningSame',
    meaning: 'the same happens with others',
    aspect: 'participants',
    sign: -1,
    of: (v) => oneIf(v.participantsDiffer && v.happening === 1),
  },
  {
    name: 'participants.sharedHappeningDifferent',
    meaning: 'something else happens with a participant that both have',
    aspect: 'participants',
    sign: 0,
    of: (v) => oneIf(v.participants > 0 && v.happening === 0),
  },
  {
    name: 'participants.sharedDated',
    meaning: 'two dates with a participant that both have',
    aspect: 'participants',
    sign: 1,
    of: (v) => oneIf(v.dated && v.participants > 0),
  },
  {
    name: 'participants.sharedHappeningSameDated',
    meaning: 'two dates of what happens with a participant that both have',
    aspect: 'participants',
    sign: 1,
    of: (v) => oneIf(v.dated && v.participants > 0 && v.happening === 1),
  },
  {
    name: 'participants.differentDated',
    meaning: 'two dates with other participants',
    aspect: 'participants',
    sign: -1,
    of: (v) => oneIf(v.dated && v.participantsDiffer),
  },
  {
    name: 'place.different',
    meaning: 'the sentences name other places',
    aspect: 'place',
    sign: -1,
    of: (v) => oneIf(v.places === 0),
  },
  {
    name: 'place.one',
    meaning: 'only one sentence names a place',
    aspect: 'place',
    sign: 0,
    of: (v) => oneIf(v.a.keys.places.length > 0 !== v.b.keys.places.length > 0),
  },
];
