import { oneIf } from './one-if.js';
import type { PairFeature } from './pair-view.js';

/** What happens, by the verbs that govern two claims. */
export const happeningFeatures: readonly PairFeature[] = [
  {
    name: 'happening.same',
    meaning: 'the same happens',
    aspect: 'happening',
    sign: 1,
    of: (v) => oneIf(v.happening === 1),
  },
  {
    name: 'happening.related',
    meaning: 'something related happens',
    aspect: 'happening',
    sign: 1,
    of: (v) => (v.happening !== null && v.happening < 1 ? v.happening : 0),
  },
  {
    name: 'happening.different',
    meaning: 'something else happens',
    aspect: 'happening',
    sign: -1,
    apart: true,
    of: (v) => oneIf(v.happening === 0),
  },
  {
    name: 'happening.unknown',
    meaning: 'one does not say what happens',
    aspect: 'happening',
    sign: 0,
    of: (v) => oneIf(v.happening === null),
  },
  {
    name: 'happening.sameDated',
    meaning: 'the same happens, and both are dates',
    aspect: 'happening',
    sign: 1,
    of: (v) => oneIf(v.happening === 1 && v.dated),
  },
  {
    name: 'happening.reporting',
    meaning: 'one verb only says or reports',
    aspect: 'happening',
    sign: 0,
    of: (v) => oneIf(v.a.traits.reporting || v.b.traits.reporting),
  },
  {
    name: 'happening.stateSame',
    meaning: 'the same became of those counted',
    aspect: 'happening',
    sign: 1,
    of: (v) => oneIf(v.state === 'same'),
  },
  {
    name: 'happening.stateDifferent',
    meaning: 'something else became of those counted',
    aspect: 'happening',
    sign: -1,
    of: (v) => oneIf(v.state === 'different'),
  },
  {
    name: 'happening.reportingDayBoth',
    meaning: 'both are the day of a report',
    aspect: 'happening',
    sign: 0,
    of: (v) => oneIf(v.a.claim.context.reportingDay && v.b.claim.context.reportingDay),
  },
  {
    name: 'happening.reportingDayOne',
    meaning: 'only one is the day of a report',
    aspect: 'happening',
    sign: -1,
    of: (v) => oneIf(v.a.claim.context.reportingDay !== v.b.claim.context.reportingDay),
  },
  {
    name: 'happening.namingBoth',
    meaning: 'both are years that name something ("the 2016 election")',
    aspect: 'happening',
    sign: 0,
    of: (v) => oneIf(v.a.claim.context.naming && v.b.claim.context.naming),
  },
  {
    name: 'happening.namingOne',
    meaning: 'only one is a year that names something',
    aspect: 'happening',
    sign: -1,
    of: (v) => oneIf(v.a.claim.context.naming !== v.b.claim.context.naming),
  },
];
