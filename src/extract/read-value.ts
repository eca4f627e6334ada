import type { Token } from '../text/tokens.js';
import type { RuleContext } from './mention.js';
import { mayStartNumeral, readNumeral, readOrdinal } from './numerals/read-numeral.js';
import type { Reading } from './reading.js';
import { readAge } from './rules/age.js';
import { readAgeOf } from './rules/age-of.js';
import { readBareAge } from './rules/bare-age.js';
import { readCount } from './rules/count.js';
import { mayStartMoney } from './rules/currency-sign.js';
import { readLifeDecade } from './rules/life-decade.js';
import { readMagnitude } from './rules/magnitude.js';
import { readMeasure } from './rules/measure.js';
import { modelEnd } from './rules/models.js';
import { readLeadingMoney, readTrailingMoney } from './rules/money.js';
import { nameEnd } from './rules/names-not-quantities.js';
import { isCountingOne } from './rules/one.js';
import { readOrdinalMention } from './rules/ordinal.js';
import { readPercent } from './rules/percent.js';
import { readRatio } from './rules/ratio.js';
import { readTemperature } from './rules/temperature.js';
import { readMilepost, readSingle } from './rules/unit-forms.js';
import { readYearOfLife } from './rules/year-of-life.js';

/** What a rule may know, with the models and the names that the whole text has. */
export interface Setting extends RuleContext {
  readonly models: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Reads one number with its unit at `i`; a position to read on from where it is a name, null where nothing starts. */
export function readValue(tokens: readonly Token[], i: number, context: Setting): Reading | number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (mayStartMoney(token) || /^(?:[-−]|minus|negative)$/.test(token.lower)) {
    const money = readLeadingMoney(tokens, i, context);
    if (money) return money;
  }
  if (!mayStartNumeral(token)) return null;
  const life = readLifeDecade(tokens, i) ?? readYearOfLife(tokens, i);
  if (life) return life;
  const magnitude = readMagnitude(tokens, i) ?? readMilepost(tokens, i);
  if (magnitude) return magnitude;
  const model = modelEnd(tokens, i, context.models);
  if (model !== null) return model;
  const ordinal = readOrdinal(tokens, i);
  const named = token.kind === 'number' && ordinal ? null : nameEnd(tokens, i);
  if (named !== null) return named;
  // "one-hundredth of" is a share.
  const share = ordinal?.words && tokens[ordinal.last]?.lower === 'of' && readNumeral(tokens, i)?.fraction;
  if (ordinal && !share) return readOrdinalMention(tokens, i) ?? ordinal.last;
  const between = tokens[i - 1]?.lower === 'between';
  const single = readSingle(tokens, i);
  if (single) return single;
  const numeral = (between ? numeralBefore(tokens, i) : null) ?? readNumeral(tokens, i);
  if (!numeral) return null;
  if (numeral.value < 0 && numeral.last - i < 2) return null;
  // "nil" is a number only in a score: "two-nil", "by three goals to nil".
  if (token.lower === 'nil' && !/^(?:to|-|‐|‑|–)$/.test(tokens[i - 1]?.lower ?? '')) return i + 1;
  const reading =
    readAge(tokens, i, numeral) ??
    readAgeOf(tokens, i, numeral) ??
    readPercent(tokens, i, numeral) ??
    readTemperature(tokens, i, numeral) ??
    readTrailingMoney(tokens, i, numeral, context.text) ??
    readMeasure(tokens, i, numeral) ??
    readRatio(tokens, i, numeral) ??
    readBareAge(tokens, i, numeral, context.names);
  if (reading) return reading;
  if (token.lower === 'one' && numeral.last === i + 1 && !isCountingOne(tokens, i)) return i + 1;
  return readCount(tokens, i, numeral) ?? numeral.last;
}

/** After "between", "and" parts two numbers: "between one hundred and fifty and two hundred" only joins when a second "and" comes. */
function numeralBefore(tokens: readonly Token[], i: number): ReturnType<typeof readNumeral> {
  const short = readNumeral(tokens, i, { and: false });
  const whole = readNumeral(tokens, i);
  const again = whole && tokens[whole.last]?.lower === 'and';
  return again ? whole : short;
}
