import { describe, expect, test } from '@jest/globals';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenizeSpans } from '../../src/text/tokens.js';
import { findWrapped } from '../../src/text/wrapping.js';

const words =
  'Next year the bridge of Ostervik will carry 4,200 vehicles a day, the Road Administration said on Monday. ' +
  'The toll rises to $12 for lorries and stays at $3 for cars. Some 40 residents of Merrow Island asked for an exception, ' +
  'which the council of Ostervik will discuss in January 2032 at the earliest.';

/** Breaks a text at a width, as editors do. */
function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const sentences = (text: string): string[] =>
  splitSentences(tokenizeSpans(text, [{ start: 0, end: text.length }])).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' '),
  );

describe('a wrapped paragraph has the sentences that it had on one line', () => {
  const expected = sentences(words);
  test.each([45, 50, 60, 66, 72, 80, 100, 115])('at %i columns', (width) => {
    expect(expected).toHaveLength(3);
    expect(sentences(wrap(words, width))).toEqual(expected);
    expect(sentences(wrap(words, width).replaceAll('\n', '\r\n'))).toEqual(expected);
  });
  test('between others that are not wrapped', () => {
    const text = `A headline of the day\n\n${words}\n\n${wrap(words, 60)}\n\n${words}\n`;
    expect(sentences(text)).toEqual(['A headline of the day', ...expected, ...expected, ...expected]);
  });
  test('and so has a short one beside it', () => {
    const short = 'The ministry expects the works of the second stage to cost\nSweden 30 million more.';
    expect(sentences(`${wrap(words, 60)}\n\n${short}\n`).at(-1)).toBe(short.replace('\n', ' '));
  });
});

test('paragraphs of two lines are measured by each other, and front matter by nothing', () => {
  const first = 'The ferry company said that the crossing to the island of\nMerrow takes 35 minutes in calm weather.';
  const second = 'The mayor told reporters that the last sailing of the day\nLeaves Ostervik at 9 p.m. in winter.';
  const text = `---\nsource: The Herald\nevent: ferries\n---\n${first}\n\n${second}\n`;
  expect(findWrapped(text)).toHaveLength(2);
});

describe('lines of their own stay apart', () => {
  test.each([
    [
      'headlines of a list',
      'Ferry strike ends after nine days\nMerrow council votes on new harbour\nStorm damages 40 houses in the north\nTwo held\n',
    ],
    ['a headline on its text', `Bridge of Ostervik opens to traffic at last\n${words}\n`],
    ['a headline, a place and a text', `Bridge of Ostervik opens to traffic at last\nOstervik\n${words}\n`],
    ['a long headline on a short text', 'Bridge of Ostervik opens to heavy traffic at long last\nTolls double.\n'],
    ['verses', 'Oh the boats\nThe seven boats\nOf Merrow\nSail\n'],
    ['one long line', words],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findWrapped(text)).toEqual([]);
  });
});

test('a large file is read at once', () => {
  expect(findWrapped('a line of some length that is repeated many times over\n'.repeat(200_000))).toHaveLength(1);
});
