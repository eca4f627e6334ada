import { expect, test } from '@jest/globals';
import { relateClaims } from '../../../src/compare/candidates/relate-claims.js';
import { nodeOf, readNodes } from '../../make.js';

const on = (published: string, text: string): string => `---\npublished: ${published}\n---\n${text}`;

test.each([
  ['The storm killed 12 people.', 'The storm killed 14 people.', 'clash'],
  ['The storm killed 12 people.', 'The storm killed 12 people.', 'same'],
  ['The storm killed 12 people.', 'It cost $14.', null],
  ['Two people familiar with the talks came.', 'Three people came.', null],
  [on('2031-03-14', 'It sank last week.'), on('2031-03-14', 'It sank last week.'), 'same'],
  [on('2031-03-14', 'It sank last week.'), on('2031-04-18', 'It sank last week.'), null],
  [on('2031-03-14', 'It sank last week.'), on('2031-04-18', 'It sank last month.'), 'compatible'],
])('%s / %s: %s', async (one, other, expected) => {
  const nodes = await readNodes([one, other]);
  expect(relateClaims(nodeOf(nodes, 0), nodeOf(nodes, 1))).toBe(expected);
});
