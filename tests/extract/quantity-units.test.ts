import { describe, expect, test } from '@jest/globals';
import { quantitiesOf } from './cases.js';

const table = (cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))('%p', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
};

describe('money', () => {
  table([
    ['a $4.5 billion deal', '$4.5 billion = money 4500000000 USD'],
    ['worth $1.2bn', '$1.2bn = money 1200000000 USD'],
    ['costs $5m', '$5m = money 5000000 USD'],
    ['US$ 10 million', 'US$ 10 million = money 10000000 USD'],
    ['paid C$300', 'C$300 = money 300 CAD'],
    ['A$3.5m', 'A$3.5m = money 3500000 AUD'],
    ['HK$12.5 billion', 'HK$12.5 billion = money 12500000000 HKD'],
    ['R$4 bn', 'R$4 bn = money 4000000000 BRL'],
    ['about £80,000', '£80,000 = money ~80000 GBP'],
    ['-$3', '-$3 = money -3 USD'],
    ['RM79', 'RM79 = money 79 MYR'],
    ['Rs. 500 crore', 'Rs. 500 crore = money 5000000000 INR'],
    ['R500 million', 'R500 million = money 500000000 ZAR'],
    ['N1,200', 'N1,200 = money 1200 NGN'],
    ['EUR 125', 'EUR 125 = money 125 EUR'],
    ['120 MEUR', '120 MEUR = money 120000000 EUR'],
    ['75 USD million', '75 USD million = money 75000000 USD'],
    ['$20 million USD', '$20 million USD = money 20000000 USD'],
    ['200 billion won', '200 billion won = money 200000000000 KRW'],
    ['3 million Swiss francs', '3 million Swiss francs = money 3000000 CHF'],
    ['ten Canadian dollars', 'ten Canadian dollars = money 10 CAD'],
    ['100元', '100元 = money 100 CNY'],
    ['$US1 million ($1.5 million)', '$US1 million = money 1000000 USD', '$1.5 million = money 1500000 XXX'],
    ['US$1 million ($1.5 million)', 'US$1 million = money 1000000 USD', '$1.5 million = money 1500000 XXX'],
    ['A$2m ($1.5m)', 'A$2m = money 2000000 AUD', '$1.5m = money 1500000 USD'],
    ['$A2m, $NZ5 and $HK20', '$A2m = money 2000000 AUD', '$NZ5 = money 5 NZD', '$HK20 = money 20 HKD'],
    ['10 €', '10 € = money 10 EUR'],
    ['down 45 cents', '45 cents = money 45 USX'],
    ['a 50p coin', '50p = money 50 GBX'],
    ['thirteen dollars and forty-five cents', 'thirteen dollars and forty-five cents = money 13.45 USD'],
    ['half a million dollars', 'half a million dollars = money 500000 USD'],
    ['three won medals', 'three = count 3'],
    ['in 2006 dollars'],
    ['the dollar sign'],
    ['set $HOME to it'],
  ]);
  test('reads "$" by the language of the text', () => {
    expect(quantitiesOf('$5', 'en-AU')).toEqual(['$5 = money 5 AUD']);
  });
});

describe('pounds', () => {
  table([
    ['he lost 25 pounds', '25 pounds = measure 25 [lb_av]'],
    [
      'Falk (5-foot-11,220 pounds) has spent',
      '5-foot-11 = measure 5.916666667 [ft_i]',
      '220 pounds = measure 220 [lb_av]',
    ],
    ['a 200-pound man', '200-pound = measure 200 [lb_av]'],
    ['was fined 5,000 pounds', '5,000 pounds = money 5000 GBP'],
    ['80,000 pounds a week', '80,000 pounds = money 80000 GBP'],
    ['2 million pounds', '2 million pounds = money 2000000 GBP'],
    ['50 pounds of explosives', '50 pounds = measure 50 [lb_av]'],
  ]);
});

describe('percent', () => {
  table([
    ['up 40%', '40% = percent 40 %'],
    ['by 5pc', '5pc = percent 5 %'],
    ['a five-percent rise', 'five-percent = percent 5 %'],
    ['40 per cent', '40 per cent = percent 40 %'],
    ['1.5 percentage points', '1.5 percentage points = percent 1.5 {pp}'],
    ['25 basis points', '25 basis points = percent 25 {bp}'],
    ['a 3-percentage-point lead', '3-percentage-point = percent 3 {pp}'],
    ['−3%', '−3% = percent -3 %'],
    ['a percentage of it'],
  ]);
});

describe('measure', () => {
  table([
    ['35km away', '35km = measure 35 km'],
    ['a six-mile trip', 'six-mile = measure 6 [mi_i]'],
    ['12 square miles', '12 square miles = measure 12 [smi_us]'],
    ['5,000 sq ft', '5,000 sq ft = measure 5000 [sft_i]'],
    ['190 km2', '190 km2 = measure 190 km2'],
    ['16 cubic metres per second', '16 cubic metres per second = measure 16 m3/s'],
    ['188 miles an hour', '188 miles an hour = measure 188 [mi_i]/h'],
    ['winds of 75 mph', '75 mph = measure 75 [mi_i]/h'],
    ['1.2 million barrels a day', '1.2 million barrels a day = measure 1200000 [bbl_us]/d'],
    ['2 degrees Celsius', '2 degrees Celsius = measure 2 Cel'],
    ['warming of 1.5C', '1.5C = measure 1.5 Cel'],
    ['minus 40 °F', 'minus 40 °F = measure -40 [degF]'],
    ['24 GWh', '24 GWh = measure 24 GW.h'],
    ['8GB of memory', '8GB = measure 8 GBy'],
    ['5 feet 2 inches', '5 feet 2 inches = measure 5.166666667 [ft_i]'],
    ['a 6-foot-2 man', '6-foot-2 = measure 6.166666667 [ft_i]'],
    ['two and a half miles', 'two and a half miles = measure 2.5 [mi_i]'],
    ['half a mile', 'half a mile = measure 0.5 [mi_i]'],
    ['415 parts per million', '415 parts per million = measure 415 [ppm]'],
    ['a 6.4-magnitude quake', '6.4-magnitude = measure 6.4 {magnitude}'],
    ['a magnitude of 6.1', '6.1 = measure 6.1 {magnitude}'],
    ['3.3m jobs', '3.3m = count 3300000'],
    ['the 100m hurdles', '100m = measure 100 m'],
    ['there are two in my car', 'two = count 2'],
    ['2 in thick', '2 in = measure 2 [in_i]'],
  ]);
});
