import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  daysInMonth,
  easterOf,
  formatDay,
  fromDayNumber,
  isLeapYear,
  isoWeekOf,
  mondayOf,
  mondayOfWeek,
  nthWeekday,
  parseDay,
  toDayNumber,
  weekdayOf,
} from '../../src/extract/resolve/calendar.js';
import { dayRange } from '../../src/extract/resolve/interval.js';
import { isAsFine } from '../../src/extract/resolve/moment.js';
import { momentOfDay, shiftDay, shiftMoment } from '../../src/extract/resolve/shift-moment.js';
import { edtfOf, timexOf } from '../../src/extract/resolve/write-moment.js';

const day = fc.integer({ min: -800_000, max: 800_000 });
const modernDay = fc.integer({ min: toDayNumber(1, 1, 1), max: toDayNumber(9999, 12, 31) });

describe('calendar', () => {
  test('a day number and its date are one', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: d } = fromDayNumber(n);
        expect(toDayNumber(year, month, d)).toBe(n);
        expect(d).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test('dates agree with those of the platform, whatever its time zone', () => {
    fc.assert(
      fc.property(modernDay, (n) => {
        const date = new Date(n * 86_400_000);
        expect(formatDay(fromDayNumber(n))).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(n)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  test('an ISO week opens on a Monday and holds its days', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, week } = isoWeekOf(n);
        const monday = mondayOfWeek(year, week);
        expect(weekdayOf(monday)).toBe(1);
        expect(mondayOf(n)).toBe(monday);
        expect(week).toBeGreaterThanOrEqual(1);
        expect(week).toBeLessThanOrEqual(53);
      }),
    );
  });

  test('ISO dates are read back as they were written', () => {
    fc.assert(fc.property(modernDay, (n) => expect(parseDay(formatDay(fromDayNumber(n)))).toEqual(fromDayNumber(n))));
    expect(parseDay('2021-02-29')).toBeNull();
    expect(parseDay('yesterday')).toBeNull();
  });

  test('shifting there and back by days and weeks ends where it began', () => {
    fc.assert(
      fc.property(modernDay, fc.integer({ min: -500, max: 500 }), (n, by) => {
        expect(shiftDay(shiftDay(n, 'day', by), 'day', -by)).toBe(n);
        expect(shiftDay(shiftDay(n, 'week', by), 'week', -by)).toBe(n);
        const month = shiftMoment(momentOfDay(n), 'month', by);
        expect(month && shiftMoment(month, 'month', -by)).toEqual(shiftMoment(momentOfDay(n), 'month', 0));
      }),
    );
  });

  test('the stretch of a moment holds the day it was made from', () => {
    fc.assert(
      fc.property(modernDay, fc.constantFrom('week', 'month', 'quarter', 'year', 'decade', 'century'), (n, unit) => {
        const moment = shiftMoment(momentOfDay(n), unit as 'week', 0);
        const range = moment && dayRange(moment);
        expect(range && range[0] <= n && n <= range[1]).toBe(true);
      }),
    );
  });

  test.each([
    [2000, true],
    [1900, false],
    [2020, true],
    [2021, false],
    [0, true],
  ])('leap year %p: %p', (year, leap) => expect(isLeapYear(year)).toBe(leap));

  test.each([
    ['2018-04-01', 2018],
    ['2019-04-21', 2019],
    ['1961-04-02', 1961],
    ['2038-04-25', 2038],
  ])('Easter is on %s', (iso, year) => expect(formatDay(fromDayNumber(easterOf(year)))).toBe(iso));

  test.each([
    ['2021-11-25', 2021, 11, 4, 4],
    ['2021-05-31', 2021, 5, 1, -1],
    ['2021-09-06', 2021, 9, 1, 1],
  ])('%s is the weekday of %p-%p', (iso, year, month, weekday, nth) =>
    expect(formatDay(fromDayNumber(nthWeekday(year, month, weekday, nth)))).toBe(iso),
  );

  test('grains are ordered from coarse to fine', () => {
    expect(isAsFine('day', 'month')).toBe(true);
    expect(isAsFine('year', 'month')).toBe(false);
  });
});

describe('write-moment', () => {
  test.each([
    [{ grain: 'day', year: 2020, month: 11, day: 10 }, '2020-11-10', '2020-11-10'],
    [{ grain: 'day', month: 11, day: 10 }, 'XXXX-11-10', 'XXXX-11-10'],
    [{ grain: 'day', weekday: 2 }, 'XXXX-WXX-2', null],
    [{ grain: 'month', year: 2021, month: 1 }, '2021-01', '2021-01'],
    [{ grain: 'season', year: 2021, season: 'SU' }, '2021-SU', '2021-22'],
    [{ grain: 'quarter', year: 2019, quarter: 3 }, '2019-Q3', '2019-35'],
    [{ grain: 'half', year: 2019, half: 1 }, '2019-H1', '2019-40'],
    [{ grain: 'week', year: 2021, week: 27 }, '2021-W27', '2021-07-05/2021-07-11'],
    [{ grain: 'decade', decade: 199 }, '199', '199X'],
    [{ grain: 'century', century: 20 }, '20', '20XX'],
    [{ grain: 'year', year: -217 }, 'BC0218', '-0217'],
    [
      { grain: 'minute', year: 2011, month: 11, day: 10, hour: 14, minute: 53, zone: -300 },
      '2011-11-10T14:53-05:00',
      '2011-11-10T14:53:00-05:00',
    ],
    [{ grain: 'minute', hour: 14, minute: 53 }, 'T14:53', null],
    [{ grain: 'year', vague: 'past' }, 'PAST_REF', null],
    [{ grain: 'year', fiscal: 'FY', year: 2018 }, 'FY2018', null],
  ] as const)('%j', (moment, timex, edtf) => {
    expect(timexOf(moment).value).toBe(timex);
    expect(edtfOf(moment)).toBe(edtf);
  });
});
