import { describe, expect, test } from '@jest/globals';
import { causeOf } from '../../../src/compare/groups/cause.js';
import { readNodes } from '../../make.js';

const on = (published: string, text: string): string => `---\npublished: ${published}\n---\n${text}`;
const killed = (number: string, more = ''): string => `The storm killed ${number} sailors${more}.`;

/** The claims of one side, each in a text of its own. */
async function side(texts: readonly string[], quote?: string) {
  const nodes = await readNodes(texts);
  return quote === undefined ? nodes : nodes.filter(({ claim }) => claim.quote === quote);
}

describe('why two sides may clash', () => {
  test.each([
    ['two digits changed places', [killed('135')], [killed('153')], 'typo'],
    ['one of several mentions has them so', [killed('120'), killed('135')], [killed('153')], 'typo'],
    ['another number', [killed('135')], [killed('154')], null],
    ['two units', ['The pier is 40 miles long.'], ['The pier is 90 kilometers long.'], 'conversion'],
    ['one unit', ['The pier is 40 miles long.'], ['The pier is 90 miles long.'], null],
    ['two units, but not for all', ['The pier is 40 miles long.', 'It is 40 km long.'], ['It is 90 km long.'], null],
    ['two zones', ['It began at 3 p.m. GMT.'], ['It began at 5 p.m. EST.'], 'conversion'],
    ['one zone', ['It began at 3 p.m. GMT.'], ['It began at 5 p.m. GMT.'], null],
    ['a later text puts it higher', [on('2031-03-14', killed('31'))], [on('2031-03-15', killed('48'))], 'update'],
    ['whichever side is first', [on('2031-03-15', killed('48'))], [on('2031-03-14', killed('31'))], 'update'],
    ['a later text puts it lower', [on('2031-03-15', killed('31'))], [on('2031-03-14', killed('48'))], null],
    ['texts of one day', [on('2031-03-14', killed('31'))], [on('2031-03-14', killed('48'))], null],
    ['a text without a date', [on('2031-03-14', killed('31'))], [killed('48')], null],
    ['the lower one without a date', [killed('31')], [on('2031-03-14', killed('48'))], null],
    [
      'one of the higher texts is older',
      [on('2031-03-14', killed('31'))],
      [on('2031-03-15', killed('48')), on('2031-03-13', killed('48'))],
      null,
    ],
    [
      'sums of money do not grow',
      [on('2031-03-14', 'The pier cost $31.')],
      [on('2031-03-15', 'The pier cost $48.')],
      null,
    ],
    ['other speakers', [killed('31', ', Rowe said')], [killed('48', ', Larsen said')], 'attribution'],
    ['one speaker', [killed('31', ', Rowe said')], [killed('48', ', Rowe said')], null],
    ['a speaker on one side', [killed('31', ', Rowe said')], [killed('48')], null],
    [
      'one speaker of several on both sides',
      [killed('31', ', Rowe said'), killed('31', ', Larsen said')],
      [killed('48', ', Larsen said')],
      null,
    ],
    ['a round number', [killed('2,000')], [killed('2,150')], 'rounding'],
    ['a hedged number', [killed('about 31')], [killed('35')], 'rounding'],
    ['a round number far off', [killed('2,000')], [killed('2,950')], null],
    ['two round numbers', [killed('2,000')], [killed('2,200')], null],
    ['a number that is not so round', [killed('90')], [killed('99')], null],
  ] as const)('%s: %j / %j: %s', async (_, left, right, cause) => {
    expect(causeOf([await side(left), await side(right)])).toBe(cause);
  });

  test('nothing is known of a side alone, or of an empty one', async () => {
    const one = await side([killed('31')]);
    expect([causeOf([one]), causeOf([one, []]), causeOf([[], one])]).toEqual([null, null, null]);
  });
});
