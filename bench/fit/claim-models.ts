import { factFeatures, pairFeatures } from '../../src/compare/features/index.js';
import { measureFact } from '../../src/compare/features/shared-value.js';
import { bindForest } from '../../src/compare/scoring/forest.js';
import type { Models } from '../../src/compare/scoring/models.js';
import { type Boosted, boost, boostedOdds, type Growth } from './boosting.js';
import { type Annotated, type Origin, truthOf } from './events.js';
import { makeRandom } from './random.js';
import type { Case } from './rows.js';
import { thin } from './thin.js';
import { tableOf } from './write-forest.js';

/** The two models of pairs of claims. */
export type ClaimModels = Pick<Models, 'sameQuestion' | 'sameFact'>;

/** How much the pairs of an event count: real news most, what was made up less. */
export const originWeights: Readonly<Record<Origin, number>> = {
  ecbplus: 1,
  basil: 1,
  gold: 1,
  newsroom: 0.7,
  stories: 0.3,
  planted: 0,
  mixed: 0.3,
};

const growth: Growth = {
  rounds: 150,
  leaves: 15,
  rate: 0.07,
  leastCases: 40,
  penalty: 5,
  features: 0.3,
  cases: 0.7,
  seed: 1,
};

/** What pairs that agree count beside those that clash, when they answer one question and when they do not. */
const agreeing = { together: 0.3, apart: 0.2 };

/** The part of the pairs that are plainly apart that is kept, each for as many. */
const thinning = 0.1;

/** The two models as they were fitted. */
export interface FittedClaims {
  readonly sameQuestion: Boosted;
  readonly sameFact: Boosted;
}

/** Fits both models of pairs of claims on annotated events. */
export function fitClaims(events: readonly Annotated[]): FittedClaims {
  const questions: Case[] = [];
  const facts: Case[] = [];
  for (const event of events) {
    const weight = originWeights[event.origin];
    if (weight === 0) continue;
    for (const pair of event.measured.pairs) {
      const { a, b, relation, measures } = pair;
      const { together, clash, doubtful } = truthOf(event, a, b);
      const crossEvent = a.text.document.event !== b.text.document.event;
      if (doubtful || (event.origin === 'mixed' && !crossEvent)) continue;
      const y = together ? 1 : 0;
      if (relation === 'clash') {
        if (a.text !== b.text && (!together || clash)) questions.push({ x: measures, y, weight });
        continue;
      }
      const share = together ? agreeing.together : agreeing.apart;
      if (a.text !== b.text) questions.push({ x: measures, y, weight: weight * share });
      facts.push({ x: measureFact(pair), y, weight });
    }
  }
  return { sameQuestion: fitThinned(questions), sameFact: fitThinned(facts) };
}

/** Fits trees in two rounds: a few trees on a sample say which pairs are plainly apart, of which only some are kept for the rest. */
function fitThinned(cases: readonly Case[]): Boosted {
  const random = makeRandom(3);
  const sample = cases
    .filter(({ y }) => y === 1 || random() < 0.1)
    .map((one) => (one.y === 1 ? one : { ...one, weight: 10 * one.weight }));
  const scout = boost(sample, { ...growth, rounds: 40, rate: 0.2 });
  const positive = sample
    .filter(({ y }) => y === 1)
    .map(({ x }) => boostedOdds(scout, x))
    .sort((p, q) => p - q);
  const floor = positive[Math.floor(positive.length * 0.07)] ?? 0;
  return boost(
    thin(cases, thinning, random, ({ x }) => boostedOdds(scout, x) >= floor),
    growth,
  );
}

/** Binds fitted models as the product uses them. */
export function bindClaims({ sameQuestion, sameFact }: FittedClaims): ClaimModels {
  return {
    sameQuestion: bindForest(tableOf(sameQuestion, pairFeatures), pairFeatures),
    sameFact: bindForest(tableOf(sameFact, factFeatures), factFeatures),
  };
}
