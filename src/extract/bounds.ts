import { isDateValue } from '../model/value.js';
import type { Mention } from './mention.js';

/** Joins a lower and an upper bound that stand side by side ("more than 10 and less than 40") into one range. */
export function joinBounds(mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const range = last && join(last, mention);
    if (range) joined[joined.length - 1] = range;
    else joined.push(mention);
  }
  return joined;
}

function join(a: Mention, b: Mention): Mention | null {
  if (!a.hedge || !b.hedge || isDateValue(a.value) || isDateValue(b.value)) return null;
  if (a.value.kind !== b.value.kind || a.value.unit !== b.value.unit || a.value.vague || b.value.vague) return null;
  // Between them stand only "and" or a comma and the words of the second hedge.
  if (b.first - a.last > b.hedge.split(' ').length + 1) return null;
  const [low, high] = a.value.high === null ? [a.value, b.value] : [b.value, a.value];
  if (low.low === null || low.high !== null || high.high === null || high.low !== null || low.low >= high.high)
    return null;
  const value = { ...low, high: high.high, highOpen: high.highOpen, approximate: low.approximate || high.approximate };
  return { first: a.first, last: b.last, value, hedge: `${a.hedge} ${b.hedge}`, rule: 'bounds' };
}
