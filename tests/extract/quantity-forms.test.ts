import { describe, expect, test } from '@jest/globals';
import { findQuantities } from '../../src/extract/quantities.js';
import { tokenize } from '../../src/text/tokens.js';
import { quantitiesOf } from './cases.js';

const table = (cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))('%p', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
};

describe('age, bare-age and life-decade', () => {
  table([
    ['the 24-year-old', '24-year-old = age 24 a'],
    ['a six-month-old baby', 'six-month-old = age 6 mo'],
    ['3 years of age', '3 years of age = age 3 a'],
    ['an 87 yo man', '87 yo = age 87 a'],
    ['aged 84', '84 = age 84 a'],
    ['aged between 12 and 15', '12 and 15 = age 12..15 a'],
    ['men between the ages of 20 and 45', '20 and 45 = age 20..45 a'],
    ['ages 20 to 45', '20 to 45 = age 20..45 a'],
    ['ages 20-45', '20-45 = age 20..45 a'],
    ['sons aged 6 and 8', '6 = age 6 a', '8 = age 8 a'],
    ['girls age 6 and 8-and others', '6 = age 6 a', '8 = age 8 a'],
    ['12- to 15-year-olds', '12- to 15-year-olds = age 12..15 a'],
    ['Jane Roe, 40, of Leeds', '40 = age 40 a'],
    ['Martin, 41, said', '41 = age 41 a'],
    ['Roe, now 62, left', '62 = age 62 a'],
    ['Jane Roe (34) said', '34 = age 34 a'],
    ['her daughter, 11, saw it', '11 = age 11 a'],
    ['the suspect, 25, fled', '25 = age 25 a'],
    ['they won the cup, 3, 4 and 5 times', '3 = count 3', '4 = count 4', '5 = count 5'],
    ['children under 6', '6 = age ..<6 a'],
    ['under the age of 6', '6 = age ..<6 a'],
    ['people 65 and older', '65 = age 65.. a'],
    ['she died at 84', '84 = age 84 a'],
    ['in their 20s and 30s', '20s = age 20..29 a', '30s = age 30..39 a'],
    ['a man in his early forties', 'forties = age 40..49 a'],
    ['in the 20s'],
    ['the 90s'],
  ]);
});

describe('range and score', () => {
  table([
    ['15 to 22 boats', '15 to 22 = count 15..22'],
    ['between 5 and 7 boats', '5 and 7 = count 5..7'],
    ['between 5% and 6%', '5% and 6% = percent 5..6 %'],
    ['3.5-4 percent', '3.5-4 percent = percent 3.5..4 %'],
    ['four to five thousand', 'four to five thousand = count 4000..5000'],
    ['$2 to $3 billion', '$2 to $3 billion = money 2000000000..3000000000 USD'],
    ['$5-10 million', '$5-10 million = money 5000000..10000000 USD'],
    ['1000–5000 homes', '1000–5000 = count 1000..5000'],
    ['two or three men', 'two or three = count 2..3'],
    ['between one and two million', 'one and two million = count 1000000..2000000'],
    ['ranged from -18 °C to -34 °C', '-18 °C to -34 °C = measure -34..-18 Cel'],
    ['3 ± 1 kg', '3 ± 1 kg = measure 2..4 kg'],
    ['fell from 5.8% to 5.7%', '5.8% = percent 5.8 %', '5.7% = percent 5.7 %'],
    ['rose by $154 to $2,754', '$154 = money 154 USD', '$2,754 = money 2754 USD'],
    ['dropped 20 to 385', '20 = count 20', '385 = count 385'],
    ['45 and 50 cases', '45 = count 45', '50 = count 50'],
    ['a 54-35 vote', '54 = score 54', '35 = score 35'],
    ['the Terns (2-13) lost', '2 = score 2', '13 = score 13'],
    ['small teams (5-10) work', '5-10 = count 5..10'],
    ['won 3-2', '3 = score 3', '2 = score 2'],
    ['a vote of 68 to 32', '68 = score 68', '32 = score 32'],
    ['voted to sack him, 61 to 39', '61 = score 61', '39 = score 39'],
    ['a tally of 40-40', '40 = score 40', '40 = score 40'],
    ['a 7-to-2 ruling', '7 = score 7', '2 = score 2'],
    ['killed 5 - 3 of them children', '5 = count 5', '3 = count 3'],
  ]);
});

describe('digits run together by a lost blank', () => {
  table([
    ['hurting 40,15 of them badly', '40 = count 40', '15 = count 15'],
    ['a record of 52-3,46 of them early', '52 = score 52', '3 = score 3', '46 = count 46'],
    ['ranked 2,3 and 4', '2 = count 2', '3 = count 3', '4 = count 4'],
    ['the 6-foot-9,260-pound guard', '6-foot-9 = measure 6.75 [ft_i]', '260-pound = measure 260 [lb_av]'],
    ['he is 6-3,220 pounds', '6 = score 6', '3 = score 3', '220 pounds = measure 220 [lb_av]'],
    ['a 9,260-pound anvil', '9,260-pound = measure 9260 [lb_av]'],
    ['€12,50 each', '€12,50 = money 12.5 EUR'],
    ['1,5 million boats', '1,5 million = count 1500000'],
    ['grew 3,5%', '3,5% = percent 3.5 %'],
    ['12,5 km away', '12,5 km = measure 12.5 km'],
    ['the value is 1,3.', '1,3 = count 1.3'],
  ]);
});

describe('ratio and share', () => {
  table([
    ['one in five voters', 'one in five = percent 0.2 1'],
    ['nine out of 10 doctors', 'nine out of 10 = percent 0.9 1'],
    ['two-thirds of it', 'two-thirds = percent 0.6666666667 1'],
    ['cut by nearly a third for now', 'a third = percent ~0.3333333333 1'],
    ['half the roof', 'half = percent 0.5 1'],
    ['1 in 250 had it', '1 in 250 = percent 0.004 1'],
    ['a third have no idea', 'third = ordinal 3'],
    ['women, and a third have none', 'a third = percent 0.3333333333 1'],
    ['gave way to a fifth straight night', 'fifth = ordinal 5'],
    ['8 in 5', '8 = count 8', '5 = count 5'],
    ['three in 10 days', 'three = count 3', '10 = count 10'],
    ['the 9/12 project'],
    ['at half time'],
  ]);
});

describe('hedges and bounds', () => {
  table([
    ['nearly 300', '300 = count ~300'],
    ['an estimated 300', '300 = count ~300'],
    ['some 200 people', '200 = count ~200'],
    ['at least another 35', '35 = count 35..'],
    ['more than a million', 'a million = count >1000000..'],
    ['fewer than 100', '100 = count ..<100'],
    ['no more than 5', '5 = count ..5'],
    ['no fewer than 5', '5 = count 5..'],
    ['as many as 10', '10 = count ..10'],
    ['up to 12 people', '12 = count ..12'],
    ['the toll topped 150', '150 = count >150..'],
    ['200-odd boats', '200 = count ~200'],
    ['40-plus boats', '40 = count 40..'],
    ['50+ boats', '50 = count 50..'],
    ['five people or more', 'five = count 5..'],
    ['five or so', 'five = count ~5'],
    ['greater than or equal to 30', '30 = count 30..'],
    ['>= 30', '30 = count 30..'],
    ['more than 10 and less than 40', '10 and less than 40 = count >10..<40'],
    ['200 or greater than 190', '200 = count 200', '190 = count >190..'],
    ['the top 10', '10 = count 10'],
    ['Claims Top 30 Million', '30 Million = count >30000000..'],
    ['Sales Top $4 Billion', '$4 Billion = money >4000000000.. USD'],
    ['The Charts Top 40', '40 = count 40'],
    // an article shows a figure known before
    ['more than the 300 expected', '300 = count 300'],
    ['less than the $5 million asked for', '$5 million = money 5000000 USD'],
    ['short of the 60 votes', '60 = count 60'],
    ['well below the nearly 2 million forecast', '2 million = count ~2000000'],
    ['over the 270-vote mark', '270 = count 270'],
    ['more than its 40 boats', '40 = count 40'],
    // where a rise ended
    ['joblessness ticked up to 4.1 percent', '4.1 percent = percent 4.1 %'],
    ['the toll shot up to 25', '25 = count 25'],
    ['pay up to 25 pounds', '25 pounds = money ..25 GBP'],
    // what a quarrel is about
    ['they wrangle over $300 checks', '$300 = money 300 USD'],
    ['fears over 12 ships', '12 = count 12'],
    ['police arrested over 300', '300 = count >300..'],
  ]);
  test('the halves of a score know each other', () => {
    const tokens = tokenize('a 54-35 vote');
    const found = findQuantities(tokens, { published: null, lang: null, text: '' });
    expect(found.map(({ value }) => 'against' in value && value.against)).toEqual([35, 54]);
  });
});

describe('vague, none and one', () => {
  table([
    ['several boats', 'several = count ?3..'],
    ['dozens hurt', 'dozens = count ?24..'],
    ['hundreds of thousands fled', 'hundreds of thousands = count ?200000..'],
    ['tens of millions of dollars', 'tens of millions of dollars = money ?20000000.. USD'],
    ['a few hundred men', 'a few hundred = count ?300..'],
    ['few people'],
    ['no casualties', 'no = count 0'],
    ['nobody was hurt', 'nobody = count 0'],
    ['no one died', 'no one = count 0'],
    ['none of them were injured', 'none = count 0'],
    ['no doubt about it'],
    ['no one knows'],
    ['one person', 'one = count 1'],
    ['one of our generals', 'one = count 1'],
    ['said that one Turkish general left', 'one = count 1'],
    ['our one general', 'one = count 1'],
    ['three workers, one a mother', 'three = count 3', 'one = count 1'],
    ['that one costs more'],
    ['killing one', 'one = count 1'],
    ['at least one dead', 'one = count 1..'],
    ['one of the largest'],
    ['one of her first aides', 'first = ordinal 1'],
    ['one of those counts last week', 'one = count 1'],
    ['one of the aides of the first lady', 'one = count 1'],
    ['one night a man fell'],
    ['this one is good'],
    ['the choice was a difficult one made late'],
    ['passed the 1,000 mark', '1,000 = count 1000'],
    ['one can say so'],
    ['the one that left'],
  ]);
});

describe('ordinal and rank', () => {
  table([
    ['21st in line', '21st = ordinal 21'],
    ['finished second', 'second = ordinal 2'],
    ['the No. 3 Democrat', 'No. 3 = ordinal 3'],
    ['the No 1 seed', 'No 1 = ordinal 1'],
    ['ranked number one', 'number one = ordinal 1'],
    ['ten per second', 'ten = count 10'],
    ['it was first reported'],
    ['the first lady'],
    ['the 21st century'],
    ['the third quarter'],
    ['the 112th Congress'],
    ['the second to last'],
    ['a 30-second film', '30 = count 30'],
  ]);
});

describe('names-not-quantities, named-phrases, numbered-things, models and alphanumeric-identifiers', () => {
  test.each([
    'the COVID-19 vaccine',
    'an iPhone 14',
    'a Boeing 737',
    'a Boeing 747-400',
    'the S&P 500',
    'under Section 230 of it',
    'Title 42',
    'along Route 66',
    'the Group of 20',
    'Brenholm Writer 8 and 9 are affected',
    'it hits BW6,7,8,9 and 10',
    'on Windows 7,8 and 8.1',
    'in versions 6, 7 and 8',
    'ring 0845 125 222 today',
    'on +44 20 7946 0958',
    'call 1800 123 456',
    'the 12000 block of East 223rd Street',
    'at 1024 Main Street',
    'at 4 Old Harbour Way',
    'the 802.11b standard',
    'at (GMT+05:00)',
    'the Group of Seven',
    'the Big Ten',
    'the A320 and H5N1',
    '5G networks',
    'an F-16',
    'on Far Eastern flight 128',
    'call 555-123-4567',
    '(202) 555-0143',
    'the 9/11 attacks',
    'open 24/7',
    'on 2012.08.08',
    'the 2013-14 season',
    'the Three Gorges dam is large',
    'dial 911',
    'the 2022 midterms',
    'his 2016 comments',
    'in 2013',
    'a USB 3.0 port',
    'The new Galaxy Note 9 packs it',
    'on the one hand',
    'a four-star general',
    'a five-star hotel',
    'first-time buyers',
    'a 3-D printer',
    'a 3D printer',
    'a 4-H club',
    'working 24/7 hours',
    'The Boeing 737 is back. Its 737 Max jets, the 737s',
    'an Airbus Co 380',
    'worries about her 787 Dreamliner 10 jet',
    '1080p video',
  ])('%p has no quantity', (text) => expect(quantitiesOf(text)).toEqual([]));
  table([
    ['a group of 20 to 30 men', '20 to 30 = count 20..30'],
    ['1800 homes burnt', '1800 = count 1800'],
    ['1. First point', 'First = ordinal 1'],
    ['Rovers beat United 3-0', '3 = score 3', '0 = score 0'],
    ['a Boeing 737 with 737 people', '737 = count 737'],
    ['with Windows 7 and 12 firms', '12 = count 12'],
    ['a block of 12000 homes', '12000 = count 12000'],
    ['12 Main Street shops shut', '12 = count 12'],
    ['34 Brenholm Harbour workers', '34 = count 34'],
    ['they call 12 men', '12 = count 12'],
    ['about 300 Catholics', '300 = count ~300'],
    ['for the first time', 'first = ordinal 1'],
    ['Three People Killed in Fire', 'Three = count 3'],
  ]);
});
