import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, type Report } from '../../src/index.js';
import { readEvent, readText } from '../make.js';

const texts = [
  'The ferry Skylark sank off Tarn Point on 9 May 2031. The coast guard said 41 passengers drowned and 12 were saved.',
  'The ferry Skylark sank off Tarn Point on 10 May 2031. The coast guard said 47 passengers drowned and 12 were saved.',
  'The coast guard said 41 passengers drowned when the ferry Skylark sank off Tarn Point on 9 May 2031.',
  'A storm cost farmers near Ulm $1.2 billion, the ministry said. Nearly 300 barns lost their roofs.',
  'Farmers near Ulm lost $1.18 billion in the storm, the ministry said; 296 barns lost their roofs.',
];

/** What a report says, whatever the order of its documents and groups. */
function essence({ groups }: Report): unknown {
  return groups
    .map(({ id, verdict, kind, positions, confidence }) => ({
      id,
      verdict,
      kind,
      confidence,
      positions: positions
        .map(({ mentions }) => mentions.map(({ document, span }) => `${document}:${span.start}`).sort())
        .sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('compare', () => {
  test('finds the clashes and the accords, in the same words whatever the order of the texts', async () => {
    const { documents, texts: all } = await readEvent(texts);
    const report = await compare(all);
    expect(report.groups.map((group) => group.verdict)).toContain('disagree');
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        const shuffled = order.flatMap((at) => documents[at] ?? []);
        expect(essence(await compare(shuffled.map(readText)))).toEqual(essence(report));
      }),
      { numRuns: 20 },
    );
  });
  test('never puts a clash and an accord in one group, nor a single mention', async () => {
    const { groups } = await compare((await readEvent(texts)).texts);
    for (const { verdict, positions } of groups) {
      expect(positions.length).toBeGreaterThan(verdict === 'agree' ? 0 : 1);
      expect(positions.flatMap((position) => position.mentions).length).toBeGreaterThan(1);
    }
  });
  test('says nothing of one text, or none', async () => {
    const { groups } = await compare((await readEvent(texts.slice(0, 1))).texts);
    expect(groups.filter((group) => group.scope === 'across')).toEqual([]);
    expect((await compare([])).groups).toEqual([]);
  });
  test('texts of different events do not meet', async () => {
    const { documents } = await readEvent(texts);
    const apart = documents.map((document, k) => ({ ...document, event: `event ${k}` }));
    const { groups } = await compare(apart.map(readText));
    expect(groups.filter((group) => group.scope === 'across')).toEqual([]);
  });
});

test('two figures that changed places clash, and do not pass for two agreements', async () => {
  const { texts: storm } = await readEvent([
    'A storm hit Merrow on Monday. The storm killed 12 people and injured 30, police said.',
    'Monday’s storm in Merrow left 30 people dead and 12 injured, officials said.',
  ]);
  const { groups } = await compare(storm);
  const shown = groups.filter(({ kind }) => kind === 'count');
  expect(shown.map(({ verdict }) => verdict)).not.toContain('agree');
  const sides = shown.map(({ positions }) =>
    positions
      .map(({ display }) => display)
      .sort()
      .join(' / '),
  );
  expect(sides).toContain('12 / 30');
});

test('a claim is what stands at its place', async () => {
  const word = fc.constantFrom(
    ...'at least 35 1.2 million $ 40 percent of the villages on 9 May Tuesday nearly three dozen - , . "\n two-thirds –'.split(
      ' ',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
      const { documents, claims } = await readEvent([words.join(' ')]);
      for (const { span, quote, sentence, phrase } of claims.flat()) {
        expect(documents[0]?.text.slice(span.start, span.end)).toBe(quote);
        expect(span.start).toBeGreaterThanOrEqual(phrase.start);
        expect(phrase.end).toBeGreaterThanOrEqual(span.end);
        expect(documents[0]?.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
    }),
  );
});
