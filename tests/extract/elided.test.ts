import { describe, expect, test } from '@jest/globals';
import { isDateValue } from '../../src/model/value.js';
import { readEvent } from '../make.js';
import { show } from './cases.js';

/** The quantities of a text, denied ones with "not" before them. */
async function claimsOf(text: string): Promise<string[]> {
  const { claims } = await readEvent([text]);
  return claims
    .flat()
    .flatMap(({ value, modality }) =>
      isDateValue(value) ? [] : `${modality === 'denied' ? 'not ' : ''}${show(value)}`,
    );
}

describe('a unit written once', () => {
  test.each([
    ['It fell from 7.84 metres to 7.48.', ['measure 7.84 m', 'measure 7.48 m']],
    ['It rose from 3 to 4 per cent.', ['percent 3 %', 'percent 4 %']],
    ['From 10.4 per cent it fell to 9.8.', ['percent 10.4 %', 'percent 9.8 %']],
    ['The fee rose to $75 million from 90 million.', ['money 75000000 USD', 'money 90000000 USD']],
    ['Profit rose to $5 million from $4.', ['money 5000000 USD', 'money 4000000 USD']],
    ['Prices rose 4 per cent, up from 3.', ['percent 4 %', 'percent 3 %']],
    ['It cost $5m, compared with 4.', ['money 5000000 USD', 'money 4000000 USD']],
    ['He ran 10 km on Monday and 12 on Tuesday.', ['measure 10 km', 'measure 12 km']],
    ['They raised 20 to 30 million dollars.', ['money 20000000..30000000 USD']],
    ['It lasts three to six months.', ['duration 3..6 mo']],
    ['It lasts a three- to six-month period.', ['duration 3..6 mo']],
    ['It was cut from 10 years to 7.', ['duration 10 a', 'duration 7 a']],
    ['Shares rose 4 per cent to 127.', ['percent 4 %', 'count 127']],
    ['Oil rose $2 to 80.', ['money 2 USD', 'count 80']],
    ['The dose is 5 mg of 80.', ['measure 5 mg', 'count 80']],
    ['The bridge is 300 metres long and 12 people died on it.', ['measure 300 m', 'count 12']],
    ['It fell from 7.84 metres to 748 boats.', ['measure 7.84 m', 'count 748']],
    ['It was 46 per cent. From 43 it fell.', ['percent 46 %', 'count 43']],
    ['It fell from 7 metres to 7000.', ['measure 7 m', 'count 7000']],
    ['It weighs 30 kg and 12 in all came.', ['measure 30 kg', 'count 12']],
  ])('%s', async (text, expected) => {
    expect(await claimsOf(text)).toEqual(expected);
  });
});

describe('what a correction denies', () => {
  test.each([
    ['Turnout was 46 per cent, not 43.', ['percent 46 %', 'not percent 43 %']],
    ['It ran not 34 but 36 kilometres.', ['not measure 34 km', 'measure 36 km']],
    ['There were 35 officers, not 38.', ['count 35', 'not count 38']],
    ['There were 35 officers rather than 38.', ['count 35', 'not count 38']],
    ['It was 3.4 billion francs instead of 2.9 billion.', ['money 3400000000 XXX', 'not money 2900000000 XXX']],
    ['The pilot was 35, not 38.', ['age 35 a', 'not age 38 a']],
    ['Not only 35 but 38 officers died.', ['count 35', 'count 38']],
    ['It was not more than 38 degrees.', ['measure ..38 deg']],
    ['Three in four members rejected the offer.', ['percent 0.75 1']],
    ['The 35 officers did not resign.', ['not count 35']],
    ['He rejected a toll of 35.', ['not count 35']],
  ])('%s', async (text, expected) => {
    expect(await claimsOf(text)).toEqual(expected);
  });
});

describe('a currency written elsewhere', () => {
  test.each([
    [
      'The network paid 90 million lira. An episode cost five point nine million.',
      ['money 90000000 TRY', 'money 5900000 TRY'],
    ],
    ['The prize, 3 million, was in yen. It cost 9 million yen.', ['money 3000000 JPY', 'money 9000000 JPY']],
    ['The network paid 90 million lira. It had 5.9 million viewers.', ['money 90000000 TRY', 'count 5900000']],
    ['The network paid 90 million lira. It was seen by 5.9 million.', ['money 90000000 TRY', 'count 5900000']],
    ['The network paid 90 million lira. The fee was 40.', ['money 90000000 TRY', 'count 40']],
    ['An episode cost five point nine million.', ['count 5900000']],
  ])('%s', async (text, expected) => {
    expect(await claimsOf(text)).toEqual(expected);
  });
});
