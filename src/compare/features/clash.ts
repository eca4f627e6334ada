import type { ClaimNode, Feature } from '../types.js';
import { areTransposed, haveOneDigitChanged } from '../values/properties.js';
import type { Aspect } from './aspects.js';
import type { ClashView } from './clash-view.js';
import { dateGapFeatures, sharesEvent } from './date-gap.js';
import { headMatch, predicateMatch } from './matches.js';
import { oneIf } from './one-if.js';
import { pairFeatures } from './pair-features.js';
import { valueGapFeatures } from './value-gap.js';

/** A feature of two clashing positions. */
export type ClashFeature = Feature<ClashView, Aspect>;

/** The feature that holds what the same-question model says of the closest two claims. */
export const closestWordsName = 'clash.best';

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
  row('mean', 'the words of all claims answer one question', 'members', 1, (v) => v.mean / 4),
  row('top', 'the words of the closest pairs answer one question', 'members', 1, (v) => v.top / 4),
  row('preferenceLow', 'both fit nothing else in the other text as well', 'rivals', 1, (v) => v.preference[0]),
  row('preferenceHigh', 'one fits nothing else in the other text as well', 'rivals', 1, (v) => v.preference[1]),
  row('confirmedLow', 'both texts state the fact of the other, too', 'elsewhere', -1, (v) => v.confirmed[0]),
  row('confirmedHigh', 'one text states the fact of the other, too', 'elsewhere', -1, (v) => v.confirmed[1]),
  row(
    'confirmedSideLow',
    'texts of both sides state the fact of the other, too',
    'elsewhere',
    -1,
    (v) => v.confirmedSide[0],
  ),
  row(
    'confirmedSideHigh',
    'a text of one side states the fact of the other, too',
    'elsewhere',
    -1,
    (v) => v.confirmedSide[1],
  ),
  row(
    'bothShare',
    'most texts of the smaller side give both values',
    'both',
    -1,
    (v) => v.sharedTexts / (v.texts[0] || 1),
  ),
  row('bothAny', 'some text gives both values', 'both', -1, (v) => oneIf(v.sharedTexts > 0)),
  row('textsLow', 'several texts are on both sides', 'members', 0, (v) => Math.log1p(v.texts[0])),
  row('textsHigh', 'several texts are on one side', 'members', 0, (v) => Math.log1p(v.texts[1])),
  row('weighed', 'all their claims may answer one question', 'members', 0, (v) => v.weighed),
  row('swapped', 'a sentence of the closest two gives the other value, too', 'elsewhere', -1, ({ closest: { a, b } }) =>
    oneIf(a.siblings.others.has(b.identity) || b.siblings.others.has(a.identity)),
  ),
  row('countedSameDated', 'two dates of the same thing', 'counted', 1, (v) =>
    oneIf(v.dated && v.pairs.some(({ a, b }) => headMatch(a, b, v.relatedness) === 1)),
  ),
  row('happeningSameDated', 'two dates of what happens', 'happening', 1, (v) =>
    oneIf(v.dated && v.pairs.some(({ a, b }) => predicateMatch(a, b, v.relatedness) === 1)),
  ),
  row('eventSameDated', 'two dates of one event', 'happening', 1, (v) =>
    oneIf(v.dated && v.across.some(({ a, b }) => sharesEvent(a, b))),
  ),
  row('transposed', 'two digits of the one changed places in the other', 'value', 1, ({ closest: { a, b } }) =>
    oneIf(areTransposed(a.claim.quote, b.claim.quote)),
  ),
  row('oneDigit', 'one digit is another one', 'value', 1, ({ closest: { a, b } }) =>
    oneIf(haveOneDigitChanged(a.claim.quote, b.claim.quote)),
  ),
  row('digitsBoth', 'both are written in digits', 'value', 0, ({ closest: { a, b } }) =>
    oneIf(hasDigits(a) && hasDigits(b)),
  ),
  row('digitsNone', 'both are written in words', 'value', 0, ({ closest: { a, b } }) =>
    oneIf(!hasDigits(a) && !hasDigits(b)),
  ),
  row('unitSame', 'both have the same unit', 'value', 1, ({ closest: { a, b } }) =>
    oneIf(a.value.kind === b.value.kind && unitOf(a) === unitOf(b)),
  ),
];

const closestFeatures: readonly ClashFeature[] = pairFeatures.map(
  ({ name, meaning, aspect, sign, apart }, k): ClashFeature => ({
    name: closestPrefix + name,
    meaning,
    aspect,
    sign,
    ...(apart ? { apart } : {}),
    of: (v) => v.closestMeasures[k] ?? 0,
  }),
);

/** The features of two clashing positions: those of the positions, of their values, then those of the closest two of their claims. */
export const clashFeatures: readonly ClashFeature[] = [
  ...positionFeatures,
  ...dateGapFeatures,
  ...valueGapFeatures,
  ...closestFeatures,
];

function hasDigits({ claim: { quote } }: ClaimNode): boolean {
  return /\d/.test(quote);
}

function unitOf({ value }: ClaimNode): string | null {
  return 'unit' in value ? value.unit : null;
}
