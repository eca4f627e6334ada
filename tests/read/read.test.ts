import { describe, expect, test } from '@jest/globals';
import packageJson from '../../package.json' with { type: 'json' };
import { placesOf } from '../../src/model/lines.js';
import { version } from '../../src/model/version.js';
import { decode } from '../../src/read/decode.js';
import { hasFrontMatter } from '../../src/read/front-matter.js';
import { readDocuments } from '../../src/read/index.js';

const read = async (content: string | Uint8Array, path = 'a/b.txt') => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { documents, problems } = await readDocuments([{ path, bytes, event: 'a' }]);
  return { document: documents[0], problems };
};

describe('decode', () => {
  const cases: [name: string, bytes: number[], text: string | null, remark: string | null][] = [
    ['UTF-8', [0xc3, 0xa9], 'é', null],
    ['UTF-8 with a mark, which stays', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa', null],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], '\uFEFFa', null],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], '\uFEFFa', null],
    ['Windows-1252', [0x93, 0x61, 0x94], '“a”', 'not UTF-8; read as Windows-1252'],
    ['bytes with zeros', [0x89, 0x50, 0x00, 0x01], null, 'not a text file'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], null, 'not a text file'],
  ];
  test.each(cases)('%s', (_name, bytes, text, remark) => {
    expect(decode(new Uint8Array(bytes))).toEqual({ text, remark });
  });
});

describe('readDocuments', () => {
  test('takes what the front matter states', async () => {
    const { document, problems } = await read(
      '---\ntitle: "Night: a ferry"\nsource: Harbour Wire\npublished: 2031-03-14\nupdated: 2031-03-15T10:00:00Z\nurl: https://example.org/1\nevent: ferries\nlang: en-GB\nother: [1, 2]\n---\nBody of 35.\n',
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      id: 'a/b.txt',
      title: 'Night: a ferry',
      source: 'Harbour Wire',
      published: '2031-03-14',
      updated: '2031-03-15T10:00:00Z',
      url: 'https://example.org/1',
      event: 'ferries',
      lang: 'en-GB',
      inferred: [],
    });
    const [body] = document?.body ?? [];
    expect(document?.text.slice(body?.start, body?.end)).toBe('Body of 35.\n');
  });
  test('without one, the event is the given one and the rest is null', async () => {
    expect((await read('A body of 35.')).document).toMatchObject({
      event: 'a',
      source: null,
      title: null,
      published: null,
      lang: null,
    });
  });
  test('marks what the text itself tells', async () => {
    const { document } = await read(
      'Ferries held back\nUpdated: March 14, 2031\nCrews searched the channel for debris all night long.\n',
    );
    expect(document).toMatchObject({ title: 'Ferries held back', published: '2031-03-14', updated: '2031-03-14' });
    expect(document?.inferred).toEqual(['title', 'published', 'updated']);
  });
  const odd: [name: string, text: string, body: string, remark: string | null][] = [
    ['carriage returns', '---\r\nsource: X\r\n---\r\nBody\r\n', 'Body\r\n', null],
    ['an empty front matter', '---\n---\nBody', 'Body', null],
    ['no closing line', '---\nBody', '---\nBody', null],
    ['a rule in the text', 'Body\n---\nMore', 'Body\n---\nMore', null],
    ['broken YAML', '---\ntitle: "x\n---\nBody', 'Body', 'the front matter is not YAML'],
    ['a list', '---\n- x\n---\nBody', 'Body', 'the front matter is not a list of keys and values'],
    ['a byte order mark', '\uFEFF---\nsource: X\n---\nBody', 'Body', null],
  ];
  test.each(odd)('front matter: %s', async (_name, text, body, remark) => {
    const { document, problems } = await read(text);
    expect(document?.body.map((span) => text.slice(span.start, span.end)).join('')).toBe(body);
    expect(problems.map((problem) => problem.severity)).toEqual(remark ? ['warning'] : []);
    if (remark) expect(problems[0]?.message).toContain(remark);
  });
  test('empty and binary files are problems, the others are read, sorted by path', async () => {
    const file = (path: string, text: string) => ({ path, event: 'e', bytes: new TextEncoder().encode(text) });
    const { documents, problems } = await readDocuments([
      file('b.txt', 'B'),
      file('Z.txt', 'Z'),
      file('e.txt', ' \n'),
      file('n.txt', '\0'),
    ]);
    expect(documents.map((document) => document.id)).toEqual(['Z.txt', 'b.txt']);
    expect(problems.map(({ path, severity, message }) => [path, severity, message])).toEqual([
      ['e.txt', 'error', 'empty'],
      ['n.txt', 'error', 'not a text file'],
    ]);
  });
  test('only Markdown files have markup', async () => {
    const text = 'The **35** officers';
    expect((await read(text, 'x.txt')).document?.body).toEqual([{ start: 0, end: text.length }]);
    expect((await read(text, 'x.md')).document?.body).toHaveLength(3);
  });
});

test('hasFrontMatter', () => {
  expect(hasFrontMatter('---\n')).toBe(true);
  expect(hasFrontMatter('----\n')).toBe(false);
});

test('placesOf counts lines and columns from 1', () => {
  const placeOf = placesOf('ab\ncd\r\n\nef');
  expect([0, 1, 2, 3, 5, 7, 8, 9].map(placeOf).map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '1:3',
    '2:1',
    '2:3',
    '3:1',
    '4:1',
    '4:2',
  ]);
  expect(placesOf('\uFEFFab')(1)).toEqual({ line: 1, column: 1 });
});

test('the version is that of the package', () => {
  expect(version).toBe(packageJson.version);
});
