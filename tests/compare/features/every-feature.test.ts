import { expect, test } from '@jest/globals';
import { closestPrefix } from '../../../src/compare/features/clash.js';
import { clashFeatures, pairFeatures, sharedValueFeatures } from '../../../src/compare/features/index.js';
import { aroundCases } from './cases/around.js';
import { clashCases } from './cases/clash.js';
import { countedCases } from './cases/counted.js';
import { happeningCases } from './cases/happening.js';
import { peopleAndPlacesCases } from './cases/people-and-places.js';
import { placeInTextCases } from './cases/place-in-text.js';
import { roleCases } from './cases/role.js';
import { sharedValueCases } from './cases/shared-value.js';
import { whenCases } from './cases/when.js';
import { wordCases } from './cases/words.js';

const cases: readonly (readonly [string, number])[] = [
  ...[
    countedCases,
    happeningCases,
    peopleAndPlacesCases,
    roleCases,
    whenCases,
    wordCases,
    placeInTextCases,
    aroundCases,
    sharedValueCases,
  ]
    .flat()
    .map(([name, , , value]) => [name, value] as const),
  ['value.textSame', 1],
  ...clashCases.map(([name, , value]) => [name, value] as const),
];

const features = [...pairFeatures, ...sharedValueFeatures, ...clashFeatures].map(({ name }) => name);
const measured = features.filter((name) => !name.startsWith(closestPrefix));

const valuesOf = (name: string): number[] => cases.flatMap(([other, value]) => (other === name ? [value] : []));

test.each(measured)('%s has a case in which it is high, and one in which it is not', (name) => {
  const values = valuesOf(name);
  expect(Math.max(...values)).toBeGreaterThan(0);
  expect(Math.min(...values)).toBeLessThan(Math.max(...values));
});

test('every case is of a feature that there is', () => {
  expect(cases.map(([name]) => name).filter((name) => !features.includes(name))).toEqual([]);
});

test('what was measured of the closest claims of two positions has a case', () => {
  expect(cases.some(([name, value]) => name.startsWith(closestPrefix) && value > 0)).toBe(true);
});
