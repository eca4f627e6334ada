import { cueWords } from '../lexicon/context-words.js';
import { tokensBeside } from '../model/claim.js';
import { flag } from './flag.js';
import type { Item } from './item.js';
import { overlap, sharesWord } from './matches.js';

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
  'remainingApart',
  'notApart',
  'changeApart',
  'fromBoth',
  'priorBoth',
  'partBoth',
  'planCueBoth',
  'remainingBoth',
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

const bothCues = ['from', 'prior', 'part', 'plan', 'remaining'];

/** What two claims have in common right beside them, and how crowded their texts and sentences are. */
export interface Surroundings {
  /** The part of the content words before, and behind, that both have; null when one has none. */
  readonly leading: number | null;
  readonly trailing: number | null;
  /** The part of the tokens before, and behind, that are the same, one by one. */
  readonly leftRun: number;
  readonly rightRun: number;
  /** How many claims of the scale the documents, and the sentences, give, on a logarithmic scale: the lower, then the higher. */
  readonly crowds: readonly [number, number];
  readonly lists: readonly [number, number];
  /** Whether each stands in a headline or among the first sentences. */
  readonly leads: readonly [boolean, boolean];
}

/** Measures once what several features of a pair of claims rest on. */
export function surroundingsOf(a: Item, b: Item): Surroundings {
  return {
    leading: overlap(a.leading, b.leading),
    trailing: overlap(a.trailing, b.trailing),
    leftRun: run(a.claim.before, b.claim.before),
    rightRun: run(a.claim.after, b.claim.after),
    crowds: [Math.log(Math.min(a.crowd, b.crowd)) / 3, Math.log(Math.max(a.crowd, b.crowd)) / 3],
    lists: [Math.log(Math.min(a.listed, b.listed)) / 2, Math.log(Math.max(a.listed, b.listed)) / 2],
    leads: [isLead(a), isLead(b)],
  };
}

/** Computes what the words right beside two claims say of their roles, and how many figures of their kind stand around them. */
export function surroundingFeatures(a: Item, b: Item, surroundings: Surroundings): number[] {
  const { leading, trailing, leftRun, rightRun, crowds, lists, leads } = surroundings;
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
    flag(leads[0] && leads[1]),
    flag(leads[0] !== leads[1]),
    leftRun,
    rightRun,
    bag(a.claim.before, b.claim.before),
    bag(a.claim.after, b.claim.after),
  ];
}

/** How many of the tokens next to two values are the same, one by one, as a part of those looked at. */
function run(a: readonly string[], b: readonly string[]): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k / tokensBeside;
}

/** The part of the tokens beside two values that both have, whatever their order. */
function bag(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((token) => b.includes(token)).length / Math.max(a.length, b.length);
}

/** The subject of the one is named in the sentence of the other, which is of another subject. */
function isElsewhere(a: Item, b: Item): boolean {
  const [x, y] = [a.claim.subject, b.claim.subject];
  if (!x || !y || sharesWord(x, y)) return false;
  const words = x.split(' ');
  return b.claim.sentence.terms.some((term) => words.includes(term.word));
}

function isLead({ claim: { sentence } }: Item): boolean {
  return sentence.heading || sentence.index <= 2;
}
