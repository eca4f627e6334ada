import { describe, expect, test } from '@jest/globals';
import { parseDateline } from '../../src/read/dateline.js';

const published: [line: string, moment: string | null][] = [
  ['Published Date: 09:20 | 14 March 2031', '2031-03-14T09:20'],
  ['- Published Date: 09:20 | 14 March 2031', '2031-03-14T09:20'],
  ['FRIDAY 14 MARCH 2031', '2031-03-14'],
  ['Friday, March 14,2031', '2031-03-14'],
  ['Mar. 14, 2031 7:05 p.m. EST', '2031-03-14T19:05'],
  ['March 14th, 2031 12:15am EDT', '2031-03-14T00:15'],
  ['OSTERVIK, March 14, 2031', '2031-03-14'],
  ['By Ines Falk | 14 March 2031', '2031-03-14'],
  ['Newsdesk, Friday 14 Mar 2031', '2031-03-14'],
  ['2031-03-14', '2031-03-14'],
  ['2031-03-14T18:30:00Z', '2031-03-14T18:30'],
  ['First Posted 18:30:00 14/03/2031', '2031-03-14T18:30'],
  ['03/14/31 06:30 PM ET', '2031-03-14T18:30'],
  ['Posted 4/3/2031 6:30 PM', null],
];

const updated: [line: string, published: string | null, updated: string | null][] = [
  ['Modified Date: 11:10 | 15 March 2031', null, '2031-03-15T11:10'],
  ['14 March 2031 Last updated at 13:38 GMT', '2031-03-14', '2031-03-14T13:38'],
  ['Friday, Mar 14,2031 | Updated 1:32 PM PDT', '2031-03-14', '2031-03-14T13:32'],
  ['Last updated on: March 14, 2031', null, '2031-03-14'],
];

const refused = [
  'The bridge opened on 14 March 2031.',
  'Opening night: Friday, March 14, 2031',
  'Storm of March 14, 2031',
  'March 2031',
  'Friday, March 14',
  'Thirty-five officers',
  'Polls close 14 March 2031',
  '14 March 2031 and 15 March 2031',
  'Ostervik 3, Brenholm 14',
  '',
];

describe('parseDateline', () => {
  test.each(published)('%s was published %s', (line, moment) => {
    expect(parseDateline(line)).toEqual({ published: moment, updated: null });
  });
  test.each(updated)('%s', (line, first, last) => {
    expect(parseDateline(line)).toEqual({ published: first, updated: last });
  });
  test.each(refused)('is not a dateline: %s', (line) => {
    expect(parseDateline(line)).toBeNull();
  });
  test('day and month are told apart by the language', () => {
    expect(parseDateline('4/3/2031', 'en-GB')?.published).toBe('2031-03-04');
    expect(parseDateline('4/3/2031', 'en-US')?.published).toBe('2031-04-03');
  });
});
