import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

/** A Friday. */
const published = '2013-03-22';
const table = (rows: readonly (readonly [string, ...string[]])[]): void => {
  test.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, published)).toEqual(times);
  });
};

describe('relative-days', () => {
  table([
    ['Yesterday, today and tomorrow.', 'Yesterday = 2013-03-21', 'today = 2013-03-22', 'tomorrow = 2013-03-23'],
    [
      'They came this morning, left last night and return tonight.',
      'this morning = 2013-03-22TMO',
      'last night = 2013-03-21TNI',
      'tonight = 2013-03-22TNI',
    ],
    [
      'The day before yesterday and the day after tomorrow.',
      'The day before yesterday = 2013-03-20',
      'the day after tomorrow = 2013-03-24',
    ],
    ['USA Today and these days, now and recently.'],
  ]);
});

describe('weekdays', () => {
  table([
    ['He resigned on Friday and left Saturday.', 'Friday = 2013-03-22', 'Saturday = 2013-03-16'],
    ['He will resign on Friday and leave on Saturday.', 'Friday = 2013-03-22', 'Saturday = 2013-03-23'],
    ['It was Tuesday, March 19, 2013.', 'Tuesday, March 19, 2013 = 2013-03-19'],
    [
      'It was Mon 18 March; it snowed on Fri and Sat.',
      'Mon 18 March = 2013-03-18',
      'Fri = 2013-03-22',
      'Sat. = 2013-03-16',
    ],
    ['They meet Wed 13th.', 'Wed 13th = 2013-03-13'],
    ['Shops shut on Sundays and on Tuesday mornings.', 'Sundays = XXXX-WXX-7', 'Tuesday mornings = XXXX-WXX-2TMO'],
    ['Saturday Night Live ran in the Sunday Times; we sat in the sun.'],
  ]);
});

describe('bare', () => {
  table([
    ['It was the worst fire of the year.', 'the year = 2013'],
    ["She was 2011's Player of the Year.", '2011 = 2011', 'the Year = 2013'],
    ['He was the smuggler of the century and Player of the Year.'],
  ]);
});

describe('relative-periods', () => {
  table([
    ['Last week, this month and next year.', 'Last week = 2013-W11', 'this month = 2013-03', 'next year = 2014'],
    ['Last December and January were cold.', 'Last December = 2012-12', 'January = 2013-01'],
    ['The past 10 years and the next few weeks.', 'The past 10 years = P10Y', 'the next few weeks = PXW'],
    ['The past year was hard; the 2 next days are free.', 'The past year = P1Y', 'the 2 next days = P2D'],
    ['Last Wednesday it rained; next Monday it will snow.', 'Last Wednesday = 2013-03-20', 'next Monday = 2013-03-25'],
    ['Sales of the last quarter and last fiscal year.', 'the last quarter = 2012-Q4', 'last fiscal year = FY2012'],
    [
      'Independence Day of this year and August of last year.',
      'Independence Day of this year = 2013-07-04',
      'August of last year = 2012-08',
    ],
    [
      'Friday of next week, or next week on Tuesday.',
      'Friday of next week = 2013-03-29',
      'next week on Tuesday = 2013-03-26',
    ],
    ['Last names and the next door; this time; the 400,000 last week.', 'last week = 2013-W11'],
  ]);
});

describe('shifts', () => {
  table([
    [
      'Ten days ago, three weeks ago, two months ago, a decade ago.',
      'Ten days ago = 2013-03-12',
      'three weeks ago = 2013-W09',
      'two months ago = 2013-01',
      'a decade ago = 200',
    ],
    [
      'It opened on March 1, 2010. Two days later it shut, and a year later it burned.',
      'March 1, 2010 = 2010-03-01',
      'Two days later = 2010-03-03',
      'a year later = 2011',
    ],
    ['Third-quarter profit rose from a year earlier.', 'Third-quarter = 2012-Q3', 'a year earlier = 2011-Q3'],
    [
      'It was 3 days after January 12th and two weeks before May 13, 1999.',
      '3 days after January 12th = 2013-01-15',
      'two weeks before May 13, 1999 = 1999-04-29',
    ],
    ['I will be back in two weeks.', 'in two weeks = 2013-04-05'],
    [
      'Half a century ago and 2 weeks and 2 days ago.',
      'Half a century ago = 1963',
      '2 weeks and 2 days ago = 2013-03-06',
    ],
    ['We meet Monday two weeks from now.', 'Monday two weeks from now = 2013-04-01'],
    ['Years ago it was a farm; two days after the riot it was not.', 'Years ago = PAST_REF', 'two days = P2D'],
    [
      'It broke on June 3, 2009. The day before, it had rained; the following year, it was mended.',
      'June 3, 2009 = 2009-06-03',
      'The day before = 2009-06-02',
      'the following year = 2010',
    ],
  ]);
});

describe('parts, bare and modified', () => {
  table([
    [
      'The last week of July 2016 and the first quarter of the year.',
      'The last week of July 2016 = 2016-W30',
      'the first quarter of the year = 2013-Q1',
    ],
    [
      'The third Monday in January 2015; the 15th day of June 2014.',
      'The third Monday in January 2015 = 2015-01-19',
      '15th day of June 2014 = 2014-06-15',
    ],
    ['The first 2 weeks of 2021.', 'The first 2 weeks of 2021 = P2W'],
    [
      'The week ended March 16; the week of April 10th, 2013; week 23.',
      'The week = 2013-W11',
      'March 16 = 2013-03-16',
      'the week of April 10th, 2013 = 2013-W15',
      'week 23 = 2012-W23',
    ],
    ['night of May 13, 1958.', 'night of May 13, 1958 = 1958-05-13TNI'],
    [
      'The early hours of Friday; in the early morning hours of 30 April 1975.',
      'The early hours of Friday = 2013-03-22',
      'the early morning hours of 30 April 1975 = 1975-04-30',
    ],
    [
      'Early October, late 2012, mid-2011, the end of March.',
      'Early October = 2012-10',
      'late 2012 = 2012',
      'mid-2011 = 2011',
      'the end of March = 2013-03',
    ],
    [
      'Earlier this week, later this year, earlier in March.',
      'Earlier this week = 2013-W12',
      'later this year = 2013',
      'earlier in March = 2013-03',
    ],
    [
      'By year’s end or month-end; down in the year to date.',
      'year’s end = 2013',
      'month-end = 2013-03',
      'the year to date = 2013',
    ],
    ['They met over the weekend. It is the best of the year.', 'the weekend = 2013-W11-WE', 'the year = 2013'],
    ['On March 3 it rained, and on the 20th it snowed.', 'March 3 = 2013-03-03', 'the 20th = 2013-03-20'],
    ['The first week of the war, the 20th man, early birds and late fees.'],
  ]);

  test('"earlier" ends with publication and "later" begins with it', () => {
    expect(timesOf('earlier this week', '2020-12-24')[0]?.value).toMatchObject({
      from: '2020-12-21',
      to: '2020-12-24',
    });
    expect(timesOf('later this week', '2020-12-24')[0]?.value).toMatchObject({ from: '2020-12-24', to: '2020-12-27' });
  });
});

describe('event-days', () => {
  table([
    [
      'The Sept. 11 attacks changed it; after Sept. 11 all flew less. On Sept. 11 he flew.',
      'Sept. 11 = 2001-09-11',
      'Sept. 11 = 2001-09-11',
      'Sept. 11 = 2012-09-11',
    ],
  ]);
  test('no event before it happened', () => {
    expect(readTimes('The Oct. 7 attack failed.', '2013-12-01')).toEqual(['Oct. 7 = 2013-10-07']);
  });
});
