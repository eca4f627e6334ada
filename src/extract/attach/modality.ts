import type { Modality } from '../../model/claim.js';
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

/** Tells whether a claim is asserted, planned, possible or denied, from the words of its clause. */
export function modalityOf(frame: Frame, first: number): Modality {
  const clause = frame.clauses[first];
  let modality: Modality = 'asserted';
  for (let i = Math.max(0, first - farthest); i <= first + farthest; i++) {
    const token = frame.tokens[i];
    if (token === undefined || frame.clauses[i] !== clause || token.kind !== 'word') continue;
    if (token.lower === 'may' && /^M/.test(token.text)) continue;
    if (denied.has(token.lower) && Math.abs(i - first) < 6) return 'denied';
    if (possible.has(token.lower)) modality = 'possible';
    else if ((planned.has(token.lower) || isToBe(frame, i)) && modality === 'asserted') modality = 'planned';
  }
  return modality;
}

/** "Are to operate", "is to open": what is to be. */
function isToBe({ tokens }: Frame, i: number): boolean {
  return (
    beForms.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to' && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? '')
  );
}
