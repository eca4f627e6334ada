import { countFindings } from '../../src/gate/count-findings.js';
import type { Check, Finding } from '../../src/model/check.js';
import type { Report } from '../../src/model/report.js';
import { clash, mention, position, report } from '../gate/make.js';

const gazette = 'texts/harbour/gazette.txt';
const union = 'texts/harbour/union.txt';
const ferries = clash('q1111111111', [
  position(
    12,
    mention(gazette, '12', 'The office counts 12 ferries in service.'),
    mention('texts/harbour/herald.txt', '12', 'All 12 ferries ran on Friday.', { line: 7, attribution: 'the mayor' }),
  ),
  position(9, mention(union, '9', 'Only 9 ferries stay in service, the union says.')),
]);
const tariff = clash(
  'q4444444444',
  [
    position(5, mention(gazette, '5', 'A crossing is to cost 5 crowns.', { line: 9 })),
    position(6, mention(union, '6', 'At 6 crowns a crossing, few will sail.', { line: 8 })),
  ],
  { tier: 'possible', question: 'crowns a crossing', reason: "5 and 6 can't both be right", confidence: 0.28 },
);
const agreed = clash(
  'q2222222222',
  [position(40, mention(gazette, '40', 'A crew of 40.'), mention(union, '40', 'Crews of 40.'))],
  {
    verdict: 'agree',
    question: 'crew',
    reason: 'all say 40',
  },
);
const hostile = clash(
  'q3333333333',
  [
    position(
      3,
      mention(
        'texts/=a,b;"c":%41\u001b[31m.txt',
        '3',
        '=HYPERLINK("x") <b>@someone</b> #1 | `3` [a](http://x) https://x ::error::3',
      ),
    ),
    position(4, mention('texts/ü & <d>.txt', '4', '-1+4 ]]> \u0000\u202e ##[error] %0A\n::warning::4')),
  ],
  { question: '=cmd|, [x](1) <img> @team ::set', reason: '3, not 4 <!-- --> ]]>' },
);

const standing: Finding = {
  group: ferries.id,
  fingerprint: '0123456789abcdef',
  status: 'new',
  tier: 'likely',
  reason: null,
  by: null,
  expires: null,
  changed: [],
};
const check = (findings: readonly Finding[], more: Partial<Check> = {}): Check => {
  return {
    baseline: 'claims-baseline.json',
    since: null,
    allowStale: false,
    failOn: 'likely',
    findings,
    stale: [],
    summary: countFindings(findings, more.stale?.length ?? 0, more.failOn ?? 'likely'),
    ...more,
  };
};
const doubtful: Finding = { ...standing, group: tariff.id, fingerprint: '456789abcdef0123', tier: 'possible' };
const stale = [
  {
    fingerprint: 'fedcba9876543210',
    summary: 'crew: 40 (gazette.txt) against 4 (union.txt)',
    reason: 'a slip of the union',
    by: 'Ida',
    expires: null,
  },
];
const reason = { reason: 'counted on two days', by: 'Ida' };

/** A report for each thing that a format must be able to tell. */
export const cases: Readonly<Record<string, Report>> = {
  clean: report([agreed], { check: check([]) }),
  new: report([ferries, agreed], { check: check([standing]) }),
  changed: report([ferries, agreed], {
    check: check([{ ...standing, changed: [{ position: 0, mention: 1 }] }], { since: 'main', baseline: null }),
  }),
  accepted: report([ferries, agreed], { check: check([{ ...standing, status: 'accepted', ...reason }]) }),
  expired: report([ferries], { check: check([{ ...standing, status: 'expired', ...reason, expires: '2026-01-31' }]) }),
  known: report([ferries], { check: check([{ ...standing, status: 'known' }], { since: 'main' }) }),
  stale: report([agreed], { check: check([], { stale }) }),
  allowed: report([agreed], { check: check([], { stale, allowStale: true }) }),
  error: report([agreed], {
    check: check([]),
    problems: [
      { path: 'texts/harbour/old.txt', severity: 'error', message: 'not a text file' },
      { path: 'texts/harbour/odd.txt', severity: 'warning', message: 'not UTF-8; read as Windows-1252' },
    ],
  }),
  unjudged: report([ferries, agreed]),
  possible: report([ferries, tariff, agreed], { check: check([standing, doubtful]) }),
  'possible-counted': report([ferries, tariff, agreed], { check: check([standing, doubtful], { failOn: 'possible' }) }),
  'possible-accepted': report([tariff], { check: check([{ ...doubtful, status: 'accepted', ...reason }]) }),
  'possible-unjudged': report([ferries, tariff, agreed]),
  hostile: report([hostile], { check: check([{ ...standing, group: hostile.id }]) }),
};
