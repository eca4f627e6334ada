import { describe, expect, test } from '@jest/globals';
import { stateAt } from '../../src/gate/before.js';
import { fingerprintsOf } from '../../src/gate/fingerprint.js';
import { findRenames } from '../../src/gate/renames.js';
import { parseObjects, parseTree } from '../../src/gate/tree.js';
import type { Claim } from '../../src/model/claim.js';
import { clash, mention, position, report } from './make.js';

test('a tree lists regular files only', () => {
  const output = [
    '100644 blob aaa\ttexts/a.txt',
    '100755 blob bbb\ttexts/with\ttab and\nbreak.txt',
    '120000 blob ccc\ttexts/link.txt',
    '160000 commit ddd\tmodule',
    '',
  ].join('\0');
  expect(parseTree(output)).toEqual([
    { path: 'texts/a.txt', object: 'aaa' },
    { path: 'texts/with\ttab and\nbreak.txt', object: 'bbb' },
  ]);
  expect(parseTree('')).toEqual([]);
});

test('objects are cut by their size', () => {
  const bytes = new TextEncoder().encode('aaa blob 5\nü\nno\nbbb missing\nccc blob 0\n\nddd blob 2\nxy\n');
  const objects = parseObjects(bytes);
  expect([...objects].map(([name, part]) => [name, new TextDecoder().decode(part)])).toEqual([
    ['aaa', 'ü\nno'],
    ['ccc', ''],
    ['ddd', 'xy'],
  ]);
});

describe('renames', () => {
  const long = ['one', 'two', 'three', 'four', 'five', 'six'];
  const text = (...lines: string[]): string => `${lines.join('\n')}\n`;
  test.each<[string, Record<string, string>, Record<string, string>, [string, string][]]>([
    ['nothing moved', { a: 'x' }, { a: 'y' }, []],
    ['a moved file', { a: 'x' }, { b: 'x' }, [['a', 'b']]],
    [
      'a moved folder',
      { 'x/a': 'p', 'x/b': 'q' },
      { 'y/a': 'p', 'y/b': 'q' },
      [
        ['x/a', 'y/a'],
        ['x/b', 'y/b'],
      ],
    ],
    [
      'equal files keep their names',
      { 'x/a': 'p', 'x/b': 'p' },
      { 'y/a': 'p', 'y/b': 'p' },
      [
        ['x/a', 'y/a'],
        ['x/b', 'y/b'],
      ],
    ],
    ['moved and edited', { a: text(...long) }, { b: text(...long.slice(1), 'other') }, [['a', 'b']]],
    ['moved with other line ends', { a: 'p\nq\n' }, { b: 'p\r\nq\r\n' }, [['a', 'b']]],
    ['a new file in place of an old one', { a: text(...long) }, { b: text('seven', 'eight') }, []],
    [
      'the more similar one',
      { a: text(...long) },
      { b: text(...long.slice(2)), c: text(...long.slice(1)) },
      [['a', 'c']],
    ],
    ['a copy is no rename', { a: 'x' }, { a: 'x', b: 'x' }, []],
    ['deleted', { a: 'x', b: 'y' }, { a: 'x' }, []],
  ])('%s', (_, before, after, expected) => {
    const named = (files: Record<string, string>) =>
      Object.entries(files).map(([path, body]) => ({ path, text: body }));
    expect([...findRenames(named(before), named(after))]).toEqual(expected);
  });
});

test('the state at a ref follows renames and knows a mention wherever it stands', () => {
  const side = (document: string) => mention(document, '12', 'The office counts 12 ferries.');
  const other = mention('t/b.txt', '9', 'Only 9 ferries sail.');
  const make = (path: string) => report([clash('q1', [position(12, side(path)), position(9, other)])]);
  const claim = { document: 'old.txt', quote: '12', sentence: { text: 'The office counts 12 ferries.' } };
  const state = stateAt('main', make('old.txt'), [claim as Claim], new Map([['old.txt', 't/a.txt']]));
  expect([...state.fingerprints]).toEqual([...fingerprintsOf(make('t/a.txt')).values()]);
  expect(state.had({ ...side('t/a.txt'), line: 70, sentence: 'The office\ncounts 12 ferries.' })).toBe(true);
  expect(state.had({ ...side('t/a.txt'), quote: '13' })).toBe(false);
  expect(state.had(side('t/c.txt'))).toBe(false);
  const smaller = make('t/a.txt').groups[0];
  const larger = clash('q1', [
    position(12, side('t/a.txt')),
    position(9, other, mention('t/c.txt', '9', 'Some 9 sail.')),
  ]);
  expect([smaller && state.hadClash(smaller), state.hadClash(larger)]).toEqual([true, false]);
});
