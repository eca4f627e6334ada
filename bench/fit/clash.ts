import { clashFeatures, closestPrefix } from '../../src/compare/features/clash.js';
import type { JudgedClash, JudgedCluster, Origin } from './judge-gold.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';

/**
 * What a clash counts in fitting: those of the texts that were annotated twice most; single judged pairs less, because many of them come
 * from few stories full of statistics; planted texts less where nothing was planted.
 */
function caseOf(clash: JudgedClash, origin: Origin, partial: boolean): Case {
  const { measures, real, hard, crossEvent } = clash;
  let weight = clash.weight * (origin === 'annotated' ? 3 : partial ? 0.3 : origin === 'written' ? 0.5 : 1);
  if (origin === 'planted') weight = real ? (hard ? 1 : 0) : 0.3;
  if (origin === 'mixed') weight = crossEvent ? 0.3 : 0;
  return { x: measures, y: real ? 1 : 0, weight };
}

/** How one fit is held back: the L2 penalty on a standardised weight, of the positions and of the words of the closest pair. */
interface Restraint {
  readonly positions: number;
  readonly words: number;
}

/** All cases and all features, the many words held back more. */
const wide: Restraint = { positions: 30, words: 300 };

/** What the words of the closest pair weigh, as a feature, below which positions hardly ever clash. */
const unlikely = -0.5;

const best = clashFeatures.findIndex(({ name }) => name === 'clash.best');

/** What the wide fit counts beside the narrow one. */
const wideShare = 0.5;

/** Only what was annotated twice or planted in it, and hardly any feature of the words alone. */
const narrow: Restraint = { positions: 5, words: 5e5 };

/**
 * Fits the two models that tell real clashes of positions from those of different questions, for quantities and for dates: each is
 * blended of a wide and a narrow fit, which err in different places.
 */
export function fitClash(judged: readonly JudgedCluster[]): {
  readonly clash: Logistic;
  readonly clashDates: Logistic;
} {
  const twice = judged.filter(({ origin }) => origin !== 'own' && origin !== 'written');
  const fitFamily = (dated: boolean): Logistic => blend(fitOne(judged, dated, wide), fitOne(twice, dated, narrow));
  return { clash: fitFamily(false), clashDates: fitFamily(true) };
}

function fitOne(judged: readonly JudgedCluster[], dated: boolean, { positions, words }: Restraint): Logistic {
  const cases = judged
    .flatMap(({ clashes, origin, cluster }) =>
      clashes.filter((clash) => clash.dated === dated).map((clash) => caseOf(clash, origin, cluster.partial === true)),
    )
    .filter(({ weight }) => weight > 0)
    .flatMap(thin);
  const spreads = variances(cases);
  return fitLogistic(
    cases,
    clashFeatures.map(({ name }, k) => (name.startsWith(closestPrefix) ? words : positions) * (spreads[k] ?? 0) + 1e-3),
    clashFeatures.map(({ sign }) => sign),
  );
}

/** One of how many clashes that words speak against is kept, and counts for them all. */
const thinning = 12;

function thin(one: Case, at: number): readonly Case[] {
  if (one.y === 1 || (one.x[best] ?? 0) > unlikely) return [one];
  return at % thinning === 0 ? [{ ...one, weight: thinning * one.weight }] : [];
}

function blend(a: Logistic, b: Logistic): Logistic {
  const part = (x: number, y: number): number => wideShare * x + (1 - wideShare) * y;
  return {
    weights: a.weights.map((weight, k) => part(weight, b.weights[k] ?? 0)),
    intercept: part(a.intercept, b.intercept),
  };
}

/** The variance of each feature. */
function variances(cases: readonly Case[]): number[] {
  return clashFeatures.map((_, k) => {
    const mean = cases.reduce((sum, { x }) => sum + (x[k] ?? 0), 0) / cases.length;
    return cases.reduce((sum, { x }) => sum + ((x[k] ?? 0) - mean) ** 2, 0) / cases.length;
  });
}
