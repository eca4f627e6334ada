import { describe, expect, test } from '@jest/globals';
import { readNodes } from '../../make.js';

describe('siblings: what the figures around a claim tell', () => {
  test.each([
    ['One general and 35 officers left.', '35', ['before count::1:1 general']],
    ['One general and another 35 officers left.', '35', ['before count::1:1 general']],
    ['They took 35 officers, two vans and a boat.', '35', ['after count::2:2 van']],
    ['A general took 35 officers to 12 villages.', '35', []],
    ['In 12 villages they met 35 officers.', '35', []],
  ])('%s coordinated with %s', async (sentence, quote, coordinated) => {
    const node = (await readNodes([sentence])).find(({ claim }) => claim.quote === quote);
    expect(node?.siblings.coordinated).toEqual(coordinated);
  });
});

test('what belongs to the page is never compared', async () => {
  const text = 'Some 35 officers left.\n\nPosted by Jane Roe on Nov. 3, 2010 at 5:12 pm';
  expect((await readNodes([text, '45 comments'])).map(({ claim }) => claim.quote)).toEqual(['35']);
});
