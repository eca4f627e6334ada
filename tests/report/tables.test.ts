import { describe, expect, test } from '@jest/globals';
import type { Group, Mention, Position, Report } from '../../src/model/report.js';
import { type Kind, quantity } from '../../src/model/value.js';
import { filterReport } from '../../src/report/filter.js';
import { drawGroup } from '../../src/report/group-block.js';
import { render } from '../../src/report/index.js';
import { renderReportJson } from '../../src/report/json.js';
import { makeStyle } from '../../src/report/style.js';
import { widthOf } from '../../src/report/width.js';
import { expectGolden } from '../golden.js';

const folder = 'texts/harbour';
const document = (name: string, source: string | null) => ({
  id: `${folder}/${name}`,
  source,
  title: null,
  published: '2031-03-14',
  event: folder,
});
const documents = [
  document('post.txt', 'Ostervik Post'),
  document('radio.txt', 'Merrow Radio'),
  document('a-file-with-a-name-that-goes-on-and-on-and-on-for-ever.txt', null),
  document('東京.txt', '東京新聞'),
];
const mention = (at: number, line: number, quote: string, sentence: string, more: Partial<Mention> = {}): Mention => ({
  document: documents[at]?.id ?? '',
  span: { start: 0, end: quote.length },
  line,
  column: 7,
  quote,
  phrase: quote,
  sentence,
  attribution: null,
  modality: 'asserted',
  ...more,
});
const position = (display: string, ...mentions: Mention[]): Position => ({
  display,
  value: quantity('count', 1),
  mentions,
});
const group = (
  id: number,
  verdict: Group['verdict'],
  kind: Kind,
  question: string,
  positions: Position[],
  more: Partial<Group> = {},
): Group => ({
  id: `q000000000${id}`,
  verdict,
  tier: verdict === 'disagree' ? 'likely' : null,
  scope: 'across',
  kind,
  question,
  reason:
    positions.length > 1 ? `${positions.map((p) => p.display).join(' and ')} can't both be right` : 'all say the same',
  cause: null,
  confidence: 0.94,
  positions,
  ...more,
});

const report: Report = {
  version: 1,
  tool: { name: 'claims', version: '0.1.0' },
  documents,
  groups: [
    group(
      1,
      'disagree',
      'count',
      'people injured in the collapse of the bridge between the town and the island',
      [
        position(
          '23',
          mention(
            0,
            3,
            '23',
            'Six people died and 23 people were injured when the middle of the bridge broke away on Friday morning, the police of the town said.',
            { attribution: 'the police' },
          ),
          mention(0, 30, '23', 'Of the 23, nine are at home.'),
          mention(2, 1, '23', 'The hospitals took in 23 men and women.', { modality: 'possible' }),
        ),
        position(
          '32',
          mention(1, 5, '32', 'Another 32 people\u001b[2J were injured, nine of them badly.'),
          mention(3, 2, '32人', '橋の崩落で32人が負傷し、うち9人が重体だと病院は述べた。'),
        ),
      ],
      { cause: 'slip' },
    ),
    group(
      2,
      'disagree',
      'date',
      'when the road opens again',
      [
        position('25 Apr 2031', mention(1, 9, 'April 25', 'Not before April 25.')),
        position('14 Apr 2031', mention(1, 20, 'April 14', 'It opens on April 14.')),
      ],
      { scope: 'within', confidence: 0.6 },
    ),
    group(3, 'compatible', 'duration', 'closure', [
      position('6 weeks', mention(0, 5, 'six weeks', 'closed for six weeks')),
      position('42 days', mention(1, 6, '42 days', 'closed for 42 days')),
    ]),
    group(4, 'agree', 'count', 'vehicles a day', [
      position('18,000', mention(0, 5, '18,000', '18,000 vehicles'), mention(1, 6, '18,000', '18,000 vehicles')),
    ]),
  ],
  summary: { documents: 4, claims: 61, disagree: 2, possible: 0, compatible: 1, agree: 1 },
};

describe('the table of a report', () => {
  test.each([60, 80, 200])('at %d columns', async (width) => {
    const text = await render(report, 'table', { width });
    expectGolden(`table-${width}.txt`, text);
    expect(text.split('\n').every((line) => widthOf(line) <= width)).toBe(true);
  });
  test('in colours, whole', async () => {
    expectGolden('table-color-all.txt', await render(report, 'table', { width: 80, color: true, all: true }));
  });
  test.each([1, 10, 39, 41])('a terminal of %d columns breaks nothing', async (width) => {
    expect(await render(report, 'table', { width, all: true })).toContain('nothing disagrees'.slice(0, 0));
  });
  test('without groups it says so', async () => {
    const empty: Report = {
      ...report,
      groups: [],
      summary: { ...report.summary, disagree: 0, compatible: 0, agree: 0 },
    };
    expect(await render(empty)).toBe('✓ nothing disagrees   ≈ 0 compatible   ✓ 0 agreed   61 claims in 4 texts\n');
  });
  test('no control character of a text reaches the screen', async () => {
    expect(await render(report, 'table', { width: 80, all: true })).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

test('the JSON report is the report', async () => {
  expect(JSON.parse(renderReportJson(report))).toEqual(report);
  expect(await render(report, 'json')).toBe(renderReportJson(report));
  await expect(render(report, 'nope')).rejects.toThrow(RangeError);
});

test('drawGroup names the scope of a clash in one text', () => {
  const [, within] = report.groups;
  const block = { width: 80, style: makeStyle(false), documents: new Map(documents.map((d) => [d.id, d])) };
  expect(within && drawGroup(within, block).split('\n')[0]).toMatch(/date · within one text · q0000000002$/);
});

describe('filterReport', () => {
  const ids = (kinds: Kind[] | null, minConfidence: number) =>
    filterReport(report, { kinds: kinds && new Set(kinds), minConfidence })
      .groups.map((g) => g.id.at(-1))
      .join('');
  test.each([
    [null, 0, '1234'],
    [['count'], 0, '14'],
    [null, 0.7, '134'],
    [['date'], 0.7, ''],
  ] as [Kind[] | null, number, string][])('%j %d', (kinds, least, expected) => {
    expect(ids(kinds, least)).toBe(expected);
  });
  test('counts anew', () => {
    expect(filterReport(report, { kinds: null, minConfidence: 0.7 }).summary).toEqual({
      documents: 4,
      claims: 61,
      disagree: 1,
      possible: 0,
      compatible: 1,
      agree: 1,
    });
  });
});
