import type { Opinion } from '../../model/opinion.js';
import type { Tier } from '../../model/tier.js';
import { absorb } from '../positions/absorb.js';
import type { TierThresholds } from '../scoring/tiers.js';
import type { Clash, Evidence, Judgements, Position, WeighedEvent } from '../types.js';
import { askOpinions } from './ask-opinions.js';
import { groupClashes, type Question } from './group-clashes.js';
import { possibleQuestions } from './possible-clashes.js';
import { type Sides, takeSides } from './sides.js';
import { clashesWithin } from './within.js';

/** Judges an event: what likely clashes across texts, what possibly does, what clashes inside one text, and what agrees. */
export async function judge(
  { evidence, positions, clashes: found }: WeighedEvent,
  { clashAt, possibleAt }: TierThresholds,
  opinion?: Opinion,
): Promise<Judgements> {
  const clashes = await askOpinions(found, opinion);
  const likely = settle('likely', groupClashes(clashes, clashAt), evidence, positions);
  const questions = possibleQuestions(clashes, new Set(likely.rest), possibleAt);
  // A possible clash takes no claim away from what agrees: what is said twice stays said twice, whether or not something else is against it.
  const possible = settle('possible', questions, evidence, likely.rest);
  return {
    across: [...likely.taken, ...possible.taken],
    within: clashesWithin(evidence),
    accords: [...likely.rest.map(({ members }) => members), ...likely.taken.flatMap(({ neutral }) => neutral)],
  };
}

/** Questions with their sides, and the positions that are on none. */
interface Settled {
  readonly taken: readonly (Sides & { readonly clashes: readonly Clash[]; readonly tier: Tier })[];
  readonly rest: readonly Position[];
}

/** Lets further positions join those of the questions, in the same way for each tier, so that a clash keeps its sides in either. */
function settle(
  tier: Tier,
  questions: readonly Question<Clash>[],
  evidence: Evidence,
  positions: readonly Position[],
): Settled {
  const clashing = new Set(questions.flatMap((question) => question.positions));
  const { grown, rest } = absorb(evidence, positions, clashing);
  const taken = questions.map((question) => ({
    ...takeSides(
      question.positions.map((position) => grown(position).members),
      evidence.relate,
    ),
    clashes: question.clashes.map((clash) => ({ ...clash, left: grown(clash.left), right: grown(clash.right) })),
    tier,
  }));
  return { taken, rest };
}
