import { describe, expect, test } from '@jest/globals';
import { readNumeral, readOrdinal } from '../../src/extract/numerals/read-numeral.js';
import { tokenize } from '../../src/text/tokens.js';

const read = (text: string): [number, string] | null => {
  const tokens = tokenize(text);
  const numeral = readNumeral(tokens, 0);
  return numeral && [numeral.value, text.slice(0, tokens[numeral.last - 1]?.end)];
};

// value, the whole phrase that must be taken
const whole: [number, ...string[]][] = [
  [35, '35', 'thirty-five', 'thirty five', 'thirty - five'],
  [240, '240', 'two hundred and forty', 'two hundred forty', 'two-hundred-forty'],
  [240000, '240,000', '240k', '240 thousand', 'two hundred and forty thousand', '240 000', '240\u202f000'],
  [1.5, '1.5', 'one and a half', '1½', '1 1/2', '1,5'],
  [0.5, 'half', 'a half', 'one half', 'one-half', '½', '1/2', '.5'],
  [2 / 3, 'two-thirds', 'two thirds', '2/3', '⅔'],
  [0.25, 'a quarter', 'one quarter', 'one fourth', '¼'],
  [12, 'a dozen', 'one dozen', 'twelve'],
  [6, 'half a dozen', 'half-dozen', 'half dozen'],
  [500000, 'half a million', 'half-million', 'five lakh', '5 lakh', '0.5 million'],
  [750000000, 'three quarters of a billion', 'three-quarters of a billion', '750 million'],
  [8200000, '8.2 million', '8.2-million', '8.2M', '8.2mn', '8.2 mln'],
  [1e7, '1 crore', 'a crore', '10 million', '10,000,000', '10 000 000', '1,00,00,000'],
  [1e12, 'one lakh crore', 'a trillion', '1 tn', '1,000 billion', 'a thousand billion'],
  [-40, '-40', '−40', 'minus 40', 'minus forty', 'negative forty'],
  [2.54, '2.54', 'two and fifty-four hundredths', 'two point five four'],
  [200.03, 'two hundred point zero three'],
  [5500000, 'five and a half million', '5½ million', '5.5 million', 'five million and a half'],
  [3965, '3,965', 'three thousand nine hundred and sixty five', 'three thousand, nine hundred and sixty-five'],
  [1116, 'one thousand one hundred and sixteen', 'eleven hundred and sixteen'],
  [21000000000322, 'twenty-one trillion and three hundred twenty two'],
  [1234567.89, '1,234,567.89', '1 234 567.89', '12,34,567.89'],
  [0.0000248, '2.48×10−5', '2.48x10^-5', '2.48e-5'],
  [8192, '8x2^10'],
  [20.6, 'twenty and three fifths'],
  [100 / 35, 'one hundred thirty-fifths'],
  [324, 'three hundred and two dozens'],
];

// what the numeral takes when something else follows
const partial: [string, string, number][] = [
  ['three hundred and two hundred', 'three hundred', 300],
  ['5/17/2018', '5', 5],
  ['12 300', '12', 12],
  ['1, 234', '1', 1],
  ['nine and seven', 'nine', 9],
  ['5m tall', '5', 5],
  ['ten third parties', 'ten', 10],
  ['2 million 30 years ago', '2 million', 2e6],
];

const none = ['a man', 'a third man', 'march', 'second', 'quarter', 'an hour', 'dozens', 'hundreds', '-word', 'minus'];

describe('readNumeral', () => {
  test.each(whole)('%p', (value, ...spellings) => {
    for (const spelling of spellings) {
      const [got, taken] = read(spelling) ?? [];
      expect([taken, got]).toEqual([spelling, expect.closeTo(value, 12)]);
    }
  });
  test.each(partial)('%p takes %p', (text, taken, value) => expect(read(text)).toEqual([value, taken]));
  test.each(none)('%p is no numeral', (text) => expect(read(text)).toBeNull());
  test('keeps decimals exact and tells what the writing resolves', () => {
    const steps = {
      '1.2 million': [1200000, 100000],
      '35': [35, 1],
      '1.25': [1.25, 0.01],
      '2,000': [2000, 1],
      '8.2 million': [8200000, 1e5],
    };
    for (const [text, [value, step]] of Object.entries(steps))
      expect(readNumeral(tokenize(text), 0)).toMatchObject({ value, step });
  });
  test('takes "m" for million in money only', () => {
    expect(readNumeral(tokenize('5m'), 0, { money: true })?.value).toBe(5e6);
    expect(readNumeral(tokenize('5m'), 0)?.value).toBe(5);
  });
});

describe('readOrdinal', () => {
  test.each([
    [21, '21st', 'twenty-first', 'twenty first'],
    [3, '3rd', 'third'],
    [125, '125th', 'one hundred twenty fifth', 'one hundred and twenty-fifth'],
    [1e6, 'millionth', 'one millionth'],
    [21000000000322, 'twenty-one trillion and three hundred twenty second'],
  ] as [number, ...string[]][])('%p', (value, ...spellings) => {
    for (const spelling of spellings) expect(readOrdinal(tokenize(spelling), 0)?.value).toBe(value);
  });
  test.each(['21', 'twenty', 'thirdly', 'a'])('%p is none', (text) =>
    expect(readOrdinal(tokenize(text), 0)).toBeNull(),
  );
});
