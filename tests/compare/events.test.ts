import { describe, expect, test } from '@jest/globals';
import { makeItems } from '../../src/compare/events.js';
import { readEvent } from './make.js';

describe('makeItems: what the figures around a claim tell', () => {
  test.each([
    ['One general and 35 officers left.', '35', ['before count::1:1 general']],
    ['One general and another 35 officers left.', '35', ['before count::1:1 general']],
    ['They took 35 officers, two vans and a boat.', '35', ['after count::2:2 van']],
    ['A general took 35 officers to 12 villages.', '35', []],
    ['In 12 villages they met 35 officers.', '35', []],
  ])('%s in one breath with %s', async (sentence, quote, conjoined) => {
    const { claims } = await readEvent([sentence]);
    const item = makeItems(claims, () => 1).find(({ claim }) => claim.quote === quote);
    expect(item?.conjoined).toEqual(conjoined);
  });
});

test('makeItems: what belongs to the page is never compared', async () => {
  const { claims } = await readEvent([
    'Some 35 officers left.\n\nPosted by Jane Roe on Nov. 3, 2010 at 5:12 pm',
    '45 comments',
  ]);
  expect(claims.flat().map(({ quote }) => quote)).toEqual(['35', 'Nov. 3, 2010', '5:12 pm', '45']);
  expect(makeItems(claims, () => 1).map(({ claim }) => claim.quote)).toEqual(['35']);
});
