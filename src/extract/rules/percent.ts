import type { Token } from '../../text/tokens.js';
import { type Numeral, skipHyphen } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';

const words = new Set(['percent', 'pct', 'percents', 'percentage', '%', '％']);
const points: ReadonlyMap<string, string> = new Map([
  ['pp', '{pp}'],
  ['ppt', '{pp}'],
  ['ppts', '{pp}'],
  ['pps', '{pp}'],
  ['bp', '{bp}'],
  ['bps', '{bp}'],
  ['‰', '[ppth]'],
]);
const isPoint = (token: Token | undefined): boolean =>
  token?.lower === 'point' || token?.lower === 'points' || token?.lower === 'pt' || token?.lower === 'pts';

/** Reads the percent sign or word after a number: "40%", "40 per cent", "5pc", "5 percentage points", "25 basis points"; refuses "percentage of". */
export function readPercent(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  const at = skipHyphen(tokens, numeral.last);
  const token = tokens[at];
  if (token === undefined) return null;
  const made = (unit: string, last: number): Reading => readingOf(numeral, i, last, 'percent', unit, 'percent');
  const short = points.get(token.lower);
  if (short) return made(short, at + 1);
  if (token.lower === 'basis' && isPoint(tokens[skipHyphen(tokens, at + 1)]))
    return made('{bp}', skipHyphen(tokens, at + 1) + 1);
  if (token.text === 'pc' && token.gap === 'none') return made('%', at + 1);
  const cent = token.lower === 'per' && tokens[at + 1]?.lower === 'cent';
  if (!cent && !words.has(token.lower)) return null;
  const last = cent ? at + 2 : at + 1;
  const point = skipHyphen(tokens, last);
  if (isPoint(tokens[point]) && token.lower !== 'percents') return made('{pp}', point + 1);
  return made('%', last);
}
