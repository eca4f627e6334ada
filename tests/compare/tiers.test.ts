import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fittedSettings } from '../../src/compare/fitted.js';
import { judgeEvents } from '../../src/compare/index.js';
import { confidenceOf, oddsAt } from '../../src/compare/logit.js';
import { possiblePerEvent } from '../../src/compare/possible-clashes.js';
import type { Settings } from '../../src/compare/settings.js';
import { type Claim, compare, type Document, extract, type Group, readDocuments, type Tier } from '../../src/index.js';

let documents: readonly Document[];
let claims: readonly (readonly Claim[])[];

beforeAll(async () => {
  const names = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|md)$/.test(name),
  );
  const files = names.map((name) => ({
    path: path.posix.join('corpus', name),
    event: path.dirname(name),
    bytes: readFileSync(path.join('corpus', name)),
  }));
  documents = (await readDocuments(files)).documents;
  claims = documents.map(extract);
});

function judgeWith(more: Partial<Settings>): Group[] {
  return judgeEvents(documents, claims, { ...fittedSettings(), ...more }, ({ group }) => group);
}

const ids = (groups: readonly Group[], tier: Tier | null): string[] =>
  groups
    .filter((group) => group.tier === tier)
    .map(({ id }) => id)
    .sort();

const mentionsOf = (group: Group): string[] =>
  group.positions.flatMap(({ mentions }) => mentions.map(({ document, span }) => `${document}:${span.start}`));

describe('the tiers of disagreements', () => {
  test('disagreements have one and nothing else has, and the surer come first', () => {
    const { groups, summary } = compare(documents, claims);
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

  test.each([0.001, 0.1, 0.2, 0.3, 1])('with possible ones from %d on, the rest stays as it is', (possibleAt) => {
    const [without, groups] = [judgeWith({ possibleAt: 1 }), judgeWith({ possibleAt })];
    expect(ids(without, 'possible')).toEqual([]);
    expect(ids(groups, 'likely')).toEqual(ids(without, 'likely'));
    // A possible clash takes nothing away from what agrees.
    expect(ids(groups, null)).toEqual(ids(without, null));
    for (const { tier, confidence } of groups)
      if (tier === 'possible') expect(confidence).toBeGreaterThanOrEqual(possibleAt - 0.0005);
  });

  test('no claim of a likely disagreement across texts stands in a possible one', () => {
    const groups = judgeWith({ possibleAt: 0.01 });
    const across = groups.filter(({ scope }) => scope === 'across');
    const likely = new Set(across.filter(({ tier }) => tier === 'likely').flatMap(mentionsOf));
    const possible = across.filter(({ tier }) => tier === 'possible').flatMap(mentionsOf);
    expect(possible.length).toBeGreaterThan(4);
    expect(possible.filter((mention) => likely.has(mention))).toEqual([]);
  });

  test('an event shows the surest of its possible disagreements, and no more than a person looks through', () => {
    const possible = judgeWith({ possibleAt: 0.001, clashAt: 0.999 }).filter(({ tier }) => tier === 'possible');
    const byEvent = new Map<string, Group[]>();
    for (const group of possible) {
      const event = path.dirname(group.positions[0]?.mentions[0]?.document ?? '');
      byEvent.set(event, [...(byEvent.get(event) ?? []), group]);
    }
    const counts = [...byEvent.values()].map((groups) => groups.length);
    expect(counts).toContain(possiblePerEvent);
    for (const groups of byEvent.values()) {
      expect(groups.length).toBeLessThanOrEqual(possiblePerEvent);
      const confidences = groups.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((x, y) => y - x));
    }
  });

  test('a disagreement keeps its sides and its id when it passes from one tier to the other', () => {
    const likely = ids(judgeWith({}), 'likely');
    const stricter = judgeWith({ clashAt: 0.8 });
    expect(ids(stricter, 'likely').length).toBeLessThan(likely.length);
    const both = new Set([...ids(stricter, 'likely'), ...ids(stricter, 'possible')]);
    expect(likely.filter((id) => !both.has(id))).toEqual([]);
  });
});

test.each([0.05, 0.2, 0.5, 0.9])('the odds at a confidence of %d are those that have it', (confidence) => {
  const { calibration } = fittedSettings();
  expect(confidenceOf(oddsAt(confidence, calibration), calibration)).toBeCloseTo(confidence, 12);
});
