import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findingsOf, measureTexts, weighTexts } from '../../../src/compare/compare-event.js';
import { bindFitted } from '../../../src/compare/scoring/fitted.js';
import type { TierThresholds } from '../../../src/compare/scoring/tiers.js';
import type { WeighedEvent } from '../../../src/compare/types.js';
import { compare, type Group, readDocuments, type Text, type Tier } from '../../../src/index.js';
import { readText } from '../../make.js';

const models = bindFitted();
let texts: readonly Text[];
let events: readonly WeighedEvent[];

beforeAll(async () => {
  const names = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|md)$/.test(name),
  );
  const files = names.map((name) => ({
    path: path.posix.join('corpus', name),
    event: path.dirname(name),
    bytes: readFileSync(path.join('corpus', name)),
  }));
  texts = (await readDocuments(files)).documents.map(readText);
  events = [...new Set(files.map(({ event }) => event))].map((event) => {
    const members = texts.filter(({ document }) => document.event === event);
    return weighTexts(measureTexts(members, models), models);
  });
});

/** The groups of each event of the corpus. */
async function judgeWith(more: Partial<TierThresholds>): Promise<readonly Group[][]> {
  const judged = await Promise.all(events.map((event) => findingsOf(event, { ...models, ...more })));
  return judged.map((findings) => findings.map(({ group }) => group));
}

const ofTier = (groups: readonly Group[], tier: Tier | null): Group[] => groups.filter((group) => group.tier === tier);

const ids = (groups: readonly Group[], tier: Tier | null): string[] =>
  ofTier(groups, tier)
    .map(({ id }) => id)
    .sort();

const mentionsOf = (group: Group): string[] =>
  group.positions.flatMap(({ mentions }) => mentions.map(({ document, span }) => `${document}:${span.start}`));

describe('the tiers of disagreements', () => {
  test('disagreements have one and nothing else has, and the surer come first', async () => {
    const { groups, summary } = await compare(texts);
    const ranks = groups.map(({ tier, verdict }) =>
      ['likely', 'possible', 'compatible', 'agree'].indexOf(tier ?? verdict),
    );
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2, 3]));
    for (const { tier, verdict } of groups) expect(tier === null).toBe(verdict !== 'disagree');
    expect([summary.disagree, summary.possible]).toEqual([
      ids(groups, 'likely').length,
      ids(groups, 'possible').length,
    ]);
  });

  test.each([0.001, 0.1, 0.2, 0.3, 1])('with possible ones from %d on, the rest stays as it is', async (possibleAt) => {
    const [without, groups] = [(await judgeWith({ possibleAt: 1 })).flat(), (await judgeWith({ possibleAt })).flat()];
    expect(ids(without, 'possible')).toEqual([]);
    expect(ids(groups, 'likely')).toEqual(ids(without, 'likely'));
    // A possible clash takes nothing away from what agrees.
    expect(ids(groups, null)).toEqual(ids(without, null));
    for (const { confidence } of ofTier(groups, 'possible')) {
      expect(confidence).toBeGreaterThanOrEqual(possibleAt - 0.0005);
      expect(confidence).toBeLessThanOrEqual(models.clashAt + 0.0005);
    }
  });

  test('both are told apart by the confidence that is shown', async () => {
    const groups = (await judgeWith({ possibleAt: 0.01 })).flat().filter(({ scope }) => scope === 'across');
    const least = Math.min(...ofTier(groups, 'likely').map(({ confidence }) => confidence));
    expect(least).toBeGreaterThanOrEqual(models.clashAt - 0.0005);
    expect(Math.max(...ofTier(groups, 'possible').map(({ confidence }) => confidence))).toBeLessThanOrEqual(least);
  });

  test('no claim of a likely disagreement across texts stands in a possible one', async () => {
    const groups = (await judgeWith({ possibleAt: 0.01 })).flat().filter(({ scope }) => scope === 'across');
    const likely = new Set(ofTier(groups, 'likely').flatMap(mentionsOf));
    const possible = ofTier(groups, 'possible').flatMap(mentionsOf);
    expect(possible.length).toBeGreaterThan(4);
    expect(possible.filter((mention) => likely.has(mention))).toEqual([]);
  });

  test('the surest possible disagreements of an event are found first', async () => {
    const judged = await judgeWith({ possibleAt: 0.001, clashAt: 0.999 });
    const confidences = judged.map((groups) => ofTier(groups, 'possible').map(({ confidence }) => confidence));
    expect(Math.max(...confidences.map(({ length }) => length))).toBeGreaterThan(2);
    for (const event of confidences) expect(event).toEqual([...event].sort((x, y) => y - x));
  });

  test('a disagreement of two sides keeps them and its id when it passes from one tier to the other', async () => {
    const likely = ofTier((await judgeWith({})).flat(), 'likely').filter(({ positions }) => positions.length === 2);
    const stricter = (await judgeWith({ clashAt: 0.65 })).flat();
    const [above, below] = [new Set(ids(stricter, 'likely')), new Set(ids(stricter, 'possible'))];
    expect(likely.some(({ id }) => below.has(id))).toBe(true);
    expect(likely.filter(({ id }) => !above.has(id) && !below.has(id))).toEqual([]);
  });
});
