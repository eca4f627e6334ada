/** Words for 0 to 19. */
export const units: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** Words for 20 to 90. */
export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them; "dozen" is the only one that is no power of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  ['sextillion', 1e21],
  ['milliard', 1e9],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);

/** Plurals of the scales, which multiply only after a number ("five hundreds"); alone they are vague. */
export const pluralScales: ReadonlyMap<string, number> = new Map(
  [...scales].map(([word, factor]) => [`${word}s`, factor]),
);

/** Shortened scales, which stand only after digits; `glued` ones only without a blank, `money` ones only in amounts of money. */
export const shortScales: ReadonlyMap<
  string,
  { readonly factor: number; readonly glued: boolean; readonly money: boolean }
> = new Map([
  ['k', { factor: 1e3, glued: false, money: false }],
  ['K', { factor: 1e3, glued: true, money: false }],
  ['thn', { factor: 1e3, glued: false, money: false }],
  ['M', { factor: 1e6, glued: true, money: false }],
  ['MM', { factor: 1e6, glued: true, money: true }],
  ['m', { factor: 1e6, glued: false, money: true }],
  ['mil', { factor: 1e6, glued: false, money: false }],
  ['mio', { factor: 1e6, glued: false, money: false }],
  ['mn', { factor: 1e6, glued: false, money: false }],
  ['mln', { factor: 1e6, glued: false, money: false }],
  ['Mn', { factor: 1e6, glued: false, money: false }],
  ['B', { factor: 1e9, glued: true, money: false }],
  ['b', { factor: 1e9, glued: true, money: false }],
  ['bn', { factor: 1e9, glued: false, money: false }],
  ['Bn', { factor: 1e9, glued: false, money: false }],
  ['BN', { factor: 1e9, glued: false, money: false }],
  ['bln', { factor: 1e9, glued: false, money: false }],
  ['bil', { factor: 1e9, glued: false, money: false }],
  ['T', { factor: 1e12, glued: true, money: true }],
  ['tn', { factor: 1e12, glued: false, money: false }],
  ['trn', { factor: 1e12, glued: false, money: false }],
  ['tln', { factor: 1e12, glued: false, money: false }],
  ['G', { factor: 1e9, glued: false, money: false }],
  ['cr', { factor: 1e7, glued: false, money: true }],
]);

/** Ordinal words of 1 to 19 and of the tens. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
]);

/** Ordinal words of the scales. */
export const scaleOrdinals: ReadonlyMap<string, number> = new Map([
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Single characters that are fractions. */
export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);
