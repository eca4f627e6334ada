import { describe, expect, test } from '@jest/globals';
import { findClaim } from '../make.js';

const story = ['Mills burned.', 'Boats lay still.', 'Rain fell.', 'It sank 40 barges.', 'Wolves fled.', 'Nobody came.'];

async function nearbyOf(text: string) {
  return (await findClaim(text, '40')).sentence.nearby;
}

describe('the sentences around a claim', () => {
  test('are the two before it and the one after it', async () => {
    expect(await nearbyOf(story.join(' '))).toEqual([
      { distance: -2, lemmas: expect.arrayContaining(['boat']) },
      { distance: -1, lemmas: expect.arrayContaining(['rain']) },
      { distance: 1, lemmas: expect.arrayContaining(['wolf']) },
    ]);
  });
  test.each([
    ['at the beginning', story.slice(3), [1]],
    ['behind one sentence', story.slice(2), [-1, 1]],
    ['at the end', story.slice(0, 4), [-2, -1]],
    ['alone', story.slice(3, 4), []],
  ])('%s of a text are those that there are', async (_, sentences, distances) => {
    expect((await nearbyOf(sentences.join(' '))).map(({ distance }) => distance)).toEqual(distances);
  });
  test('give each word once, and no more than sixty', async () => {
    const [twice] = await nearbyOf('Boats met boats. It sank 40 barges.');
    expect(twice?.lemmas.filter((lemma) => lemma === 'boat')).toEqual(['boat']);
    const many = Array.from({ length: 90 }, (_, k) => `boat${String.fromCharCode(97 + (k % 26), 97 + (k % 25))}`);
    const [long] = await nearbyOf(`We saw ${many.join(' ')}. It sank 40 barges.`);
    expect(long?.lemmas.length).toBe(60);
  });
});
