import type { Case } from '../pair-feature.js';

const killed = 'The storm killed 12 sailors.';

/** What happens, by the verbs that govern two claims. */
export const happeningCases: readonly Case[] = [
  ['happening.same', killed, 'The flood killed 14 horses.', 1],
  ['happening.same', killed, '14 horses died.', 1],
  ['happening.same', killed, 'The navy hired 14 sailors.', 0],
  [
    'happening.related',
    'The navy hired 12 sailors.',
    'The navy paid 14 sailors.',
    0.6,
    { related: [['hir', 'pay', 0.6]] },
  ],
  ['happening.related', killed, 'The flood killed 14 horses.', 0],
  ['happening.related', killed, 'On board: 14 sailors.', 0],
  ['happening.different', killed, 'The navy hired 14 sailors.', 1],
  ['happening.different', killed, 'The flood killed 14 horses.', 0],
  ['happening.different', killed, 'On board: 14 sailors.', 0],
  ['happening.unknown', killed, 'On board: 14 sailors.', 1],
  ['happening.unknown', killed, 'The navy hired 14 sailors.', 0],
  ['happening.sameDated', 'The ferry sank on Friday.', 'A barge sank on Monday.', 1],
  ['happening.sameDated', 'The ferry sank on Friday.', 'A barge left on Monday.', 0],
  ['happening.sameDated', killed, 'The flood killed 14 horses.', 0],
  ['happening.reporting', killed, 'Rowe reported 14 deaths.', 1],
  ['happening.reporting', killed, 'The flood killed 14 horses.', 0],
  ['happening.stateSame', killed, '14 horses died.', 1],
  ['happening.stateSame', killed, 'The flood injured 14 horses.', 0],
  ['happening.stateSame', killed, 'The navy hired 14 sailors.', 0],
  ['happening.stateDifferent', killed, 'The flood injured 14 horses.', 1],
  ['happening.stateDifferent', killed, '14 horses died.', 0],
  ['happening.stateDifferent', killed, 'The navy hired 14 sailors.', 0],
  ['happening.reportingDayBoth', 'Police said on Friday that it sank.', 'Rowe said on Monday that it sank.', 1],
  ['happening.reportingDayBoth', 'Police said on Friday that it sank.', 'The ferry sank on Monday.', 0],
  ['happening.reportingDayOne', 'Police said on Friday that it sank.', 'The ferry sank on Monday.', 1],
  ['happening.reportingDayOne', 'Police said on Friday that it sank.', 'Rowe said on Monday that it sank.', 0],
  ['happening.namingBoth', 'Rowe won the 2016 election.', 'Rowe lost the 2012 election.', 1],
  ['happening.namingBoth', 'Rowe won the 2016 election.', 'Rowe lost in 2012.', 0],
  ['happening.namingOne', 'Rowe won the 2016 election.', 'Rowe lost in 2012.', 1],
  ['happening.namingOne', 'Rowe won the 2016 election.', 'Rowe lost the 2012 election.', 0],
];
