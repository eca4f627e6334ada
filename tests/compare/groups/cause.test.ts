import { describe, expect, test } from '@jest/globals';
import { causeOf } from '../../../src/compare/groups/cause.js';
import type { Cause } from '../../../src/model/report.js';
import { nodeOf, readNodes } from '../../make.js';

/** A side: its text, its figure, and the day or moment on which it was published. */
type Side = readonly [text: string, quote: string, published?: string, source?: string];

async function causeBetween(...sides: readonly Side[]): Promise<Cause | null> {
  const nodes = await readNodes(
    sides.map(([text, , published = '2031-05-10', source = 'Post']) => {
      return `---\npublished: ${published}\nsource: ${source}\n---\n${text}`;
    }),
  );
  return causeOf(sides.map(([, quote], at) => [nodeOf(nodes, at, quote)]));
}

const cases: Record<string, readonly (readonly [Cause | null, Side, Side])[]> = {
  update: [
    [
      'update',
      ['The landslide killed 12 people.', '12', '2031-05-10'],
      ['Now 19 people are dead.', '19', '2031-05-12'],
    ],
    ['update', ['Nine hikers were missing.', 'Nine', '2031-05-10'], ['Four hikers are missing.', 'Four', '2031-05-11']],
    ['update', ['So far 31 cases are known.', '31'], ['There are 36 cases.', '36']],
    // the count went down though nobody comes back from the dead
    [null, ['The landslide killed 19 people.', '19', '2031-05-10'], ['12 people died.', '12', '2031-05-12']],
    // the later text has the higher figure, but of what does not move
    [null, ['The hall has 46 windows.', '46', '2031-05-10'], ['The hall has 52 windows.', '52', '2031-05-12']],
    [null, ['The blast killed 12 people.', '12'], ['The blast killed 19 people.', '19']],
    ['update', ['The road opens on 3 June.', '3 June'], ['It now opens on 20 June.', '20 June', '2031-05-11']],
    [null, ['The road opens on 3 June.', '3 June'], ['The road opens on 20 June.', '20 June', '2031-05-11']],
  ],
  party: [
    ['party', ['Police put the crowd at 4,000.', '4,000'], ['Organisers counted 9,000 people.', '9,000']],
    ['party', ['The company said 300 workers stayed away.', '300'], ['The union said it was 700 workers.', '700']],
    ['party', ['The crowd was 4,000 people.', '4,000'], ['Organisers put the crowd at 9,000 people.', '9,000']],
    // two offices without a cause of their own
    [null, ['Police said 4,000 people came.', '4,000'], ['The ministry said 9,000 people came.', '9,000']],
    [null, ['Organisers said 4,000 people came.', '4,000'], ['Organisers said 9,000 people came.', '9,000']],
    // publishers alone say nothing of whose figure it is
    [
      null,
      ['It has 40 rooms.', '40', '2031-05-10', 'Dockers Union'],
      ['It has 53 rooms.', '53', '2031-05-10', 'Port Inc'],
    ],
  ],
  scope: [
    [
      'scope',
      ['The sale brought 46 million euros.', '46 million euros'],
      ['The sale brought 52 million euros net of fees.', '52 million euros'],
    ],
    ['scope', ['They hired 41 guards.', '41'], ['They hired 58 guards, not counting volunteers.', '58']],
    [null, ['They hired 41 guards, not counting cooks.', '41'], ['They hired 58 guards, not counting cooks.', '58']],
    // the length of a strike has no parts
    [null, ['It took nine days in all.', 'nine days'], ['It took six days.', 'six days']],
  ],
  rounding: [
    ['rounding', ['About 250 trees fell.', '250'], ['In the park 263 trees fell.', '263']],
    ['rounding', ['He waited three decades.', 'three decades'], ['He waited 34 years.', '34 years']],
    ['rounding', ['It costs $99 a month.', '$99'], ['It costs $99.99 a month.', '$99.99']],
    [null, ['About 250 trees fell.', '250'], ['In the park 340 trees fell.', '340']],
    [null, ['It has 34 rooms.', '34'], ['It has 36 rooms.', '36']],
  ],
  zone: [
    [
      'zone',
      ['It struck at 6:14 a.m. local time.', '6:14 a.m. local time'],
      ['It struck at 9:14 p.m. GMT.', '9:14 p.m. GMT'],
    ],
    ['zone', ['They met at 7:12 a.m.', '7:12 a.m.'], ['They met at 5:12 a.m.', '5:12 a.m.']],
    // round hours apart prove nothing, nor does a named zone with odd minutes between
    [null, ['They met at 7 a.m.', '7 a.m.'], ['They met at 5 a.m.', '5 a.m.']],
    [null, ['It struck at 6:14 p.m. GMT.', '6:14 p.m. GMT'], ['It struck at 6:37 p.m. GMT.', '6:37 p.m. GMT']],
  ],
  plan: [
    [
      'plan',
      ['The fair is planned for four days.', 'four days'],
      ['The fair lasted six days.', 'six days', '2031-05-20'],
    ],
    ['plan', ['Work will start on 12 May.', '12 May'], ['Work started on 14 May.', '14 May', '2031-05-20']],
    [null, ['The fair lasted four days.', 'four days'], ['The fair lasted six days.', 'six days', '2031-05-20']],
    // the plan can't be younger than what was done
    [
      null,
      ['The fair is planned for four days.', 'four days', '2031-05-20'],
      ['The fair lasted six days.', 'six days'],
    ],
  ],
  slip: [
    ['slip', ['They sold 4,386 tickets.', '4,386'], ['They sold 4,836 tickets.', '4,836']],
    ['slip', ['They sold 4,386 tickets.', '4,386'], ['They sold 4,286 tickets.', '4,286']],
    ['slip', ['They sold 45 boats.', '45'], ['They sold 54 boats.', '54']],
    ['slip', ['It cost $6 million.', '$6 million'], ['It cost $6 billion.', '$6 billion']],
    [null, ['They sold 4,386 tickets.', '4,386'], ['They sold 5,127 tickets.', '5,127']],
    [null, ['They sold 5 boats.', '5'], ['They sold 7 boats.', '7']],
  ],
  conversion: [
    ['conversion', ['The mast is 10 metres high.', '10 metres'], ['The mast is 40 feet high.', '40 feet']],
    [null, ['The mast is 10 metres high.', '10 metres'], ['The mast is 90 feet high.', '90 feet']],
    [null, ['He waited two years.', 'two years'], ['He has waited since 2012.', '2012']],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s: %j and %j', async (cause, left, right) => {
    expect(await causeBetween(left, right)).toBe(cause);
    expect(await causeBetween(right, left)).toBe(cause);
  });
});

test('of several sides, two are enough', async () => {
  const dead = ['12', '13', '19'].map(
    (n, k): Side => [`The flood killed ${n} people.`, n, `2031-05-1${Math.min(k, 1)}`],
  );
  expect(await causeBetween(...dead)).toBe('update');
});

test('one side alone has no cause', () => {
  expect(causeOf([])).toBeNull();
  expect(causeOf([[], []])).toBeNull();
});
