import type { Case } from '../pair-feature.js';

const story = (first: string, last: string): string =>
  `${first} Then it rained. Boats lay still. Nobody came. The quay was dry. ${last}`;

const headed = (line: string, text: string): string => `# ${line}\n\n${text}`;

/** Where in their texts two claims are, and which other claims are around them. */
export const placeInTextCases: readonly Case[] = [
  ['heading.any', headed('Storm kills 12 sailors', 'It was a bad day.'), 'It killed 14 sailors.', 1],
  ['heading.any', 'It killed 12 sailors.', 'It killed 14 sailors.', 0],
  ['heading.leadBoth', 'It killed 12 sailors.', 'It killed 14 sailors.', 1],
  ['heading.leadBoth', 'It killed 12 sailors.', story('It blew.', 'It killed 14 sailors.'), 0],
  ['heading.leadOne', 'It killed 12 sailors.', story('It blew.', 'It killed 14 sailors.'), 1],
  ['heading.leadOne', 'It killed 12 sailors.', 'It killed 14 sailors.', 0],
  ['heading.leadOne', story('It blew.', 'It killed 12 sailors.'), story('It blew.', 'It killed 14 sailors.'), 0],
  ['heading.leadOne', 'It blew. Boats lay still. It killed 12 sailors.', 'It killed 14 sailors.', 0],
  ['heading.leadStateSame', 'It killed 12 sailors.', '14 sailors died.', 1],
  ['heading.leadStateSame', 'It killed 12 sailors.', 'It injured 14 sailors.', 0],
  ['heading.leadStateSame', 'It killed 12 sailors.', story('It blew.', 'It killed 14 sailors.'), 0],
  ['order.textDifferent', 'It killed 12 sailors. It sank 3 boats.', story('It blew.', 'It killed 14 sailors.'), 1],
  ['order.textDifferent', story('It blew.', 'It killed 12 sailors.'), story('It blew.', 'It killed 14 sailors.'), 0],
  [
    'order.rankDifferent',
    'It killed 12 sailors and 30 horses.',
    'It killed 14 sailors.',
    1 / 3,
    { quotes: ['30', '14'] },
  ],
  [
    'order.rankDifferent',
    'It sank 1,2 boats, 5 barges, 6 rafts, 7 yachts and 8 canoes.',
    'It killed 14 sailors.',
    1,
    { quotes: ['8', '14'] },
  ],
  ['order.rankDifferent', 'It killed 12 sailors and 30 horses.', 'It killed 14 sailors.', 0],
  ['number.sentenceLow', 'It killed 12 sailors and 30 horses.', 'It killed 14 sailors and 40 horses.', Math.log(2) / 2],
  ['number.sentenceLow', 'It killed 12 sailors and 30 horses.', 'It killed 14 sailors.', 0],
  ['number.sentenceHigh', 'It killed 12 sailors and 30 horses.', 'It killed 14 sailors.', Math.log(2) / 2],
  ['number.sentenceHigh', 'It killed 12 sailors.', 'It killed 14 sailors.', 0],
  ['number.sentenceHigh', 'It killed 12 sailors and cost $30.', 'It killed 14 sailors.', 0],
  [
    'number.sentenceOwnNear',
    'It killed 12 sailors and 30 horses.',
    'It killed 14 sailors and 40 horses.',
    Math.log(2) / 2,
  ],
  ['number.sentenceOwnNear', 'It killed 12 sailors and 30 horses.', 'A mill bought 14 wheels.', 0],
  ['number.sentenceOwnNear', 'It killed 12 sailors.', 'It killed 14 sailors.', 0],
  ['siblings.shared', 'It killed 12 sailors, 30 horses and 5 dogs.', 'It hurt 14 sailors, 30 horses and 5 dogs.', 1],
  ['siblings.shared', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 30 horses.', 0.5],
  ['siblings.shared', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 40 horses.', 0],
  ['siblings.neighbourSame', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 30 cows.', 1],
  [
    'siblings.neighbourSame',
    'It killed 12 sailors, 30 horses and 5 dogs.',
    'It hurt 14 sailors, 5 dogs and 30 horses.',
    0,
  ],
  ['siblings.neighbourSame', 'It killed 12 sailors.', 'It killed 14 sailors.', 0],
  [
    'siblings.neighboursSame',
    'It took 3 boats, 12 sailors and 30 horses.',
    'It took 3 boats, 14 sailors and 30 horses.',
    1,
    { quotes: ['12', '14'] },
  ],
  [
    'siblings.neighboursSame',
    'It took 3 boats, 12 sailors and 30 horses.',
    'It took 3 boats, 14 sailors and 40 horses.',
    0,
    { quotes: ['12', '14'] },
  ],
  ['siblings.companionSame', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 30 horses.', 1],
  ['siblings.companionSame', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 30 cows.', 0],
  ['siblings.coordinatedSame', 'It killed 12 sailors and 30 horses.', 'It hurt 14 sailors and 30 horses.', 1],
  [
    'siblings.coordinatedSame',
    'It killed 12 sailors and 30 horses.',
    'In all, 30 horses met 14 sailors.',
    0,
    { quotes: ['12', '14'] },
  ],
];
