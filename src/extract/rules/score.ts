import { functionWords } from '../../lexicon/function-words.js';
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

/** Verbs of results that a score may follow at some distance ("beat the visitors 97 to 86"). */
const won = new Set(
  'won win wins beat beats lost loses defeated defeats lead leads led finished ended edged outscored'.split(' '),
);
/** What is played for, as it stands between the halves of a score. */
const played = new Set(
  'frames frame goals goal games game sets set points point legs leg holes votes vote tries try runs seats rounds bouts'.split(
    ' ',
  ),
);
const level = /^(?:ended|finished|drew|draw|drawn|level|tied|at|stood|was|is)$/;

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
  const second = tokens[high.last];
  const ends = second === undefined || second.kind === 'punctuation' || functionWords.has(second.lower);
  // "sixteen to one": odds and ratios.
  if (!dashed && high.low === 1 && low.low > 1 && ends && !falls(tokens, low.first)) return true;
  for (let k = low.first - 1; k >= Math.max(0, low.first - 3); k--)
    if (before.has(tokens[k]?.lower ?? '')) return dashed || k === low.first - 1 || low.low > high.low;
  // "the vote was held open at 48-50", "voted to convict him, 57 to 43", "won the tie-break seven to five".
  const voted = /^(?:vot(?:e|es|ed|ing)|tally)$/;
  for (let k = low.first - 1; (dashed || low.low > high.low) && k >= Math.max(0, low.first - 8); k--) {
    const word = tokens[k]?.lower ?? '';
    if (voted.test(word) || (ends && won.has(word) && !falls(tokens, low.first))) return true;
  }
  return false;
}

/** "from 97 to 86": two values of a change. */
function falls(tokens: readonly Token[], first: number): boolean {
  return /^(?:from|by|of)$/.test(tokens[first - 1]?.lower ?? '');
}

/** Reads a score whose thing counted stands behind its first half ("ten frames to eight", "three goals to nil"), or that is level ("three all"); null for "four days to go". */
export function readParted(
  tokens: readonly Token[],
  first: Reading,
  next: (at: number) => Reading | null,
): { readonly score: readonly [Reading, Reading]; readonly next: number } | null {
  if (first.kind !== 'count' || first.unit !== null || first.scale > 1 || !Number.isInteger(first.low)) return null;
  const at = first.last;
  if (tokens[at]?.lower === 'all') {
    const drawn = level.test(tokens[first.first - 1]?.lower ?? '') && closes(tokens[at + 1]);
    return drawn ? { score: pairOf(first, { ...first, first: at, last: at + 1 }), next: at + 1 } : null;
  }
  if (!played.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'to') return null;
  const second = next(at + 2);
  if (second?.kind !== 'count' || second.unit !== null || second.scale > 1 || !closes(tokens[second.last])) return null;
  // "lost 3 points to 45" is a change; a winner's half comes first.
  if (second.low > first.low && tokens[first.first - 1]?.lower !== 'by') return null;
  return { score: pairOf(first, second), next: second.last };
}

function closes(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || functionWords.has(token.lower);
}

/** The two halves of a score, each with the other beside it. */
export function pairOf(first: Reading, second: Reading): readonly [Reading, Reading] {
  const kind = { kind: 'score', rule: 'score' } as const;
  return [
    { ...first, ...kind, against: second.low },
    { ...second, ...kind, against: first.low },
  ];
}
