import { displayValue } from '../../model/display.js';
import type { Candidate, CandidateMention, CandidateSide, Opinion } from '../../model/opinion.js';
import type { ClaimNode, Clash } from '../types.js';

/** How many characters before a sentence a candidate shows. */
const before = 400;

const confirmed = { probability: 1, tier: 'likely' } as const;

const denied = { probability: 0, tier: null } as const;

/** Asks for a second opinion on each clash that is likely or possible, the surest first; one that is given outweighs the model. */
export async function askOpinions(clashes: readonly Clash[], opinion: Opinion | undefined): Promise<readonly Clash[]> {
  if (!opinion) return clashes;
  const settled = new Map<Clash, Pick<Clash, 'probability' | 'tier'>>();
  for (const clash of [...clashes].sort((x, y) => y.odds - x.odds)) {
    const candidate = candidateOf(clash);
    const answer = candidate && (await opinion(candidate));
    if (answer) settled.set(clash, answer === 'no' ? denied : confirmed);
  }
  return clashes.map((clash) => ({ ...clash, ...settled.get(clash) }));
}

function candidateOf({ left, right, closest, probability, tier }: Clash): Candidate | null {
  if (!tier) return null;
  const inLeft = left.members.includes(closest.a);
  return {
    kind: closest.a.claim.kind,
    sides: [
      sideOf(inLeft ? closest.a : closest.b, left.members),
      sideOf(inLeft ? closest.b : closest.a, right.members),
    ],
    probability,
    tier,
  };
}

/** Shows a side by its claim that is closest to the other side, and all its mentions. */
function sideOf({ value }: ClaimNode, members: readonly ClaimNode[]): CandidateSide {
  return { display: displayValue(value), value, mentions: members.map(mentionOf) };
}

function mentionOf({ claim, text: { document } }: ClaimNode): CandidateMention {
  const { sentence, quote, attribution, modality } = claim;
  return {
    document: document.id,
    source: document.source,
    published: document.published,
    quote,
    sentence: sentence.text,
    before: document.text.slice(Math.max(0, sentence.start - before), sentence.start).trim(),
    attribution,
    modality,
  };
}
