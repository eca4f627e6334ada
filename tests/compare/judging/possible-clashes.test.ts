import { expect, test } from '@jest/globals';
import type { Groupable } from '../../../src/compare/judging/group-clashes.js';
import { possiblePerEvent, possibleQuestions } from '../../../src/compare/judging/possible-clashes.js';
import { quantity } from '../../../src/model/value.js';
import { bareNodes } from '../../make.js';

const positions = bareNodes(Array.from({ length: 24 }, (_, k) => quantity('count', k))).map((node) => ({
  members: [node],
}));
/** Twelve clashes of two positions each, the first the least sure. */
const clashes = positions.flatMap((left, k): Groupable[] => {
  const [probability, right] = [0.2 + k / 200, positions[k + 1]];
  return k % 2 === 0 && right ? [{ left, right, odds: 0, probability }] : [];
});

test('an event shows the surest of its possible clashes, and no more than a person looks through', () => {
  const questions = possibleQuestions(clashes, new Set(positions), 0.2);
  expect(questions.flatMap((question) => question.clashes)).toEqual([...clashes].reverse().slice(0, possiblePerEvent));
});

test('a clash with a position that is settled, or that is less probable, is none', () => {
  const open = new Set(positions.slice(0, 5));
  expect(possibleQuestions(clashes, open, 0.205).map((question) => question.positions)).toEqual([
    positions.slice(2, 4),
  ]);
});
