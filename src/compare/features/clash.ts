import type { Feature } from '../types.js';
import type { Aspect } from './aspects.js';
import { type ClashView, inOrder, someHas } from './clash-view.js';
import { dateGapFeatures, sharesEvent } from './date-gap.js';
import { oneIf } from './one-if.js';
import { pairFeatures } from './pair-features.js';
import { valueGapFeatures } from './value-gap.js';

/** A feature of two clashing positions. */
export type ClashFeature = Feature<ClashView, Aspect>;

/** The features that hold what the same-question model says of the closest two claims. */
export const closestWordsNames = ['clash.best', 'clash.bestDated'] as const;

/** What comes before the name of a pair feature of the closest two claims, which are weighed again for the positions. */
export const closestPrefix = 'closest.';

const row = (
  name: string,
  meaning: string,
  aspect: Aspect,
  sign: ClashFeature['sign'],
  of: (view: ClashView) => number,
): ClashFeature => ({ name: `clash.${name}`, meaning, aspect, sign, of });

const positionFeatures: readonly ClashFeature[] = [
  row('best', 'the words of the closest two claims answer one question', 'unnamed', 1, (v) => v.best / 4),
  row('bestDated', 'the same for dates', 'unnamed', 1, (v) => (v.dated ? v.best / 4 : 0)),
  row('mean', 'the words of all claims answer one question', 'members', 1, (v) => v.mean / 4),
  row('top', 'the words of the closest pairs answer one question', 'members', 1, (v) => v.top / 4),
  row('marginLow', 'both fit no other position as well', 'rivals', 1, (v) => v.margins[0]),
  row('marginHigh', 'one fits no other position as well', 'rivals', 1, (v) => v.margins[1]),
  row('rivals', 'many other positions fit as well', 'rivals', -1, (v) => Math.log1p(v.rivals)),
  row(
    'bothShare',
    'most texts of the smaller side give both values',
    'both',
    -1,
    (v) => v.sharedTexts / (v.fewerTexts || 1),
  ),
  row('bothAny', 'some text gives both values', 'both', -1, (v) => oneIf(v.sharedTexts > 0)),
  row('coverage', 'many texts take a side', 'coverage', 0, (v) => v.eitherTexts / v.context.texts),
  row('sentenceSame', 'one sentence gives both values', 'sameSentence', -1, (v) => oneIf(isSideBySide(v))),
  row('elsewhereLow', 'texts of both sides give the other value elsewhere', 'elsewhere', -1, (v) => v.elsewhere[0]),
  row('elsewhereHigh', 'texts of one side give the other value elsewhere', 'elsewhere', -1, (v) => v.elsewhere[1]),
  row('anywhereLow', 'the same for any value', 'elsewhere', -1, (v) => v.anywhere[0]),
  row('anywhereHigh', 'the same for any value', 'elsewhere', -1, (v) => v.anywhere[1]),
  row('swapped', 'a sentence of the closest two gives the other value, too', 'elsewhere', -1, ({ closest: { a, b } }) =>
    oneIf(a.siblings.others.has(b.identity) || b.siblings.others.has(a.identity)),
  ),
  row('countedSameDated', 'two dates of the same thing', 'counted', 1, (v) =>
    oneIf(v.dated && someHas(v, 'counted.same')),
  ),
  row('happeningSameDated', 'two dates of what happens', 'happening', 1, (v) =>
    oneIf(v.dated && someHas(v, 'happening.same')),
  ),
  row('eventSameDated', 'two dates of one event', 'happening', 1, (v) =>
    oneIf(v.dated && v.across.some(({ a, b }) => sharesEvent(a, b))),
  ),
  row('membersLow', 'both sides have many claims', 'members', 0, (v) => Math.log1p(sizes(v)[0])),
  row('membersHigh', 'one side has many claims', 'members', 0, (v) => Math.log1p(sizes(v)[1])),
];

const closestFeatures: readonly ClashFeature[] = pairFeatures.map(
  ({ name, meaning, aspect, sign, apart }, k): ClashFeature => ({
    name: closestPrefix + name,
    meaning,
    aspect,
    sign,
    ...(apart ? { apart } : {}),
    of: (v) => v.closest.measures[k] ?? 0,
  }),
);

/** The features of two clashing positions: those of the positions, of their values, then those of the closest two of their claims. */
export const clashFeatures: readonly ClashFeature[] = [
  ...positionFeatures,
  ...dateGapFeatures,
  ...valueGapFeatures,
  ...closestFeatures,
];

function sizes({ left, right }: ClashView): readonly [number, number] {
  return inOrder(left.members.length, right.members.length);
}

/** Tests whether one sentence gives both values: then they answer two questions. */
function isSideBySide({ left, right }: ClashView): boolean {
  const sentences = new Set(left.members.map(({ claim }) => claim.sentence));
  return right.members.some(({ claim }) => sentences.has(claim.sentence));
}
