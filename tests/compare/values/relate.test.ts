import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Relation } from '../../../src/compare/types.js';
import { explainRelation } from '../../../src/compare/values/explain-relation.js';
import { intervalOf, isRounded, logRatio, roundness } from '../../../src/compare/values/intervals.js';
import { relate } from '../../../src/compare/values/relate.js';
import { scaleOf } from '../../../src/compare/values/scale.js';
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
  // vague amounts clash with nothing
  ['Dozens of boats sank.', '47 boats sank.', 'compatible'],
  ['Dozens of boats sank.', '2 boats sank.', 'apart'],
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
  // kinds never meet
  ['35 officers left.', 'Sales rose 35 percent.', 'apart'],
  ['He is 35 years old.', '35 officers left.', 'apart'],
  ['35 officers left.', 'It opened on 9 May 2031.', 'apart'],
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
  // an end of one stretch is the start of the next
  ['It lasts until July 2031.', 'It lasts until June 2031.', 'compatible'],
  ['It lasts until July.', 'It lasts until June 2031.', 'compatible'],
  ['It lasts until July 2031.', 'It lasts until May 2031.', 'clash'],
  ['It was done by 2031.', 'It was done by the end of 2030.', 'compatible'],
  // clock times
  ['It began at 9:30 p.m.', 'It began at 21:30.', 'same'],
  ['It began at 9:30 p.m.', 'It began at 9:45 p.m.', 'clash'],
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
  test('are no counts', async () => {
    const { claims } = await readEvent(['It was a 5-4 vote.', 'The 5 justices left.']);
    const [x, y] = claims.map((list) => list[0]?.value);
    expect(x && y && relate(x, y)).toBe('apart');
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

describe('any two quantities', () => {
  test('stand to each other the same way from both sides', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => relate(a, b) === relate(b, a)));
  });
  test('each is the same as itself', () => {
    fc.assert(fc.property(quantities, (a) => relate(a, { ...a }) === 'same'));
  });
  test('of different scales are apart', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => scaleOf(a) === scaleOf(b) || relate(a, b) === 'apart'));
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

describe('explainRelation says why', () => {
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
