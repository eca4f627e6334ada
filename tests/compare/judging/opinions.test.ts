import { describe, expect, test } from '@jest/globals';
import { findingsOf, measureTexts, weighTexts } from '../../../src/compare/compare-event.js';
import { bindFitted } from '../../../src/compare/scoring/fitted.js';
import { type Candidate, compare, explain, type Opinion } from '../../../src/index.js';
import { readEvent } from '../../make.js';

const texts = [
  'A ferry sank off Tarn Point. The coast guard said 41 passengers drowned when the ferry Skylark sank off Tarn Point.',
  'A ferry sank off Tarn Point. The coast guard said 47 passengers drowned when the ferry Skylark sank off Tarn Point.',
];

/** Records the candidates that it is shown and answers all alike. */
function answer(opinion: Awaited<ReturnType<Opinion>>): { readonly opinion: Opinion; readonly asked: Candidate[] } {
  const asked: Candidate[] = [];
  return {
    asked,
    opinion: async (candidate) => {
      asked.push(candidate);
      return opinion;
    },
  };
}

const disagreements = async (all: Parameters<typeof compare>[0], opinion?: Opinion): Promise<number> =>
  (await compare(all, opinion ? { opinion } : {})).summary.disagree;

describe('a second opinion', () => {
  test('is shown both sides with their sentences, what stands before, sources and dates', async () => {
    const { texts: all } = await readEvent(
      texts.map((text) => `---\nsource: Post\npublished: 2031-05-09\n---\n${text}`),
    );
    const { asked, opinion } = answer(null);
    await compare(all, { opinion });
    const drowned = asked.find(({ sides }) => sides.map(({ display }) => display).join() === '41,47');
    expect(drowned).toMatchObject({ kind: 'count', tier: 'likely' });
    expect(drowned?.sides[0].mentions).toEqual([
      expect.objectContaining({
        document: 'a.txt',
        source: 'Post',
        published: '2031-05-09',
        quote: '41',
        sentence: expect.stringContaining('41 passengers'),
        before: expect.stringContaining('A ferry sank off Tarn Point.'),
      }),
    ]);
  });
  test('decides where it is given, and changes nothing where it is not', async () => {
    const { texts: all } = await readEvent(texts);
    const alone = await compare(all);
    expect(alone.summary.disagree).toBe(1);
    expect(await compare(all, { opinion: answer(null).opinion })).toEqual(alone);
    expect(await disagreements(all, answer('no').opinion)).toBe(0);
    expect(await disagreements(all, answer('soft').opinion)).toBe(1);
  });
  test.each([
    ['possible', null, 0, 1],
    ['possible', 'no', 0, 1],
    ['possible', 'soft', 1, 1],
    ['possible', 'hard', 1, 1],
    [null, 'hard', 0, 0],
  ] as const)(
    'a clash of the tier %s that it calls %s: %d group, asked %d times',
    async (tier, given, groups, times) => {
      const models = bindFitted();
      const event = weighTexts(measureTexts((await readEvent(texts)).texts, models), models);
      const clashes = event.clashes.map((clash) => ({ ...clash, odds: -0.8, probability: 0.3, tier }));
      const { opinion, asked } = answer(given);
      const findings = await findingsOf({ ...event, clashes }, models, opinion);
      expect(findings.filter(({ group }) => group.verdict === 'disagree').length).toBe(groups);
      expect(asked.length).toBe(times);
    },
  );
  test('is asked for explanations, too', async () => {
    const { texts: all } = await readEvent(texts);
    const id = (await compare(all)).groups.find(({ verdict }) => verdict === 'disagree')?.id ?? '';
    expect((await explain(all, id, { opinion: answer('hard').opinion })).explanation?.group.id).toBe(id);
    expect((await explain(all, id, { opinion: answer('no').opinion })).explanation).toBeNull();
  });
  test('is asked for the surest first', async () => {
    const { texts: all } = await readEvent(texts);
    const { opinion, asked } = answer(null);
    await compare(all, { opinion });
    const probabilities = asked.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((x, y) => y - x));
  });
});
