import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

const published = '2021-06-24';
const table = (rows: readonly (readonly [string, ...string[]])[]): void => {
  test.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, published)).toEqual(times.map((time) => time.replace(/= T/, '= 2021-06-24T')));
  });
};
const silent = (texts: readonly string[]): void => {
  test.each(texts.map((text) => [text] as const))('%s', (text) => {
    expect(readTimes(text, published)).toEqual([]);
  });
};

describe('clock figures', () => {
  table([
    ['It fell at 02.15.', '02.15 = T02:15'],
    ['The call came at 04.35 today.', '04.35 = T04:35', 'today = 2021-06-24'],
    ['It fell at 20.35 and again at 22.35 instead.', '20.35 = T20:35', '22.35 = T22:35'],
    ['The last word came at 10.52: he turned back.', '10.52 = T10:52'],
    ['It fell at 5.50 a.m. and 7.40 pm and 05.51AM.', '5.50 a.m. = T05:50', '7.40 pm = T19:40', '05.51AM = T05:51'],
    ['It fell at 5.25 in the afternoon.', '5.25 in the afternoon = T17:25'],
    ['It was found at 7.12 last night.', '7.12 = 2021-06-23T19:12', 'last night = 2021-06-23TNI'],
    ['Buses leave at 6.15, 7.45 and 9.00.', '6.15 = T06:15', '7.45 = T07:45', '9.00 = T09:00'],
    ['It is open from 10.00 to 18.00.', '10.00 = T10:00', '18.00 = T18:00'],
    ['They surrendered at 23.05 hours.', '23.05 hours = T23:05'],
    ['It came at 13.22 UTC.', '13.22 UTC = T13:22Z'],
    ['They landed at 0437 hours, at 1100 hrs IST.', '0437 hours = T04:37', '1100 hrs IST = T11:00+05:30'],
    ['It fell at 16h30; a second came at 19h.', '16h30 = T16:30', '19h = T19:00'],
    ['The 18:24 from the coast was late.', '18:24 = T18:24'],
    ['The time stamp on the tape is 21:15.', '21:15 = T21:15'],
    ['Under way: 20:35.', '20:35 = T20:35'],
    ['At 2:08:41 a.m. it fell.', '2:08:41 a.m. = T02:08:41'],
  ]);

  silent([
    'She jumped 7.48 metres and he cleared 2.15.',
    'Inflation rose by 2.15 and then eased to 1.40.',
    'The share closed at 12.40 again.',
    'The euro traded at 1.12 against the dollar.',
    'Version 10.15 was released.',
    'The river stood at 8.20 metres.',
    'The gauge showed 7.48.',
    'The magnitude was put at 6.30 by the institute.',
    'A loaf costs between 2.15 and 3.40.',
    'It went at $2.15 and at 3.25 percent.',
    'It will pass its peak at 9.88 million.',
    'The rate went from 2.15 to 3.40.',
    'The average mark was 8.15.',
    'They won 3:2 and lost the sets 6:4 and 7:5.',
    'Read Luke 10:25.',
    'Section 10.15 Definitions',
    '16:00 The minister will be here.\n\n17:10 He is.',
    '11.20 Two are out.\n\n12.05 "It is over."',
    'It is about 4.30 now at best.',
    'The mixture is 10:30.',
  ]);
});

describe('times of races', () => {
  table([
    ['He won the marathon in 2:08:41.', '2:08:41 = PT2H8M41S'],
    ['He won the marathon in 2.08.41.', '2.08.41 = PT2H8M41S'],
    ['He won in two hours, eight minutes and 41 seconds.', 'two hours, eight minutes and 41 seconds = PT2H8M41S'],
    ['She won the 1,500 metres in 4:01.37.', '4:01.37 = PT4M1.37S'],
    [
      'It took four minutes, one second and thirty-seven hundredths.',
      'four minutes, one second and thirty-seven hundredths = PT4M1.37S',
    ],
    [
      'It took four minutes, one and thirty-seven hundredths.',
      'four minutes, one and thirty-seven hundredths = PT4M1.37S',
    ],
    ['It took four minutes, one point three seven.', 'four minutes, one point three seven = PT4M1.37S'],
    ['It took four minutes 1.37 seconds.', 'four minutes 1.37 seconds = PT4M1.37S'],
    ['The split was 3:31.9.', '3:31.9 = PT3M31.9S'],
    ['They stopped the clock at 14:19.36.', '14:19.36 = PT14M19.36S'],
    ['The sled came in after 1:42:07 h.', '1:42:07 h = PT1H42M7S'],
    ['He finished in 58 min 12 sec.', '58 min 12 sec = PT58M12S'],
    ['She won the race in 14:52.', '14:52 = PT14M52S'],
    ['She clocked 29:55.', '29:55 = PT29M55S'],
    ['A record of 26:17 in the 10,000 metres.', '26:17 = PT26M17S'],
    ['He came in 14 seconds later, 41 seconds behind.', '14 seconds = PT14S', '41 seconds = PT41S'],
    ['The runner-up finished 19 minutes later.', '19 minutes = PT19M'],
    ['She lost by seven tenths of a second.', 'seven tenths of a second = PT0.7S'],
    ['She won the race by four hundredths.', 'four hundredths = PT0.04S'],
    ['He took nine point eight seconds.', 'nine point eight seconds = PT9.8S'],
  ]);

  table([
    ['At 14:52 the race began.', '14:52 = T14:52'],
    ['The race began at 2:08:41 p.m.', '2:08:41 p.m. = T14:08:41'],
    ['It fell at 10:15:30 UTC.', '10:15:30 UTC = T10:15:30Z'],
    ['They led with 4:43 to play.', '4:43 = PT4M43S'],
    ['It fell seventeen minutes later.', 'seventeen minutes later = XXXX-XX-XX'],
  ]);

  silent([
    'They won 3:2.',
    'Read John 3:16.',
    'Mix it 1:2:3.',
    'Two tenths of a mile away.',
    'The index fell by five hundredths.',
    'A tenth of the voters stayed home.',
    'In 14:52 the prophet speaks.',
    'Version 2.08.41 is out.',
    'It broke the record of 3:2 wins.',
  ]);

  test('counts in seconds, as fine as it is written', () => {
    const value = (text: string) => timesOf(text, published)[0]?.value;
    expect(value('He won the marathon in 2:08:41.')).toMatchObject({
      kind: 'duration',
      low: 7721,
      high: 7721,
      unit: 's',
      step: 1,
    });
    expect(value('She won in 4:01.37.')).toMatchObject({ low: 241.37, unit: 's', step: 0.01 });
    expect(value('It took two hours, eight minutes and 41 seconds.')).toMatchObject({ low: 7721, unit: 's', step: 1 });
    expect(value('It took one hour and 30 minutes.')).toMatchObject({ low: 1.5, unit: 'h', step: 0.0166667 });
  });
});
