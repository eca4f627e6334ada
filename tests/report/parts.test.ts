import { describe, expect, test } from '@jest/globals';
import { displayValue } from '../../src/model/display.js';
import { type DateValue, quantity, type Value } from '../../src/model/value.js';
import { listGrid, ruledGrid } from '../../src/report/grid.js';
import { safeJson, sanitize } from '../../src/report/sanitize.js';
import { makeSnippet } from '../../src/report/snippet.js';
import { makeStyle } from '../../src/report/style.js';
import { cutEnd, cutStart, pad, widthOf, wrap } from '../../src/report/width.js';
import { dateValue } from '../make.js';

describe('sanitize', () => {
  const cases: [text: string, safe: string][] = [
    ['plain, ünïcode — 東京 👩‍🚒', 'plain, ünïcode — 東京 👩‍🚒'],
    ['a\tb\r\nc\u2028d   e', 'a b c d e'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['a\u0000b\u007fc\u009bd', 'a\\u0000b\\u007fc\\u009bd'],
    ['35\u202e83\u2066x', '35\\u202e83\\u2066x'],
    ['half \ud800 pair', 'half \\ud800 pair'],
    ['\ufeffmark', '\\ufeffmark'],
  ];
  test.each(cases)('%j', (text, safe) => {
    expect(sanitize(text)).toBe(safe);
  });
  test('JSON keeps its value and holds no control character', () => {
    const value = { text: 'a\u009b31m\u202eb\u0007\u2028' };
    const written = safeJson(value);
    expect(JSON.parse(written)).toEqual(value);
    expect(written).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
  });
});

describe('widths', () => {
  test('wide letters take two columns', () => {
    expect([widthOf('東京'), widthOf('e\u0301'), pad('東', 4)]).toEqual([4, 1, '東  ']);
  });
  const cuts: [text: string, width: number, end: string, start: string][] = [
    ['abcdef', 6, 'abcdef', 'abcdef'],
    ['abcdef', 4, 'abc…', '…def'],
    ['東京都庁', 5, '東京…', '…都庁'],
    ['東京都庁', 4, '東…', '…庁'],
    ['abc', 0, '', ''],
  ];
  test.each(cuts)('%s cut to %d', (text, width, end, start) => {
    expect([cutEnd(text, width), cutStart(text, width)]).toEqual([end, start]);
  });
  const wraps: [text: string, width: number, lines: string[]][] = [
    ['one two three', 7, ['one two', 'three']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['', 10, ['']],
    ['東京都庁 x', 4, ['東京', '都庁', 'x']],
  ];
  test.each(wraps)('%s broken at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('makeSnippet', () => {
  const sentence =
    'After the works are done, one general and 35 officers of the army will serve in the new center by the lake.';
  const claim = { quote: '35', phrase: '35 officers', sentence };
  test.each([20, 30, 40, 60, 80])('fits into %d columns and keeps the value', (width) => {
    const { before, value, after } = makeSnippet(claim, width);
    expect(value).toBe('35');
    expect(widthOf(before + value + after)).toBeLessThanOrEqual(width);
    expect(sentence.replace(/\s/g, '')).toContain(`${before}${value}${after}`.replaceAll('…', '').replace(/\s/g, ''));
  });
  test('cuts no word in two', () => {
    expect(makeSnippet(claim, 40)).toEqual({
      before: '…general and ',
      value: '35',
      after: ' officers of the army…',
    });
  });
  test('takes the value inside its phrase, not the first like it', () => {
    const twice = { quote: '5', phrase: '5 men', sentence: 'On day 5 there were 5 men.' };
    expect(makeSnippet(twice, 60).before).toBe('On day 5 there were ');
  });
  test('makes control characters visible', () => {
    expect(makeSnippet({ quote: '3\u001b', phrase: '3\u001b', sentence: 'x 3\u001b y' }, 40).value).toBe('3\\u001b');
  });
  test('a sentence without the value shows the value alone', () => {
    expect(makeSnippet({ quote: '9', phrase: '9', sentence: 'none' }, 40)).toEqual({
      before: '',
      value: '9',
      after: '',
    });
  });
});

test('grids align their columns and leave no blanks at the ends', () => {
  expect(
    listGrid([
      ['a', 'bb'],
      ['ccc', 'd'],
    ]),
  ).toBe('a    bb\nccc  d');
  expect(
    ruledGrid([
      ['a', 'x\ny'],
      ['b', 'z'],
    ]),
  ).toBe('a │ x\n  │ y\n──┼──\nb │ z');
  expect(listGrid([])).toBe('');
});

test('without colours a style changes nothing, and with them no value looks right or wrong', () => {
  const style = makeStyle(false);
  expect([style.title('x'), style.bad('x'), style.value('x', 7)]).toEqual(['x', 'x', 'x']);
  const { good, bad, fair, value } = makeStyle(true);
  const colorOf = (painted: string): string => painted.slice(0, painted.indexOf('m'));
  const values = [0, 1, 2, 3, 4].map((index) => colorOf(value('x', index)));
  expect(values.filter((color) => [good, bad, fair].some((paint) => colorOf(paint('x')) === color))).toEqual([]);
  expect(makeStyle(true).bad('x')).toBe('\u001b[31m\u001b[1mx\u001b[22m\u001b[39m');
});

describe('displayValue', () => {
  const date = (edtf: string | null, more: Partial<DateValue> = {}): DateValue =>
    dateValue({ edtf, timex3: { type: 'DATE', value: edtf ?? 'XXXX-WXX-2' }, ...more });
  const cases: [value: Value, display: string][] = [
    [quantity('count', 35), '35'],
    [quantity('count', 2000), '2,000'],
    [quantity('count', 300, 300, { approximate: true }), 'about 300'],
    [quantity('count', 5, null), 'at least 5'],
    [quantity('count', 1000, null, { lowOpen: true }), 'more than 1,000'],
    [quantity('count', null, 12), 'up to 12'],
    [quantity('measure', 15, 22, { unit: '[mi_i]/h' }), '15–22 mph'],
    [quantity('money', 1200000000, 1200000000, { unit: 'USD' }), '$1.2 billion'],
    [quantity('money', 750000, 750000, { unit: 'NOK' }), 'NOK 750,000'],
    [quantity('percent', 40, 40, { unit: '%' }), '40%'],
    [quantity('percent', 5, 5, { unit: '{pp}' }), '5 points'],
    [quantity('age', 34, 34, { unit: 'a' }), '34 years old'],
    [quantity('duration', 44, 44, { unit: 'd' }), '44 days'],
    [quantity('duration', 1, 1, { unit: 'h' }), '1 hour'],
    [quantity('ordinal', 3), '3rd'],
    [quantity('ordinal', 12), '12th'],
    [quantity('score', 3, 1), '3–1'],
    [quantity('measure', -4.5, -4.5, { unit: 'Cel' }), '−4.5 °C'],
    [date('2020-11-10'), '10 Nov 2020'],
    [date('XXXX-11-10'), '10 Nov'],
    [date('2021-01', { grain: 'month' }), 'Jan 2021'],
    [date('1991', { grain: 'year', bound: 'after' }), 'since 1991'],
    [date('199X', { grain: 'decade' }), '1990s'],
    [date(null, { weekday: 2 }), 'a Tuesday'],
    [date('2011-11-10T14:53', { kind: 'time' }), '10 Nov 2011, 14:53'],
    [date(null, { kind: 'time', timex3: { type: 'TIME', value: 'T14:53' } }), '14:53'],
    [date(null, { kind: 'set', weekday: 1, timex3: { type: 'SET', value: 'XXXX-WXX-1' } }), 'every Monday'],
  ];
  test.each(cases)('%#: %j is %s', (value, display) => {
    expect(displayValue(value)).toBe(display);
  });
});
