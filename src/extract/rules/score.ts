import type { Token } from '../../text/tokens.js';
import type { Reading } from '../reading.js';

const after = new Set(
  `vote votes win victory loss defeat decision ruling draw tie lead majority record split margin scoreline score triumph thrashing
  rout party-line final aggregate advantage deficit home away`.split(/\s+/),
);
const before = new Set(
  `voted won beat beats lost win wins defeat defeats defeated lead leads led ruled passed approved trailing tied drew draw vote score
  record level leading loses finished edged thrashed crushed routed downed advanced`.split(/\s+/),
);

/** Tells whether two bare numbers with a hyphen or "to" between are a score or a vote ("54-35", "won 3-2"), not a range. */
export function isScore(tokens: readonly Token[], low: Reading, high: Reading): boolean {
  if (low.words !== high.words || low.unit !== null || high.unit !== null || low.scale > 1 || high.scale > 1)
    return false;
  if (!Number.isInteger(low.low) || !Number.isInteger(high.low)) return false;
  const dashed = high.first - low.last === 1 && tokens[low.last]?.lower !== 'to';
  if (low.low >= high.low && dashed) return true;
  if (after.has(tokens[high.last]?.lower ?? '')) return true;
  // "The Terns (2-13, 1-7 home)": a record in brackets behind a name.
  if (
    dashed &&
    tokens[low.first - 1]?.text === '(' &&
    /^\p{Lu}/u.test(tokens[low.first - 2]?.text ?? '') &&
    /^[,)]$/.test(tokens[high.last]?.text ?? '')
  )
    return true;
  for (let k = low.first - 1; k >= Math.max(0, low.first - 3); k--)
    if (before.has(tokens[k]?.lower ?? '')) return dashed || k === low.first - 1 || low.low > high.low;
  // "the vote was held open at 48-50", "voted to convict him, 57 to 43".
  for (let k = low.first - 1; (dashed || low.low > high.low) && k >= Math.max(0, low.first - 8); k--)
    if (/^(?:vot(?:e|es|ed|ing)|tally)$/.test(tokens[k]?.lower ?? '')) return true;
  return false;
}
