import { describe, expect, test } from '@jest/globals';
import { holdsFloor, type Measure, raiseFloors, readExtractionMeasures, readGroupMeasures } from '../bench/measures.js';

const recall = (value: number): Measure => ({ name: 'recall', value, better: 'higher' });
const alarms = (value: number): Measure => ({ name: 'alarms', value, better: 'lower' });

describe('floors', () => {
  test.each([
    [recall(80), true],
    [recall(79.96), true],
    [recall(79.9), false],
    [alarms(3), true],
    [alarms(4), false],
  ] as [Measure, boolean][])('%j', (measure, holds) => {
    expect(holdsFloor(measure, { recall: 80, alarms: 3 })).toBe(holds);
    expect(holdsFloor(measure, {})).toBe(true);
  });
  test('are raised, never lowered', () => {
    expect(raiseFloors([recall(81.26), alarms(5)], { recall: 80, alarms: 3, other: 1 })).toEqual({
      recall: 81.3,
      alarms: 3,
      other: 1,
    });
    expect(raiseFloors([recall(60)], {})).toEqual({ recall: 60 });
  });
});

test('figures of the scorers become measures', () => {
  const figures = {
    right: 3,
    predicted: 4,
    foundHard: 1,
    goldHard: 2,
    rightPairs: 0,
    pairs: 0,
    sameFound: 9,
    same: 10,
  };
  expect(readGroupMeasures('x', figures).map((measure) => measure.value)).toEqual([75, 50, 0, 90]);
  const suites = { wars: { gold: 10, sys: 10, rel: 9, valueF1: 0.8 }, 'recognizers-age': { passed: 3, asked: 4 } };
  expect(readExtractionMeasures(suites).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'wars: relaxed F1 90',
    'wars: value F1 80',
    'recognizers-age: cases whole 75',
  ]);
});
