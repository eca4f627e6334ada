import { prepositions } from '../lexicon/function-words.js';
import { isVerbForm } from '../text/terms.js';
import type { Token } from '../text/tokens.js';
import type { Mention } from './mention.js';

/** How far apart, in tokens, a figure with its unit and one that leaves it out may stand. */
const reach = 14;
const levels = /^(?:to|at|was|is|were|are|of|reached|hit|be|stood|stands|totalled|totaled)$/;
const softeners = new Set(
  'about around just only nearly almost roughly some barely a an the perhaps over under'.split(' '),
);

/** What joins a bare figure to one with a unit: a correction, or two values of one change. */
export type Joint = 'correction' | 'change' | 'list';

/** The position of the word before `first`, past hedges and articles. */
function leadOf(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (softeners.has(tokens[at]?.lower ?? '')) at--;
  return at;
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Tells whether a stop of a sentence, a paragraph or too many words stand between two positions. */
function isApart(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from || to - from > reach) return true;
  for (let k = from; k < to; k++)
    if (/^[.!?;:]$/.test(word(tokens, k)) || tokens[k + 1]?.gap === 'paragraph') return true;
  return false;
}

/** Tells how a bare figure is joined to the one with a unit before it; null where it is not. */
export function jointBack(tokens: readonly Token[], before: Mention, bare: Mention): Joint | null {
  if (isApart(tokens, before.last, bare.first)) return null;
  const at = leadOf(tokens, bare.first);
  const [lead, second] = [word(tokens, at), word(tokens, at - 1)];
  const origin = word(tokens, leadOf(tokens, before.first));
  if (lead === 'not' || (lead === 'than' && second === 'rather') || (lead === 'of' && second === 'instead'))
    return 'correction';
  if (lead === 'but') return origin === 'not' ? 'correction' : null;
  if (/^(?:with|to)$/.test(lead) && /^(?:compared|opposed)$/.test(second)) return 'change';
  if (lead === 'against' || lead === 'versus') return 'change';
  if (lead === 'to') return origin === 'from' ? 'change' : null;
  if (lead === 'from') return levels.test(origin) || /^(?:up|down)$/.test(second) ? 'change' : null;
  return lead === 'and' && isParallel(tokens, before.last, at, word(tokens, bare.last)) ? 'list' : null;
}

/** "10 km on Monday and 12 on Tuesday": the same preposition behind both, and no verb between. */
function isParallel(tokens: readonly Token[], from: number, to: number, behind: string): boolean {
  if (!prepositions.has(behind) || word(tokens, from) !== behind) return false;
  for (let k = from + 1; k < to; k++)
    if (isVerbForm(word(tokens, k)) || tokens[k]?.kind === 'punctuation') return false;
  return true;
}

/** Tells how a bare figure is joined to the one with a unit behind it; null where it is not. */
export function jointAhead(tokens: readonly Token[], bare: Mention, behind: Mention): Joint | null {
  if (isApart(tokens, bare.last, behind.first)) return null;
  const origin = word(tokens, leadOf(tokens, bare.first));
  const lead = leadOf(tokens, behind.first);
  const at = word(tokens, bare.last) === ',' ? bare.last + 1 : bare.last;
  if (at === lead) {
    const link = word(tokens, lead);
    if (link === 'to') return origin === 'from' ? 'change' : null;
    if (link === 'but') return origin === 'not' ? 'correction' : null;
    return link === 'not' ? 'correction' : null;
  }
  if (at !== lead - 1) return null;
  return /^(?:rather than|instead of|and not)$/.test(`${word(tokens, at)} ${word(tokens, lead)}`) ? 'correction' : null;
}
