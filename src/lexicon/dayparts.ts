/** A part of the day: its ISO-TimeML code and the hours it spans, last hour exclusive. */
export interface Daypart {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const morning: Daypart = { code: 'MO', from: 5, to: 12 };
const afternoon: Daypart = { code: 'AF', from: 12, to: 18 };
const evening: Daypart = { code: 'EV', from: 18, to: 22 };
const night: Daypart = { code: 'NI', from: 20, to: 28 };

/** Words for parts of the day. */
export const dayparts: ReadonlyMap<string, Daypart> = new Map([
  ['morning', morning],
  ['mornings', morning],
  ['dawn', { code: 'MO', from: 5, to: 7 }],
  ['daybreak', { code: 'MO', from: 5, to: 7 }],
  ['sunrise', { code: 'MO', from: 5, to: 7 }],
  ['forenoon', morning],
  ['midmorning', morning],
  ['afternoon', afternoon],
  ['afternoons', afternoon],
  ['midafternoon', afternoon],
  ['lunchtime', { code: 'MI', from: 11, to: 14 }],
  ['evening', evening],
  ['evenings', evening],
  ['dusk', { code: 'EV', from: 17, to: 21 }],
  ['sunset', { code: 'EV', from: 17, to: 21 }],
  ['nightfall', { code: 'EV', from: 17, to: 21 }],
  ['night', night],
  ['nights', night],
  ['overnight', night],
]);

/** Words for a moment of the day, as hour of the day. */
export const dayMoments: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['noontime', 12],
  ['midnight', 0],
]);
