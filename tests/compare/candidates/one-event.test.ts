import { describe, expect, test } from '@jest/globals';
import { differentEventsTest, oneEventTest } from '../../../src/compare/candidates/one-event.js';
import type { ClaimNode, EventText } from '../../../src/compare/types.js';

/** A text of an event by its file, and the day on which it was published. */
function textOf(at: number, ownEvent: string | undefined, published: string | null): EventText {
  const document = { event: '(together)', published, ...(ownEvent === undefined ? {} : { ownEvent }) };
  return { at, document, claims: [] } as unknown as EventText;
}

/** The claims of so many texts, as far as is looked at here. */
function nodesOf(texts: number): ClaimNode[] {
  return Array.from({ length: texts }, (_, at) => ({ text: { at } }) as unknown as ClaimNode);
}

describe('two texts may be about one event', () => {
  const [many, few] = [nodesOf(41), nodesOf(40)];
  test.each<[string, readonly ClaimNode[], string | undefined, string | undefined, string | null, number, boolean]>([
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
    const [a, b] = [textOf(0, left, '2031-03-14'), textOf(1, right, published)];
    expect(oneEventTest(nodes)(a, b, similarity)).toBe(expected);
    expect(oneEventTest(nodes)(b, a, similarity)).toBe(expected);
  });
  test('are of different events only in a collection', () => {
    const [a, b] = [textOf(0, 'a', null), textOf(1, 'b', null)];
    expect(differentEventsTest(many)(a, b)).toBe(true);
    expect(differentEventsTest(few)(a, b)).toBe(false);
    expect(differentEventsTest([])(a, b)).toBe(false);
  });
});
