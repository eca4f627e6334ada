import { describe, expect, test } from '@jest/globals';
import { nodeOf, readNodes } from '../../make.js';
import { pairFeature } from './pair-feature.js';

async function featureOf(one: string, other: string, name: string): Promise<number> {
  const nodes = await readNodes([one, other]);
  return pairFeature(nodeOf(nodes, 0), nodeOf(nodes, 1), name);
}

describe('people and places: who, what and where two claims speak of', () => {
  const rowe = 'In the end, Rowe scored 14 points in Merrow.';
  test.each([
    ['one owner', rowe, 'At home, Rowe had 12 points.', 'owner.same', 1],
    ['two owners', rowe, 'At home, Larsen had 12 points.', 'owner.different', 1],
    ['one of them without owner', rowe, 'The guests had 12 points.', 'owner.one', 1],
    ['a pronoun is too unsure to tell two owners', rowe, 'Then, Larsen came. He had 12 points.', 'owner.different', 0],
    [
      'one who acts, another who suffers',
      'In May, police seized 40 crates.',
      'Then 50 crates were seized by police.',
      'participants.shared',
      1,
    ],
    [
      'nobody in common',
      'In all, farmers sold 40 crates.',
      'In all, the port lost 50 crates.',
      'participants.different',
      1,
    ],
    ['the same place', rowe, 'A crowd of 300 met in Merrow.', 'place.shared', 1],
    ['two places', rowe, 'A crowd of 300 met in Larkfield.', 'place.different', 1],
    ['numbers of editions', 'The 58th annual fair opened.', 'The 81st annual show opened.', 'counted.editionBoth', 1],
    ['streaks', 'It was their fifth straight win.', 'It was a third goal.', 'counted.editionOne', 1],
    [
      'one counts more than the other',
      'It had 158 passengers and crew.',
      'It had 150 passengers.',
      'counted.joinedOne',
      1,
    ],
    [
      'a part that is given with its rest',
      'It killed 170 people in the town and dozens more elsewhere.',
      'It killed 230 people.',
      'counted.remainderOne',
      1,
    ],
    [
      'a second count is no such thing',
      'It had 150 passengers and six crew.',
      'It had 150 passengers.',
      'counted.joinedOne',
      0,
    ],
  ] as const)('%s: %s / %s', async (_, one, other, name, expected) => {
    expect(await featureOf(one, other, name)).toBe(expected);
  });
});
