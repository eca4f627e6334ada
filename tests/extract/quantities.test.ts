import { describe, expect, test } from '@jest/globals';
import { quantitiesOf } from './cases.js';

describe('findQuantities', () => {
  test.each([
    ['35 military officers', '35 = count 35'],
    ['nearly 300 settlements', '300 = count ~300'],
    ['at least 5 people', '5 = count 5..'],
    ['more than 1,000 jobs', '1,000 = count >1000..'],
    ['up to 12 boats', '12 = count ..12'],
    ['15 to 22 mph', '15 to 22 mph = measure 15..22 [mi_i]/h'],
    ['$1.2 billion', '$1.2 billion = money 1200000000 USD'],
    ['40 per cent of voters', '40 per cent = percent 40 %'],
    ['up 5 percentage points', '5 percentage points = percent 5 {pp}'],
    ['a 69-year-old man', '69-year-old = age 69 a'],
    ['one of our generals', 'one = count 1'],
    ['another 35 officers', '35 = count 35'],
    ['several boats', 'several = count ?3..'],
  ])('%p gives %p', (text, expected) => expect(quantitiesOf(text)).toEqual([expected]));
  test.each([
    'no one came',
    'the second half',
    'This one is good',
    'in 2020',
    'the COVID-19 vaccine',
    'Section 230',
    '555-123-4567',
  ])('%p gives nothing', (text) =>
    expect(quantitiesOf(text).filter((found) => !found.includes('ordinal'))).toEqual([]),
  );
});
