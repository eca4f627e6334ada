/** How the day of a holiday is found in a year. */
export type HolidayRule =
  | { readonly on: 'date'; readonly month: number; readonly day: number }
  /** The `nth` weekday of a month (−1 is the last), `plus` days after it. */
  | {
      readonly on: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  /** Days after (or before) Western Easter Sunday. */
  | { readonly on: 'easter'; readonly plus: number };

const fixed = (month: number, day: number): HolidayRule => ({ on: 'date', month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({
  on: 'weekday',
  month,
  weekday,
  nth: n,
  plus,
});
const easter = (plus: number): HolidayRule => ({ on: 'easter', plus });

/** Holiday names, lower case and without apostrophes, to their rule. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map([
  ['new years day', fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new year eve', fixed(12, 31)],
  ['martin luther king jr day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['mlk day', nth(1, 1, 3)],
  ['inauguration day', fixed(1, 20)],
  ['groundhog day', fixed(2, 2)],
  ['valentines day', fixed(2, 14)],
  ['valentine day', fixed(2, 14)],
  ['presidents day', nth(2, 1, 3)],
  ['washingtons birthday', nth(2, 1, 3)],
  ['super tuesday', nth(3, 1, 1, 1)],
  ['st patricks day', fixed(3, 17)],
  ['saint patricks day', fixed(3, 17)],
  ['saint patrick', fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ['april fools', fixed(4, 1)],
  ['tax day', fixed(4, 15)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['victory day', fixed(5, 9)],
  ['mothers day', nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['flag day', fixed(6, 14)],
  ['juneteenth', fixed(6, 19)],
  ['fathers day', nth(6, 7, 3)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['indigenous peoples day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['guy fawkes night', fixed(11, 5)],
  ['election day', nth(11, 1, 1, 1)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['giving tuesday', nth(11, 4, 4, 5)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
]);

/** Names of single days of history. */
export const namedDays: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['9/11', [2001, 9, 11]],
  ['7/7', [2005, 7, 7]],
  ['d-day', [1944, 6, 6]],
  ['v-e day', [1945, 5, 8]],
  ['ve day', [1945, 5, 8]],
  ['v-j day', [1945, 8, 15]],
  ['vj day', [1945, 8, 15]],
]);

/** Days of history known by month and day alone, with the words after them that show that they are meant. */
export const eventDays: readonly {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly cues: ReadonlySet<string>;
}[] = [
  {
    year: 2001,
    month: 9,
    day: 11,
    cues: new Set(
      'attack attacks terror terrorist terrorists hijackers hijackings victims survivors families memorial commission era'.split(
        ' ',
      ),
    ),
  },
  { year: 2021, month: 1, day: 6, cues: new Set('riot rioters insurrection attack capitol committee'.split(' ')) },
  { year: 2023, month: 10, day: 7, cues: new Set('attack attacks massacre'.split(' ')) },
];
