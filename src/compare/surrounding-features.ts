import { cueWords } from '../lexicon/context-words.js';
import type { Item } from './item.js';

const cueNames = cueWords.map(({ cue }) => cue);

/** The names of the features of the words right beside two claims and of the figures around them, in the order of `surroundingFeatures`. */
export const surroundingFeatureNames = [
  'fromApart',
  'byApart',
  'toApart',
  'priorApart',
  'partApart',
  'eachApart',
  'planCueApart',
  'totalApart',
  'notApart',
  'changeApart',
  'fromBoth',
  'priorBoth',
  'partBoth',
  'planCueBoth',
  'leading',
  'leadingApart',
  'trailing',
  'trailingApart',
  'subjectElsewhere',
  'crowdLow',
  'crowdHigh',
  'listedLow',
  'listedHigh',
  'leadBoth',
  'leadOne',
  'leftRun',
  'rightRun',
  'leftBag',
  'rightBag',
] as const;

/** How many tokens beside a value a claim keeps. */
const window = 6;

const bothCues = ['from', 'prior', 'part', 'plan'];

/** Computes what the words right beside two claims say of their roles, and how many figures of their kind stand around them. */
export function surroundingFeatures(a: Item, b: Item): number[] {
  const flag = (test: boolean): number => (test ? 1 : 0);
  const [leading, trailing] = [flankShare(a.leading, b.leading), flankShare(a.trailing, b.trailing)];
  const crowds = [a.crowd, b.crowd].sort((x, y) => x - y).map((count) => Math.log(count) / 3);
  const lists = [a.listed, b.listed].sort((x, y) => x - y).map((count) => Math.log(count) / 2);
  const [leadA, leadB] = [isLead(a), isLead(b)];
  return [
    ...cueNames.map((cue) => flag(a.cues.has(cue) !== b.cues.has(cue))),
    ...bothCues.map((cue) => flag(a.cues.has(cue) && b.cues.has(cue))),
    leading ?? 0,
    flag(leading === 0),
    trailing ?? 0,
    flag(trailing === 0),
    flag(isElsewhere(a, b) || isElsewhere(b, a)),
    ...crowds,
    ...lists,
    flag(leadA && leadB),
    flag(leadA !== leadB),
    run(a.claim.before, b.claim.before),
    run(a.claim.after, b.claim.after),
    bag(a.claim.before, b.claim.before),
    bag(a.claim.after, b.claim.after),
  ];
}

/** How many of the tokens next to two values are the same, one by one, as a part of those looked at. */
export function run(a: readonly string[], b: readonly string[]): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k / window;
}

/** The part of the tokens beside two values that both have, whatever their order. */
function bag(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((token) => b.includes(token)).length / Math.max(a.length, b.length);
}

/** The part of the words that two flanks share; null when one is empty. */
export function flankShare(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.filter((word) => b.includes(word)).length / Math.min(a.length, b.length);
}

/** The subject of the one is named in the sentence of the other, which is of another subject. */
function isElsewhere(a: Item, b: Item): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject];
  if (!x || !y) return false;
  const words = x.split(' ');
  if (words.some((word) => y.split(' ').includes(word))) return false;
  return b.claim.sentence.terms.some((term) => words.includes(term.word));
}

/** Tells whether a claim stands in a headline or among the first sentences. */
export function isLead({ claim: { sentence } }: Item): boolean {
  return sentence.heading || sentence.index <= 2;
}
