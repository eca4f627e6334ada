import { describe, expect, test } from '@jest/globals';
import {
  haveOneDigitChanged,
  isDistinctive,
  isOpen,
  isRelative,
  isVague,
  significantFigures,
} from '../../../src/compare/values/properties.js';
import { quantity } from '../../../src/model/value.js';
import { dateValue } from '../../make.js';

test.each([
  [['day'], false],
  [['month'], false],
  [['year'], false],
  [['hour'], false],
  [['weekday', 'day'], false],
  [['weekday'], true],
  [[], true],
] as const)('a date that states %j is given only in relation to another day: %s', (stated, relative) => {
  expect(isRelative(dateValue({ stated }))).toBe(relative);
});

test.each([
  [quantity('count', 5, null), true],
  [quantity('count', null, 5), true],
  [quantity('count', 5), false],
  [dateValue({}), false],
])('%j is bounded on one side only: %s', (value, open) => {
  expect(isOpen(value)).toBe(open);
});

test.each([
  [quantity('count', 24, null, { vague: true }), true],
  [quantity('count', 24, null, { vague: false }), false],
  [quantity('count', 24), false],
  [dateValue({}), false],
])('%j is vague: %s', (value, vague) => {
  expect(isVague(value)).toBe(vague);
});

describe('a value is rare enough to mark a fact', () => {
  test.each([
    [quantity('count', 13), true],
    [quantity('count', 12), false],
    [quantity('money', 4), true],
    [quantity('money', 3), false],
    [quantity('count', null, 40), false],
    [quantity('money', null, 40), false],
    [quantity('money', 40, null, { vague: true }), false],
    [quantity('count', 24, null, { vague: true }), false],
    [dateValue({ stated: ['day'] }), true],
    [dateValue({ stated: ['weekday'] }), false],
    [dateValue({ stated: ['day'], grain: 'month' }), false],
    [dateValue({ stated: ['day'], kind: 'time' }), false],
  ])('%j: %s', (value, distinctive) => {
    expect(isDistinctive(value)).toBe(distinctive);
  });
});

test.each([
  [1250, 3],
  [1.25, 3],
  [0.05, 1],
  [-120, 2],
  [1002, 4],
  [1200, 2],
  [0.0025, 2],
  [1e21, 1],
  [1.5e-9, 2],
  [7, 1],
  [0, 0],
])('%d has %d significant figures', (x, figures) => {
  expect(significantFigures(x)).toBe(figures);
});

test.each([
  ['35', '38', true],
  ['3.5', '3.8', true],
  ['$35', '38', true],
  ['35 men', '38', true],
  ['35', '83', false],
  ['35', '35', false],
  ['35', '358', false],
  ['3', '5', false],
])('%s and %s differ in one digit alone: %s', (a, b, one) => {
  expect(haveOneDigitChanged(a, b)).toBe(one);
});
