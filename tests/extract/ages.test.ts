import { describe, expect, test } from '@jest/globals';
import { quantitiesOf } from './cases.js';

const table = (cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))('%p', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
};

describe('an age as predicate', () => {
  table([
    ['The pilot was 57.', '57 = age 57 a'],
    ['The foreman was forty-three.', 'forty-three = age 43 a'],
    ['He is 47 and lives in Leeds.', '47 = age 47 a'],
    ['Jane Roe is sixty-five.', 'sixty-five = age 65 a'],
    ['Mr Roe was 52 when he retired.', '52 = age 52 a'],
    ['police said Roe was 57, as Roe had told them', '57 = age 57 a'],
    ['Roe, who was seventy-eight, died.', 'seventy-eight = age 78 a'],
    ['The driver of the coach was 58.', '58 = age 58 a'],
    ['The pilot, a father of two, was 57.', 'two = count 2', '57 = age 57 a'],
    ['The nun would have been 80 in May.', '80 = age 80 a'],
    ['The oldest was 83 and the youngest 19.', '83 = age 83 a', '19 = age 19 a'],
    ['The average age of the crew was 44.', '44 = age 44 a'],
    ['She was barely twenty-five when she died.', 'twenty-five = age 25 a'],
    ['The final score was 47.', '47 = count 47'],
    ['Turnout was 46.', '46 = count 46'],
    ['The death toll was 57.', '57 = count 57'],
    ["The temperature in the driver's cab was 34.", '34 = count 34'],
    ['The number of victims was 57.', '57 = count 57'],
    ['The Tigers were 57 behind.', '57 = count 57'],
    ['The tower was 47 metres tall.', '47 metres = measure 47 m'],
    ['The skipper was 12th.', '12th = ordinal 12'],
    ['There were 57 of them.', '57 = count 57'],
    ['He was 34 behind the leader.', '34 = count 34'],
    ['She was 40 in front.', '40 = count 40'],
    ['A distance of 28 was measured.', '28 = count 28'],
  ]);
});

describe('an age beside a person', () => {
  table([
    ['A firefighter, 34, was hurt.', '34 = age 34 a'],
    ['The pilot, sixty-one, was alone.', 'sixty-one = age 61 a'],
    ['The driver of the bus, 31, was held.', '31 = age 31 a'],
    ['Jane Roe, forty-three, and a friend', 'forty-three = age 43 a'],
    ['The appellant, sixty-five at the time of the judgment', 'sixty-five = age 65 a'],
    ['A man of 28 was held.', '28 = age 28 a'],
    ['Two girls of eleven came.', 'Two = count 2', 'eleven = age 11 a'],
    ['A baby of nine months was saved.', 'nine months = age 9 mo'],
    ['At 34, Roe is the oldest.', '34 = age 34 a'],
    ['At 43 she has run six.', '43 = age 43 a', 'six = count 6'],
    ['Roe, who blew out 57 candles', '57 = age 57 a'],
    ['the price of the pilot scheme, 31, rose', '31 = count 31'],
    ['a father of two', 'two = count 2'],
    ['a veteran of 12 campaigns', '12 = count 12'],
    ['a man of 50 films', '50 = count 50'],
    ['a group of 28.', '28 = count 28'],
    ['At 34, the lead was safe.', '34 = count 34'],
    ['They bought 57 candles.', '57 = count 57'],
    ['He met the mayor, 34 officials and a nun.', '34 = count 34'],
    ['the driver, two boys and a dog', 'two = count 2'],
  ]);
});

describe('years of life and groups of ages', () => {
  table([
    ['in his seventy-sixth year.', 'seventy-sixth year = age 75 a'],
    ['in the 20th year of her life', '20th = ordinal 20'],
    ['in her 20th year of life', '20th year of life = age 19 a'],
    ['her 86th birthday', '86th birthday = age 86 a'],
    ["Roe's fiftieth birthday", 'fiftieth birthday = age 50 a'],
    ['up to the eighteenth birthday', 'eighteenth birthday = age 18 a'],
    ['over-65s', '65 = age >65.. a'],
    ['the under-18 team', '18 = age ..<18 a'],
    ['Children under 14 pay half', '14 = age ..<14 a'],
    ['Anyone under 18 or over 65 rides free', '18 = age ..<18 a', '65 = age >65.. a'],
    ['people aged 60 and over may come', '60 = age 60.. a'],
    ['in his 20th year as coach', '20th = ordinal 20'],
    ['in his third year', 'third = ordinal 3'],
    ['its 50th birthday', '50th = ordinal 50'],
    ["the country's 200th birthday", '200th = ordinal 200'],
    ['children under 5 umbrellas', '5 = count ..<5'],
    ['homes under 14 feet of water', '14 feet = measure ..<14 [ft_i]'],
  ]);
});
