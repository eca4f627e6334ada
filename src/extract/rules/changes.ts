import type { Token } from '../../text/tokens.js';
import type { Reading } from '../reading.js';

const changes = new Set(
  `rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping increase increases increased increasing decrease
  decreases decreased decline declines declined declining climb climbs climbed climbing jump jumps jumped grow grows grew grown growing cut cuts
  reduce reduces reduced raise raises raised raising lower lowers lowered slip slipped slide slid surge surged soar soared plunge plunged tumble
  tumbled expand expanded shrink shrank went go goes going gone moved moves move changed change swung improve improved improves widen widened
  narrow narrowed doubled tripled up down upgraded boost boosted boosts hike hiked slow slowed slash slashed trim trimmed revised gained lost added
  eased edged ticked advanced extended quadrupled upped dipped dip sank bump bumped bring brought brings take took taking taken reducing slipping dropping`.split(
    /\s+/,
  ),
);
const ranging = new Set(
  'range ranges ranged ranging anywhere vary varies varied varying spanning between somewhere'.split(' '),
);

/** Tells whether words of ranging stand before `i` ("ranged from 5 to 7"). */
export function ranged(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) if (ranging.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** Tells whether "to" leads to the new value of a change ("from 5.8% to 5.7%", "rose 20 to 35", "by $154 to $2,754"). */
export function isChange(tokens: readonly Token[], first: Reading): boolean {
  if (ranged(tokens, first.first)) return false;
  const before = tokens[first.first - 1]?.lower ?? '';
  if (before === 'by' || changes.has(before)) return true;
  const hedged = /^(?:about|around|nearly|roughly|just|over|under|almost|an|a|some|more|than|approximately)$/;
  let at = first.first - 1;
  while (hedged.test(tokens[at]?.lower ?? '')) at--;
  if (changes.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'by') return true;
  if (tokens[at]?.lower !== 'from') return false;
  for (let k = at - 1; k >= Math.max(0, at - 9); k--) if (changes.has(tokens[k]?.lower ?? '')) return true;
  return false;
}
