import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Relation } from '../../../src/compare/types.js';
import { align } from '../../../src/compare/values/align.js';
import { explainRelation } from '../../../src/compare/values/explain-relation.js';
import { valueIdentity } from '../../../src/compare/values/identity.js';
import { intervalOf, isRounded, logRatio, roundness } from '../../../src/compare/values/intervals.js';
import { relate } from '../../../src/compare/values/relate.js';
import { scaleOf, scalesMeet, scalesOf } from '../../../src/compare/values/scales.js';
import type { Claim, Quantity, QuantityKind, Value } from '../../../src/index.js';
import { quantity } from '../../../src/model/value.js';
import { readClaim, readEvent } from '../../make.js';

const year = '---\npublished: 2031-03-14\n---\n';

/** Two sentences with one claim each, and how their values relate. */
const cases: readonly (readonly [string, string, Relation])[] = [
  // exact counts
  ['35 officers left.', '35 officers left.', 'same'],
  ['35 officers left.', 'Thirty-five officers left.', 'same'],
  ['35 officers left.', '38 officers left.', 'clash'],
  ['135 divers came.', '153 divers came.', 'clash'],
  ['No injuries were reported.', '4 injuries were reported.', 'clash'],
  // what the writing resolves
  ['1.2 million voters came.', '1,180,000 voters came.', 'compatible'],
  ['1.2 million voters came.', '1,290,000 voters came.', 'clash'],
  ['1.2 million voters came.', '1.3 million voters came.', 'clash'],
  ['2 million voters came.', '2.1 million voters came.', 'compatible'],
  // hedges
  ['Nearly 300 villages were cut off.', '296 villages were cut off.', 'compatible'],
  ['About 300 villages were cut off.', '310 villages were cut off.', 'compatible'],
  ['Nearly 300 villages were cut off.', '200 villages were cut off.', 'clash'],
  // bounds
  ['At least 5 boats sank.', '7 boats sank.', 'compatible'],
  ['At least 5 boats sank.', '5 boats sank.', 'compatible'],
  ['At least 5 boats sank.', '3 boats sank.', 'clash'],
  // a bound goes with the figure it names: news writes "more than 500" of 500
  ['More than 5 boats sank.', '5 boats sank.', 'compatible'],
  ['More than 5 boats sank.', '4 boats sank.', 'clash'],
  ['More than 5 boats sank.', '6 boats sank.', 'compatible'],
  ['Fewer than 40 boats sank.', '40 boats sank.', 'compatible'],
  ['Fewer than 40 boats sank.', '44 boats sank.', 'clash'],
  ['Fewer than 40 boats sank.', 'More than 40 boats sank.', 'clash'],
  ['More than a dozen boats sank.', '12 boats sank.', 'compatible'],
  ['Up to 7 percent of boats sank.', '7 percent of boats sank.', 'compatible'],
  ['Up to 7 percent of boats sank.', '3 percent of boats sank.', 'compatible'],
  ['Less than 7 percent of boats sank.', '9 percent of boats sank.', 'clash'],
  ['The bridge cost less than $1.3 million.', 'The bridge cost $1.3 million.', 'compatible'],
  ['The bridge cost up to $80 million.', 'The bridge cost between $70 million and $80 million.', 'compatible'],
  ['It burned for less than a day.', 'It burned for a day.', 'compatible'],
  ['It burned for more than a century.', 'It burned for 100 years.', 'compatible'],
  ['It burned for three decades.', 'It burned for 30 years.', 'same'],
  ['Up to 12 boats sank.', '9 boats sank.', 'compatible'],
  ['Up to 12 boats sank.', '14 boats sank.', 'clash'],
  ['At least 9 boats sank.', 'Up to 7 boats sank.', 'clash'],
  // limits that are no round numbers are figures of their own
  ['Up to 12 boats sank.', 'Up to 17 boats sank.', 'compatible'],
  ['The euro fell below $1.29.', 'The euro fell below $1.31.', 'clash'],
  ['Fewer than 100 boats sank.', 'Fewer than 50 boats sank.', 'compatible'],
  ['More than 100 boats sank.', 'More than 50 boats sank.', 'compatible'],
  // a number without its decimals
  ['The index fell 1,190 points.', 'The index fell 1,190.95 points.', 'compatible'],
  ['The index fell 1,191 points.', 'The index fell 1,190.95 points.', 'compatible'],
  ['The index fell 1,193 points.', 'The index fell 1,190.95 points.', 'clash'],
  // ranges
  ['15 to 20 boats sank.', '17 boats sank.', 'compatible'],
  ['15 to 20 boats sank.', '22 boats sank.', 'clash'],
  ['15 to 20 boats sank.', '18 to 25 boats sank.', 'compatible'],
  ['15 to 20 boats sank.', '21 to 25 boats sank.', 'clash'],
  // vague amounts clash only with what is far below them
  ['Dozens of boats sank.', '47 boats sank.', 'compatible'],
  ['Dozens of boats sank.', '15 boats sank.', 'apart'],
  ['Dozens of boats sank.', '2 boats sank.', 'clash'],
  ['Several boats sank.', '2 boats sank.', 'apart'],
  ['Hundreds of boats sank.', '60 boats sank.', 'clash'],
  // money
  ['The bridge cost $40 million.', 'The bridge cost $45 million.', 'clash'],
  ['The bridge cost $40 million.', 'The bridge cost €40 million.', 'apart'],
  ['The bridge cost $1.2 billion.', 'The bridge cost $1,180,000,000.', 'compatible'],
  // percentages against points
  ['Sales rose 5 percent.', 'Sales rose 5 percent.', 'same'],
  ['Sales rose 5 percent.', 'Sales rose 7 percent.', 'clash'],
  ['Sales rose 5 percent.', 'Sales rose 5 percentage points.', 'apart'],
  // units
  ['The road is 10 miles long.', 'The road is 16 km long.', 'compatible'],
  ['The road is 10 miles long.', 'The road is 24 km long.', 'clash'],
  ['The road is 10 miles long.', 'The load is 10 kg.', 'apart'],
  ['It burned for 48 hours.', 'It burned for two days.', 'compatible'],
  ['It burned for 48 hours.', 'It burned for three days.', 'clash'],
  // kinds that never meet
  ['He is 35 years old.', 'Sales rose 35 percent.', 'apart'],
  ['He is 35 years old.', 'The road is 35 km long.', 'apart'],
  ['35 officers left.', 'It opened on 9 May 2031.', 'apart'],
  ['The bridge cost $35 million.', 'Sales rose 35 percent.', 'apart'],
  // two figures of one precision are two figures
  ['The road is 3 miles long.', 'The road is 4 miles long.', 'clash'],
  ['The bridge cost $80 million.', 'The bridge cost $82 million.', 'clash'],
  ['The bridge cost £2.75 million.', 'The bridge cost £2.57 million.', 'clash'],
  ['The bridge cost $700 billion.', 'The bridge cost $716 billion.', 'compatible'],
  ['It burned for seven years.', 'It burned for eight years.', 'clash'],
  ['It burned for about eight minutes.', 'It burned for about seven minutes.', 'clash'],
  ['It burned for 7 minutes 41 seconds.', 'It burned for 7 minutes 42 seconds.', 'clash'],
  ['The wall is half a metre high.', 'The wall is thirty centimetres high.', 'clash'],
  ['2,000 voters came.', '1,960 voters came.', 'compatible'],
  ['Two thousand voters came.', '1,600 voters came.', 'clash'],
  ['A million voters came.', '1.1 million voters came.', 'compatible'],
  ['A million voters came.', '600,000 voters came.', 'clash'],
  ['About 38 boats sank.', '39 boats sank.', 'clash'],
  ['About 40 boats sank.', '38 boats sank.', 'compatible'],
  ['About 40 boats sank.', '45 boats sank.', 'clash'],
  ['The bridge cost about $60 million.', 'The bridge cost $61 million.', 'compatible'],
  ['The bridge cost about $39 billion.', 'The bridge cost $38 billion.', 'clash'],
  ['Up to 1.5 million voters came.', 'Up to 1.6 million voters came.', 'clash'],
  // a dozen is twelve, but for a hedge
  ['A dozen boats sank.', '12 boats sank.', 'same'],
  ['A dozen boats sank.', '14 boats sank.', 'clash'],
  ['A dozen boats sank.', '9 boats sank.', 'clash'],
  ['About a dozen boats sank.', '13 boats sank.', 'compatible'],
  ['About a dozen boats sank.', '17 boats sank.', 'clash'],
  // "more than" names the round figure just below
  ['More than 2,000 boats sank.', '3,100 boats sank.', 'clash'],
  ['More than 2,000 boats sank.', '2,700 boats sank.', 'compatible'],
  ['At least 2,000 boats sank.', '3,100 boats sank.', 'compatible'],
  ['More than 50 percent of boats sank.', '78 percent of boats sank.', 'compatible'],
  ['More than two boats sank.', '5 boats sank.', 'compatible'],
  // shares in words are percentages
  ['Half of the boats sank.', '60 percent of the boats sank.', 'clash'],
  ['Half of the boats sank.', '51 percent of the boats sank.', 'compatible'],
  ['A third of the boats sank.', '33 percent of the boats sank.', 'compatible'],
  ['A third of the boats sank.', '28 percent of the boats sank.', 'clash'],
  ['Three quarters of the boats sank.', '74 percent of the boats sank.', 'compatible'],
  ['Three quarters of the boats sank.', '68 percent of the boats sank.', 'clash'],
  ['Almost a third of the boats sank.', '31 percent of the boats sank.', 'compatible'],
  ['Nearly half of the boats sank.', '47 percent of the boats sank.', 'compatible'],
  ['One in four boats sank.', '36 percent of the boats sank.', 'clash'],
  ['One in three boats sank.', 'A third of the boats sank.', 'same'],
  ['A quarter of the boats sank.', 'A fifth of the boats sank.', 'clash'],
  // one dimension, many units
  ['It holds 64GB of data.', 'It holds 64MB of data.', 'clash'],
  ['It holds 1 terabyte of data.', 'It holds 1,000 gigabytes of data.', 'compatible'],
  ['The plant gives 780 megawatts.', 'The plant gives 0.78 gigawatts.', 'compatible'],
  ['The plant gives 780 megawatts.', 'The plant gives 0.87 gigawatts.', 'clash'],
  ['The hall has 1,800 square metres.', 'The hall is thirty metres long.', 'apart'],
  ['The load weighs 1,740 kg.', 'The load weighs 1.5 tonnes.', 'clash'],
  ['The peak is 3,870 metres high.', 'The peak is 12,700 feet high.', 'compatible'],
  ['The peak is 3,870 metres high.', 'The peak is 12,400 feet high.', 'clash'],
  // degrees, with and without their scale
  ['It was 68 degrees Fahrenheit.', 'It was 20 degrees Celsius.', 'compatible'],
  ['It was 68 degrees Fahrenheit.', 'It was 31 degrees Celsius.', 'clash'],
  ['It was 41 degrees.', 'It was 106 degrees Fahrenheit.', 'compatible'],
  ['It was 79 degrees.', 'It was 26 degrees Celsius.', 'compatible'],
  ['It was 37 degrees.', 'It was 41 degrees Celsius.', 'clash'],
  // one scale for all lengths of time
  ['It burned for ten weeks.', 'It burned for four months.', 'clash'],
  ['It burned for nine weeks.', 'It burned for two months.', 'compatible'],
  ['It burned for 74 days.', 'It burned for five months.', 'clash'],
  ['It burned for eight days.', 'It burned for a week.', 'compatible'],
  ['It burned for 39 days.', 'It burned for six weeks.', 'compatible'],
  ['It burned for twenty minutes.', 'It burned for half an hour.', 'clash'],
  ['It burned for 40 minutes.', 'It burned for an hour.', 'clash'],
  ['It burned for 18 months.', 'It burned for a year and a half.', 'compatible'],
  ['It burned for 12 months.', 'It burned for a year.', 'compatible'],
  ['It burned for 30 months.', 'It burned for two years.', 'clash'],
  ['It burned for 100 days.', 'It burned for three months.', 'compatible'],
  ['It burned for a few days.', 'It burned for 24 hours.', 'clash'],
  // ages and lengths of time
  ['The boy is 18 months old.', 'The boy is one year old.', 'compatible'],
  ['The boy is 18 months old.', 'The boy is two years old.', 'clash'],
  ['The boy is seven months old.', 'It took nine months.', 'clash'],
  ['The firm is 30 years old.', 'It took 30 years.', 'compatible'],
  // sums in parts and in dollars of several countries
  ['The stamp costs 55 cents.', 'The stamp costs $0.55.', 'compatible'],
  ['The stamp costs 55 cents.', 'The stamp costs $0.65.', 'clash'],
  ['The bridge cost C$75 million.', 'The bridge cost $90 million.', 'clash'],
  ['The bridge cost C$75 million.', 'The bridge cost $75 million.', 'compatible'],
  ['The bridge cost C$75 million.', 'The bridge cost $56 million.', 'apart'],
  ['The bridge cost 5 million francs.', 'The bridge cost 6 million Swiss francs.', 'clash'],
  ['The bridge cost 5 million francs.', 'The bridge cost $6 million.', 'apart'],
  // a number alone has the unit of the other
  ['It rose to 7.48.', 'It rose 7.84 metres.', 'clash'],
  ['It rose to 7.84.', 'It rose 7.84 metres.', 'compatible'],
  ['It rose to 97.', 'It is 38 inches wide.', 'compatible'],
  ['It sold for 9.8 million.', 'It sold for $9.2 million.', 'clash'],
  ['It sold for 44 million.', 'It sold for 440 million euros.', 'clash'],
  ['It sold for 75.', 'It sold for $75 million.', 'apart'],
  ['It rose to 38.', 'He is 83 years old.', 'clash'],
  ['It rose to 7.', 'He is 83 years old.', 'apart'],
  // what is counted and what is numbered
  ['It was her ninth title.', 'She has eight titles.', 'clash'],
  ['It was her ninth title.', 'She has nine titles.', 'compatible'],
  // dates
  ['It was signed on 9 November 2030.', 'It was signed on 9 November 2030.', 'same'],
  ['It was signed on 9 November 2030.', 'It was signed on 10 November 2030.', 'clash'],
  ['It was signed on 9 November 2030.', 'It was signed in November 2030.', 'compatible'],
  ['It was signed on 9 November 2030.', 'It was signed in 2030.', 'compatible'],
  ['It was signed on 9 November 2030.', 'It was signed in December 2030.', 'clash'],
  ['It was signed in 2029.', 'It was signed in 2030.', 'clash'],
  ['It was signed in November.', 'It was signed on 9 November 2030.', 'compatible'],
  ['It was signed in November.', 'It was signed on 9 December 2030.', 'clash'],
  // a weekday without a date is a constraint: 12 March 2031 is a Wednesday
  ['It opened on Wednesday.', 'It opened on 12 March 2031.', 'compatible'],
  ['It opened on Thursday.', 'It opened on 12 March 2031.', 'clash'],
  ['It opened on Thursday.', 'It opened on Friday.', 'clash'],
  ['It opened on Thursday.', 'It opened in 2031.', 'apart'],
  // midnight belongs to two days
  ['It lapsed at midnight Dec. 21, 2030.', 'It lapsed on Dec. 22, 2030.', 'compatible'],
  ['It lapsed at midnight Dec. 21, 2030.', 'It lapsed on Dec. 24, 2030.', 'clash'],
  // starts and ends name a date, too; a term leaves open what lies just before it
  ['It has stood since 1998.', 'It was built in 1999.', 'clash'],
  ['It has stood since 1998.', 'It was built in March 1998.', 'compatible'],
  ['It opens by 7 November 2031.', 'It opens on 28 October 2031.', 'clash'],
  ['It opens by 7 November 2031.', 'It opens on 6 November 2031.', 'compatible'],
  ['It opens by July 2031.', 'It opens in June 2031.', 'compatible'],
  ['It opens by July 2031.', 'It opens in January 2031.', 'clash'],
  ['It lasts until Friday 14 March 2031.', 'It lasts until Saturday 15 March 2031.', 'clash'],
  // quarters and seasons
  ['It opens in the third quarter.', 'It opens in the fourth quarter.', 'clash'],
  ['It opens in the third quarter.', 'It opens in August.', 'compatible'],
  ['It opens in July.', 'It opens in the fourth quarter.', 'clash'],
  ['It fell in the winter of 1987.', 'It fell in February 1987.', 'compatible'],
  ['It fell in the winter of 1987.', 'It fell in January 1988.', 'compatible'],
  ['It fell in the winter of 1987.', 'It fell in 1988.', 'clash'],
  // an end of one stretch is the start of the next
  ['It lasts until July 2031.', 'It lasts until June 2031.', 'compatible'],
  ['It lasts until July.', 'It lasts until June 2031.', 'compatible'],
  ['It lasts until July 2031.', 'It lasts until May 2031.', 'clash'],
  ['It was done by 2031.', 'It was done by the end of 2030.', 'compatible'],
  // clock times
  ['It began at 9:30 p.m.', 'It began at 21:30.', 'same'],
  ['It began at 9:30 p.m.', 'It began at 9:45 p.m.', 'clash'],
  ['It began at 3:30 a.m.', 'It began at 3:33 a.m.', 'compatible'],
  ['It began at 3:30 a.m.', 'It began at 3:35 a.m.', 'clash'],
  ['It began at 7:41 a.m.', 'It began at 7:42 a.m.', 'clash'],
  ['It began about 9 p.m.', 'It began at 8:49 p.m.', 'compatible'],
  ['It began about 9 p.m.', 'It began at 8:30 p.m.', 'clash'],
  ['It began at half past two.', 'It began at 2:30 p.m.', 'compatible'],
  ['It began at noon.', 'It began at midnight.', 'clash'],
  ['It began after 2 a.m.', 'It began at 2:30 a.m.', 'clash'],
  ['It began after 2 p.m.', 'It began at 4 p.m.', 'clash'],
  ['It began after 2 a.m.', 'It began at 2:15 a.m.', 'compatible'],
  ['It began before 7 a.m.', 'It began at 6:40 a.m.', 'compatible'],
  ['It began before 7 a.m.', 'It began at 2 a.m.', 'apart'],
  ['It began at 0915 GMT.', 'It began at 0935 GMT.', 'clash'],
  // parts of the day, at their widest
  ['It began in the morning.', 'It began at noon.', 'clash'],
  ['It began in the morning.', 'It began at 1:15 a.m.', 'apart'],
  ['It began in the evening.', 'It began at 9 p.m.', 'apart'],
  ['It began in the evening.', 'It began at 2 p.m.', 'clash'],
  // recurring times
  ['It meets every Monday.', 'It meets every Tuesday.', 'clash'],
];

describe('relate', () => {
  test.each(cases)('%s | %s: %s', async (a, b, expected) => {
    const [x, y] = [(await readClaim(a)).value, (await readClaim(b)).value];
    expect(relate(x, y)).toBe(expected);
    expect(relate(y, x)).toBe(expected);
  });
  test('resolves a weekday by the date of its text', async () => {
    const { claims } = await readEvent([`${year}It opened on Wednesday.`, 'It opened on 12 March 2031.']);
    const [a, b] = claims.map((list) => list[0]?.value);
    expect(a && b && relate(a, b)).toBe('same');
  });
  test.each([
    // the year of "early July" is a guess, and so is the week of a weekday
    ['She left in early July.', 'She left in July 2029.', 'compatible'],
    ['She left on July 3.', 'She left on July 3, 2029.', 'compatible'],
    ['She left on July 4.', 'She left on July 3, 2029.', 'clash'],
    ['She left in July 2030.', 'She left in July 2029.', 'clash'],
    ['She left on Wednesday.', 'She left on March 5, 2031.', 'apart'],
    ['She left on Wednesday morning.', 'She left on March 5, 2031.', 'apart'],
    ['She left on Saturday evening.', 'She left on Sunday afternoon.', 'clash'],
    ['She left after Saturday evening.', 'She left on Sunday afternoon.', 'clash'],
    ['She left on Wednesday.', 'She left on March 6, 2031.', 'clash'],
  ])('takes what is inferred for a guess: %s | %s: %s', async (a, b, expected) => {
    const { claims } = await readEvent([year + a, year + b]);
    const [x, y] = claims.map((list) => list[0]?.value);
    expect(x && y && relate(x, y)).toBe(expected);
    expect(x && y && relate(y, x)).toBe(expected);
  });
});

describe('the halves of two scores', () => {
  test.each([
    ['54-35', '54-35', ['same', 'apart', 'apart', 'same']],
    ['5-4', '6-3', ['clash', 'apart', 'apart', 'clash']],
    ['5-4', '4-5', ['apart', 'same', 'same', 'apart']],
    ['5-4', '6-5', ['clash', 'apart', 'apart', 'clash']],
    ['50-50', '51-50', ['clash', 'same', 'clash', 'same']],
  ])('%s | %s: %p', async (a, b, expected) => {
    const { claims } = await readEvent([`It was a ${a} vote.`, `It was a ${b} vote.`]);
    const [x = [], y = []] = claims.map((list) => list.map(({ value }) => value));
    expect(x.flatMap((p) => y.map((q) => relate(p, q)))).toEqual(expected);
  });
  test.each([
    ['5', 'compatible'],
    ['4', 'compatible'],
    ['7', 'clash'],
  ])('meet a count: 5-4 | %s: %s', async (count, expected) => {
    const { claims } = await readEvent(['It was a 5-4 vote.', `The vote was ${count}.`]);
    const [x, y] = claims.map((list) => list[0]?.value);
    expect(x && y && relate(x, y)).toBe(expected);
  });
});

const kinds: QuantityKind[] = ['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal'];
const units: Partial<Record<QuantityKind, string[]>> = {
  money: ['USD', 'EUR'],
  percent: ['%'],
  measure: ['m', 'km', '[mi_i]', 'kg'],
  duration: ['d', 'h', 'a'],
};

/** Any quantity that extraction could make. */
const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    unit: fc.nat(3),
    low: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }),
    more: fc.option(fc.nat(400), { nil: null }),
    step: fc.constantFrom(null, 1, 10, 100),
    open: fc.boolean(),
    approximate: fc.boolean(),
    vague: fc.boolean(),
  })
  .map(({ kind, unit, low, more, step, open, approximate, vague }) => {
    const list = units[kind];
    const high = low === null ? (more ?? 7) : more === null ? null : low + (more > 200 ? 0 : more);
    return quantity(kind, low, high, {
      unit: list?.[unit % list.length] ?? null,
      step,
      lowOpen: open && low !== null && high === null,
      highOpen: open && low === null,
      approximate,
      ...(vague ? { vague } : {}),
    });
  });

/** Quantities so few that many are alike. */
const few: fc.Arbitrary<Quantity> = fc
  .record({
    kind: fc.constantFrom<QuantityKind>('count', 'ordinal', 'percent'),
    low: fc.constantFrom(null, 20, 21),
    approximate: fc.boolean(),
    lowOpen: fc.boolean(),
    step: fc.constantFrom(1, 10),
  })
  .map(({ kind, low, ...more }) =>
    quantity(kind, low, more.lowOpen ? null : 21, { ...more, unit: kind === 'percent' ? '%' : null }),
  );

test('a bare number beside miles may be one of kilometres, whichever comes first', () => {
  const [miles, bare] = [quantity('measure', null, 3, { unit: '[mi_i]' }), quantity('count', 4, null)];
  expect([relate(miles, bare), relate(bare, miles)]).toEqual(['compatible', 'compatible']);
});

describe('any two quantities', () => {
  test('stand to each other the same way from both sides', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => relate(a, b) === relate(b, a)));
  });
  test('each is the same as itself', () => {
    fc.assert(fc.property(quantities, (a) => relate(a, { ...a }) === 'same'));
  });
  test('with no scale in common are apart', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => align(a, b) !== null || relate(a, b) === 'apart'));
  });
  test('are the same as a third when they are each other', () => {
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        const equal = relate(a, b) === 'same' && relate(b, c) === 'same';
        expect(!equal || relate(a, c) === 'same').toBe(true);
      }),
    );
  });
  test('never clash for being said more loosely', () => {
    fc.assert(
      fc.property(quantities, quantities, fc.nat(50), fc.nat(50), (a, b, less, more) => {
        const [low, high] = [a.low ?? 0, (a.low ?? 0) + 1 + more];
        const range = { ...a, low, high, vague: false, lowOpen: false, highOpen: false };
        const other = { ...b, kind: a.kind, unit: a.unit, low: b.low === null ? null : low + (b.low % 60) - 30 };
        const near = { ...other, high: other.low === null || b.high === null ? b.high : other.low };
        if (relate(range, near) !== 'compatible') return;
        expect(relate({ ...range, low: Math.max(0, low - less), high: high + more }, near)).not.toBe('clash');
        expect(relate({ ...range, approximate: true }, near)).not.toBe('clash');
      }),
    );
  });
  test('lie inside what they allow, and a hedge only widens it', () => {
    fc.assert(
      fc.property(quantities, (a) => {
        const [plain, hedged] = [intervalOf({ ...a, approximate: false }), intervalOf({ ...a, approximate: true })];
        expect(plain.low).toBeLessThanOrEqual(plain.high);
        expect(hedged.low).toBeLessThanOrEqual(plain.low);
        expect(hedged.high).toBeGreaterThanOrEqual(plain.high);
      }),
    );
  });
});

describe('the scales of claims', () => {
  test.each([
    ['It rose to 7.48.', 'It rose 7.84 metres.', true],
    ['It sold for 9.8 million.', 'It sold for $9.2 million.', true],
    ['35 officers left.', 'The road is 36 km long.', false],
    ['35 officers left.', 'It sold for $36.', false],
    ['It was her ninth title.', 'She has eight titles.', true],
    ['It was her ninth title.', 'She has eight brothers.', false],
    ['It was her first title.', 'She has one title.', false],
    ['It was her ninth title.', 'She has 35 titles.', false],
    ['Half of the boats sank.', '60 percent of the boats sank.', true],
    ['The firm is 30 years old.', 'It took 30 years.', true],
    ['The firm is 30 years old.', 'It took 31 years.', false],
    ['It burned for ten weeks.', 'It burned for four months.', true],
    ['It opened in 1998.', 'It rose to 1,998.', false],
  ])('%s | %s: meet %s', async (a, b, expected) => {
    const [x, y] = [await readClaim(a), await readClaim(b)];
    expect(scalesMeet(x, y)).toBe(expected);
    expect(scalesMeet(y, x)).toBe(expected);
    if (expected) expect(scalesOf(x).some((scale) => scalesOf(y).includes(scale))).toBe(true);
  });
  test.each([
    ['48 hours', 'two days'],
    ['3 km', '3,000 metres'],
    ['50 percent', 'half'],
  ])('%s and %s are one value', async (a, b) => {
    const [x, y] = [await readClaim(`It was ${a} of it.`), await readClaim(`It was ${b} of it.`)];
    expect(valueIdentity(x.value)).toBe(valueIdentity(y.value));
    expect(scaleOf(x.value)).toBe(scaleOf(y.value));
  });
});

describe('interval', () => {
  test.each([
    [2300, 100],
    [2000, 1000],
    [35, 1],
    [0, 1],
    [1200000, 100000],
    [0.5, 0.1],
  ])('%d is round to %d', (x, unit) => {
    expect(roundness(x)).toBeCloseTo(unit, 9);
  });
  test.each([
    ['1.2 million voters came.', true],
    ['35 officers left.', false],
    ['The road is 6 miles long.', true],
  ] as const)('%s is written to a precision: %s', async (sentence, rounded) => {
    expect(isRounded((await readClaim(sentence)).value as Quantity)).toBe(rounded);
  });
  test('the ratio of two quantities has no direction', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        expect(logRatio(a, b) ?? -1).toBeCloseTo(logRatio(b, a) ?? -1, 9);
      }),
    );
  });
});

describe('reckon says why', () => {
  const values = new Map<string, Value>();
  const sentences = ['35 men left.', '38 men left.', 'Nearly 300 men left.', '296 men left.', 'At least 5 men left.'];
  beforeAll(async () => {
    const claims: Claim[] = await Promise.all(sentences.map(readClaim));
    for (const [k, claim] of claims.entries()) values.set(sentences[k] ?? '', claim.value);
  });
  test.each([
    ['35 men left.', '38 men left.', '35 and 38 are written as exact: nothing fits both'],
    ['35 men left.', '35 men left.', 'both say 35: the same value'],
    ['Nearly 300 men left.', '296 men left.', 'both can be true'],
    ['At least 5 men left.', '35 men left.', 'at least 5 allows from 5 up; 35 is written as exact: both can be true'],
  ])('%s | %s', (a, b, words) => {
    const [x, y] = [values.get(a), values.get(b)];
    expect(x && y && explainRelation(x, y).words).toContain(words);
  });
});
