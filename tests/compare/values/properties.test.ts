import { describe, expect, test } from '@jest/globals';
import { valueIdentity, valueInterner } from '../../../src/compare/values/identity.js';
import { areTransposed } from '../../../src/compare/values/properties.js';
import { quantity } from '../../../src/model/value.js';

test.each([
  ['8,568', '8,586', true],
  ['135', '153', true],
  ['135', '136', false],
  ['35', '53', false],
  ['8,568', '8,568', false],
  ['8,568', '8,5860', false],
  ['1234', '1342', false],
  ['1234', '2134', true],
  ['12345', '13246', false],
  ['1243', '1233', false],
])('%s and %s are transposed: %s', (a, b, expected) => {
  expect(areTransposed(a, b)).toBe(expected);
});

describe('the identity of a value', () => {
  const [exact, hedged] = [quantity('count', 35), quantity('count', 35, 35, { approximate: true })];
  test('is one for equal values, however they are hedged, and another on each scale', () => {
    expect(valueIdentity(hedged)).toBe(valueIdentity(exact));
    expect(valueIdentity(quantity('money', 35, 35, { unit: 'USD' }))).not.toBe(valueIdentity(exact));
    expect(valueIdentity(quantity('count', 35, null))).not.toBe(valueIdentity(exact));
  });
  test('values that agree in every field become one object', () => {
    const intern = valueInterner();
    expect(intern({ ...exact })).toBe(intern(exact));
    expect(intern(hedged)).not.toBe(intern(exact));
  });
});
