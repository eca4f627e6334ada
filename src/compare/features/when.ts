import { isOtherPeriod, isPast } from '../nodes/period.js';
import { sameBound, sameGrain } from './matches.js';
import { oneIf } from './one-if.js';
import type { PairFeature } from './pair-view.js';

/** How finely two dates are given, and the dates beside two figures. */
export const whenFeatures: readonly PairFeature[] = [
  {
    name: 'grain.same',
    meaning: 'two dates are given equally finely',
    aspect: 'grain',
    sign: 0,
    of: (v) => oneIf(v.dated && sameGrain(v.a, v.b)),
  },
  {
    name: 'grain.boundSame',
    meaning: 'two dates are bounds of the same side, or both none',
    aspect: 'grain',
    sign: 0,
    of: (v) => oneIf(v.dated && sameBound(v.a, v.b)),
  },
  {
    name: 'date.same',
    meaning: 'the dates beside them can be one',
    aspect: 'date',
    sign: 1,
    of: (v) => oneIf(v.dates === 'same' || v.dates === 'compatible'),
  },
  {
    name: 'date.clash',
    meaning: 'the dates beside them clash',
    aspect: 'date',
    sign: -1,
    of: (v) => oneIf(v.dates === 'clash'),
  },
  {
    name: 'date.one',
    meaning: 'a date is beside only one',
    aspect: 'date',
    sign: 0,
    of: (v) => oneIf((v.a.siblings.date === null) !== (v.b.siblings.date === null)),
  },
  {
    name: 'date.yearDifferent',
    meaning: 'the dates beside them are of two years',
    aspect: 'date',
    sign: -1,
    of: ({ a, b }) => {
      const [x, y] = [a.siblings.date?.from, b.siblings.date?.from];
      return oneIf(x != null && y != null && x.slice(0, 4) !== y.slice(0, 4));
    },
  },
  {
    name: 'anchor.same',
    meaning: 'the last dates given at or before both are the same',
    aspect: 'date',
    sign: 1,
    of: (v) => oneIf(v.anchors === 'same'),
  },
  {
    name: 'anchor.compatible',
    meaning: 'the last dates given at or before both can be one',
    aspect: 'date',
    sign: 1,
    of: (v) => oneIf(v.anchors === 'compatible'),
  },
  {
    name: 'anchor.clash',
    meaning: 'the last dates given at or before both clash',
    aspect: 'date',
    sign: -1,
    of: (v) => oneIf(v.anchors === 'clash'),
  },
  {
    name: 'anchor.none',
    meaning: 'no date is given at or before either',
    aspect: 'date',
    sign: 0,
    of: ({ a, b }) => oneIf(a.anchor === null && b.anchor === null),
  },
  {
    name: 'anchor.one',
    meaning: 'a date is given at or before only one',
    aspect: 'date',
    sign: 0,
    of: ({ a, b }) => oneIf((a.anchor === null) !== (b.anchor === null)),
  },
  {
    name: 'anchor.periodDifferent',
    meaning: 'the one is of the days of its text, the other is long past or still to come',
    aspect: 'date',
    sign: -1,
    of: ({ a, b }) => oneIf(isOtherPeriod(a.traits.period, b.traits.period)),
  },
  {
    name: 'anchor.pastBoth',
    meaning: 'both are long past when their texts are published',
    aspect: 'date',
    sign: 0,
    of: ({ a, b }) => oneIf(isPast(a.traits.period) && isPast(b.traits.period)),
  },
  {
    name: 'anchor.pastOne',
    meaning: 'only one is long past when its text is published',
    aspect: 'date',
    sign: -1,
    of: ({ a, b }) => oneIf(isPast(a.traits.period) !== isPast(b.traits.period)),
  },
];
