import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { aspectNames } from '../../../src/compare/features/aspects.js';
import { closestPrefix } from '../../../src/compare/features/clash.js';
import {
  checkNames,
  clashFeatures,
  factFeatures,
  pairFeatures,
  sharedValueFeatures,
} from '../../../src/compare/features/index.js';

const rows = [...factFeatures, ...clashFeatures];

/** Writes the tables of `docs/features.md`. */
function document(): string {
  const own = clashFeatures.filter(({ name }) => !name.startsWith(closestPrefix));
  const table = (title: string, list: readonly (typeof rows)[number][]): string =>
    [
      `## ${title}`,
      '',
      '| feature | is high when | aspect | may speak |',
      '| --- | --- | --- | --- |',
      ...list.map(
        ({ name, meaning, aspect, sign }) =>
          `| \`${name}\` | ${meaning} | ${aspectNames[aspect]} | ${['against', 'either way', 'for'][sign + 1]} |`,
      ),
      '',
    ].join('\n');
  return [
    '# What is measured',
    '',
    'Made from the rows in `src/compare/features/` by `UPDATE_GOLDEN=1 npm test`.',
    '',
    table('Of two claims, by their words', pairFeatures),
    table('Of two claims whose values go together, beside their words', sharedValueFeatures),
    table('Of two positions that clash, beside the words of their closest claims', own),
  ].join('\n');
}

describe('the rows of features', () => {
  test('are those of docs/features.md', () => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync('docs/features.md', document());
    expect(readFileSync('docs/features.md', 'utf8')).toBe(document());
  });
  test('have an aspect and a meaning that an editor understands', () => {
    expect(rows.filter(({ aspect, meaning }) => !(aspect in aspectNames) || meaning.length < 5)).toEqual([]);
    expect(rows.filter(({ name }) => !/^(?:closest\.)?[a-z]+\.[a-zA-Z]+$/.test(name))).toEqual([]);
  });
  test('have no other evidence than what the words of the closest pair weigh', () => {
    expect(clashFeatures.filter(({ aspect }) => aspect === 'unnamed').map(({ name }) => name)).toEqual(['clash.best']);
  });
  test('are refused when two have one name', () => {
    expect(() => checkNames([{ name: 'a.b' }, { name: 'a.c' }, { name: 'a.b' }])).toThrow('named a.b');
  });
  test('that are 1 where nothing is in common never speak for one question', () => {
    expect(rows.filter(({ apart, sign }) => apart && sign !== -1)).toEqual([]);
  });
  test.each([
    ['closest.counted.same', 1],
    ['closest.counted.different', -1],
    ['closest.words.sharedWeight', 1],
    ['clash.bothShare', -1],
    ['clash.textsLow', 0],
  ])('%s speaks for: %d', (name, sign) => {
    expect(clashFeatures.find((feature) => feature.name === name)?.sign).toBe(sign);
  });
});
