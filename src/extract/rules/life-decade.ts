import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';
import type { Reading } from '../reading.js';

const decades: ReadonlyMap<string, number> = new Map([
  ['teens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
const owners = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
const stages = new Set(['early', 'mid', 'late', 'middle']);

/** Reads a decade of life: "in their 20s", "mid-30s", "a man in his forties"; refuses "the 1990s" and "in the 20s". */
export function readLifeDecade(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let low = decades.get(token.lower);
  let last = i + 1;
  if (low === undefined) {
    const ending = tokens[i + 1];
    const mark = ending?.text === "'" || ending?.text === '’' ? i + 2 : i + 1;
    if (!/^[1-9]0$/.test(token.text) || tokens[mark]?.lower !== 's' || tokens[mark]?.gap !== 'none') return null;
    low = Number(token.text);
    last = mark + 1;
  }
  let at = skipBack(tokens, i - 1);
  if (stages.has(tokens[at]?.lower ?? '')) at = skipBack(tokens, at - 1);
  for (let k = 0; k < 3 && /^(?:and|or|to|s)$/.test(tokens[at]?.lower ?? ''); k++) {
    at = tokens[at]?.lower === 's' ? at - 2 : at - 1;
    if (tokens[at]?.lower === 's') at -= 2;
    if (decades.has(tokens[at]?.lower ?? '')) at--;
  }
  if (!owners.has(tokens[at]?.lower ?? '')) return null;
  return {
    first: i,
    last,
    kind: 'age',
    low,
    high: low + 9,
    unit: 'a',
    step: 10,
    scale: 1,
    words: token.kind === 'word',
    rule: 'life decade',
  };
}

function skipBack(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens[at]) ? at - 1 : at;
}
