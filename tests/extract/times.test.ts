import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

const published = '2021-06-03';

describe('times: news published on Thursday 3 June 2021', () => {
  test.each([
    ['The pact was signed on Nov. 10, 2020.', ['Nov. 10, 2020 = 2020-11-10']],
    ['The pact was signed on Nov. 10.', ['Nov. 10 = 2020-11-10']],
    ['Ministers will meet on July 4th.', ['July 4th = 2021-07-04']],
    ['The court ruled on Wednesday.', ['Wednesday = 2021-06-02']],
    ['The court will rule on Wednesday.', ['Wednesday = 2021-06-09']],
    ['Thursday’s vote was close.', ['Thursday = 2021-06-03']],
    ['It rained for 44 days and snowed for nearly three decades.', ['44 days = P44D', 'three decades = P3DE']],
    ['The 44-day war followed a three-decade-long truce.', ['44-day = P44D', 'three-decade-long = P3DE']],
    ['They arrived earlier this week.', ['earlier this week = 2021-W22']],
    ['He spoke late Wednesday.', ['late Wednesday = 2021-06-02']],
    ['It opened two years ago.', ['two years ago = 2019']],
    ['Prices have risen since 1991.', ['1991 = 1991']],
    ['The clinic opens in January 2022.', ['January 2022 = 2022-01']],
    ['The call came at 2:53 p.m. Wednesday.', ['2:53 p.m. Wednesday = 2021-06-02T14:53']],
    ['They meet every Monday.', ['every Monday = XXXX-WXX-1']],
    ['Sales fell in the third quarter of 2020.', ['the third quarter of 2020 = 2020-Q3']],
    ['It was the style of the 1990s and of the 19th century.', ['the 1990s = 199', 'the 19th century = 18']],
    ['Shops close on Labor Day.', ['Labor Day = 2021-09-06']],
  ])('%s', (text, expected) => {
    expect(readTimes(text, published)).toEqual(expected);
  });

  test.each([
    'You may march if you sat in the sun.',
    'A second fall would bring 2,000 troops home.',
    'The 34-year-old is now, currently and recently at large.',
    'Theresa May and April Ryan read the Sunday Times.',
    'The score was 3-2 and the odds 1/2.',
    'Flight 1960 carried 1500 people.',
  ])('nothing in: %s', (text) => {
    expect(readTimes(text, published)).toEqual([]);
  });
});

describe('times: undated texts', () => {
  test.each([
    ['The pact was signed on Nov. 10.', ['Nov. 10 = XXXX-11-10']],
    ['He spoke on Tuesday.', ['Tuesday = XXXX-WXX-2']],
    ['The shop opened at 9 a.m.', ['9 a.m. = T09:00']],
  ])('%s', (text, expected) => {
    expect(readTimes(text)).toEqual(expected);
  });

  test('a date without year has no interval', () => {
    expect(timesOf('It was signed on Nov. 10.')[0]?.value).toMatchObject({
      kind: 'date',
      edtf: 'XXXX-11-10',
      from: null,
      to: null,
      grain: 'day',
      stated: ['month', 'day'],
      inferred: [],
    });
  });
});
