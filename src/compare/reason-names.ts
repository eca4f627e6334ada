/** What a feature looks at, as an editor would say it. */
export type Aspect = keyof typeof aspectNames;

/** The names of the aspects that weigh in, in words. */
export const aspectNames = {
  start: 'nothing in common',
  context: 'words around both',
  names: 'names beside them',
  counted: 'what is counted or dated',
  event: 'what happens',
  subject: 'whose it is',
  actor: 'who or what it is said of',
  part: 'who takes part in it',
  place: 'where it happens',
  role: 'its part in the sentence ("from", "including", "expected")',
  crowd: 'how many such figures stand around it',
  beside: 'the words right before, right behind',
  order: 'their place in text and sentence',
  company: 'other figures of the sentence',
  texts: 'how alike the two texts are',
  manner: 'asserted, planned or hedged alike',
  heading: 'where in the texts they stand',
  grain: 'how finely the dates are given',
  date: 'the date given beside them',
  additional: '"other", "another" or "more" before it',
  expected: 'expected or polled, not counted',
  window: 'a span of time that only places something else',
  narrowed: 'a part of those counted',
  value: 'how the values go together',
  sameText: 'both stand in one text',
  others: 'the other mentions of the two sides',
  rivals: 'how well they fit other claims',
  both: 'texts that give both values',
  coverage: 'how many of the texts take a side',
  sameSentence: 'one sentence gives both values',
  elsewhere: 'the value of the one side elsewhere in a text of the other',
  unnamed: 'other evidence',
} as const;

/** The features of each aspect of a pair of claims. */
const pairAspects: readonly (readonly [Aspect, string])[] = [
  ['start', 'when age ordinal money percent duration measure'],
  ['context', 'near near² wide shared soft nearBest nearWhen contained slots slots² slotsApart'],
  ['context', 'nearOwn nearOwn² wideOwn sharedOwn nearOwnHigh runs'],
  ['names', 'names namesApart'],
  ['counted', 'head headRelated headApart headless headRare modifiers modifiersApart'],
  ['counted', 'headAndPredicate headNoPredicate'],
  [
    'event',
    'predicate predicateRelated predicateApart predicateNone predicateWhen headWhen reporting stateApart stateSame',
  ],
  ['event', 'doingWhen'],
  ['subject', 'subject subjectApart ageSubject ageSubjectApart'],
  ['actor', 'actor actorApart actorAndPredicate actorNamedApart subjectElsewhere'],
  ['subject', 'owner ownerApart ownerOne'],
  ['part', 'roleShared roleApart roleNamedApart roleAndPredicate roleApartPredicate predicateApartRole'],
  ['part', 'roleWhen roleAndPredicateWhen roleApartWhen'],
  ['place', 'place placeApart placeOne'],
  ['event', 'sayingBoth sayingOne namingBoth namingOne'],
  ['role', 'fromApart byApart toApart priorApart partApart eachApart planCueApart totalApart notApart changeApart'],
  ['role', 'fromBoth priorBoth partBoth planCueBoth remainingApart remainingBoth'],
  ['counted', 'editionBoth editionOne joinedApart remainderBoth remainderOne'],
  [
    'crowd',
    'crowdLow crowdHigh listedLow listedHigh nearOwnCrowd sharedOwnCrowd nearOwnListed headCrowd predicateCrowd',
  ],
  ['crowd', 'crowdAlone'],
  ['order', 'orderApart rankApart'],
  ['beside', 'left leftApart right leading leadingApart trailing trailingApart leftRun rightRun leftBag rightBag'],
  ['company', 'others neighbour neighbours companion conjoined'],
  ['texts', 'documents unrelated'],
  ['manner', 'modality hedge planApart'],
  ['heading', 'heading leadBoth leadOne stateLead'],
  ['grain', 'grain bound'],
  ['date', 'dateSame dateClash dateOne yearClash'],
  ['additional', 'additional additionalApart'],
  ['expected', 'expected expectedApart'],
  ['window', 'window windowApart'],
  ['narrowed', 'demographicApart qualifierApart'],
  ['value', 'equal telling figures small one modest sharedDay sharedYear commonness equalWhen weekday open ratio'],
  ['value', 'sameQuote mixed'],
  ['sameText', 'within'],
];

/** The features of each aspect of two clashing positions, beside those that a pair of claims has, too. */
const linkAspects: readonly (readonly [Aspect, string])[] = [
  ['others', 'mean top sizeLow sizeHigh'],
  ['rivals', 'marginLow marginHigh rivals'],
  ['both', 'bothShare statedBoth'],
  ['coverage', 'coverage'],
  ['sameSentence', 'sameSentence'],
  ['elsewhere', 'elsewhereLow elsewhereHigh anywhereLow anywhereHigh swap'],
  ['counted', 'headWhen'],
  ['value', 'clockNear clockHour clockFar gapKnown gap nextMonth nextYear'],
  ['grain', 'grainApart formSame boundApart'],
  ['value', 'alike zero inferred relative explicit close'],
];

/** Features that are 1 where two claims have nothing in common: what is found is weighed against that. */
export const apartFeatures: ReadonlySet<string> = new Set(
  'namesApart headApart predicateApart subjectApart leftApart actorApart leadingApart trailingApart'.split(' '),
);

/** The aspect of each feature of a pair of claims. */
export const aspectOfPairFeature = table(pairAspects);

/** The aspect of each feature of two clashing positions. */
export const aspectOfLinkFeature = table([...pairAspects, ...linkAspects]);

function table(rows: readonly (readonly [Aspect, string])[]): ReadonlyMap<string, Aspect> {
  return new Map(rows.flatMap(([aspect, names]) => names.split(' ').map((name) => [name, aspect] as const)));
}
