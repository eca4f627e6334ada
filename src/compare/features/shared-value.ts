import { isDateValue } from '../../model/value.js';
import type { Feature, MeasuredPair } from '../types.js';
import { logRatio } from '../values/intervals.js';
import { isDistinctive, isOpen, isRelative, significantFigures } from '../values/properties.js';
import type { Aspect } from './aspects.js';
import { oneIf } from './one-if.js';
import { measure } from './pair-features.js';

/** A pair of claims whose values go together. */
export interface SharedValueView {
  readonly pair: MeasuredPair;
  readonly equal: boolean;
  /** The number that the first claim gives; null for dates and open bounds. */
  readonly low: number | null;
}

type SharedValueFeature = Feature<SharedValueView, Aspect>;

function isDay({ pair: { a } }: SharedValueView, grain: 'day' | 'year'): boolean {
  return isDateValue(a.value) && a.value.grain === grain;
}

const row = (name: string, meaning: string, of: (view: SharedValueView) => number): SharedValueFeature => ({
  name: `value.${name}`,
  meaning,
  aspect: 'value',
  sign: 0,
  of,
});

/** How the values of two claims go together, beside the words. */
export const sharedValueFeatures: readonly SharedValueFeature[] = [
  row('equal', 'the values are equal', (v) => oneIf(v.equal)),
  row('distinctive', 'they are equal and rare', (v) => oneIf(v.equal && isDistinctive(v.pair.a.value))),
  row('figures', 'the number has many significant figures', (v) =>
    v.low === null ? 0 : Math.min(1, significantFigures(v.low) / 4),
  ),
  row('small', 'the number is 3 at most', (v) => oneIf(v.low !== null && v.low <= 3)),
  row('one', 'the number is 1', (v) => oneIf(v.low === 1)),
  row('modest', 'the number is 4 to 12', (v) => oneIf(v.low !== null && v.low > 3 && v.low <= 12)),
  row('sharedDay', 'one day is given by both', (v) => oneIf(isDay(v, 'day') && v.equal)),
  row('sharedYear', 'one year is given by both', (v) => oneIf(isDay(v, 'year') && v.equal)),
  row('equalDates', 'the dates are the same', (v) => oneIf(isDateValue(v.pair.a.value) && v.pair.relation === 'same')),
  row('weekday', 'the date names a weekday', ({ pair: { a } }) =>
    oneIf(isDateValue(a.value) && a.value.weekday !== null),
  ),
  row('openOne', 'only one is bounded on one side only', ({ pair: { a, b } }) =>
    oneIf(isOpen(a.value) !== isOpen(b.value)),
  ),
  row('ratio', 'the one number is much larger', ({ pair: { a, b } }) => Math.min(2, logRatio(a.value, b.value) ?? 0)),
  row('quoteSame', 'they are written alike', ({ pair: { a, b } }) =>
    oneIf(a.claim.quote.toLowerCase() === b.claim.quote.toLowerCase()),
  ),
  row('relativeOne', 'only one date is given in relation to another day', ({ pair: { a, b } }) =>
    oneIf(isDateValue(a.value) && isDateValue(b.value) && isRelative(a.value) !== isRelative(b.value)),
  ),
  { ...row('textSame', 'both are in one text', ({ pair: { a, b } }) => oneIf(a.text === b.text)), aspect: 'sameText' },
];

/**
 * Measures the features of a pair whose values go together: those of its words, then those of its values, into an array that may be given.
 */
export function measureFact(
  pair: MeasuredPair,
  into = new Float32Array(pair.measures.length + sharedValueFeatures.length),
): Float32Array {
  const { a, b, measures } = pair;
  const low = isDateValue(a.value) ? null : a.value.low;
  into.set(measures);
  measure(sharedValueFeatures, { pair, equal: a.identity === b.identity, low }, into.subarray(measures.length));
  return into;
}
