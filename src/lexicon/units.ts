/** UCUM code, then symbols (case counts, blanks part them), then names in the singular (semicolons part them). */
const rows: readonly (readonly [string, string, string])[] = [
  // length
  ['m', 'm', 'meter;metre'],
  ['[in_i]', 'in', 'inch;inches'],
  ['[ft_i]', 'ft', 'foot;feet'],
  ['[yd_i]', 'yd yds', 'yard'],
  ['[mi_i]', 'mi', 'mile'],
  ['[nmi_i]', 'nmi NM', 'nautical mile;sea mile'],
  ['[ly]', 'ly', 'light year;lightyear'],
  ['AU', 'AU', 'astronomical unit'],
  ['pc', '', 'parsec'],
  ['[fth_i]', '', 'fathom'],
  ['[fur_us]', '', 'furlong'],
  ['um', 'μm µm', 'micron'],
  ['Ao', 'Å', 'angstrom'],
  // area
  ['har', 'ha', 'hectare'],
  ['[acr_us]', 'ac', 'acre'],
  ['m2', 'sqm', ''],
  ['[sft_i]', 'sqft', ''],
  ['km2', 'sqkm', ''],
  // volume
  ['[gal_us]', 'gal', 'gallon'],
  ['[qt_us]', 'qt', 'quart'],
  ['[pt_us]', '', 'pint'],
  ['[cup_us]', '', 'cup'],
  ['[foz_us]', '', 'fluid ounce'],
  ['[tbs_us]', 'tbsp tbsps Tbsp', 'tablespoon'],
  ['[tsp_us]', 'tsp tsps', 'teaspoon'],
  ['[bbl_us]', 'bbl bbls', 'barrel'],
  ['{boe}', 'boe', 'barrel of oil equivalent;barrels of oil equivalent'],
  ['[bu_us]', 'bu', 'bushel'],
  ['[acr_us].[ft_i]', '', 'acre foot;acre feet'],
  ['10*9.[cft_i]', 'bcf Bcf', ''],
  ['10*12.[cft_i]', 'tcf Tcf', ''],
  ['cm3', 'cc', ''],
  // mass
  ['[lb_av]', 'lb lbs', 'pound'],
  ['[oz_av]', 'oz', 'ounce'],
  ['[oz_tr]', 'ozt', 'troy ounce'],
  ['[stone_av]', 'st', 'stone'],
  ['t', 't', 'tonne;metric ton;metric tonne'],
  ['[ston_av]', '', 'ton;short ton'],
  ['[lton_av]', '', 'long ton'],
  ['[car_m]', '', 'carat'],
  ['[car_Au]', '', 'karat'],
  ['kt', '', 'kiloton;kilotonne'],
  ['Mt', 'Mt', 'megaton;megatonne'],
  ['Gt', 'Gt', 'gigaton;gigatonne'],
  ['kg', 'kgs', 'kilo'],
  ['ug', 'mcg', ''],
  // speed
  ['[mi_i]/h', 'mph MPH', ''],
  ['km/h', 'kph kmh KPH kmph', ''],
  ['[kn_i]', 'kt kts kn', 'knot'],
  ['[mi_i]/[gal_us]', 'mpg MPG', ''],
  ['{mach}', '', 'mach'],
  // temperature
  [
    'Cel',
    '°C ℃ C',
    'degree celsius;degrees celsius;degree centigrade;degrees centigrade;degree c;degrees c;celsius;centigrade;° c;° celsius',
  ],
  ['[degF]', '°F ℉ F', 'degree fahrenheit;degrees fahrenheit;degree f;degrees f;fahrenheit;° f;° fahrenheit'],
  ['K', '', 'kelvin'],
  ['deg', '°', 'degree;deg'],
  // energy and power
  ['cal', '', 'calorie'],
  ['kcal', 'kcal', 'kilocalorie'],
  ['[Btu]', 'Btu BTU BTUs', 'british thermal unit'],
  ['10*6.[Btu]', 'mmBtu MMBtu mmbtu MMBTU', ''],
  ['[HP]', 'hp bhp HP', 'horsepower;brake horsepower'],
  // pressure

  ['[psi]', 'psi', 'pound per square inch;pounds per square inch'],
  ['mm[Hg]', 'mmHg', ''],
  ['atm', 'atm', ''],
  // data
  ['Mibit', '', 'mebibit'],
  ['KiBy', 'KiB', 'kibibyte'],
  ['MiBy', 'MiB', 'mebibyte'],
  ['GiBy', 'GiB', 'gibibyte'],
  ['kBy', 'KB', ''],
  ['Mbit/s', 'Mbps mbps', ''],
  ['Gbit/s', 'Gbps gbps', ''],
  ['kbit/s', 'kbps Kbps', ''],
  ['GBy', 'gb', 'gig'],
  ['MBy', 'mb', 'meg'],
  ['TBy', 'tb', ''],
  ['{pixel}', 'px', 'pixel'],
  ['10*6.{pixel}', 'MP', 'megapixel'],
  // rates and the rest
  ['[ft_i].[lbf_av]', '', 'lb ft;pound foot;pound feet;foot pound;ft lb'],
  ['N.m', 'Nm', 'newton meter;newton metre'],
  ['{rotation}/min', 'rpm RPM', ''],
  ['{frame}/s', 'fps', ''],
  ['{beat}/min', 'bpm', ''],
  ['t/d', 'tpd', ''],
  ['Ga', 'Ga', 'gigaannum'],
  ['Ma', 'Ma', 'megaannum'],
  ['[bbl_us]/d', 'bpd b/d', ''],
  ['rad', 'rad', 'radian'],
  ['dB', 'dB', 'decibel'],
  ['lx', 'lx', 'lux'],
  ['lm', 'lm', 'lumen'],
  ['cd', 'cd cds', 'candela'],
  ['Ohm', 'Ω', 'ohm'],
  ['[ppm]', 'ppm', 'part per million;parts per million'],
  ['[ppb]', 'ppb', 'part per billion;parts per billion'],
  ['mol', 'mol mmol', ''],
  ['{magnitude}', '', 'magnitude'],
  ['fb-1', 'fb', ''],
];

const prefixes: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['pico', ['p', 'p']],
  ['nano', ['n', 'n']],
  ['micro', ['u', 'μ']],
  ['milli', ['m', 'm']],
  ['centi', ['c', 'c']],
  ['deci', ['d', 'd']],
  ['hecto', ['h', 'h']],
  ['kilo', ['k', 'k']],
  ['mega', ['M', 'M']],
  ['giga', ['G', 'G']],
  ['tera', ['T', 'T']],
  ['peta', ['P', 'P']],
  ['exa', ['E', 'E']],
]);

/** UCUM code, symbol, names, and the prefixes that are in use with it. */
const prefixed: readonly (readonly [string, string, string, string])[] = [
  ['m', 'm', 'meter;metre', 'pico nano micro milli centi deci kilo'],
  ['g', 'g', 'gram;gramme', 'nano micro milli kilo'],
  ['L', 'L l', 'liter;litre', 'micro milli centi deci hecto mega giga'],
  ['W', 'W', 'watt', 'milli kilo mega giga tera'],
  ['W.h', 'Wh', 'watt hour;watthour', 'milli kilo mega giga tera'],
  ['J', 'J', 'joule', 'milli kilo mega giga tera'],

  ['eV', 'eV', 'electronvolt;electron volt', 'milli kilo mega giga tera'],
  ['Hz', 'Hz hz', 'hertz', 'kilo mega giga tera'],
  ['V', 'V', 'volt', 'milli kilo mega'],
  ['A', '', 'amp;ampere', 'micro milli kilo'],
  ['A.h', 'Ah', 'amp hour', 'milli'],
  ['By', 'B', 'byte', 'kilo mega giga tera peta exa'],
  ['bit', '', 'bit', 'kilo mega giga tera'],
  ['Pa', 'Pa', 'pascal', 'hecto kilo mega giga'],
  ['bar', '', 'bar', 'milli kilo'],
  ['N', '', 'newton', 'milli kilo mega'],
  ['Sv', 'Sv', 'sievert', 'micro milli'],
  ['Gy', 'Gy', '', 'milli micro'],
  ['Bq', 'Bq', 'becquerel', 'kilo mega giga tera peta'],
  ['T', '', 'tesla', 'milli'],
];

/** Units by symbol, as written. */
export const unitSymbols: ReadonlyMap<string, string> = new Map(
  [
    ...rows.flatMap(([code, symbols]) => split(symbols, ' ').map((symbol) => [symbol, code] as const)),
    ...prefixed.flatMap(([code, symbols, , used]) =>
      split(symbols, ' ').flatMap((symbol) => [
        [symbol, code] as const,
        ...split(used, ' ').flatMap((prefix) => {
          const [ucum, sign] = prefixes.get(prefix) ?? ['', ''];
          const both = sign === 'μ' ? ['μ', 'µ', 'u'] : [sign];
          return both.map((mark) => [mark + symbol, ucum + code] as const);
        }),
      ]),
    ),
  ].filter(([symbol]) => symbol !== ''),
);

/** Units by name, lower case, singular and plural; several words are parted by blanks. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  [
    ...rows.flatMap(([code, , names]) => split(names, ';').map((name) => [name, code] as const)),
    ...prefixed.flatMap(([code, , names, used]) =>
      split(names, ';').flatMap((name) => [
        [name, code] as const,
        ...split(used, ' ').map((prefix) => [prefix + name, (prefixes.get(prefix)?.[0] ?? '') + code] as const),
      ]),
    ),
  ].flatMap(([name, code]) => [[name, code] as const, [plural(name), code] as const]),
);

/** Symbols that are words or letters of their own: they need digits right before them, or "in" the right words behind. */
export const shySymbols: ReadonlySet<string> = new Set([
  'm',
  'g',
  't',
  'l',
  'L',
  'B',
  'V',
  'W',
  'J',
  'AU',
  'NM',
  'MP',
  'kt',
  'ha',
  'ac',
  'mi',
  'gal',
  'bu',
  'mb',
  'gb',
  'tb',
  'cal',
  'Mt',
  'rad',
  'pm',
  'HP',
  'C',
  'F',
]);

/** Lengths whose squares and cubes have UCUM codes of their own. */
export const squares: ReadonlyMap<string, string> = new Map([
  ['[in_i]', '[sin_i]'],
  ['[ft_i]', '[sft_i]'],
  ['[yd_i]', '[syd_i]'],
  ['[mi_i]', '[smi_us]'],
]);

/** Lengths whose cubes have UCUM codes of their own. */
export const cubes: ReadonlyMap<string, string> = new Map([
  ['[in_i]', '[cin_i]'],
  ['[ft_i]', '[cft_i]'],
  ['[yd_i]', '[cyd_i]'],
]);

/** Units of time that a rate can be per. */
export const rateTimes: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['sec', 's'],
  ['s', 's'],
  ['minute', 'min'],
  ['min', 'min'],
  ['hour', 'h'],
  ['hr', 'h'],
  ['h', 'h'],
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
]);

/** Smaller units that complete a larger one ("5 feet 2 inches"): larger → smaller → how many make one. */
export const compounds: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['[ft_i]', new Map([['[in_i]', 12]])],
  ['[lb_av]', new Map([['[oz_av]', 16]])],
  ['[stone_av]', new Map([['[lb_av]', 14]])],
]);

function split(list: string, by: string): string[] {
  return list.split(by).filter((part) => part !== '');
}

function plural(name: string): string {
  if (/(?:s|x|z|feet)$/.test(name) || name === 'foot' || name === 'stone' || name === 'horsepower') return name;
  return name.endsWith('inch') ? `${name}es` : `${name}s`;
}
