import { months } from '../../lexicon/months.js';
import { aircraftMakers } from '../../lexicon/named-numbers.js';
import { weekdays } from '../../lexicon/weekdays.js';
import type { Token } from '../../text/tokens.js';
import { isHyphen } from '../numerals/numeral.js';
import { gluedRun } from './alphanumeric-identifiers.js';

const capital = /^\p{Lu}/u;
const aircraft = /^(?:jets?|jetliners?|planes?|aircraft|airplanes?|airliners?|series|fleet|pilots?|s)$/;

/** Collects the numbers that a text gives as models of aircraft, by the maker before them: "Boeing 737", "Boeing Co 737", "Airbus's 380". */
export function findModels(tokens: readonly Token[]): ReadonlySet<string> {
  const models = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'number' || !/^[1-9]\d\d$/.test(token.text)) continue;
    if (followsMaker(tokens, i)) models.add(token.text);
  }
  return models;
}

function followsMaker(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:co|corp|inc|plc)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  return aircraftMakers.has((tokens[at]?.lower ?? '').replace(/'s$/, ''));
}

/** The position past a number at `i` that names a model again without its maker: "the 737 Max", "its 787s", "a 737 Max 8"; null for "737 people". */
export function modelEnd(tokens: readonly Token[], i: number, models: ReadonlySet<string>): number | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'number') return null;
  const named = next !== undefined && capital.test(next.text) && next.gap === 'space';
  const variant = named && /^\d{1,2}$/.test(tokens[i + 2]?.text ?? '');
  if (models.has(token.text)) {
    if (isHyphen(next) && next?.gap === 'none') return gluedRun(tokens, i);
    if (variant) return i + 3;
    return named || followsMaker(tokens, i) || aircraft.test(next?.lower ?? '') ? i + 1 : null;
  }
  // "its 737 Max 8 jet" is a name by its form; a headline has capitals of its own.
  const inProse = /^\p{Ll}+$/u.test(tokens[i - 1]?.text ?? '') && /^\p{Ll}+$/u.test(tokens[i + 3]?.text ?? '');
  const dated = weekdays.has(next?.lower ?? '') || months.has(next?.lower ?? '');
  return variant && inProse && !dated && /^[1-9]\d\d$/.test(token.text) ? i + 3 : null;
}
