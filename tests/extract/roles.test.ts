import { describe, expect, test } from '@jest/globals';
import { findClaim } from '../make.js';

describe('actor: who or what the verb beside a figure speaks of', () => {
  test.each([
    ['The harbour board paid for the new crane in March, and Larsen bought 40 barges.', '40', 'Larsen'],
    ['Foreman Ann Rowe, who has worked at the mill for nearly 30 years, said nothing.', '30 years', 'Rowe'],
    ['The government of the island posted a deficit of $163 billion.', '$163 billion', 'government'],
    ['In Merrow, the Larkfield index rose 640 points.', '640', 'index'],
    ['The captain was Ann Rowe. She scored 22 points in the final.', '22', 'Rowe'],
  ])('%s → %s: %s', async (text, quote, actor) => {
    expect((await findClaim(text, quote)).actor).toBe(actor);
  });
  test.each([
    ['Police said 12 people were killed in the storm.', '12'],
    ['The toll stands at 12, police said.', '12'],
  ])('those counted have no other actor, and verbs of saying give none: %s', async (text, quote) => {
    expect((await findClaim(text, quote)).actor).not.toBe('police');
  });
});

describe('owner and participants: whose a figure is, and who takes part', () => {
  test.each([
    ['The city wants the Larks (seven years, $150 million) to stay.', 'seven years', 'Larks', ['city', 'Larks']],
    ['The hosts were paced by 13 points from Tilda Orne.', '13', 'Orne', ['host']],
    ['Bids came in: the port paid for tugs, and Larsen bought 40 barges.', '40', 'Larsen', ['Larsen']],
    ['In the end, the court sentenced Larsen to 12 years.', '12 years', null, ['court', 'Larsen']],
  ])('%s %s', async (text, quote, owner, participants) => {
    const claim = await findClaim(text, quote);
    expect(claim.owner).toBe(owner);
    expect(claim.participants).toEqual(participants);
  });
  test('those counted take no part beside themselves', async () => {
    const claim = await findClaim('In Merrow, 40 people were killed on Friday.', '40');
    expect(claim.participants).toEqual([]);
  });
});
