import type { Token } from '../../text/tokens.js';
import { isHyphen, multiply } from '../numerals/numeral.js';
import type { Reading } from '../reading.js';
import { isChange, ranged } from './changes.js';
import { isScore, pairOf, readParted } from './score.js';

/** How two numbers are joined. */
type Joint = 'to' | 'dash' | 'and' | 'or' | 'plus-minus';

/** Two numbers that make one range, or that stand side by side as a score. */
export interface Pair {
  readonly range: Reading | null;
  readonly score: readonly [Reading, Reading] | null;
  /** Where to read on behind a score. */
  readonly next: number;
}

/** Reads on from a number to the second one of a range or score: "15 to 22", "between 5 and 7", "4–5%", "54-35"; refuses "from 5 to 7" of a change. */
export function readPair(tokens: readonly Token[], first: Reading, next: (at: number) => Reading | null): Pair | null {
  const joint = jointAt(tokens, first);
  if (!joint) {
    const parted = readParted(tokens, first, next);
    return parted && { range: null, ...parted };
  }
  const second = next(joint.at);
  if (!second) return null;
  if (joint.kind === 'plus-minus') return { range: spread(first, second), score: null, next: second.last };
  if ((joint.kind === 'to' || joint.kind === 'dash') && isScore(tokens, first, second)) {
    return { range: null, score: pairOf(first, second), next: second.last };
  }
  const joined = join(first, second, joint.kind);
  if (!joined) return null;
  if (joint.kind === 'or' && !near(joined)) return null;
  if (joint.kind === 'to' && isChange(tokens, first) && !lacksScale(first, second)) return null;
  const range = { ...joined, low: Math.min(joined.low, joined.high), high: Math.max(joined.low, joined.high) };
  return joined.low <= joined.high || ranged(tokens, first.first) ? { range, score: null, next: second.last } : null;
}

/** "raised 20 to 30 million dollars": a first half without the scale of the second is no amount of its own. */
function lacksScale(first: Reading, second: Reading): boolean {
  return first.unit === null && first.scale === 1 && second.scale >= 1e6 && first.low < second.low / second.scale;
}

/** The joint behind `first`, over a rate in between ("$350 per kg to"). */
function jointAt(tokens: readonly Token[], first: Reading): { kind: Joint; at: number } | null {
  let at = first.last;
  if (first.kind === 'money' && tokens[at]?.lower === 'per') at += 2;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (token.text === '~' || token.text === '～') return { kind: 'dash', at: at + 1 };
  if (token.text === '±') return { kind: 'plus-minus', at: at + 1 };
  if (token.text === '+' && next?.text === '/' && isHyphen(tokens[at + 2])) return { kind: 'plus-minus', at: at + 3 };
  if (token.lower === 'plus' && next?.lower === 'or' && tokens[at + 2]?.lower === 'minus')
    return { kind: 'plus-minus', at: at + 3 };
  if (token.lower === 'to' || token.lower === 'through' || token.lower === 'till')
    return { kind: 'to', at: skipAsMany(tokens, at + 1) };
  if (token.lower === 'or') return { kind: 'or', at: at + 1 };
  if (token.lower === 'and') return isBetween(tokens, first.first) ? { kind: 'and', at: at + 1 } : null;
  if (isHyphen(token) && token.gap === 'none') {
    // "8- to 16-meter" and "5-to-11-year-olds".
    if (next?.lower === 'to' || next?.lower === 'or')
      return { kind: next.lower === 'to' ? 'to' : 'or', at: isHyphen(tokens[at + 2]) ? at + 3 : at + 2 };
    return next?.gap === 'none' ? { kind: 'dash', at: at + 1 } : null;
  }
  if (token.text === '–' || token.text === '—' || isHyphen(token) || token.text === '−') {
    const spaced = next?.gap !== 'none';
    // A hyphen between blanks is a dash of the wires: "killed 5 - 3 of them children".
    if (spaced && isHyphen(token)) return null;
    if (spaced !== (token.gap !== 'none') || (token.text === '—' && !spaced)) return null;
    return spaced && first.unit !== null ? null : { kind: 'dash', at: at + 1 };
  }
  return null;
}

/** "5 to as many as 10", "5 to nearly 10". */
function skipAsMany(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === 'as' && tokens[at + 2]?.lower === 'as') return at + 3;
  return /^(?:about|nearly|almost|around|perhaps)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

function isBetween(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const word = tokens[k]?.lower ?? '';
    if (word === 'between' || word === 'betwixt') return true;
    if (!/^(?:about|roughly|around|the|ages|age|of|an|a|approximately|anywhere|estimated)$/.test(word)) return false;
  }
  return false;
}

/** Makes one range of two readings, where the second may lend unit and scale to the first, and the first its currency to the second. */
function join(first: Reading, second: Reading, joint: Joint): Reading | null {
  const bare = first.kind === 'count' && first.unit === null;
  const bareSecond = second.kind === 'count' && second.unit === null;
  const same = first.kind === second.kind && first.unit === second.unit;
  const lends = bare && !bareSecond && second.leading !== true && second.rule !== 'fraction';
  const keeps = bareSecond && (first.leading === true || (first.kind === 'age' && joint !== 'or'));
  if (!same && !lends && !keeps) return null;
  if (second.rule === 'fraction' && first.rule !== 'fraction') return null;
  const owner = lends || same ? second : first;
  // "four to five thousand": the scale is written once.
  const elided =
    first.scale === 1 &&
    second.scale > 1 &&
    (same || lends || keeps) &&
    first.low <= second.low / second.scale &&
    first.low < 1000;
  const low = elided ? multiply(first.low, second.scale) : first.low;
  const high = joint === 'dash' && !elided && second.high < 0 ? -second.high : second.high;
  const step = elided ? second.step : smaller(first.step, second.step);
  return { ...owner, first: first.first, last: second.last, low, high, step, scale: second.scale, leading: false };
}

function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b);
}

function spread(first: Reading, second: Reading): Reading {
  return { ...second, first: first.first, low: first.low - second.low, high: first.low + second.low };
}

/** "two or three", "20 or 30": neighbours; "32-bit or 64-bit" are alternatives. */
function near(joined: Reading): boolean {
  const round = joined.low % 5 === 0 && joined.high % 5 === 0;
  return joined.low < joined.high && (joined.high - joined.low <= 5 || joined.high / joined.low <= (round ? 2 : 1.25));
}
