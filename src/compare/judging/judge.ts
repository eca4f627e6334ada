import type { Opinion } from '../../model/opinion.js';
import { absorb } from '../positions/absorb.js';
import type { Judgements, WeighedEvent } from '../types.js';
import { askOpinions } from './ask-opinions.js';
import { groupClashes } from './group-clashes.js';
import { takeSides } from './sides.js';
import { clashesWithin } from './within.js';

/** Judges an event: what clashes across texts, what clashes inside one, and what agrees. */
export async function judge(
  { evidence, positions, clashes }: WeighedEvent,
  clashAt: number,
  opinion?: Opinion,
): Promise<Judgements> {
  const questions = groupClashes(await askOpinions(clashes, opinion), clashAt);
  const clashing = new Set(questions.flatMap((question) => question.positions));
  const { grown, rest } = absorb(evidence, positions, clashing);
  const taken = questions.map((question) => ({
    ...takeSides(
      question.positions.map((position) => grown(position).members),
      evidence.relate,
    ),
    clashes: question.clashes.map((clash) => ({ ...clash, left: grown(clash.left), right: grown(clash.right) })),
  }));
  return {
    across: taken.map(({ sides, clashes }) => ({ sides, clashes })),
    within: clashesWithin(evidence),
    accords: [...rest.map(({ members }) => members), ...taken.flatMap(({ neutral }) => neutral)],
  };
}
