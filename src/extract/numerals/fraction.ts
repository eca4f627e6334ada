import { functionWords } from '../../lexicon/function-words.js';
import { scales, tens, units, vulgarFractions } from '../../lexicon/numerals.js';
import type { Token } from '../../text/tokens.js';
import { readCardinal, readSmall } from './cardinal.js';
import { denominatorAt } from './denominator.js';
import { isHyphen, multiply, type Numeral, skipHyphen } from './numeral.js';

/** Denominators that a slash between two numbers makes a fraction with; others are dates, names or scores. */
const usual = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);

function part(numerator: number, denominator: number, last: number, words: boolean): Numeral {
  return { value: numerator / denominator, step: denominator <= 4 ? 0.1 : 0.01, last, words, scale: 1, fraction: true };
}

/** Reads a fraction by itself: "half", "two-thirds", "a quarter", "1/40", "⅔", "one over three". */
export function readFraction(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const vulgar = vulgarFractions.get(token.text);
  if (vulgar) return part(vulgar[0], vulgar[1], i + 1, false);
  if (token.kind === 'number') return readSlash(tokens, i) ?? readOver(tokens, i);
  if (token.lower === 'half') return part(1, 2, i + 1, true);
  if (token.lower === 'a' || token.lower === 'an') return readArticle(tokens, i);
  if (token.lower === 'quarter') return scaleFollows(tokens, i + 1) ? part(1, 4, i + 1, true) : null;
  return readWords(tokens, i) ?? readOver(tokens, i);
}

/** "1/2": digits around a slash that nothing else touches. */
export function readSlash(tokens: readonly Token[], i: number): Numeral | null {
  const [upper, slash, lower] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (upper?.kind !== 'number' || lower?.kind !== 'number' || lower.gap !== 'none') return null;
  if (!(slash?.text === '/' || slash?.text === '⁄') || slash.gap !== 'none' || tokens[i - 1]?.text === '/') return null;
  const after = tokens[i + 3];
  if (after?.gap === 'none' && /^[/\d]/.test(after.text)) return null;
  const [a, b] = [Number(upper.text), Number(lower.text)];
  // "9/12" is a date and "24/7" a saying; before "of" or a length any two numbers are a fraction.
  const sure = /^(?:of|inch|inches|mile|miles|cup|cups)$/.test(after?.lower ?? '');
  if (!Number.isInteger(a) || a >= b || a === 0 || !(usual.has(b) || sure)) return null;
  return part(a, b, i + 3, false);
}

/** The fraction that goes on a whole number which ends before `i`: "22 1/2", "4-1/2". */
export function readSlashAfter(tokens: readonly Token[], i: number): Numeral | null {
  if (tokens[i]?.gap === 'line' || tokens[i]?.gap === 'paragraph') return null;
  const glued = isHyphen(tokens[i]) && tokens[i]?.gap === 'none' && tokens[i + 1]?.gap === 'none';
  return readSlash(tokens, glued ? i + 1 : i);
}

/** Words before a share that something moved by ("sales fell a fifth"), and words behind one. */
const moved = /^(?:fell|falls|rose|rises|dropped|shrank|grew|jumped|climbed|slid|declined|increased|slumped|plunged)$/;
const compared = /^(?:of|that|less|fewer|lower|higher|smaller|bigger|larger|cheaper|dearer)$/;

/** "a third of", "a quarter", "a half", "a hundredth": "a third man" is an ordinal. */
function readArticle(tokens: readonly Token[], i: number): Numeral | null {
  const adjective = /^(?:mere|full|good|bare|scant|whole|further|solid|paltry|meagre|meager|measly|clear|hefty)$/;
  const at = adjective.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const word = tokens[at]?.lower;
  const denominator = denominatorAt(tokens, at, 1);
  if (!denominator || isHyphen(tokens[at])) return null;
  if (word === 'half') return part(1, 2, denominator.last, true);
  // "nine and a quarter miles"
  if (word === 'quarter' && tokens[i - 1]?.lower === 'and' && endsNumber(tokens[i - 2]))
    return part(1, 4, denominator.last, true);
  const next = tokens[denominator.last];
  if (scaleFollows(tokens, denominator.last)) return part(1, denominator.value, denominator.last, true);
  const hedged =
    /^(?:about|nearly|almost|by|than|over|and|as|around|roughly|up|down|least|some|just|only|approximately|under|barely|hardly|scarcely|nearer|another)$/;
  // "wounded a third." is an ordinal; "about a third." and "a quarter." are shares.
  const open = next === undefined || next.kind === 'punctuation' || functionWords.has(next.lower);
  const before = tokens[i - 1]?.lower ?? '';
  const hedge =
    open && (hedged.test(before) || moved.test(before) || (before === 'to' && tokens[i - 2]?.lower === 'close'));
  const stopped = denominator.value <= 4 && denominator.value !== 3 && /^[.,;:!?)]$/.test(next?.text ?? '');
  const closed = next === undefined || compared.test(next.lower) || hedge || stopped;
  return closed ? part(1, denominator.value, denominator.last, true) : null;
}

function endsNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || units.has(token?.lower ?? '') || tens.has(token?.lower ?? '');
}

/** "two-thirds", "three quarters", "five - eighths", "one hundred thirty-fifths". */
function readWords(tokens: readonly Token[], i: number): Numeral | null {
  const small = readSmall(tokens, i);
  if (!small) return null;
  // The shortest numerator first, so that "twenty twenty-fifths" keeps its denominator whole.
  for (const numerator of [small, readCardinal(tokens, i, { and: false })]) {
    const denominator = numerator?.words ? denominatorAt(tokens, numerator.last, numerator.value) : null;
    if (numerator && denominator) return part(numerator.value, denominator.value, denominator.last, true);
  }
  return null;
}

/** "one over three": only where nothing follows that the second number could count. */
function readOver(tokens: readonly Token[], i: number): Numeral | null {
  const upper = units.has(tokens[i]?.lower ?? '') || tokens[i]?.kind === 'number' ? readCardinal(tokens, i) : null;
  if (!upper || tokens[upper.last]?.lower !== 'over') return null;
  const lower = readCardinal(tokens, upper.last + 1);
  if (!lower || lower.value <= 0 || (tokens[lower.last] && tokens[lower.last]?.kind !== 'punctuation')) return null;
  return part(upper.value, lower.value, lower.last, upper.words);
}

function scaleFollows(tokens: readonly Token[], i: number): number | null {
  let at = skipHyphen(tokens, i);
  if (tokens[at]?.lower === 'of') at++;
  if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') at++;
  return scales.has(tokens[at]?.lower ?? '') ? at : null;
}

/** Multiplies a fraction by the scale that follows it: "half a million", "two thirds of a million", "quarter-billion", "half a dozen". */
export function scaledFraction(tokens: readonly Token[], fraction: Numeral): Numeral {
  const at = scaleFollows(tokens, fraction.last);
  const factor = at === null ? undefined : scales.get(tokens[at]?.lower ?? '');
  if (at === null || factor === undefined) return fraction;
  const value = multiply(fraction.value, factor);
  const { fraction: _, ...rest } = fraction;
  return { ...rest, value, step: multiply(fraction.step, factor), last: at + 1, scale: factor };
}
