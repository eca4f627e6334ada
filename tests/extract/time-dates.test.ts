import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

const published = '2018-05-24';
const table = (rows: readonly (readonly [string, ...string[]])[], lang: string | null = null): void => {
  test.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, published, lang)).toEqual(times);
  });
};

describe('months: dates that begin with their month', () => {
  table([
    ['It was sealed on December 31, 1994.', 'December 31, 1994 = 1994-12-31'],
    ['It was sealed on Dec31 , 1994.', 'Dec31 , 1994 = 1994-12-31'],
    ['It was sealed Sept. 3rd.', 'Sept. 3rd = 2017-09-03'],
    ['We leave on may twenty nine.', 'may twenty nine = 2018-05-29'],
    ['They met in Dec/2018 or Dec-2018.', 'Dec/2018 = 2018-12', 'Dec-2018 = 2018-12'],
    ['She was born in April of 87.', 'April of 87 = 1987-04'],
    [
      'She was born on January twenty five nineteen eighty six.',
      'January twenty five nineteen eighty six = 1986-01-25',
    ],
    ['It is due September-2020-23.', 'September-2020-23 = 2020-09-23'],
    ['Sales rose in March and April.', 'March = 2018-03', 'April = 2018-04'],
    ['It shut in November 1989; the May report said so.', 'November 1989 = 1989-11', 'May = 2018-05'],
    ['He may march on. March on! May I? The march for jobs went on in may.', 'may = 2018-05'],
    ['Sen. May told June Carter and April Ryan of Jan Smith.'],
    ['The august body sat. He dec lined.'],
    ["That was Roe May's third defeat."],
    ['Feb. 30 does not exist.'],
  ]);
});

describe('day-first: dates that begin with their day', () => {
  table([
    ['On 10 November 2020 it ended.', '10 November 2020 = 2020-11-10'],
    ['The 25th of August was wet.', '25th of August = 2017-08-25'],
    ['It was the fourth of july, 1995.', 'fourth of july, 1995 = 1995-07-04'],
    ['Most of the 12 March 3 rioters were jailed.', 'March 3 = 2018-03-03'],
    ['At first Feb. 3 hearing, they spoke.', 'Feb. 3 = 2018-02-03'],
    ['On 5 May 11 people fell.', '5 May = 2018-05-05'],
    ['It ran 6-7 January 1916.', '6 = 1916-01-06', '7 January 1916 = 1916-01-07'],
    ['It ran 30 May-2 June 1916.', '30 May = 1916-05-30', '2 June 1916 = 1916-06-02'],
    ['They paid $ 12 December 27.', 'December 27 = 2017-12-27'],
    ['The fifteenth day of June', 'fifteenth day of June = 2018-06-15'],
  ]);
});

describe('numeric-dates: dates in digits', () => {
  table([
    [
      'It is 2020-11-10, or 2020/11/10, or 20201110.',
      '2020-11-10 = 2020-11-10',
      '2020/11/10 = 2020-11-10',
      '20201110 = 2020-11-10',
    ],
    ['It is 10/11/2020.', '10/11/2020 = 2020-10-11'],
    ['It is 22/04.', '22/04 = 2018-04-22'],
    ['It is 12-2015 and 2015-3 and 23/Sep/2020.', '12-2015 = 2015-12', '2015-3 = 2015-03', '23/Sep/2020 = 2020-09-23'],
    ['Stamped 2020-11-10T14:53:10Z here.', '2020-11-10T14:53:10Z = 2020-11-10T14:53:10Z'],
    ['First 14/09/2013, then 03/10/2013.', '14/09/2013 = 2013-09-14', '03/10/2013 = 2013-10-03'],
    ['Call 555-2020 or 202-555-0142, open 24/7, add 1/2 cup, version 3.2.1.'],
  ]);
  test('the day stands first where the language has it so', () => {
    expect(readTimes('It is 10/11/2020 today.', published, 'en-GB')[0]).toBe('10/11/2020 = 2020-11-10');
  });
  test('a guess at the order is not passed for a statement', () => {
    expect(timesOf('It is 10/11/2020.')[0]?.value).toMatchObject({ stated: ['year'], inferred: ['month', 'day'] });
    expect(timesOf('It is 10/11/2020.', null, 'en-US')[0]?.value).toMatchObject({ stated: ['year', 'month', 'day'] });
  });
});

describe('years and decades', () => {
  table([
    ['Since 1991, and in the 2020 vote, and (1939-45).', '1991 = 1991', '2020 = 2020', '1939 = 1939', '45 = 1945'],
    ['From 1915 to 1917 and in 1776.', '1915 = 1915', '1917 = 1917', '1776 = 1776'],
    ['It fell in 218 BC, in AD 70.', '218 BC = BC0218', 'AD 70 = 0070'],
    ['It began in two thousand and fifteen.', 'two thousand and fifteen = 2015'],
    ['2017 April was dry.', '2017 April = 2017-04'],
    [
      "In the 1990s, the 1870s, the '80s and the nineties.",
      'the 1990s = 199',
      'the 1870s = 187',
      "the '80s = 198",
      'the nineties = 199',
    ],
    ['The 21st century and nineteenth-century art.', 'The 21st century = 20', 'nineteenth-century = 18'],
    ['About 2000 troops, 1500 people, $1990, Route 1960, 2000 homes, his 50s, in their eighties.'],
  ]);
});

describe('scan-times: ranges are two dates that share what they share', () => {
  table([
    ['From May to October 2020.', 'May = 2020-05', 'October 2020 = 2020-10'],
    ['It ran Nov. 19-20.', 'Nov. 19 = 2017-11-19', '20 = 2017-11-20'],
    ['Talks of March 5-9, 1918, failed.', 'March 5 = 1918-03-05', '9, 1918 = 1918-03-09'],
    ['Off april 9th through seventeenth.', 'april 9th = 2018-04-09', 'seventeenth = 2018-04-17'],
    ['From November to February 2017.', 'November = 2016-11', 'February 2017 = 2017-02'],
  ]);
});
