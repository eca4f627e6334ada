import { describe, expect, test } from '@jest/globals';
import { quantitiesOf } from './cases.js';

const table = (cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))('%p', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
};

describe('fractions and single units', () => {
  table([
    ['nine and a quarter miles', 'nine and a quarter miles = measure 9.25 [mi_i]'],
    ['a mile and a half away', 'a mile and a half = measure 1.5 [mi_i]'],
    ['a foot and a half of snow', 'a foot and a half = measure 1.5 [ft_i]'],
    ['a good yard down', 'a good yard = measure >1.. [yd_i]'],
    ['a full metre above', 'a full metre = measure 1 m'],
    ['a mere quarter of the boys', 'a mere quarter = percent 0.25 1'],
    ['half a point ahead', 'half = count 0.5'],
    ['three-quarters of a length', 'three-quarters = count 0.75'],
    ['shrank by close to a fifth.', 'a fifth = percent ~0.2 1'],
    ['a tenth less abroad', 'a tenth = percent 0.1 1'],
    ['at kilometre 36.', 'kilometre 36 = measure 36 km'],
    ['half the fare', 'half = percent 0.5 1'],
    ['a third man', 'third = ordinal 3'],
    ['a mile away'],
    ['a good foot soldier'],
    ['a mile and a half of the road', 'a half = percent 0.5 1'],
    ['he came a fifth in the race', 'fifth = ordinal 5'],
    ['by mile 20 boats sank', '20 = count 20'],
  ]);
});

describe('ratios', () => {
  table([
    ['two in a hundred die', 'two in a hundred = percent 0.02 1'],
    ['two patients in a hundred die', 'two patients in a hundred = percent 0.02 1'],
    ['one voter in three stayed home', 'one voter in three = percent 0.3333333333 1'],
    ['two of every five residents', 'two of every five = percent 0.4 1'],
    ['six in every ten members', 'six in every ten = percent 0.6 1'],
    ['784 out of a thousand', '784 out of a thousand = percent 0.784 1'],
    ['six and a half in the hundred', 'six and a half in the hundred = percent 0.065 1'],
    ['two in hospital', 'two = count 2'],
    ['five in a row', 'five = count 5'],
    ['two in two days', 'two = count 2', 'two = count 2'],
    ['two goals in five', 'two = count 2', 'five = count 5'],
    ['one man in two cars', 'one = count 1', 'two = count 2'],
    ['one of three boats', 'one = count 1', 'three = count 3'],
    ['two men in six boats', 'two = count 2', 'six = count 6'],
  ]);
});

describe('money', () => {
  table([
    ['4.1m Danish kroner', '4.1m Danish kroner = money 4100000 DKK'],
    ['Rs.25,000', 'Rs.25,000 = money 25000 INR'],
    ['₹50L', '₹50L = money 5000000 INR'],
    ['Rs 2.5 L crore', 'Rs 2.5 L crore = money 2500000000000 INR'],
    ['it cost $13 009', '$13 009 = money 13009 USD'],
    ['12 300 euros', '12 300 euros = money 12300 EUR'],
    ['negative $64.2 million', 'negative $64.2 million = money -64200000 USD'],
    ['$(322.40) in fees', '$(322.40) = money -322.4 USD'],
    ['an invoice of nine hundred thousand pounds', 'nine hundred thousand pounds = money 900000 GBP'],
    ['a hoard valued at 68,000 pounds', '68,000 pounds = money 68000 GBP'],
    ['each gets £5 and thirty-five pounds', '£5 = money 5 GBP', 'thirty-five pounds = money 35 GBP'],
    ['the stone weighs nine hundred pounds', 'nine hundred pounds = measure 900 [lb_av]'],
    ['a truck of eighty thousand pounds', 'eighty thousand pounds = measure 80000 [lb_av]'],
    ['a 4.1m wall', '4.1m = measure 4.1 m'],
    ['with 12 300 people', '12 = count 12', '300 = count 300'],
    ['5 L of milk', '5 L = measure 5 L'],
    ['plus or minus $3', '$3 = money 3 USD'],
  ]);
});

describe('counts in words', () => {
  table([
    ['he had climbed it twice', 'twice = count 2'],
    ['jailed twice this year', 'twice = count 2'],
    ['a pair of guard dogs', 'a pair of = count 2'],
    ['a score of men', 'a score of = count 20'],
    ['No people were killed', 'No = count 0'],
    ['No-one was hurt', 'No-one = count 0'],
    ['Nobody died', 'Nobody = count 0'],
    ['twice as large'],
    ['twice the size'],
    ['twice a week'],
    ['think twice about it'],
    ['once or twice'],
    ['a pair of old shoes'],
    ['a score of 12', '12 = count 12'],
    ['a score of goals'],
    ['no people came'],
  ]);
});

describe('scores in words', () => {
  table([
    ['by ten frames to eight', 'ten = score 10', 'eight = score 8'],
    ['by three goals to nil', 'three = score 3', 'nil = score 0'],
    ['lost three-one', 'three = score 3', 'one = score 1'],
    ['ended two-nil', 'two = score 2', 'nil = score 0'],
    ['it ended three all', 'three = score 3', 'all = score 3'],
    ['beat the Bulls 97 to 86', '97 = score 97', '86 = score 86'],
    ['won the tie-break seven to five', 'seven = score 7', 'five = score 5'],
    ['at sixteen to one', 'sixteen = score 16', 'one = score 1'],
    ['fell from 97 to 86', '97 = count 97', '86 = count 86'],
    ['lost 3 points to 45', '3 = count 3', '45 = count 45'],
    ['four games to go', 'four = count 4'],
    ['returns were nil'],
    ['one-on-one talks'],
    ['three all-rounders', 'three = count 3'],
  ]);
});

describe('temperatures and places by number', () => {
  table([
    ['frost of minus 20, they said', 'minus 20 = measure -20 deg'],
    ['the gauge stood at fourteen below when', 'fourteen below = measure -14 deg'],
    ['17 degrees below zero', '17 degrees below zero = measure -17 deg'],
    ['seat 12B'],
    ['row 7 burned'],
    ['bus 34 crashed'],
    ['the rating fell to minus 5', 'minus 5 = count -5'],
    ['ten below the limit', 'ten = count 10'],
    ['it can seat 12 people', '12 = count 12'],
    ['by bus 34 people fled', '34 = count 34'],
  ]);
});
