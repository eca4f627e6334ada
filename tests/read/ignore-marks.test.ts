import { describe, expect, test } from '@jest/globals';
import { ignoredSentences } from '../../src/extract/ignored.js';
import { extract } from '../../src/extract/index.js';
import { findIgnoreComments } from '../../src/read/ignore-marks.js';
import { readDocuments } from '../../src/read/index.js';

async function quotes(path: string, text: string): Promise<string[]> {
  const { documents } = await readDocuments([{ path, event: 'e', bytes: new TextEncoder().encode(text) }]);
  return documents.flatMap((document) => extract(document).map(({ quote }) => quote));
}

describe('a comment leaves one sentence out', () => {
  test.each([
    ['behind it', 'The fair drew 120 guests. <!-- claims-ignore: last year --> It cost 40 coins.\n', ['40']],
    ['at the end of its line', 'The fair drew 120 guests. <!-- claims-ignore: old -->\nIt cost 40 coins.\n', ['40']],
    ['inside it', 'The fair drew 120 <!-- claims-ignore: old --> guests. It cost 40 coins.\n', ['40']],
    [
      'on a line before it',
      'It cost 40 coins.\n\n<!-- claims-ignore: old -->\nThe fair drew 120 guests. Some 7 left.\n',
      ['40', '7'],
    ],
    ['in a list', '- <!-- claims-ignore: old --> The fair drew 120 guests.\n- It cost 40 coins.\n', ['40']],
    ['over several lines', '<!--\n claims-ignore:\n old, 33\n-->\nThe fair drew 120 guests. Some 7 left.\n', ['7']],
    ['without a reason', 'The fair drew 120 guests. <!-- claims-ignore -->\n\nIt cost 40 coins.\n', ['40']],
    ['but not by another comment', 'The fair drew 120 guests. <!-- check 33 -->\n\nIt cost 40 coins.\n', ['120', '40']],
    [
      'but not by another word',
      'The fair drew 120 guests. <!-- claims-ignored-by: 33 -->\n\nIt cost 40 coins.\n',
      ['120', '40'],
    ],
    [
      'nor by one that never ends',
      'It cost 40 coins.\n\nThe fair drew 120 guests. <!-- claims-ignore: old\n',
      ['40', '120'],
    ],
    ['at the end of the text, pointing at nothing', 'It cost 40 coins.\n\n<!-- claims-ignore: old -->\n', ['40']],
  ])('%s', async (_, text, expected) => {
    expect(await quotes('fair.md', text)).toEqual(expected);
  });
  test('in plain text, where its own numbers make no claim', async () => {
    expect(
      await quotes('fair.txt', 'It cost 40 coins.\n<!-- claims-ignore: 33 was a slip -->\nThe fair drew 120 guests.\n'),
    ).toEqual(['40']);
  });
});

describe('front matter leaves out', () => {
  const body = 'The fair drew 120 guests. It cost\n40 coins. Some 7 left.\n';
  test.each([
    ['the whole text', 'claims-ignore: true', []],
    ['the whole text, with a reason', 'claims-ignore: a parody', []],
    ['nothing', 'claims-ignore: false', ['120', '40', '7']],
    ['the sentences that hold some words', 'claims-ignore:\n  - drew 120\n  - cost 40 coins', ['7']],
    ['nothing that is not there', 'claims-ignore: ["drew (120"]', ['120', '40', '7']],
  ])('%s', async (_, key, expected) => {
    expect(await quotes('fair.txt', `---\n${key}\n---\n${body}`)).toEqual(expected);
  });
});

test('marks find their sentences', () => {
  const sentences = [0, 10, 20].map((start) => ({ start, end: start + 9 }));
  const at = (place: number, points: 'back' | 'on') => [...ignoredSentences(sentences, [{ at: place, points }])];
  expect([at(0, 'on'), at(1, 'on'), at(10, 'on'), at(21, 'on')]).toEqual([[0], [1], [1], []]);
  expect([at(0, 'back'), at(9, 'back'), at(10, 'back'), at(99, 'back')]).toEqual([[0], [0], [1], [2]]);
  expect([...ignoredSentences([], [{ at: 0, points: 'on' }])]).toEqual([]);
});

test('a page of open comments is read at once', () => {
  expect(findIgnoreComments('<!-- claims-ignore '.repeat(50_000)).marks).toEqual([]);
  expect(findIgnoreComments('<!-- claims-ignore -->'.repeat(20_000)).marks).toHaveLength(20_000);
});
