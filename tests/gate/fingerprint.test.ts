import { describe, expect, test } from '@jest/globals';
import { fingerprintOf, fingerprintsOf, sourceKey } from '../../src/gate/fingerprint.js';
import type { Group } from '../../src/model/report.js';
import { clash, mention, position, report } from './make.js';

const left = 'The harbour office counts 12 ferries in service this winter.';
const right = 'Only 9 ferries stay in service through the winter, the union says.';
const base = clash('q1', [
  position(12, mention('corpus/harbour/gazette.txt', '12', left)),
  position(9, mention('corpus/harbour/union.txt', '9', right)),
]);

describe('a fingerprint stays', () => {
  const cases: [string, Group][] = [
    [
      'when lines move',
      clash('q1', [
        position(
          12,
          mention('corpus/harbour/gazette.txt', '12', left, { line: 40, column: 2, span: { start: 7, end: 9 } }),
        ),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
    [
      'when a paragraph is wrapped anew',
      clash('q1', [
        position(12, mention('corpus/harbour/gazette.txt', '12', left.replaceAll(' ', '\n'))),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
    [
      'when a parent of the folder is renamed',
      clash('q1', [
        position(12, mention('old/texts/harbour/gazette.txt', '12', left)),
        position(9, mention('old/texts/harbour/union.txt', '9', right)),
      ]),
    ],
    [
      'when words change that only one side uses',
      clash('q1', [
        position(12, mention('corpus/harbour/gazette.txt', '12', left.replace('office counts', 'authority lists'))),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
    ['when the positions change places', clash('q1', [...base.positions].reverse())],
    [
      'when the tool words the question and the id otherwise',
      { ...base, id: 'q2', question: 'ferry', reason: '12, 9', confidence: 0.5 },
    ],
    [
      'when a source repeats itself',
      clash('q1', [
        position(
          12,
          mention('corpus/harbour/gazette.txt', '12', left),
          mention('corpus/harbour/gazette.txt', '12', 'All 12 are old.'),
        ),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
  ];
  test.each(cases)('%s', (_, group) => {
    expect(fingerprintOf(group)).toBe(fingerprintOf(base));
  });
});

describe('a fingerprint changes', () => {
  const cases: [string, Group][] = [
    [
      'when a value changes',
      clash('q1', [
        position(13, mention('corpus/harbour/gazette.txt', '13', left.replace('12', '13'))),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
    [
      'when the question changes',
      clash('q1', [
        position(12, mention('corpus/harbour/gazette.txt', '12', left.replace('ferries', 'tugboats'))),
        position(9, mention('corpus/harbour/union.txt', '9', right.replace('ferries', 'tugboats'))),
      ]),
    ],
    [
      'when a source changes',
      clash('q1', [
        position(12, mention('corpus/harbour/herald.txt', '12', left)),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
    [
      'when another source joins',
      clash('q1', [
        position(
          12,
          mention('corpus/harbour/gazette.txt', '12', left),
          mention('corpus/harbour/herald.txt', '12', left),
        ),
        position(9, mention('corpus/harbour/union.txt', '9', right)),
      ]),
    ],
    [
      'when the sides swap their values',
      clash('q1', [
        position(9, mention('corpus/harbour/gazette.txt', '9', left.replace('12', '9'))),
        position(12, mention('corpus/harbour/union.txt', '12', right.replace('9', '12'))),
      ]),
    ],
    ['when the kind changes', { ...base, kind: 'money' }],
    ['when it lies within one text', { ...base, scope: 'within' }],
  ];
  test.each(cases)('%s', (_, group) => {
    expect(fingerprintOf(group)).not.toBe(fingerprintOf(base));
  });
});

test('two clashes that look alike have two fingerprints', () => {
  const found = fingerprintsOf(report([base, { ...base, id: 'q2' }, { ...base, id: 'q3', verdict: 'agree' }]));
  expect([...found.keys()]).toEqual(['q1', 'q2']);
  expect(new Set(found.values()).size).toBe(2);
  expect(found.get('q1')).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['a.txt', 'a.txt'],
  ['./a.txt', 'a.txt'],
  ['x/y/a.txt', 'y/a.txt'],
  ['/x/y//a.txt', 'y/a.txt'],
])('the source of %s is %s', (path, key) => {
  expect(sourceKey(path)).toBe(key);
});
