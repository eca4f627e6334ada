import { functionWords } from '../../lexicon/function-words.js';
import type { Token } from '../../text/tokens.js';
import type { Numeral } from '../numerals/numeral.js';
import { type Reading, readingOf } from '../reading.js';

const weather = new Set(
  `temperature temperatures cold colder coldest freezing freeze froze frost frosty degrees thermometer thermometers gauge mercury chill
  weather celsius fahrenheit snow snowfall ice icy wintry winter`.split(/\s+/),
);
/** How many tokens on either side are looked at. */
const reach = 18;

/** Reads a temperature without its unit: "minus 20" and "fourteen below" in weather, "17 degrees below zero"; refuses "minus 20 points", "ten below the limit". */
export function readTemperature(tokens: readonly Token[], i: number, numeral: Numeral): Reading | null {
  if (numeral.scale > 1 || numeral.fraction) return null;
  const at = numeral.last;
  const unit = /^degrees?$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const made = (value: number, last: number): Reading =>
    readingOf({ ...numeral, value }, i, last, 'measure', 'deg', 'measure');
  if (numeral.value > 0 && tokens[unit]?.lower === 'below') {
    if (tokens[unit + 1]?.lower === 'zero') return made(-numeral.value, unit + 2);
    return unit === at && closes(tokens[at + 1]) && isWeather(tokens, i) ? made(-numeral.value, at + 1) : null;
  }
  const cold = numeral.value <= -3 && numeral.value >= -90;
  return cold && closes(tokens[at]) && isWeather(tokens, i) ? made(numeral.value, at) : null;
}

function closes(token: Token | undefined): boolean {
  if (token === undefined || /^[.,;:!?)]$/.test(token.text)) return true;
  return /^(?:when|while|in|on|at|and|but|by|with|for|overnight)$/.test(token.lower) && functionWords.has(token.lower);
}

function isWeather(tokens: readonly Token[], i: number): boolean {
  for (let at = Math.max(0, i - reach); at < i + reach; at++) if (weather.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
