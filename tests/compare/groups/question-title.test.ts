import { expect, test } from '@jest/globals';
import { nameQuestion } from '../../../src/compare/groups/question-title.js';
import { readNodes } from '../../make.js';

test.each([
  ['what is counted, then the words near it', ['The storm killed 12 sailors.'], 'sailor: storm killed'],
  ['without what is counted among them', ['Old sailors hired 12 sailors.'], 'sailor: Old hired'],
  ['a date is one', ['The ferry sank on Friday.'], 'date: ferry sank'],
  ['a kind where nothing is counted', ['The pier cost $12.'], 'money: pier cost'],
  [
    'what most count',
    ['The storm killed 12 horses.', 'The storm killed 12 sailors.', 'The storm killed 12 sailors.'],
    'sailor: storm killed horses',
  ],
  ['the first by the alphabet of as many', ['12 sailors.', '12 boats.'], 'boat: sailors'],
  [
    'the words that most have, at most three, as they stand in the first text',
    [
      'In a gale, the old storm near Merrow killed 12 sailors.',
      'The storm killed 14 sailors of Merrow.',
      'In Merrow, the storm killed 9 sailors.',
    ],
    'sailor: storm Merrow killed',
  ],
  ["without the 's of a name", ["Merrow's 12 sailors left."], 'sailor: Merrow left'],
  ['nothing but the kind', ['$12.'], 'money'],
])('a question is named by %s', async (_, texts, title) => {
  expect(nameQuestion(await readNodes(texts))).toBe(title);
});

test('no claims have no name', () => {
  expect(nameQuestion([])).toBe('');
});
