import { functionWords } from '../lexicon/function-words.js';
import { isDateValue, type Quantity } from '../model/value.js';
import type { Token } from '../text/tokens.js';
import { lendCurrency } from './elided-currency.js';
import { type Joint, jointAhead, jointBack } from './elided-joints.js';
import type { Mention } from './mention.js';
import { isHyphen, multiply } from './numerals/numeral.js';
import { scaleOf } from './scale-of.js';

/**
 * Gives a bare figure the unit of the one that it is set beside in its sentence: "from 7.84 metres to 7.48", "46 per cent, not 43", "to $75
 * million from 90 million", "not 34 but 36 kilometres"; refuses "rose 4 per cent to 127", "5 per cent of 80" and what counts a noun.
 */
export function lendUnits(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const lent = mentions.map((mention, k) => {
    if (!isBare(tokens, mention) && !isShort(tokens, mention)) return mention;
    const before = ownerOf(mentions, k);
    const behind = mentions[k + 1];
    return (
      (before && lend(tokens, before, mention, jointBack(tokens, before, mention))) ??
      (behind && lend(tokens, behind, mention, jointAhead(tokens, mention, behind))) ??
      mention
    );
  });
  return lendCurrency(tokens, lent);
}

/** The figure before `k` that is no date: "10 km on Monday and 12 on Tuesday". */
function ownerOf(mentions: readonly Mention[], k: number): Mention | undefined {
  const before = mentions[k - 1];
  return before && isDateValue(before.value) ? mentions[k - 2] : before;
}

/** "to $5 million from $4": an amount of money without the scale of the one before. */
function isShort(tokens: readonly Token[], { value, last }: Mention): boolean {
  if (
    isDateValue(value) ||
    value.kind !== 'money' ||
    value.low === null ||
    value.low >= 1000 ||
    value.low !== value.high
  )
    return false;
  const next = tokens[last];
  return next === undefined || next.kind === 'punctuation' || (functionWords.has(next.lower) && next.lower !== 'a');
}

/** Tells whether a mention is a number by itself, which counts no noun behind it. */
function isBare(tokens: readonly Token[], { value, rule, last }: Mention): boolean {
  if (isDateValue(value) || value.kind !== 'count' || value.unit !== null || value.vague) return false;
  if (rule !== 'digits' && rule !== 'words') return false;
  const next = tokens[last];
  if (next === undefined || next.gap === 'paragraph') return true;
  if (next.kind === 'punctuation') return !(isHyphen(next) && next.gap === 'none');
  return next.lower !== 'of' && next.kind === 'word' && functionWords.has(next.lower);
}

/** Makes the bare figure one of the owner's kind and unit, and of its scale where that brings both near each other; null where they are not alike. */
function lend(tokens: readonly Token[], owner: Mention, bare: Mention, joint: Joint | null): Mention | null {
  if (joint === null || isDateValue(owner.value) || isDateValue(bare.value)) return null;
  const { kind, unit } = owner.value;
  const own = owner.value.low ?? owner.value.high;
  if (kind === 'count' || kind === 'ordinal' || kind === 'score' || unit === null || unit === '1' || own === null)
    return null;
  if (kind === 'age' && joint !== 'correction') return null;
  if (
    bare.value.kind === 'money' &&
    (bare.value.unit !== unit || scaleOf(tokens, bare) > 1 || scaleOf(tokens, owner) < 1e6)
  )
    return null;
  const lentScale = scaleOf(tokens, bare) === 1 ? scaleOf(tokens, owner) : 1;
  for (const factor of lentScale > 1 ? [lentScale, 1] : [1]) {
    const made = scaled(bare.value, factor);
    const value = made.low ?? made.high ?? 0;
    if (!isNear(value, own)) continue;
    const timed = kind === 'duration' ? timexOf(owner.value, value) : {};
    return timed && { ...bare, value: { ...made, ...timed, kind, unit }, rule: 'elided' };
  }
  return null;
}

function scaled(value: Quantity, factor: number): Quantity {
  const by = (n: number | null): number | null => (n === null ? null : multiply(n, factor));
  return factor === 1 ? value : { ...value, low: by(value.low), high: by(value.high), step: by(value.step) };
}

/** Values of one question seldom lie farther apart than this. */
function isNear(a: number, b: number): boolean {
  if (a === 0 || b === 0 || Math.sign(a) !== Math.sign(b)) return Math.abs(a - b) < 30;
  return a / b < 20 && b / a < 20;
}

/** "P38M" beside "P35M": the owner's duration with another number. */
function timexOf(owner: Quantity, value: number): Partial<Quantity> | null {
  const parts = /^(PT?)[\d.]+([A-Z]+)$/.exec(owner.timex3?.value ?? '');
  return parts && { timex3: { type: 'DURATION', value: `${parts[1]}${value}${parts[2]}` } };
}
