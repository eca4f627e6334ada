import { describe, expect, test } from '@jest/globals';
import { readClaim, readEvent } from '../make.js';

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
    ['The storm killed 12 people and injured others.', 'kill'],
    ['The storm killed 12 people but injured others.', 'kill'],
    ['In the storm 12 people were injured and others died.', 'injur'],
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

describe('penalty: a length of time that is a punishment', () => {
  const rows: [sentence: string, measure: string | null, predicate: string | null][] = [
    ['He was sentenced to 12 years.', 'sentence', 'sentenc'],
    ['She is serving a seven-year sentence for fraud.', 'sentence', 'sentenc'],
    ['Falk was jailed for 12 years.', 'sentence', 'sentenc'],
    ['He faces up to 75 years to life in prison.', 'sentence', 'sentenc'],
    ['A judge gave Falk a 20-year prison term.', 'sentence', 'sentenc'],
    ['Falk was handed a two-year suspended sentence.', 'sentence', 'sentenc'],
    ['Falk was given 18 months of probation.', 'sentence', 'sentenc'],
    ['Falk spent four and a half months in prison.', 'prison', 'spend'],
    ['He served two years and was released.', null, 'serv'],
    ['The mayor won a four-year term.', 'term', 'win'],
    ['They were married for 12 years.', null, 'marry'],
  ];
  test.each(rows)('%s', async (sentence, measure, predicate) => {
    const claim = await readClaim(sentence);
    expect([claim.measure, claim.predicate]).toEqual([measure, predicate]);
  });
});

describe('age-subject: whose age it is', () => {
  const rows: [sentence: string, age: string, subject: string | null][] = [
    ['Roe lost his wife, 23-year-old Ines, that day.', '23-year-old', 'Ines'],
    ['The trial of the 32-year-old Falk began.', '32-year-old', 'Falk'],
    ['Police held 38-year-old welder Ines Falk.', '38-year-old', 'Ines Falk'],
    ['Sixty-year-old Ines Marie Falk is accused.', 'Sixty-year-old', 'Ines Marie Falk'],
    ['In Ostervik, Falk met a 15-year-old girl.', '15-year-old', null],
    ['The 26-year-old Ostervik native met Falk.', '26-year-old', null],
    ['A 15-year-old was found near Falk.', '15-year-old', null],
    ['Falk met a 15-year-old girl, Jane Roe, at sea.', '15-year-old', 'Jane Roe'],
    ['Falk, a 23-year-old from Brenholm, won.', '23-year-old', 'Falk'],
    ['Falk, 55, was jailed.', '55', 'Falk'],
    ['Roe met Ines Falk Jr., 61, there.', '61', 'Ines Falk'],
    ['Falk, age 61, was found dead.', '61', 'Falk'],
    ['Roe beat Ines Falk (36-3, 24 KO), 40, at sea.', '40', 'Ines Falk'],
    ['Roe, now 29, shot Deputy Ines Falk, then 35.', '29', 'Roe'],
    ['Roe, now 29, shot Deputy Ines Falk, then 35.', '35', 'Ines Falk'],
    ['Ines Falk, who was 27, vanished.', '27', 'Ines Falk'],
    ['Ines Falk Dies at 85', '85', 'Ines Falk'],
    ['Ines Falk, chief of Norland, dead at 95', '95', 'Ines Falk'],
    ['He was 70.', '70', null],
    ['Falk left with her daughter, 11, at noon.', '11', null],
  ];
  test.each(rows)('%s %s', async (sentence, age, subject) => {
    const { claims } = await readEvent([sentence]);
    const claim = claims.flat().find(({ kind, quote }) => kind === 'age' && quote === age);
    expect(claim?.subject).toBe(subject);
  });
  test('the person before a comma is what the age measures', async () => {
    expect((await readClaim('He left with her daughter, 11.')).head).toBe('daughter');
  });
});

test("subject: what stands in brackets is the name's before them", async () => {
  const { claims } = await readEvent(['Ines Falk (36-3, 24 KOs) beat Roe.']);
  expect(claims.flat().map(({ subject }) => subject)).toEqual(['Ines Falk', 'Ines Falk', 'Ines Falk']);
});

test('measure: an adverb ends the phrase', async () => {
  expect((await readClaim('It made the 40 blasts highly suspicious.')).measure).toBe('blast');
});

test('subject: a weekday is nobody', async () => {
  const { claims } = await readEvent(['On Friday the firm sold 40 ferries.']);
  expect(claims.flat().find(({ kind }) => kind === 'count')?.subject).toBeNull();
});

test('measure: what remains is nothing counted', async () => {
  expect((await readClaim('She scored with 7:41 remaining.')).measure).toBeNull();
});

test('subject: whose it is; frame: the words stand where the text has them', async () => {
  const { subject, sentence } = await readClaim('Norland sold 40 ferries.');
  expect(sentence.text).toContain(subject ?? 'Norland');
});
