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
  ['Posted 4/3/2031 6:30 PM EDT', '2031-04-03T18:30'],
  ['4/3/2031 18:30 GMT', '2031-03-04T18:30'],
  ['on Friday, 14 March 2031 13:45.', '2031-03-14T13:45'],
  ['14 March 2031,10:00 (GMT+05:00)', '2031-03-14T10:00'],
  ['Posted on March 14,2031 6:07:15 PM GMT+01:00', '2031-03-14T18:07'],
  ['Newswire Mar 14,2031,02.16PM IST', '2031-03-14T14:16'],
  ['NWS Mar 14,2031,05.51AM IST OSTERVIK:', '2031-03-14T05:51'],
  ['Ostervik D.C., Mar 14,2031/02:00 pm (NWS)', '2031-03-14T14:00'],
  ['Published: 2031.03.14 09:01 AM', '2031-03-14T09:01'],
  ['Story Created: Mar 14,2031 at 9:56 AM AKDT', '2031-03-14T09:56'],
  ['POSTED: 1052 GMT (1852 HKT), March 14,2031', '2031-03-14T10:52'],
  ['Mar 14 2031,5:03p', '2031-03-14T17:03'],
  ['3/14/2031 @1:19PM', '2031-03-14T13:19'],
  ['Article posted on 14.03.2031', '2031-03-14'],
  ['Release: 03/14/2031', '2031-03-14'],
  ['Posted on 04.03.2031', '2031-03-04'],
  ['Originally published 14/03/2031 at 10:20 AM', '2031-03-14T10:20'],
  ['Mon Mar-14-31 03:49 PM', '2031-03-14T15:49'],
];

const updated: [line: string, published: string | null, updated: string | null][] = [
  ['Modified Date: 11:10 | 15 March 2031', null, '2031-03-15T11:10'],
  ['14 March 2031 Last updated at 13:38 GMT', '2031-03-14', '2031-03-14T13:38'],
  ['Friday, Mar 14,2031 | Updated 1:32 PM PDT', '2031-03-14', '2031-03-14T13:32'],
  ['Last updated on: March 14, 2031', null, '2031-03-14'],
  ['on March 14,2031 at 4:31 AM, updated March 15,2031 at 8:33 AM', '2031-03-14T04:31', '2031-03-15T08:33'],
  ['PUBLISHED: 02:31 GMT, 14 March 2031 | UPDATED: 22:19 GMT, 15 March 2031', '2031-03-14T02:31', '2031-03-15T22:19'],
  ['First Posted: 03/14/31 06:44 PM ET Updated: 05/14/31 05:12 AM ET', '2031-03-14T18:44', '2031-05-14T05:12'],
  ['Posted March 14,2031-3:47pm Updated March 15,2031-6:56am', '2031-03-14T15:47', '2031-03-15T06:56'],
  ['March 14,2031 - - Updated 0947 GMT (1747 HKT)', '2031-03-14', '2031-03-14T09:47'],
  ['Edited on Fri Mar-14-31 03:49 PM', null, '2031-03-14T15:49'],
];

/** Stamps of the text that leave out the year. */
const undated = [
  'Updated 5:40 p.m. ET',
  'Updated Friday, Mar 14 at 5:53 PM',
  'Last updated at 22:46 GMT',
  'Mar. 14 4:33 AM EST',
  '8:24am:',
  'Ostervik, Mar 14 -',
  'OSTERVIK-March 14 -',
  'Posted 1 year, 160 days ago [downloaded on 2 October 2032]',
  'Updated: 3 hours ago',
];

const refused = [
  'Updated 3 ferries',
  'Posted a loss 3 years ago and closed 5 plants',
  'Meet at 5:40 p.m.',
  'Deputy chief, March 14',
  'End of Watch: Friday, March 14,2031',
  'Ferries 3, Harbour 2',
  '4:33',
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
  test.each(undated)('is a stamp without a date: %s', (line) => {
    expect(parseDateline(line)).toEqual({ published: null, updated: null });
  });
  test.each(refused)('is not a dateline: %s', (line) => {
    expect(parseDateline(line)).toBeNull();
  });
  test('day and month are told apart by the language', () => {
    expect(parseDateline('4/3/2031', 'en-GB')?.published).toBe('2031-03-04');
    expect(parseDateline('4/3/2031', 'en-US')?.published).toBe('2031-04-03');
  });
});
