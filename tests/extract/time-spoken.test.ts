import { describe, expect, test } from '@jest/globals';
import { readTimes, timesOf } from './read-times.js';

// A Thursday.
const published = '2021-06-24';
const today = (time: string): string => time.replace(/= T/, '= 2021-06-24T');
const table = (rows: readonly (readonly [string, ...string[]])[]): void => {
  test.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(readTimes(text, published)).toEqual(times.map(today));
  });
};

/** One value and its spellings, each in a sentence of its own. */
const spellings = (value: string, led: readonly string[]): void => {
  test.each(led.map((words) => [words] as const))(`%s is ${value}`, (words) => {
    const quotes = readTimes(`The bell rang ${words}, and the street emptied.`, published);
    expect(quotes.map((quote) => quote.replace(/^.* = /, ''))).toEqual([`2021-06-24T${value}`]);
  });
};

/** Phrases in which nothing is a clock time. */
const refused = (texts: readonly string[]): void => {
  test.each(texts.map((text) => [text] as const))('%s', (text) => {
    const clocks = timesOf(text, published).filter(({ value }) => value.kind === 'time' && value.grain !== 'daypart');
    expect(clocks).toEqual([]);
  });
};

describe('minutes to and past an hour', () => {
  spellings('05:50', [
    'at ten to six',
    'at ten minutes to six',
    'at 10 minutes to 6',
    'at ten to six in the morning',
    'towards ten to six',
    'since ten to six',
    'shortly before ten to six',
    'just after ten to six',
    'by ten minutes to six in the morning',
  ]);
  spellings('15:40', [
    'at twenty to four in the afternoon',
    'at twenty minutes to four in the afternoon',
    'at twenty to 4 in the afternoon',
  ]);
  spellings('03:15', [
    'at a quarter past three',
    'at quarter past three',
    'until a quarter past 3',
    'at fifteen minutes past three',
  ]);
  spellings('09:30', [
    'at half past nine',
    'at half nine',
    'since half-nine',
    'at nine thirty',
    "at half past nine o'clock",
  ]);
  spellings('21:07', ['at seven minutes past nine in the evening', 'at seven past nine at night']);
  spellings('11:55', ['at five minutes before noon', 'at five to noon', 'at five minutes to midday']);
  spellings('00:01', ['at one minute past midnight', 'at one minute after midnight']);
  spellings('23:50', ['at ten to midnight', 'at ten to twelve at night']);
  spellings('12:45', ['at a quarter to one', 'at a quarter to one in the afternoon']);
  spellings('08:25', ['at twenty-five past eight', 'at twenty five past eight', 'at five-and-twenty past eight']);

  table([
    ['It was ten to three when the wall fell.', 'ten to three = T02:50'],
    ['At a quarter to one everybody stood still.', 'a quarter to one = T12:45'],
    ['The clock still shows seventeen minutes past seven.', 'seventeen minutes past seven = T07:17'],
    ['"I looked at the clock, ten to seven, when the ground shook."', 'ten to seven = T06:50'],
    ['The church had just struck half past five.', 'half past five = T05:30'],
    ['Ten minutes to ten, says the clock in the tea house.', 'Ten minutes to ten = T09:50'],
    ['"Twenty to five. The car had only just left."', 'Twenty to five = T04:40'],
    ['By twenty-five to three the fire was out.', 'twenty-five to three = T02:35'],
    ['It had gone a quarter past nine when he rang.', 'a quarter past nine = T09:15'],
    [
      'They met twenty-two minutes before seven in the morning.',
      'twenty-two minutes before seven in the morning = T06:38',
    ],
  ]);

  refused([
    'The council voted ten to six in favour.',
    'The motion was lost by ten to six votes.',
    'Bookmakers had the colt at twenty to one on Saturday.',
    'The odds were ten to one.',
    'Rebels were outnumbered ten to one.',
    'The panel grew from ten to six members.',
    'At ten to twelve sites the water was unsafe.',
    'Five to seven people were hurt.',
    'It takes one to two weeks.',
    'The judges split five to four.',
    'The panel rejected it by seven to five.',
    'They reduced the wait from twenty minutes to ten.',
    'The crossing takes twenty minutes to two hours.',
    'Ten minutes after two men ran out, the roof fell.',
    'Five minutes after one of the guards left, it blew.',
    'A quarter to a third of voters stayed home.',
    'The score stood at ten to six.',
    'Ten past presidents signed the letter.',
    'She works nine to five.',
    'Children aged five to ten sang.',
    'Half past members voted no.',
    'He gave half six of the cakes.',
    'It fell seventeen minutes after lunch, three hours before dawn.',
    'He was sentenced to five to ten years.',
    'At five to ten kilometres the pack thinned.',
    'A quarter to ten per cent is a guess.',
  ]);
});

describe('hours', () => {
  spellings('18:00', [
    'at six in the evening',
    'at 6 in the evening',
    "at six o'clock in the evening",
    'around six in the evening',
    'at six p.m.',
  ]);
  spellings('03:00', [
    'at three in the morning',
    'until three in the early morning',
    'by 3 in the small hours',
    'at three at night',
  ]);
  spellings('12:00', ['at 12 noon', 'at twelve noon', 'at midday', 'at noon']);
  spellings('00:20', ['at twelve twenty in the morning', 'at twelve twenty at night', 'at twelve twenty a.m.']);
  spellings('06:45', ['at six forty-five', 'around six forty-five in the morning']);
  spellings('02:05', ['at two oh five', 'at two oh five in the morning']);
  spellings('05:00', ['shortly before five', 'a little after five in the morning', "around five o'clock"]);

  table([
    ['The bell of St John struck four, and then he rang.', 'four = T04:00'],
    ["It was on the eleven o'clock bulletin.", "eleven o'clock = T11:00"],
    ['Not before four in the afternoon.', 'four in the afternoon = T16:00'],
    ['Shops are open till eight at night.', 'eight at night = T20:00'],
    ['Between one and three in the morning it rained.', 'one = T01:00', 'three in the morning = T03:00'],
  ]);

  refused([
    'Police arrested five in the morning raid.',
    'Two in the morning shift fell ill.',
    'The toll stood at nine on Tuesday evening.',
    'Police shot four last night.',
    'The toll reached nine on Tuesday evening.',
    'Shortly before two men ran out, it rained.',
    'The bus struck four, killing one.',
    'He gave half six-year-olds a cake.',
    "He had a five o'clock shadow.",
    'At twelve twenty-somethings left.',
    'Temperatures fell to four.',
    'She is at one with the world.',
  ]);
});

describe('the half of the day', () => {
  table([
    ['At ten to six yesterday evening it fell.', 'ten to six = 2021-06-23T17:50', 'yesterday evening = 2021-06-23TEV'],
    ['At twenty to four this afternoon it fell.', 'twenty to four = T15:40', 'this afternoon = TAF'],
    ['At 4:05 this afternoon it fell.', '4:05 = T16:05', 'this afternoon = TAF'],
    ['At 4:05 this morning it fell.', '4:05 = T04:05', 'this morning = TMO'],
    [
      'On Tuesday evening, at ten past nine, it fell.',
      'Tuesday evening = 2021-06-22TEV',
      'ten past nine = 2021-06-22T21:10',
    ],
    [
      'At a quarter past four on Tuesday morning it fell.',
      'a quarter past four = 2021-06-22T04:15',
      'Tuesday morning = 2021-06-22TMO',
    ],
    [
      'Yesterday shortly after half past nine in the evening it fell.',
      'Yesterday = 2021-06-23',
      'half past nine in the evening = 2021-06-23T21:30',
    ],
    ['On Monday at ten to six it fell.', 'Monday = 2021-06-21', 'ten to six = 2021-06-21T05:50'],
    [
      'The guests left that evening. At quarter to eleven the lights failed.',
      'that evening = TEV',
      'quarter to eleven = T22:45',
    ],
    [
      'At seven this morning and at nine tonight.',
      'seven = T07:00',
      'this morning = TMO',
      'nine = T21:00',
      'tonight = TNI',
    ],
    [
      'It ran from half past two till a quarter to five in the afternoon.',
      'half past two = T14:30',
      'a quarter to five in the afternoon = T16:45',
    ],
    ['It ran from 9 a.m. to 3, they said.', '9 a.m. = T09:00', '3 = T15:00'],
    ['It ran from 10 p.m. until 4.', '10 p.m. = T22:00', '4 = T04:00'],
    ['It ran from 7:00 to 20:00.', '7:00 = T07:00', '20:00 = T20:00'],
    ['It ran from 9 a.m. to 3 people and at 9 p.m. to 3.5.', '9 a.m. = T09:00', '9 p.m. = T21:00'],
    [
      'Between 2 and 4 a.m. on Sunday it fell.',
      '2 = 2021-06-20T02:00',
      '4 a.m. = 2021-06-20T04:00',
      'Sunday = 2021-06-20',
    ],
    [
      'It fell at 9.14 a.m. (0614 GMT) on Tuesday.',
      '9.14 a.m. = 2021-06-22T09:14',
      '0614 GMT = 2021-06-22T06:14Z',
      'Tuesday = 2021-06-22',
    ],
    [
      'Desks are taken until eight in the evening, Monday to Friday.',
      'eight in the evening = 2021-06-28T20:00',
      'Monday = 2021-06-28',
      'Friday = 2021-06-25',
    ],
    ['At midnight between Friday and Saturday it ended.', 'midnight between Friday and Saturday = 2021-06-19T00:00'],
    [
      'At midnight between Friday and Sunday it ended.',
      'midnight = 2021-06-18T00:00',
      'Friday = 2021-06-18',
      'Sunday = 2021-06-20',
    ],
  ]);
});
