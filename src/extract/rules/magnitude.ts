import type { Token } from '../../text/tokens.js';
import { readNumeral } from '../numerals/read-numeral.js';
import { type Reading, readingOf } from '../reading.js';

/** Reads the size of an earthquake: "6.1-magnitude", "magnitude 6.1", "a magnitude of 6.1", "6.1 on the Richter scale". */
export function readMagnitude(tokens: readonly Token[], i: number): Reading | null {
  const numeral = tokens[i]?.kind === 'number' ? readNumeral(tokens, i) : null;
  if (!numeral || numeral.value > 12 || numeral.scale > 1) return null;
  let before = i - 1;
  if (/^(?:of|a|about|-)$/.test(tokens[before]?.lower ?? '')) before--;
  const richter = tokens[numeral.last]?.lower === 'on' && /^richter$/.test(tokens[numeral.last + 2]?.lower ?? '');
  const quake =
    /^(?:earthquake|quake|temblor|tremor|aftershock)$/.test(tokens[numeral.last]?.lower ?? '') &&
    !Number.isInteger(numeral.value);
  if (tokens[before]?.lower !== 'magnitude' && !richter && !quake) return null;
  return readingOf(numeral, i, numeral.last, 'measure', '{magnitude}', 'magnitude');
}
