import { tens, units } from '../../lexicon/numerals.js';
import type { Modality } from '../../model/claim.js';
import type { Token } from '../../text/tokens.js';
import { type Frame, farthest } from './frame.js';

const planned = new Set(
  'will shall plan plans planned scheduled expected expects expect due intend intends intended pledged promised vowed aims'.split(
    ' ',
  ),
);
const beForms = new Set(['is', 'are', 'was', 'were']);
const possible = new Set('may might could would possibly perhaps likely potentially if unless whether'.split(' '));
const denied = new Set(
  "not never denied denies deny rejected n't didn't wasn't weren't isn't aren't won't hasn't haven't".split(' '),
);

const softeners = new Set(['the', 'a', 'an', 'about', 'around', 'some', 'exactly']);
/** "Not only 35", "not quite 40", "not more than 38" deny nothing. */
const contrasts = new Set('only just merely simply quite more less fewer even than'.split(' '));

/** Tells whether a claim is asserted, planned, possible or denied, from the words of its clause. */
export function modalityOf(frame: Frame, first: number): Modality {
  const clause = frame.clauses[first];
  if (isCorrected(frame.tokens, first)) return 'denied';
  let modality: Modality = 'asserted';
  for (let i = Math.max(0, first - farthest); i <= first + farthest; i++) {
    const token = frame.tokens[i];
    if (token === undefined || frame.clauses[i] !== clause || token.kind !== 'word') continue;
    if (token.lower === 'may' && /^M/.test(token.text)) continue;
    if (denied.has(token.lower) && Math.abs(i - first) < 6 && denies(frame.tokens, i, first)) return 'denied';
    if (possible.has(token.lower)) modality = 'possible';
    else if ((planned.has(token.lower) || isToBe(frame, i)) && modality === 'asserted') modality = 'planned';
  }
  return modality;
}

/** Tells whether the word at `i` denies the figure at `first`: "not" before another figure ("35, not 38") denies that one alone, and "rejected" what follows it. */
function denies(tokens: readonly Token[], i: number, first: number): boolean {
  const word = tokens[i]?.lower;
  if (word === 'rejected') return i < first;
  if (word !== 'not') return true;
  let at = i + 1;
  while (contrasts.has(tokens[at]?.lower ?? '') || softeners.has(tokens[at]?.lower ?? '')) at++;
  return !isFigure(tokens, at);
}

/** What a correction puts aside: "35, not 38", "rather than 38", "instead of the 38". */
function isCorrected(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (softeners.has(tokens[at]?.lower ?? '')) at--;
  const [lead, before] = [tokens[at]?.lower, tokens[at - 1]?.lower];
  return lead === 'not' || (lead === 'than' && before === 'rather') || (lead === 'of' && before === 'instead');
}

function isFigure(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    (token.kind === 'number' || units.has(token.lower) || tens.has(token.lower) || /^\p{Sc}$/u.test(token.text))
  );
}

/** "Are to operate", "is to open": what is to be. */
function isToBe({ tokens }: Frame, i: number): boolean {
  return (
    beForms.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to' && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? '')
  );
}
