import { describe, expect, test } from '@jest/globals';
import { loadStories } from '../../bench/fit/stories.js';
import { type Shift, shiftClashes } from '../../bench/independence.js';

/** How much a probability may move, and in which part of the cases. */
const most = 0.1;
const share = 0.95;

/** Every which of the written events is looked at. */
const step = 5;

describe('a clash does not depend on what shares no question with it', () => {
  test('its probability hardly moves, and it never turns into an all-clear', async () => {
    const stories = (await loadStories('bench/fit/stories')).filter((_, at) => at % step === 0);
    const shifts: Shift[] = [];
    for (const { texts } of stories)
      shifts.push(...(await shiftClashes(texts.map(({ document: { path, text } }) => ({ path, text })))));
    expect(shifts.length).toBeGreaterThan(100);
    const moved = shifts.filter(({ before, after }) => Math.abs(before - after) >= most);
    expect(moved.length).toBeLessThanOrEqual((1 - share) * shifts.length);
    expect(shifts.filter(({ lost }) => lost)).toEqual([]);
  }, 120_000);
});
