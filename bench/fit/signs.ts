import { wordsPrefix } from '../../src/compare/links.js';

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Features that never speak against one question: what two claims, or two positions, have in common. */
export const favourable: ReadonlySet<string> = new Set(
  list(`near near² wide shared names head headRelated modifiers predicate predicateRelated subject left right others documents modality hedge
    headAndPredicate nearWhen predicateWhen soft headRare neighbour neighbours dateSame additional nearBest stateSame contained slots slots²
    ageSubject actor actorAndPredicate nearOwn nearOwn² wideOwn sharedOwn nearOwnHigh runs leading trailing leftRun rightRun leftBag rightBag
    companion conjoined stateLead owner roleShared roleAndPredicate roleWhen roleAndPredicateWhen place fromBoth priorBoth partBoth planCueBoth
    remainingBoth leadBoth best bestWhen mean top marginLow marginHigh headWhen doingWhen`),
);

/** Features that never speak for one question: what sets two claims, or two positions, apart. */
export const adverse: ReadonlySet<string> = new Set(
  list(`namesApart headApart modifiersApart predicateApart subjectApart leftApart dateClash additionalApart unrelated stateApart yearClash
    expectedApart windowApart planApart demographicApart qualifierApart fromApart byApart toApart priorApart partApart eachApart planCueApart
    totalApart remainingApart notApart changeApart leadingApart trailingApart slotsApart ageSubjectApart actorApart actorNamedApart orderApart
    rankApart ownerApart roleApart roleNamedApart roleApartPredicate roleApartWhen placeApart sayingOne namingOne editionOne joinedApart
    remainderOne subjectElsewhere bothShare statedBoth rivals sameSentence elsewhereLow elsewhereHigh anywhereLow anywhereHigh swap grainApart
    boundApart`),
);

/** The sign that the weight of each feature may have: 1, −1, or 0 for either; knowledge that few examples cannot teach. */
export function signsOf(names: readonly string[]): number[] {
  return names.map((name) => {
    const bare = name.startsWith(wordsPrefix) ? name.slice(wordsPrefix.length) : name;
    return favourable.has(bare) ? 1 : adverse.has(bare) ? -1 : 0;
  });
}
