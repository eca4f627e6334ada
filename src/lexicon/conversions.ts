/** A unit's dimension and its size in the dimension's base unit (m, m2, l, kg, m/s, W, J, byte, second). */
export interface Conversion {
  readonly dimension: string;
  readonly factor: number;
}

const row = (dimension: string, factor: number): Conversion => ({ dimension, factor });

const prefixes: ReadonlyMap<string, number> = new Map([
  ['u', 1e-6],
  ['m', 1e-3],
  ['c', 1e-2],
  ['d', 0.1],
  ['h', 100],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['P', 1e15],
]);

/** A unit and its multiples: those with the prefixes in use, or all of a thousand and more. */
const multiples = (code: string, dimension: string, factor = 1, used = 'kMGTP'): [string, Conversion][] => [
  [code, row(dimension, factor)],
  ...[...used].map((prefix): [string, Conversion] => [
    prefix + code,
    row(dimension, factor * (prefixes.get(prefix) ?? 1)),
  ]),
];

/** The mean length of a calendar month, in seconds; twelve make a year. */
const month = 365.25 * 7200;

/** UCUM code → dimension and exact factor (international yard and pound, 1959; US customary volumes). */
export const conversions: ReadonlyMap<string, Conversion> = new Map<string, Conversion>([
  ['mm', row('length', 0.001)],
  ['cm', row('length', 0.01)],
  ['m', row('length', 1)],
  ['km', row('length', 1000)],
  ['[in_i]', row('length', 0.0254)],
  ['[ft_i]', row('length', 0.3048)],
  ['[yd_i]', row('length', 0.9144)],
  ['[mi_i]', row('length', 1609.344)],
  ['[nmi_i]', row('length', 1852)],
  ['[fth_i]', row('length', 1.8288)],
  ['[fur_us]', row('length', 201.168)],
  ['m2', row('area', 1)],
  ['km2', row('area', 1e6)],
  ['har', row('area', 1e4)],
  ['[acr_us]', row('area', 4046.8564224)],
  ['[acr_br]', row('area', 4046.8564224)],
  ['[ft_i]2', row('area', 0.09290304)],
  ['[sft_i]', row('area', 0.09290304)],
  ['[syd_i]', row('area', 0.83612736)],
  ['[mi_i]2', row('area', 2589988.110336)],
  ['[smi_us]', row('area', 2589988.110336)],
  ...multiples('L', 'volume', 1, 'mcdhMG'),
  ['l', row('volume', 1)],
  ['m3', row('volume', 1000)],
  ['cm3', row('volume', 0.001)],
  ['km3', row('volume', 1e12)],
  ['[cft_i]', row('volume', 28.316846592)],
  ['[cyd_i]', row('volume', 764.554857984)],
  ['[gal_us]', row('volume', 3.785411784)],
  ['[pt_us]', row('volume', 0.473176473)],
  ['[qt_us]', row('volume', 0.946352946)],
  ['[acr_us].[ft_i]', row('volume', 1233481.83754752)],
  ['[bbl_us]', row('volume', 158.987294928)],
  ['mg', row('mass', 1e-6)],
  ['g', row('mass', 0.001)],
  ['kg', row('mass', 1)],
  ['t', row('mass', 1000)],
  ['kt', row('mass', 1e6)],
  ['Mt', row('mass', 1e9)],
  ['Gt', row('mass', 1e12)],
  ['[lb_av]', row('mass', 0.45359237)],
  ['[oz_av]', row('mass', 0.028349523125)],
  ['[oz_tr]', row('mass', 0.0311034768)],
  ['[ston_av]', row('mass', 907.18474)],
  ['[lton_av]', row('mass', 1016.0469088)],
  ['[stone_av]', row('mass', 6.35029318)],
  ['m/s', row('speed', 1)],
  ['km/s', row('speed', 1000)],
  ['km/h', row('speed', 1 / 3.6)],
  ['[mi_i]/h', row('speed', 0.44704)],
  ['[kn_i]', row('speed', 1852 / 3600)],
  ['s', row('time', 1)],
  ['min', row('time', 60)],
  ['h', row('time', 3600)],
  ['d', row('time', 86400)],
  ['wk', row('time', 604800)],
  ['mo', row('time', month)],
  ['a', row('time', 12 * month)],
  ...multiples('W', 'power', 1, 'mkMGT'),
  ['[HP]', row('power', 745.6998715822702)],
  ...multiples('J', 'energy', 1, 'mkMGT'),
  ...multiples('W.h', 'energy', 3600, 'mkMGT'),
  ['cal', row('energy', 4.184)],
  ['kcal', row('energy', 4184)],
  ...multiples('By', 'data'),
  ['KiBy', row('data', 2 ** 10)],
  ['MiBy', row('data', 2 ** 20)],
  ['GiBy', row('data', 2 ** 30)],
  ...multiples('bit', 'data', 1 / 8, 'kMGT'),
  ...multiples('bit/s', 'data rate', 1, 'kMGT'),
  ...multiples('Hz', 'frequency', 1, 'kMGT'),
  ...multiples('Pa', 'pressure', 1, 'hkMG'),
  ...multiples('bar', 'pressure', 1e5, 'mk'),
  ...multiples('V', 'voltage', 1, 'mkM'),
  ['Cel', row('temperature', 1)],
  ['[degF]', row('temperature', 5 / 9)],
  ['K', row('temperature', 1)],
]);

/** What is added, in degrees Celsius, to a temperature whose zero is another. */
export const temperatureOffsets: ReadonlyMap<string, number> = new Map([
  ['[degF]', -160 / 9],
  ['K', -273.15],
]);

/** Units → what the other system of measures has in their place; degrees of an unnamed scale are taken for Celsius against Fahrenheit. */
export const twins: ReadonlyMap<string, string> = new Map(
  [
    ['[in_i]', 'cm'],
    ['[ft_i]', 'm'],
    ['[mi_i]', 'km'],
    ['[mi_i]/h', 'km/h'],
    ['[lb_av]', 'kg'],
    ['[acr_us]', 'har'],
    ['[mi_i]2', 'km2'],
    ['[degF]', 'Cel'],
  ]
    .flatMap(([one = '', other = '']): [string, string][] => [
      [one, other],
      [other, one],
    ])
    .concat([
      ['[yd_i]', 'm'],
      ['deg', '[degF]'],
    ]),
);

/** Hundredths that have a code of their own → the currency. */
export const minorUnits: ReadonlyMap<string, string> = new Map([
  ['USX', 'USD'],
  ['GBX', 'GBP'],
]);

/** Currencies that texts call by a name that several share (peso, franc, crown, dinar, shilling, mark): XXX may be any of them. */
export const sharedNames: ReadonlySet<string> = new Set(
  [
    'ARS CLP COP CUP DOP MXN PHP UYU',
    'CHF FRF BEF LUF XAF XOF XPF RWF BIF CDF DJF GNF KMF',
    'DKK NOK SEK ISK CZK SKK EEK',
    'DZD BHD IQD JOD KWD LYD MKD RSD TND',
    'KES TZS UGX SOS ATS DEM FIM BAM',
  ].flatMap((line) => line.split(' ')),
);

/** Dollars that are worth less than the American one, and that texts call dollars all the same. */
export const lesserDollars: ReadonlySet<string> = new Set('CAD AUD NZD SGD HKD TWD JMD TTD NAD FJD BBD LRD'.split(' '));
