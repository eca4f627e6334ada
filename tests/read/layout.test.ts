import { describe, expect, test } from '@jest/globals';
import { findFurniture } from '../../src/read/furniture.js';
import { readLayout } from '../../src/read/layout.js';
import { readLines } from '../../src/read/lines.js';
import { findMarkup, mergeSpans, subtractSpans } from '../../src/read/markdown.js';

const prose = 'The harbour authority said that 35 ferries were held back while crews searched the channel for debris.';
const more = 'Nobody was hurt, and the last of the ferries sailed before dawn, the authority added in its statement.';

function layout(text: string, options: { markdown?: boolean; title?: string } = {}) {
  const found = readLayout(text, { start: 0, markdown: false, lang: null, title: null, ...options });
  const kept = found.body.map((span) => text.slice(span.start, span.end)).join('');
  return { ...found, kept, headline: found.headline ? text.slice(found.headline.start, found.headline.end) : null };
}

describe('readLayout', () => {
  const headlines: [text: string, headline: string | null][] = [
    [`Ferries held back for a night\n\n${prose}\n`, 'Ferries held back for a night'],
    [`14 March 2031 Last updated at 13:38 GMT\nFerries held back\n${prose}\n`, 'Ferries held back'],
    [`date 2031-03-14 Ferries held back\n\n${prose}\n`, 'Ferries held back'],
    [`${prose}\n\n${more}\n`, null],
    [`${prose}\n`, null],
  ];
  test.each(headlines)('headline of %j', (text, headline) => {
    expect(layout(text).headline).toBe(headline);
  });

  test('a first line that is the title is the headline, full stop or not', () => {
    expect(layout(`Ferries held back.\n\n${prose}\n`, { title: 'Ferries held back' }).headline).toBe(
      'Ferries held back.',
    );
  });

  const datelines: [text: string, published: string | null, updated: string | null][] = [
    [
      `Ferries held back\n- Harbour Wire\n- Published Date: 11:00 | 14 March 2031\n- Modified Date: 12:00 | 15 March 2031\n${prose}`,
      '2031-03-14T11:00',
      '2031-03-15T12:00',
    ],
    [`date 2031-03-14 Ferries held back\n\n${prose}`, '2031-03-14', null],
    [`OSTERVIK: Ferries held back. Jo Lind OSTERVIK 2031-03-14 ${prose}`, '2031-03-14', null],
    [`Ferries held back\nUpdated: March 14, 2031\n${prose}`, '2031-03-14', '2031-03-14'],
    [`Ferries held back\nOSTERVIK, March 14, 2031 (NWS) - ${prose}`, '2031-03-14', null],
    [`Ferries held back\nOstervik, March 14, 2031 - ${prose}`, '2031-03-14', null],
    [`14/03/2031-Ferries held back\n${prose}`, '2031-03-14', null],
    [`Ferries held back\n${prose}\n14 March 2031-4:45pm`, '2031-03-14T16:45', null],
    [prose, null, null],
  ];
  test.each(datelines)('dates of %j', (text, published, updated) => {
    const found = layout(text);
    expect([found.published, found.updated]).toEqual([published, updated]);
    expect(found.kept).toContain(prose);
    expect(found.kept).not.toContain('2031');
  });

  test.each(['Updated 5:40 p.m. ET', 'Mar. 14 4:33 AM EST', 'Ostervik, Mar 14 -'])(
    '%j is no part of the article',
    (line) => {
      const found = layout(`Ferries held back\n${line}\n${prose}`);
      expect([found.published, found.updated]).toEqual([null, null]);
      expect(found.kept).not.toContain(line);
    },
  );

  test.each(['July 2, 2013', 'I shall be back on 22/04', '2031-03-14'])(
    'a text that is nothing but %j stays whole',
    (text) => {
      expect(layout(text).kept).toBe(text);
    },
  );

  test('a date line deep in a text is no dateline', () => {
    const text = `${`${prose}\n`.repeat(9)}6 June 2031\n${more}\n`;
    expect(layout(text).kept).toBe(text);
  });
});

describe('findFurniture', () => {
  const left = (text: string): string[] => {
    const lines = readLines(text, 0);
    return [...findFurniture(lines)].map((line) => line.text);
  };
  const closing = [
    '- Parliament raises pensions by 4 percent next year',
    '- Champions lose 3 players before the cup final',
    '- Wheat prices rise for the 7th week in a row',
  ];
  test('unrelated headlines at the end', () => {
    expect(left([prose, more, prose, ...closing].join('\n'))).toEqual(closing);
  });
  test('a list that the article leads into stays', () => {
    expect(left([prose, more, `${more.slice(0, -1)}:`, ...closing].join('\n'))).toEqual([]);
  });
  test('a list about the article itself stays', () => {
    const list = [
      '- The authority held back 35 ferries',
      '- Crews searched the channel for debris',
      '- The last ferries sailed before dawn',
    ];
    expect(left([prose, more, prose, ...list].join('\n'))).toEqual([]);
  });
  const dropped = [
    'Read more: 12 ways to cross the strait',
    'READ ALSO: Harbour fees rise 9 percent',
    'A ferry leaves Ostervik on March 2 in this file photo.',
    'Crews at work (Photo: Harbour Wire)',
    'FILE PHOTO: A ferry at its berth in 2029',
    '© 2031 Harbour Wire',
    'Sign up for our newsletter, read by 40,000 people',
    'Photo: Jo Lind',
  ];
  test.each(dropped)('is furniture: %s', (line) => {
    expect(left([prose, line, more].join('\n'))).toEqual([line]);
  });
  const kept = [
    'Related costs rose by 9 percent, the authority said.',
    'Subscribers, 40,000 of them, read it.',
    'He held up a photo of the 12 men.',
    'Watch officers saw 3 lights.',
  ];
  test.each(kept)('is part of the article: %s', (line) => {
    expect(left([prose, line, more].join('\n'))).toEqual([]);
  });
});

describe('findMarkup', () => {
  const cases: [markdown: string, kept: string][] = [
    ['**35** officers', '35 officers'],
    ['- 35 officers', '35 officers'],
    ['12. Twelve angry men', 'Twelve angry men'],
    ['3) Third', 'Third'],
    ['## 35 officers', '35 officers'],
    ['> quoted 35', 'quoted 35'],
    ['see [35 officers](https://example.org/2031/03/14) there', 'see 35 officers there'],
    ['see [35 officers](https://example.org/a_(b)) there', 'see 35 officers there'],
    ['![plan of 1931](plan-1931.png)', 'plan of 1931'],
    ['a note[^12] here', 'a note here'],
    ['[12]: https://example.org/99', ''],
    ['~~38~~ 35 officers', ' 35 officers'],
    ['<b>35</b> officers', '35 officers'],
    ['<https://example.org/2031>', ''],
    ['https://example.org/2031/03 says 35', ' says 35'],
    ['35&#8201;km', '35km'],
    ['| 35 | 38 |', ' 35  38 '],
    ['|---|:--:|', ''],
    ['a_b_c 5 * 3', 'a_b_c 5  3'],
    ['before <!-- 12 --> after', 'before  after'],
    ['```\nx = 35\n```\nafter', '\n\n\nafter'],
    ['~~~ js\nx = 35\n~~~', '\n\n'],
    ['35 - 38 officers', '35 - 38 officers'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
  ];
  test.each(cases)('%j reads %j', (markdown, kept) => {
    const left = subtractSpans([{ start: 0, end: markdown.length }], findMarkup(markdown, 0));
    expect(left.map((span) => markdown.slice(span.start, span.end)).join('')).toBe(kept);
  });
  test('hostile markup takes linear time', () => {
    const text = '[('.repeat(20000) + '<a'.repeat(20000) + '`*_'.repeat(20000);
    const start = performance.now();
    findMarkup(text, 0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('spans are merged and subtracted', () => {
  const holes = mergeSpans([
    { start: 5, end: 7 },
    { start: 1, end: 3 },
    { start: 2, end: 4 },
  ]);
  expect(holes).toEqual([
    { start: 1, end: 4 },
    { start: 5, end: 7 },
  ]);
  expect(
    subtractSpans(
      [
        { start: 0, end: 2 },
        { start: 3, end: 10 },
      ],
      holes,
    ),
  ).toEqual([
    { start: 0, end: 1 },
    { start: 4, end: 5 },
    { start: 7, end: 10 },
  ]);
});

test('a line that is left out keeps its neighbours on lines of their own', () => {
  const text = `Ferries held back\n${prose}\nRead more: 12 ways\n${more}\n`;
  const [, last] = readLayout(text, { start: 0, markdown: false, lang: null, title: null }).body;
  expect(text.slice(last?.start, last?.end)).toBe(`\n${more}\n`);
});
