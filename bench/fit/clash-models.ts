import { clashFeatures, closestPrefix } from '../../src/compare/features/clash.js';
import type { Blend } from '../../src/compare/scoring/blend.js';
import { bindForest } from '../../src/compare/scoring/forest.js';
import { average, type Boosted, boost, type Growth } from './boosting.js';
import { originWeights } from './claim-models.js';
import type { JudgedClash, JudgedEvent } from './judge-events.js';
import { fitLogistic, type Logistic } from './logistic.js';
import { makeRandom } from './random.js';
import type { Case } from './rows.js';
import { thin } from './thin.js';
import { tableOf } from './write-forest.js';

const growth: Growth = {
  rounds: 160,
  leaves: 8,
  rate: 0.05,
  leastCases: 25,
  penalty: 10,
  features: 0.25,
  cases: 0.7,
  seed: 1,
};

/** The L2 penalties on a standardised weight: of the positions, and of the words of the closest pair, which are many. */
const penalties = { positions: 20, words: 200 };

/** Trees are grown from several draws of cases and features and averaged: clashes are few, and one draw errs by chance. */
const seeds = [1, 2, 3];

/** The part of the clashes whose words are plainly apart that is kept, each for as many. */
const thinning = 0.1;

const best = clashFeatures.findIndex(({ name }) => name === 'clash.best');

/** The models of clashing positions as they were fitted. */
export interface FittedClash {
  readonly linear: Logistic;
  readonly trees: Boosted;
}

/** Fits the models that tell real clashes of positions from those of different questions. */
export function fitClash(events: readonly JudgedEvent[]): FittedClash {
  const random = makeRandom(5);
  const all = events.flatMap(({ clashes, origin }) =>
    clashes.flatMap((clash): Case[] => {
      const weight = weightOf(clash) * (origin === 'planted' ? plantedWeight(clash) : originWeights[origin]);
      return weight === 0 ? [] : [{ x: clash.measures, y: clash.real ? 1 : 0, weight }];
    }),
  );
  const odds = all
    .filter(({ y }) => y === 1)
    .map(({ x }) => x[best] ?? 0)
    .sort((p, q) => p - q);
  const floor = odds[Math.floor(odds.length * 0.03)] ?? 0;
  const cases = thin(all, thinning, random, ({ x }) => (x[best] ?? 0) >= floor);
  return { linear: fitLinear(cases), trees: average(seeds.map((seed) => boost(cases, { ...growth, seed }))) };
}

/** What was planted in real news is told as the rest of it is; what else stands in those texts is in the texts without it, too. */
function plantedWeight({ hard }: JudgedClash): number {
  return hard.length > 0 ? 0.5 : 0.05;
}

function weightOf({ real, doubtful }: JudgedClash): number {
  return doubtful && !real ? 0 : 1;
}

/** How many clashes that are none the logistic regression sees at most; each stands for those left out. */
const mostApart = 12_000;

function fitLinear(all: readonly Case[]): Logistic {
  const random = makeRandom(7);
  const share = Math.min(1, mostApart / (all.filter(({ y }) => y === 0).length || 1));
  const cases = thin(all, share, random);
  const spreads = clashFeatures.map((_, k) => {
    const mean = cases.reduce((sum, { x }) => sum + (x[k] ?? 0), 0) / cases.length;
    return cases.reduce((sum, { x }) => sum + ((x[k] ?? 0) - mean) ** 2, 0) / cases.length;
  });
  return fitLogistic(
    cases,
    clashFeatures.map(
      ({ name }, k) =>
        (name.startsWith(closestPrefix) ? penalties.words : penalties.positions) * (spreads[k] ?? 0) + 1e-3,
    ),
    clashFeatures.map(({ sign }) => sign),
  );
}

/** Binds fitted models as the product uses them. */
export function bindClash({ linear, trees }: FittedClash): Blend {
  return {
    linear: {
      places: Int32Array.from(clashFeatures.keys()),
      weights: Float64Array.from(linear.weights),
      intercept: linear.intercept,
    },
    forest: bindForest(tableOf(trees, clashFeatures), clashFeatures),
  };
}
