import { describe, expect, test } from '@jest/globals';
import { describeAspect } from '../../../src/compare/explaining/evidence-words.js';
import type { Aspect } from '../../../src/compare/features/aspects.js';
import { nodeOf, readNodes } from '../../make.js';

const storm = 'The storm killed 12 sailors.';
const mill = 'Then Rowe planned to buy about 14 wheels in Ulm.';

describe('what was found of an aspect', () => {
  test.each([
    ['words', storm, 'The flood killed 14 sailors.', 'killed, sailors'],
    ['words', storm, 'The flood was killing 14 sailors.', 'killed = killing, sailors'],
    ['words', storm, mill, 'none that count'],
    ['names', mill, 'Then Rowe had 12 boats.', 'Rowe'],
    ['names', storm, mill, '– / Ulm'],
    ['names', storm, storm, 'not told by either'],
    ['counted', storm, mill, 'sailor / wheel'],
    ['counted', storm, storm, 'sailor in both'],
    ['happening', storm, '14 horses died.', 'killed in both'],
    ['happening', storm, 'The navy hired 14.', 'killed / hired'],
    ['happening', 'On board: 12.', 'On board: 14.', 'not told by either'],
    ['owner', storm, mill, '– / Rowe'],
    ['owner', storm, storm, 'not told by either'],
    ['participants', storm, 'The flood hurt 14 sailors.', 'storm / flood'],
    ['participants', 'On board: 12.', 'On board: 14.', 'not told by either'],
    ['place', storm, mill, '– / Ulm'],
    ['place', storm, storm, 'not told by either'],
    ['actor', storm, 'The flood hurt 14 sailors.', 'storm / flood'],
    ['actor', 'On board: 12.', 'On board: 14.', 'not told by either'],
    ['role', storm, 'The rate fell by 12.', '– / by, change'],
    ['role', storm, storm, null],
    ['beside', storm, mill, 'killed … sailors / about … wheels'],
    ['siblings', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 30 cows.', '30 in both'],
    ['siblings', storm, mill, null],
    ['manner', storm, mill, 'asserted / planned, "about"'],
    ['grain', 'It sank in May.', 'It has stood since 1951.', 'month / after a year'],
    ['grain', storm, mill, null],
    ['date', `It sank in May 2012. ${storm}`, 'In May 2012, it killed 14.', '– / May 2012'],
    ['date', storm, mill, null],
    ['narrowed', 'It hurt 12 children.', '14 seriously hurt sailors left.', 'child / seriously'],
    ['value', storm, mill, '12 / about 14'],
    ['order', storm, mill, null],
  ] as const satisfies readonly (readonly [Aspect, string, string, string | null])[])(
    '%s: %s / %s: %s',
    async (aspect, one, other, found) => {
      const nodes = await readNodes([one, other]);
      const ofText = (text: number) =>
        nodes.find(({ text: { at }, claim }) => at === text && /^1\d$/.test(claim.quote));
      const [a, b] = [ofText(0) ?? nodeOf(nodes, 0), ofText(1) ?? nodeOf(nodes, 1)];
      expect(describeAspect(aspect, a, b, nodes)).toBe(found);
    },
  );

  test('of many words the weightiest are shown', async () => {
    const text = 'The old storm near Merrow harbour quickly killed 12 poor tired sailors.';
    const [a, b] = await readNodes([text, text]);
    expect(a && b && describeAspect('words', a, b, [])?.split(', ').length).toBe(6);
    expect(a && b && describeAspect('words', a, b, [])).toMatch(/ …$/);
  });
});
