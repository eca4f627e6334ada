import { describe, expect, test } from '@jest/globals';
import { dayRange, isoRange } from '../../src/extract/resolve/interval.js';
import { pickYear } from '../../src/extract/resolve/pick-year.js';
import { openSetting, speakOf } from '../../src/extract/resolve/setting.js';
import { boundBefore, hedgeBefore } from '../../src/extract/resolve/surroundings.js';
import { isAttributive, tenseAt } from '../../src/extract/resolve/tense.js';
import { readDay, readOrdinalNumber, readYear } from '../../src/extract/time-rules/numbers.js';
import { timeReader } from '../../src/extract/time-rules/read-time.js';
import { tokenize } from '../../src/text/tokens.js';
import { readTimes, timesOf } from './read-times.js';

describe('tense', () => {
  test.each([
    ['The council voted on Monday', 'Monday', 'past'],
    ['The council will vote on Monday', 'Monday', 'future'],
    ['The council is expected to vote on Monday', 'Monday', 'future'],
    ['It was asked to rule on Monday', 'Monday', 'past'],
    ['The offer expires Monday', 'Monday', 'future'],
    ['They must pay by Monday', 'Monday', 'future'],
    ['On Monday, he said', 'Monday', 'past'],
    ['Senate to vote Monday', 'Monday', 'future'],
    ['It went to the court Monday', 'Monday', 'past'],
    ['Monday blues', 'Monday', null],
    ['The bills will likely be tested Monday', 'Monday', 'future'],
    ['It is due to be formally signed Monday', 'Monday', 'future'],
    ['The bill is to be voted on Monday', 'Monday', 'future'],
    ['The bill is to be put to a vote on Monday', 'Monday', 'future'],
    ['The bill was to be signed on Monday', 'Monday', 'due'],
    ['The trip was to the coast on Monday', 'Monday', 'past'],
    ['Judges to be named Monday', 'Monday', 'future'],
    ['The vote, as soon as Monday', 'Monday', 'future'],
    ['It was closed until Monday', 'Monday', 'end'],
    ['It was scheduled to start on Monday', 'Monday', 'due'],
    [
      'It would hold a gun, a knife and a large box of old things near the door of the house in town Monday',
      'Monday',
      null,
    ],
    [
      'It will begin in the first term that follows approval of the drug for children under twelve by the agency for health, either in March',
      'March',
      'future',
    ],
  ] as const)('%s', (text, word, tense) => {
    const tokens = tokenize(text);
    const at = tokens.findIndex((token) => token.text === word);
    expect(tenseAt(tokens, at, at + 1)).toBe(tense);
  });
  test('a date that only describes a noun is placed by no verb', () => {
    const tokens = tokenize('It would be the deadly March riot');
    expect(isAttributive(tokens, 5, 6)).toBe(true);
  });
});

describe('pick-year', () => {
  const make = (year: number) => ({ grain: 'month', year, month: 9 }) as const;
  test.each([
    ['past', undefined, 2020],
    ['future', undefined, 2021],
    [null, 'last', 2020],
    [null, 'next', 2021],
    [null, 'this', 2021],
    [null, undefined, 2020],
    ['end', undefined, 2021],
  ] as const)('tense %p, pick %p', (tense, pick, year) => {
    expect(pickYear(make, { published: 18782, tense, pick })?.year).toBe(year);
  });
});

test('what ran until a day some weeks ago has ended', () => {
  const text = (end: string) => `They had put it off until after ${end}.`;
  expect(readTimes(text('Nov. 12'), '2030-12-09')).toEqual(['Nov. 12 = 2030-11-12']);
  expect(readTimes(text('Jan. 12'), '2030-12-09')).toEqual(['Jan. 12 = 2031-01-12']);
  expect(readTimes(text('July 12'), '2030-12-09')).toEqual(['July 12 = 2031-07-12']);
});

test('what was due is the nearest', () => {
  expect(readTimes('It was scheduled to be held before Thanksgiving.', '2030-12-02')).toEqual([
    'Thanksgiving = 2030-11-28',
  ]);
  expect(readTimes('It was due to start in March.', '2030-12-02')).toEqual(['March = 2031-03']);
});

test('the date of a vote to come is the nearest', () => {
  expect(readTimes('She is likely to win the June 25 special general election.', '2031-01-30')).toEqual([
    'June 25 = 2031-06-25',
  ]);
});

describe('setting: histories count from what they last spoke of', () => {
  const history = `${'In 1914 the war began. In 1915 it went on. In 1916 it went on. By 1917 it was stale. In 1918 it ended. '.repeat(12)}`;
  test('news is no history', () => {
    const read = (text: string) => openSetting(tokenize(text), { published: '2021-06-03', lang: null, text }).narrative;
    expect(read(history.repeat(2))).toBe(true);
    expect(read('On Monday the court ruled that the 1967 act, of 1987 and 1991, was void.')).toBe(false);
  });
  test('a month takes the year of the story', () => {
    const text = `${history.repeat(2)} On 7 May 1940 he fell. In June the city fell. Two days later it burned. The following year it rose. In December it slept, and in January it woke.`;
    expect(readTimes(text, '2009-12-19').slice(-6)).toEqual([
      '7 May 1940 = 1940-05-07',
      'June = 1940-06',
      'Two days later = XXXX-XX-XX',
      'The following year = 1941',
      'December = 1941-12',
      'January = 1942-01',
    ]);
  });
  test('a year in mid-sentence is an aside', () => {
    const text = 'x';
    const setting = openSetting(tokenize(text), { published: null, lang: null, text });
    const dated = speakOf(setting, { grain: 'month', year: 1964, month: 8 }, false);
    expect(speakOf(dated, { grain: 'year', year: 2005 }, false)).toMatchObject({ year: 1964, spoken: { year: 2005 } });
    expect(speakOf(dated, { grain: 'year', year: 1970 }, true).year).toBe(1970);
  });
});

describe('surroundings', () => {
  test.each([
    ['since 1991', '1991', 'after'],
    ['by Friday', 'Friday', 'before'],
    ['until the end', 'end', 'before'],
    ['on Friday', 'Friday', undefined],
  ] as const)('bound: %s', (text, word, bound) => {
    const tokens = tokenize(text);
    expect(
      boundBefore(
        tokens,
        tokens.findIndex((token) => token.text === word),
      ),
    ).toBe(bound);
  });
  test.each([
    ['nearly 30 years', 'nearly'],
    ['for more than 30 years', 'more than'],
    ['for over 30 years', 'over'],
    ['lasted beyond 30 years', 'beyond'],
    ['no more than 30 years', 'no more than'],
    ['as long as 30 years', 'as long as'],
    ['went up to 30 years', undefined],
    ['loans over 30 years', undefined],
  ])('hedge: %s', (text, hedge) => {
    const tokens = tokenize(text);
    expect(
      hedgeBefore(
        tokens,
        tokens.findIndex((token) => token.text === '30'),
      )?.text,
    ).toBe(hedge);
  });
});

describe('interval', () => {
  test('winter runs into the next year', () => {
    expect(isoRange({ grain: 'season', year: 2020, season: 'WI' })).toEqual(['2020-12-01', '2021-02-28']);
  });
  test('what is unknown has no interval', () => {
    expect(dayRange({ grain: 'day', month: 11, day: 10 })).toBeNull();
    expect(isoRange({ grain: 'day', weekday: 2 })).toBeNull();
  });
});

describe('date-value: what is stated and what is inferred', () => {
  test.each([
    ['Nov. 10', '2020-12-29', { stated: ['month', 'day'], inferred: ['year'], edtf: '2020-11-10' }],
    [
      'on Tuesday',
      '2020-12-31',
      { weekday: 2, stated: ['weekday'], inferred: ['year', 'month', 'day'], from: '2020-12-29' },
    ],
    ['on Tuesday', null, { weekday: 2, stated: ['weekday'], inferred: [], from: null, to: null }],
    ['two years ago', '2013-05-01', { grain: 'year', edtf: '2011', from: '2011-01-01', to: '2011-12-31' }],
    ['since 1991', null, { bound: 'after', approximate: false }],
    ['in late 1991', null, { approximate: true, timex3: { type: 'DATE', value: '1991', mod: 'END' } }],
  ] as const)('%s (published %s)', (text, published, value) => {
    expect(timesOf(text, published)[0]?.value).toMatchObject(value);
  });
});

describe('numbers and form', () => {
  test.each([
    ['tenth', 10],
    ['twenty-ninth', 29],
    ['21st', 21],
  ])('ordinal %s', (text, value) => expect(readOrdinalNumber(tokenize(text), 0)?.value).toBe(value));
  test.each([
    ['09th', 9],
    ['twenty nine', 29],
    ['12%', undefined],
    ['45', undefined],
  ])('day %s', (text, value) => expect(readDay(tokenize(text), 0)?.value).toBe(value));
  test.each([
    ['nineteen eighty six', 1986],
    ['two thousand and thirty two', 2032],
    ['nineteen hundred ninety three', 1993],
    ['999', undefined],
  ])('year %s', (text, value) => expect(readYear(tokenize(text), 0)?.value).toBe(value));
  test('hostile repetition is read in time that grows with its length', () => {
    const read = timeReader('mdy');
    for (const part of ['the end of ', '1st and ', '1-', 'Monday ', 'a ', 'first week of ']) {
      const tokens = tokenize(part.repeat(3000));
      for (let i = 0; i < tokens.length; i++) read(tokens, i);
    }
  });
});
