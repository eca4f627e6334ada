import { describe, expect, test } from '@jest/globals';
import { readClaim } from '../compare/make.js';

describe('measure: what is counted', () => {
  test.each([
    ['35 military officers left.', 'officer'],
    ['A total of 12 passengers drowned.', 'passenger'],
    ['They rescued 40 tired sailors.', 'sailor'],
    ['At least 9 of the villages were cut off.', 'villag'],
  ])('%s %s', async (sentence, head) => {
    expect((await readClaim(sentence)).head).toBe(head);
  });
});

describe('predicate: what happens', () => {
  test.each([
    ['12 passengers drowned.', 'drown'],
    ['The storm destroyed 40 barns.', 'destroy'],
  ])('%s %s', async (sentence, predicate) => {
    expect((await readClaim(sentence)).predicate).toBe(predicate);
  });
  test('the dead and the killed meet', async () => {
    const [a, b] = [await readClaim('12 sailors were killed.'), await readClaim('The blast left 12 sailors dead.')];
    expect(a.predicate).toBe(b.predicate);
  });
});

describe('modality', () => {
  test.each([
    ['40 barns burned.', 'asserted'],
    ['The firm will hire 40 welders.', 'planned'],
    ['The fire may have burned 40 barns.', 'possible'],
  ])('%s %s', async (sentence, modality) => {
    expect((await readClaim(sentence)).modality).toBe(modality);
  });
});

describe('attribution: who says so', () => {
  test.each([
    ['40 barns burned, the mayor said.', 'mayor'],
    ['40 barns burned.', null],
  ])('%s %s', async (sentence, speaker) => {
    const { attribution } = await readClaim(sentence);
    if (speaker === null) expect(attribution).toBeNull();
    else expect(attribution).toContain(speaker);
  });
});

test('subject: whose it is; frame: the words stand where the text has them', async () => {
  const { subject, sentence } = await readClaim('Norland sold 40 ferries.');
  expect(sentence.text).toContain(subject ?? 'Norland');
});
