import { describe, expect, test } from '@jest/globals';
import {
  type Dated,
  differentEventsTest,
  type Located,
  oneEventTest,
} from '../../../src/compare/candidates/one-event.js';

/** A text of an event by its file, and the day on which it was published. */
function textOf(ownEvent: string | undefined, published: string | null): Dated {
  return { document: { event: '(together)', published, ...(ownEvent === undefined ? {} : { ownEvent }) } };
}

/** The claims of so many texts, as far as is looked at here. */
function nodesOf(texts: number): Located[] {
  return Array.from({ length: texts }, (_, at) => ({ text: { at } }));
}

describe('two texts may be about one event', () => {
  const [many, few] = [nodesOf(41), nodesOf(40)];
  test.each<[string, readonly Located[], string | undefined, string | undefined, string | null, number, boolean]>([
    ['of one event, alike', many, 'a', 'a', '2031-03-14', 0.08, true],
    ['of one event, unlike', many, 'a', 'a', '2031-03-14', 0.07, false],
    ['of one event, months apart', many, 'a', 'a', '2031-06-14', 0.3, true],
    ['of two events, alike, days apart', many, 'a', 'b', '2031-03-17', 0.12, true],
    ['of two events, too unlike', many, 'a', 'b', '2031-03-14', 0.11, false],
    ['of two events, too long apart', many, 'a', 'b', '2031-03-18', 0.9, false],
    ['of two events, undated', many, 'a', 'b', null, 0.12, true],
    ['of two events, with an odd date', many, 'a', 'b', 'spring', 0.12, true],
    ['of two events, but among few', few, 'a', 'b', '2031-06-14', 0.08, true],
    ['not put together', many, undefined, undefined, '2031-06-14', 0.08, true],
  ])('%s', (_, nodes, left, right, published, similarity, expected) => {
    const [a, b] = [textOf(left, '2031-03-14'), textOf(right, published)];
    expect(oneEventTest(nodes)(a, b, similarity)).toBe(expected);
    expect(oneEventTest(nodes)(b, a, similarity)).toBe(expected);
  });
  test('are of different events only in a collection', () => {
    const [a, b] = [textOf('a', null), textOf('b', null)];
    expect(differentEventsTest(many)(a, b)).toBe(true);
    expect(differentEventsTest(few)(a, b)).toBe(false);
    expect(differentEventsTest([])(a, b)).toBe(false);
  });
});
