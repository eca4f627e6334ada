import { expect, test } from '@jest/globals';
import { countCounterparts } from '../../../src/compare/features/counterparts.js';
import type { ClaimNode, Pair } from '../../../src/compare/types.js';
import { readNodes } from '../../make.js';

const even = 0;
const three = Math.log(3);

test('what a claim may answer in another text adds up, and the surest of what states its fact counts', async () => {
  const [a, b, c, d] = await readNodes(['It killed 12 sailors.', 'It hurt 12 sailors, 14 horses and 30 dogs.']);
  if (!a || !b || !c || !d) throw new Error('a claim is missing');
  const pair = (other: ClaimNode, relation: Pair['relation'], sameQuestion: number, sameFact: number): Pair => ({
    a,
    b: other,
    relation,
    sameQuestion,
    sameFact,
  });
  const { all, confirmed } = countCounterparts({
    nodes: [a, b, c, d],
    pairs: [pair(b, 'same', three, even), pair(c, 'clash', even, 9), pair(d, 'compatible', even, -three)],
  });
  expect(all(a, b.text)).toBeCloseTo(0.75 + 0.5 + 0.5, 6);
  expect(confirmed(a, b.text)).toBeCloseTo(0.5, 9);
  // From the other side each has only one.
  expect(all(b, a.text)).toBeCloseTo(0.75, 6);
  expect([confirmed(b, a.text), confirmed(c, a.text), confirmed(d, a.text)]).toEqual([0.5, 0, expect.closeTo(0.25)]);
});

test('claims of one text are no counterparts, and nothing known is next to nothing', async () => {
  const [a, b] = await readNodes(['It killed 12 sailors and 14 horses.']);
  if (!a || !b) throw new Error('a claim is missing');
  const { all, confirmed } = countCounterparts({
    nodes: [a, b],
    pairs: [{ a, b, relation: 'same', sameQuestion: 9, sameFact: 9 }],
  });
  expect(all(a, a.text)).toBeGreaterThan(0);
  expect(all(a, a.text)).toBeLessThan(1e-6);
  expect(confirmed(a, a.text)).toBe(0);
});
