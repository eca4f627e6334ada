import { describe, expect, test } from '@jest/globals';
import { addFigures, breakDown, isEmpty, joinFigures, type Row } from '../bench/figures.js';
import { holdsFloor, type Measure, raiseFloors, readExtractionMeasures, readGroupMeasures } from '../bench/measures.js';
import {
  cutAnnotated,
  cutBin,
  cutReported,
  cutSet,
  type Gold,
  kinds,
  part,
  sets,
  type Task,
  withPossible,
} from '../bench/slices.js';
import { drawFigures, drawReliability } from '../bench/tables.js';
import type { Group } from '../src/model/report.js';

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

/** A reported group, as far as it is cut by: the cluster that it is in, its kind, verdict and confidence. */
function reported(cluster: string, kind: string, verdict = 'disagree', confidence = 0.7): Group {
  const mention = { document: `/texts/${cluster}/a.txt`, span: { start: 0, end: 1 } };
  return { kind, verdict, confidence, positions: [{ mentions: [mention] }] } as unknown as Group;
}

/** An annotated cluster whose groups are given as "kind verdict". */
function annotated(cluster: string, ...groups: string[]): Gold {
  return {
    cluster,
    groups: groups.map((group) => ({ kind: group.split(' ')[0] ?? '', verdict: group.split(' ')[1] ?? '' })),
  };
}

const task: Task = {
  groups: [
    reported('seeds/one', 'count'),
    reported('seeds/one', 'date', 'agree', 1),
    reported('np4e/two', 'count', 'disagree', 0.6),
    reported('np4e/two~1', 'date', 'disagree', 1),
  ],
  gold: [
    annotated('seeds/one', 'count disagree', 'date agree'),
    annotated('np4e/two', 'count disagree', 'time disagree'),
    annotated('np4e/two~1'),
  ],
};

/** Tells a task as the places of its groups, and its clusters with the kinds that are annotated. */
function tell({ groups, gold }: Task): string {
  const places = groups.map((group) => task.groups.indexOf(group)).join(' ');
  return `${places} | ${gold.map((one) => `${one.cluster}: ${one.groups.map(({ kind }) => kind).join(' ')}`).join(', ')}`;
}

describe('what is scored is cut', () => {
  test.each([
    ['by set', cutSet(task, 'np4e'), '2 3 | np4e/two: count time, np4e/two~1: '],
    ['by a set that nobody has', cutSet(task, 'np'), ' | '],
    ['by the kind reported', cutReported(task, 'count'), '0 2 | seeds/one: count date, np4e/two: count time'],
    ['by a kind that is not reported', cutReported(task, 'time'), ' | '],
    ['by the kind annotated, clashes only', cutAnnotated(task, 'count'), '0 2 3 | seeds/one: count, np4e/two: count'],
    ['by the kind annotated, with agreements', cutAnnotated(task, 'date'), '0 1 2 3 | seeds/one: date'],
    ['by confidence, from', cutBin(task, [0.6, 0.7]), '2 | np4e/two: count time'],
    ['by confidence, to', cutBin(task, [0.7, 0.8]), '0 | seeds/one: count date'],
    ['by confidence, certain', cutBin(task, [0.9, 1]), '3 | np4e/two~1: '],
  ] as [string, Task, string][])('%s', (_, cut, expected) => {
    expect(tell(cut)).toBe(expected);
  });
  test.each([1, 2, 3, 9])('into %d parts that hold all of it once', (count) => {
    const parts = part(task, count);
    expect(parts.length).toBe(Math.min(count, 3));
    expect(parts.flatMap(({ groups }) => groups).length).toBe(4);
    expect(new Set(parts.flatMap(({ gold }) => gold))).toEqual(new Set(task.gold));
  });
});

test('counts add up, and those of a kind are joined from what is reported and what is annotated', () => {
  expect(addFigures([{ right: 1, pairs: 2 }, { right: 4 }, {}])).toEqual({ right: 5, pairs: 2 });
  expect(joinFigures({ right: 1, predicted: 2, goldHard: 9 }, { right: 7, goldHard: 3, same: 2 })).toEqual({
    ...{ predicted: 2, right: 1, pairs: 0, rightPairs: 0, together: 0, rightlyTogether: 0 },
    ...{ goldHard: 3, same: 2 },
  });
  expect([isEmpty({}), isEmpty({ right: 0 }), isEmpty({ right: 1 })]).toEqual([true, true, false]);
});

test('a collection is scored by set, kind and confidence, without the rows that are empty', async () => {
  const names: string[] = [];
  const score = async (name: string, { groups, gold }: Task) => {
    names.push(name);
    return { predicted: groups.length, goldHard: gold.flatMap((one) => one.groups).length };
  };
  const found = await breakDown('x', task, score, [
    [0, 0.7],
    [0.7, 1],
  ]);
  const rows = (list: readonly Row[]) =>
    list.map(({ name, figures }) => [name, figures['predicted'], figures['goldHard']]);
  expect(rows(found.sets)).toEqual([
    ['seeds', 2, 2],
    ['np4e', 2, 2],
  ]);
  expect(rows(found.kinds)).toEqual([
    ['count', 2, 2],
    ['date', 2, 1],
    ['time', 0, 1],
  ]);
  expect(found.bins.map((figures) => figures['predicted'])).toEqual([1, 2]);
  expect(new Set(names).size).toBe(sets.length + 2 * kinds.length + 2);
});

test('possible disagreements count when they are asked for', () => {
  const group = { tier: 'possible' } as Task['groups'][number];
  expect(withPossible({ groups: [group], gold: [] }).groups.map(({ tier }) => tier)).toEqual(['likely']);
  expect(group.tier).toBe('possible');
});
test('figures are drawn with how many they are of', () => {
  const most = { right: 999, predicted: 999, foundHard: 999, goldHard: 999, foundSoft: 999, goldSoft: 999 };
  const pairs = { rightPairs: 999, pairs: 9999, sameFound: 999, same: 999, rightlyTogether: 99999, together: 99999 };
  const table = drawFigures('annotated', [
    { name: 'all', figures: { right: 3, predicted: 4, goldHard: 2 } },
    { name: 'duration', figures: { ...most, ...pairs } },
  ]);
  const lines = table.trimEnd().split('\n');
  expect(lines[0]?.split(/ {2,}/)).toEqual([
    'annotated',
    ...['right/reported', 'hard found', 'soft found', 'right pairs', 'agreements', 'grouping'],
  ]);
  expect(lines[1]?.split(/ {2,}/)).toEqual(['all', '3/4', '75%', '0/2', '0%', '–', '–', '–', '–']);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[0]?.length).toBeLessThanOrEqual(100);
});

test('reliability is drawn by bins, without those that nothing falls into', () => {
  const bins = [
    [0, 0.5],
    [0.5, 0.75],
    [0.75, 1],
  ] as const;
  const table = drawReliability(bins, [
    { name: 'real', bins: [{ predicted: 0 }, { predicted: 4, right: 3 }] },
    { name: 'made', bins: [{}, {}, { predicted: 10, right: 10 }] },
  ]);
  expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['confidence', 'real', 'made'],
    ['0.5 to 0.8', '3/4', '75%', '–'],
    ['0.8 to 1.0', '–', '10/10 100%'],
    [''],
  ]);
});
