import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

const published = '2021-06-24';
const table = (rows: readonly (readonly [string, ...string[]])[], day: string | null = published): void => {
  test.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, day)).toEqual(times);
  });
};

describe('clock-times', () => {
  table([
    ['It fell at 2:53 p.m. and at 8 am ET.', '2:53 p.m. = 2021-06-24T14:53', '8 am ET = 2021-06-24T08:00-04:00'],
    [
      'It fell at 14:53, at 1400 GMT, at 0930 hours.',
      '14:53 = 2021-06-24T14:53',
      '1400 GMT = 2021-06-24T14:00Z',
      '0930 hours = 2021-06-24T09:30',
    ],
    [
      'Open 8-9 p.m., between 9 and 11 a.m.',
      '8 = 2021-06-24T20:00',
      '9 p.m. = 2021-06-24T21:00',
      '9 = 2021-06-24T09:00',
      '11 a.m. = 2021-06-24T11:00',
    ],
    ['It fell at 1:30 a.m. Thursday.', '1:30 a.m. Thursday = 2021-06-24T01:30'],
    ['It fell at 7.30pm on June 3.', '7.30pm = 2021-06-03T19:30', 'June 3 = 2021-06-03'],
    [
      'It fell at noon Wednesday and at midnight on March 4.',
      'noon Wednesday = 2021-06-23T12:00',
      'midnight = 2021-03-04T00:00',
      'March 4 = 2021-03-04',
    ],
    [
      "It fell at 5 o'clock in the afternoon, at half past nine, at a quarter to five.",
      "5 o'clock in the afternoon = 2021-06-24T17:00",
      'half past nine = 2021-06-24T09:30',
      'a quarter to five = 2021-06-24T16:45',
    ],
    [
      'It fell at 9 a.m. Eastern time, 10:15:30 UTC, 6 p.m. GMT+3.',
      '9 a.m. Eastern time = 2021-06-24T09:00-04:00',
      '10:15:30 UTC = 2021-06-24T10:15:30Z',
      '6 p.m. GMT+3 = 2021-06-24T18:00+03:00',
    ],
    ['It fell on Nov. 12,2011,05.51AM IST.', 'Nov. 12,2011 = 2011-11-12', '05.51AM IST = 2011-11-12T05:51+05:30'],
    ['On May 2,2013,1:12 PM it fell.', 'May 2,2013 = 2013-05-02', '1:12 PM = 2013-05-02T13:12'],
    ['It fell at 10:00 (GMT+05:00).', '10:00 (GMT+05:00) = 2021-06-24T10:00+05:00'],
    ['Verse 3:16 says so; they won 3:2 and I am 5; ratio 10:30 mixes.'],
  ]);

  describe('game-clocks', () => {
    table([
      ['They led with 4:43 to play.', '4:43 = PT4M43S'],
      ['She scored with 7:41 left.', '7:41 = PT7M41S'],
      ['There were 6:00 minutes remaining.', '6:00 minutes = PT6M'],
      ['They tied it 2:07 into the third.', '2:07 = PT2M7S'],
      ['She scored with 0:41 to go.', '0:41 = PT41S'],
      ['He left at 7:41 p.m. to play.', '7:41 p.m. = 2021-06-24T19:41'],
      ['The score of 3:2 to play for.'],
      ['A ratio of 4:43 is odd.'],
    ]);
  });

  test('dayparts', () => {
    expect(timesOf('He left Friday morning.', published)[0]?.value).toMatchObject({
      kind: 'time',
      grain: 'daypart',
      from: '2021-06-18T05:00',
      to: '2021-06-18T11:59',
    });
    expect(readTimes('He left on Friday night and on the evening of June 3.', published)).toEqual([
      'Friday night = 2021-06-18TNI',
      'evening of June 3 = 2021-06-03TEV',
    ]);
  });

  test('a named zone is kept in minutes', () => {
    expect(timesOf('It fell at 1400 GMT.', published)[0]?.value).toMatchObject({
      kind: 'time',
      zone: 0,
      from: '2021-06-24T14:00',
    });
    expect(timesOf('It fell at 9 a.m. EST on Jan. 5.', published)[0]?.value).toMatchObject({
      zone: -300,
      from: '2021-01-05T09:00',
    });
  });
});

describe('clock times of undated texts', () => {
  table(
    [
      ['It fell at 6 a.m. on Sunday.', '6 a.m. = XXXX-WXX-7T06:00', 'Sunday = XXXX-WXX-7'],
      ['Posted 3 May 2013. It fell at 6 a.m.', '3 May 2013 = 2013-05-03', '6 a.m. = T06:00'],
    ],
    null,
  );
});

describe('seasons, quarters and holidays', () => {
  table([
    [
      'This summer, last winter, the spring of 1916, summer 2020, in the fall.',
      'This summer = 2021-SU',
      'last winter = 2020-WI',
      'the spring of 1916 = 1916-SP',
      'summer 2020 = 2020-SU',
      'the fall = 2020-FA',
    ],
    [
      'The third quarter of 2020, Q3 2019, 2017 q1, the second half of 2012.',
      'The third quarter of 2020 = 2020-Q3',
      'Q3 2019 = 2019-Q3',
      '2017 q1 = 2017-Q1',
      'the second half of 2012 = 2012-H2',
    ],
    [
      'Fiscal 2019, FY20, fiscal year 2019, school year 2008.',
      'Fiscal 2019 = FY2019',
      'FY20 = FY2020',
      'fiscal year 2019 = FY2019',
      'school year 2008 = SY2008',
    ],
    [
      'By Independence Day, on Fourth of July, on Christmas Eve 2019, Easter 2018.',
      'Independence Day = 2021-07-04',
      'Fourth of July = 2021-07-04',
      'Christmas Eve 2019 = 2019-12-24',
      'Easter 2018 = 2018-04-01',
    ],
    [
      "New Year's Day 2020 and Labor Day weekend 2020.",
      "New Year's Day 2020 = 2020-01-01",
      'Labor Day weekend 2020 = 2020-W36-WE',
    ],
    [
      'A 9/11-style panel for 9/11 families; the post-9/11 rules; it was after 9/11 and D-Day, on Super Tuesday in March 2020.',
      '9/11 = 2001-09-11',
      '9/11 = 2001-09-11',
      'D-Day = 1944-06-06',
      'Super Tuesday = 2020-03-03',
      'March 2020 = 2020-03',
    ],
    [
      'They wished us a merry Christmas. They fall; spring water; the fall of the city; the Winter Olympics; a quarter of voters; Easter Island; the second half of the game.',
    ],
  ]);
});
