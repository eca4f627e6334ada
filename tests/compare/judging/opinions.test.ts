import { describe, expect, test } from '@jest/globals';
import { findingsOf, measureTexts, weighTexts } from '../../../src/compare/compare-event.js';
import { bindFitted } from '../../../src/compare/scoring/fitted.js';
import { tierOf } from '../../../src/compare/scoring/tiers.js';
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
    [0.9, null, ['likely']],
    [0.9, 'no', []],
    [0.9, 'soft', ['likely']],
    [0.9, 'hard', ['likely']],
    [0.3, null, ['possible']],
    [0.3, 'no', []],
    [0.3, 'soft', ['likely']],
    [0.3, 'hard', ['likely']],
    [0.1, 'hard', []],
  ] as const)(
    'a clash of probability %d that it calls %s gives groups of the tiers %j',
    async (probability, given, tiers) => {
      const models = { ...bindFitted(), clashAt: 0.6, possibleAt: 0.2 };
      const event = weighTexts(measureTexts((await readEvent(texts)).texts, models), models);
      const clashes = event.clashes.map((clash) => ({ ...clash, probability, tier: tierOf(probability, models) }));
      const { opinion, asked } = answer(given);
      const findings = await findingsOf({ ...event, clashes }, models, opinion);
      const clashing = findings.flatMap(({ group }) => (group.tier ? [group] : []));
      expect(clashing.map(({ tier }) => tier)).toEqual(tiers);
      // What somebody has confirmed is sure.
      for (const { confidence } of clashing) expect(confidence).toBe(given === null ? probability : 1);
      expect(asked.length).toBe(probability < 0.2 ? 0 : 1);
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
