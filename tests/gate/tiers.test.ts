import { describe, expect, test } from '@jest/globals';
import { acceptFindings } from '../../src/gate/accept.js';
import { stateAt } from '../../src/gate/before.js';
import { countFindings, isCounted } from '../../src/gate/count-findings.js';
import { fingerprintsOf } from '../../src/gate/fingerprint.js';
import { fails, judgeFindings, type Standard } from '../../src/gate/judge-findings.js';
import type { FindingStatus } from '../../src/model/check.js';
import type { Tier } from '../../src/model/tier.js';
import { clash, mention, position, report, standard } from './make.js';

const reportOf = (tier: Tier) =>
  report([
    clash(
      'q1111111111',
      [
        position(12, mention('harbour/a.txt', '12', 'The office counts 12 ferries.')),
        position(9, mention('harbour/b.txt', '9', 'Only 9 ferries sail.')),
      ],
      { tier },
    ),
  ]);
const checkOf = (tier: Tier, more: Partial<Standard> = {}) => {
  const made = reportOf(tier);
  return judgeFindings(made, fingerprintsOf(made), standard({ baseline: null, ...more }));
};

describe('what counts', () => {
  test.each<[Tier, FindingStatus, failOn: Tier, boolean]>([
    ['likely', 'new', 'likely', true],
    ['likely', 'new', 'possible', true],
    ['likely', 'expired', 'likely', true],
    ['likely', 'accepted', 'possible', false],
    ['likely', 'known', 'possible', false],
    ['possible', 'new', 'likely', false],
    ['possible', 'new', 'possible', true],
    ['possible', 'expired', 'likely', false],
    ['possible', 'expired', 'possible', true],
    ['possible', 'accepted', 'possible', false],
    ['possible', 'known', 'possible', false],
  ])('a %s one that is %s, where %s ones fail: %s', (tier, status, failOn, expected) => {
    const finding = { group: 'q1', fingerprint: 'f', status, tier, reason: null, by: null, expires: null, changed: [] };
    expect(isCounted(finding, failOn)).toBe(expected);
    const { new: fresh, expired, possible, accepted, known, stale } = countFindings([finding], 2, failOn);
    expect([fresh + expired, fresh + expired + possible + accepted + known, stale]).toEqual([expected ? 1 : 0, 1, 2]);
  });

  test.each<[Tier, failOn: Tier, boolean]>([
    ['likely', 'likely', true],
    ['likely', 'possible', true],
    ['possible', 'likely', false],
    ['possible', 'possible', true],
  ])('a check with a new %s one, where %s ones fail: %s', (tier, failOn, expected) => {
    const check = checkOf(tier, { failOn });
    expect(fails(check)).toBe(expected);
    expect(check).toMatchObject({ failOn, findings: [{ tier, status: 'new' }] });
  });
});

describe.each<[before: Tier, now: Tier]>([
  ['possible', 'likely'],
  ['likely', 'possible'],
  ['possible', 'possible'],
])('a disagreement that was %s and is %s', (before, now) => {
  test('stays accepted', () => {
    const checked = { ...reportOf(before), check: checkOf(before) };
    const acceptance = { reason: 'sheds are counted', by: null, expires: null };
    const { entries } = acceptFindings(checked, [], new Set(['q1111111111']), acceptance, (at) => at);
    const check = checkOf(now, { entries, failOn: 'possible' });
    expect(check.summary).toEqual({ new: 0, expired: 0, possible: 0, accepted: 1, known: 0, stale: 0 });
    expect(fails(check)).toBe(false);
  });

  test('is not new to a git ref that had it', () => {
    const state = stateAt('main', reportOf(before), [], new Map());
    const check = checkOf(now, { before: state, failOn: 'possible' });
    expect(check.findings.map(({ status }) => status)).toEqual(['known']);
    expect(fails(check)).toBe(false);
  });
});

test('a disagreement that a git ref had in neither tier is new', () => {
  const state = stateAt('main', report([]), [], new Map());
  expect(checkOf('likely', { before: state }).findings.map(({ status }) => status)).toEqual(['new']);
  expect(checkOf('possible', { before: state }).findings.map(({ status }) => status)).toEqual(['new']);
});
