import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNumeral } from '../../src/extract/numerals/read-numeral.js';
import { matchPhrase, phraseTable } from '../../src/extract/phrases.js';
import { findQuantities } from '../../src/extract/quantities.js';
import { readingOf } from '../../src/extract/reading.js';
import { tokenize } from '../../src/text/tokens.js';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spells a whole number below a billion. */
function spell(n: number): string {
  if (n < 20) return small[n] ?? '';
  if (n < 100) return (tens[Math.floor(n / 10)] ?? '') + (n % 10 ? `-${small[n % 10]}` : '');
  const [size, name]: [number, string] = n < 1e3 ? [100, 'hundred'] : n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = n % size;
  const join = rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`;
  return `${spell(Math.floor(n / size))} ${name}${join}`;
}

describe('numerals: numeral, digits, cardinal, denominator, fraction and ordinal', () => {
  test('a spelled number reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => readNumeral(tokenize(spell(n)), 0)?.value === n),
    );
  });
  test('a number with commas and decimals reads back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const text = `${whole.toLocaleString('en-US')}.${String(cents).padStart(2, '0')}`;
        const numeral = readNumeral(tokenize(text), 0);
        expect(numeral?.value).toBe(Number(text.replaceAll(',', '')));
        expect(numeral?.step).toBe(0.01);
      }),
    );
  });
});

describe('findQuantities on any text', () => {
  const word = fc.constantFrom(
    ...'one two-thirds $ 5 1,000 million to - – and between at least % km aged Smith , . ( ) no. second 20s half a of or more / 9/11 F-16 €3 bn £'.split(
      ' ',
    ),
  );
  test('mentions are in order, apart and inside the text, and values are numbers', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (text) => {
          const tokens = tokenize(text);
          let end = 0;
          for (const { first, last, value } of findQuantities(tokens, { published: null, lang: null, text })) {
            expect(first).toBeGreaterThanOrEqual(end);
            expect(last).toBeGreaterThan(first);
            expect(last).toBeLessThanOrEqual(tokens.length);
            end = last;
            for (const bound of 'low' in value ? [value.low, value.high] : []) expect(bound ?? 0).not.toBeNaN();
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  test.each(['12,', 'one ', 'one hundred and ', 'three or ', '1-', '$', '1^', 'half a '])(
    '%p repeated stays fast',
    (part) => {
      const text = part.repeat(5_000);
      const before = performance.now();
      findQuantities(tokenize(text), { published: null, lang: null, text });
      expect(performance.now() - before).toBeLessThan(10_000);
    },
  );
});

describe('phrases and reading', () => {
  const table = phraseTable([
    ['nautical mile', 1],
    ['nautical', 2],
  ]);
  test('the longest phrase wins, over hyphens', () => {
    expect(matchPhrase(tokenize('nautical-mile'), 0, table)).toEqual({ value: 1, last: 3 });
    expect(matchPhrase(tokenize('nautical chart'), 0, table)).toEqual({ value: 2, last: 1 });
    expect(matchPhrase(tokenize('mile'), 0, table)).toBeNull();
  });
  test('a reading takes value, step and scale of its numeral', () => {
    const numeral = { value: 1.2e6, step: 1e5, last: 2, words: false, scale: 1e6 };
    expect(readingOf(numeral, 0, 2, 'count', null, 'digits')).toMatchObject({ low: 1.2e6, high: 1.2e6, step: 1e5 });
  });
});
