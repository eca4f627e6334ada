import { describe, expect, test } from '@jest/globals';
import { makeItems } from '../../src/compare/events.js';
import { relatednessOf } from '../../src/compare/fitted.js';
import { roleFeatureNames, roleFeatures } from '../../src/compare/role-features.js';
import { readEvent } from './make.js';

const unrelated = relatednessOf([]);

async function featureOf(one: string, other: string, name: (typeof roleFeatureNames)[number]): Promise<number> {
  const { claims } = await readEvent([one, other]);
  const items = makeItems(claims, () => 1);
  const [a, b] = [0, 1].map((k) => items.find((item) => item.document === k));
  if (!a || !b) throw new Error('each text needs a claim');
  const features = roleFeatures(a, b, unrelated);
  expect(features).toHaveLength(roleFeatureNames.length);
  return features[roleFeatureNames.indexOf(name)] ?? Number.NaN;
}

describe('roleFeatures: who, what and where two claims speak of', () => {
  const rowe = 'In the end, Rowe scored 14 points in Merrow.';
  test.each([
    ['one owner', rowe, 'At home, Rowe had 12 points.', 'owner', 1],
    ['two owners', rowe, 'At home, Larsen had 12 points.', 'ownerApart', 1],
    ['one of them without owner', rowe, 'The guests had 12 points.', 'ownerOne', 1],
    ['a pronoun is too unsure to tell two owners', rowe, 'Then, Larsen came. He had 12 points.', 'ownerApart', 0],
    [
      'one who acts, another who suffers',
      'In May, police seized 40 crates.',
      'Then 50 crates were seized by police.',
      'roleShared',
      1,
    ],
    ['nobody in common', 'In all, farmers sold 40 crates.', 'In all, the port lost 50 crates.', 'roleApart', 1],
    ['the same place', rowe, 'A crowd of 300 met in Merrow.', 'place', 1],
    ['two places', rowe, 'A crowd of 300 met in Larkfield.', 'placeApart', 1],
    ['numbers of editions', 'The 58th annual fair opened.', 'The 81st annual show opened.', 'editionBoth', 1],
    ['streaks', 'It was their fifth straight win.', 'It was a third goal.', 'editionOne', 1],
    ['one counts more than the other', 'It had 158 passengers and crew.', 'It had 150 passengers.', 'joinedApart', 1],
    [
      'a part that is told with its rest',
      'It killed 170 people in the town and dozens more elsewhere.',
      'It killed 230 people.',
      'remainderOne',
      1,
    ],
    [
      'a second count is no such thing',
      'It had 150 passengers and six crew.',
      'It had 150 passengers.',
      'joinedApart',
      0,
    ],
  ] as const)('%s: %s / %s', async (_, one, other, name, expected) => {
    expect(await featureOf(one, other, name)).toBe(expected);
  });
});
