import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

const published = '2018-08-30';
const table = (rows: readonly (readonly [string, ...string[]])[]): void => {
  test.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, published)).toEqual(times);
  });
};

describe('amounts and durations', () => {
  table([
    ['It took eight hours and cost him 39 years.', 'eight hours = PT8H', '39 years = P39Y'],
    [
      'A six-and-a-half-minute film; an hourlong talk; a months-long probe.',
      'six-and-a-half-minute = PT6.5M',
      'hourlong = PT1H',
      'months-long = PXM',
    ],
    [
      'For 1 hour and 30 minutes, for an hour and a half, for one and a quarter year.',
      '1 hour and 30 minutes = PT1H30M',
      'an hour and a half = PT1.5H',
      'one and a quarter year = P1.25Y',
    ],
    [
      'For two decades, four centuries, for a fortnight, half a year, two quarters.',
      'two decades = P2DE',
      'four centuries = P4CE',
      'a fortnight = P2W',
      'half a year = P0.5Y',
      'two quarters = P6M',
    ],
    [
      'After years of work, for months, in decades, hours after the quake.',
      'years = PXY',
      'months = PXM',
      'decades = PXDE',
      'hours = PTXH',
    ],
    [
      'He stayed for a few days, several weeks, a couple of months.',
      'a few days = PXD',
      'several weeks = PXW',
      'a couple of months = P2M',
    ],
    [
      'He got three years, four months, and 22 1/2 years, and a 4-1/2-year term, and 6¾ hours.',
      'three years, four months = P3Y4M',
      '22 1/2 years = P22.5Y',
      '4-1/2-year = P4.5Y',
      '6¾ hours = PT6.75H',
    ],
    [
      'After three years, 15 months of it, after two years, a day.',
      'three years = P3Y',
      '15 months = P15M',
      'two years = P2Y',
    ],
    ['It took one day.', 'one day = P1D'],
    ['On one day, crowds came.'],
    ['Another day, they left.'],
    ['It may one day return.'],
    ['A 3-D printer, a 3D film, a 4-H club, 24/7 hours.'],
    ['In the weeks and months before it.', 'weeks = PXW', 'months = PXM'],
    [
      'Run 10 mins, then 5 hrs, then 123.45 sec, or 5 hrs, 3 mins.',
      '10 mins = PT10M',
      '5 hrs = PT5H',
      '123.45 sec = PT123.45S',
      '5 hrs, 3 mins = PT5H3M',
    ],
    [
      'The 34-year-old, aged 6, is two years old; three quarters of voters; a second time; a day off; working hours; 5s.',
    ],
  ]);

  test.each([
    [
      'nearly three decades',
      {
        low: 30,
        high: 30,
        unit: 'a',
        approximate: true,
        timex3: { type: 'DURATION', value: 'P3DE', mod: 'LESS_THAN' },
      },
    ],
    [
      'the 44-day war',
      { low: 44, high: 44, unit: 'd', approximate: false, timex3: { type: 'DURATION', value: 'P44D' } },
    ],
    ['for more than a year', { low: 1, high: null, lowOpen: true, unit: 'a', approximate: false }],
    ['at least five years', { low: 5, high: null, lowOpen: false, unit: 'a' }],
    ['up to six weeks', { low: null, high: 6, unit: 'wk' }],
    ['within less than two hours', { low: null, high: 2, highOpen: true, unit: 'h' }],
    ['for twelve to eighteen months', { low: 12, high: 18, unit: 'mo' }],
    ['for months', { low: 2, high: null, unit: 'mo', vague: true }],
    ['for several weeks', { low: 3, high: null, unit: 'wk', vague: true }],
    ['loans over three years', { low: 3, high: 3, unit: 'a', approximate: false }],
    ['an hour and a half', { low: 1.5, high: 1.5, unit: 'h' }],
  ])('duration-value: %s', (text, value) => {
    expect(timesOf(text)[0]?.value).toMatchObject({ kind: 'duration', ...value });
  });

  test.each([
    ['the past two weeks', '2018-08-16', '2018-08-29'],
    ['the next 60 days', '2018-08-31', '2018-10-29'],
    ['the last 2 quarters', '2018-01-01', '2018-06-30'],
    ['the next two decades', '2020-01-01', '2039-12-31'],
    ['the previous 4 business days', '2018-08-24', '2018-08-29'],
    ['the last 3 weeks of 2019', '2019-12-09', '2019-12-29'],
    ['the last four months of 2021', '2021-09-01', '2021-12-31'],
  ])('%s is set off from a known day', (text, from, to) => {
    expect(timesOf(`It is ${text}.`, published)[0]?.value).toMatchObject({ from, to });
  });
});

describe('sets', () => {
  table([
    [
      'Every Monday, each year, every single day, every two weeks.',
      'Every Monday = XXXX-WXX-1',
      'each year = P1Y',
      'every single day = P1D',
      'every two weeks = P2W',
    ],
    ['It costs $92 a month, 1.65% a year, 5 barrels per day.', 'a month = P1M', 'a year = P1Y', 'per day = P1D'],
    ['A weekly paper tests staff daily; the annual fair.', 'weekly = P1W', 'daily = P1D', 'annual = P1Y'],
    [
      'Every other day, every spring, every January, every morning.',
      'Every other day = P2D',
      'every spring = XXXX-SP',
      'every January = XXXX-01',
      'every morning = XXXX-XX-XXTMO',
    ],
    ['He reads the Daily Mail.'],
  ]);
  test('a set has no interval', () => {
    expect(timesOf('every Monday', published)[0]?.value).toMatchObject({
      kind: 'set',
      weekday: 1,
      from: null,
      to: null,
    });
  });
});
