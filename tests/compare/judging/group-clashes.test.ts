import { describe, expect, test } from '@jest/globals';
import { probability } from '../../../src/compare/features/probability.js';
import { type Groupable, groupClashes } from '../../../src/compare/judging/group-clashes.js';
import { quantity } from '../../../src/model/value.js';
import { bareNodes } from '../../make.js';

const positions = bareNodes(Array.from({ length: 8 }, (_, k) => quantity('count', k))).map((node) => ({
  members: [node],
}));

function clash(p: number, q: number, odds: number): Groupable {
  const [left, right] = [positions[p], positions[q]];
  if (!left || !right) throw new Error('no such position');
  return { left, right, odds, probability: probability(odds) };
}

describe('groupClashes', () => {
  const places = (questions: ReturnType<typeof groupClashes>): (number | undefined)[][] =>
    questions.map((question) => question.positions.map(({ members }) => members[0]?.at));
  test('puts clashing positions under one question, with their clashes', () => {
    const questions = groupClashes(
      [clash(0, 1, 3), clash(1, 2, 3), clash(0, 2, 3), clash(4, 5, 2), clash(6, 7, -4)],
      0.5,
    );
    expect(places(questions)).toEqual([
      [0, 1, 2],
      [4, 5],
    ]);
    expect(questions.map(({ clashes }) => clashes.length)).toEqual([3, 1]);
  });
  test('keeps a position out whose clashes with the others do not hold', () => {
    const questions = groupClashes([clash(0, 1, 3), clash(1, 2, 0.5), clash(0, 2, -6)], 0.5);
    expect(places(questions)).toEqual([[0, 1]]);
  });
  test('keeps a position out that a text gives beside another', () => {
    const [first, second] = bareNodes([quantity('count', 3.75), quantity('count', 4.75)]);
    if (!first || !second) throw new Error('no nodes');
    const [low, high] = [{ members: [first] }, { members: [{ ...second, text: first.text }] }];
    const rate = (left: Groupable['left'], right: Groupable['right'], odds: number): Groupable => ({
      ...clash(0, 1, odds),
      left,
      right,
    });
    const third = positions[5] ?? low;
    expect(groupClashes([rate(low, third, 4), rate(high, third, 3)], 0.5).map((one) => one.positions.length)).toEqual([
      2,
    ]);
  });
  test('of two clashes about as sure, takes the one with closer values where a text allows one only', () => {
    const [near, own, far] = bareNodes([quantity('count', 24), quantity('count', 27), quantity('count', 16)]);
    if (!near || !own || !far) throw new Error('no nodes');
    const [left, right, other] = [{ members: [near] }, { members: [own] }, { members: [{ ...far, text: near.text }] }];
    const clashes = [
      { ...clash(0, 1, 0), left: right, right: other, odds: 0.8, probability: 0.69 },
      { ...clash(0, 1, 0), left, right, odds: 0.7, probability: 0.67 },
    ];
    expect(groupClashes(clashes, 0.5).map((one) => one.positions)).toEqual([[left, right]]);
  });
});
