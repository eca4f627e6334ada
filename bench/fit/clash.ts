import { linkFeatureNames, wordsPrefix } from '../../src/compare/links.js';
import type { JudgedLink, Linked, Origin } from './link-gold.js';
import { type Case, fitLogistic, type Logistic } from './logistic.js';
import { signsOf } from './signs.js';

/**
 * What a link counts in fitting: those of the texts that were annotated twice most; single judged pairs less, because many of them come
 * from few stories full of statistics; planted texts less where nothing was planted.
 */
function caseOf(link: JudgedLink, origin: Origin, partial: boolean): Case {
  const { features, real, hard, strangers } = link;
  let weight = link.weight * (origin === 'annotated' ? 3 : partial ? 0.3 : origin === 'written' ? 0.5 : 1);
  if (origin === 'planted') weight = real ? (hard ? 1 : 0) : 0.3;
  if (origin === 'mixed') weight = strangers ? 0.3 : 0;
  return { x: features, y: real ? 1 : 0, weight };
}

/** How one fit is held back: the L2 penalty on a standardised weight, of the positions and of the words of the closest pair. */
interface Restraint {
  readonly positions: number;
  readonly words: number;
}

/** All cases and all features, the many words held back more. */
const wide: Restraint = { positions: 30, words: 300 };

/** Evidence of the words (the first feature of a link) below which a link is hardly ever a clash. */
const unlikely = -0.5;

/** What the wide fit counts beside the narrow one. */
const wideShare = 0.5;

/** Only what was annotated twice or planted in it, and hardly any feature of the words alone. */
const narrow: Restraint = { positions: 5, words: 5e5 };

/**
 * Fits the two models that tell real clashes of positions from those of different questions, for quantities and for dates: each is
 * blended of a wide and a narrow fit, which err in different places.
 */
export function fitClash(linked: readonly Linked[]): { readonly clash: Logistic; readonly clashDates: Logistic } {
  const twice = linked.filter(({ origin }) => origin !== 'own' && origin !== 'written');
  const fitFamily = (dated: boolean): Logistic => blend(fitOne(linked, dated, wide), fitOne(twice, dated, narrow));
  return { clash: fitFamily(false), clashDates: fitFamily(true) };
}

function fitOne(linked: readonly Linked[], dated: boolean, { positions, words }: Restraint): Logistic {
  const cases = linked
    .flatMap(({ links, origin, cluster }) =>
      links.filter((link) => link.dated === dated).map((link) => caseOf(link, origin, cluster.partial === true)),
    )
    .filter(({ weight }) => weight > 0)
    .flatMap(thin);
  const spreads = variances(cases);
  return fitLogistic(
    cases,
    linkFeatureNames.map((name, k) => (name.startsWith(wordsPrefix) ? words : positions) * (spreads[k] ?? 0) + 1e-3),
    signsOf(linkFeatureNames),
  );
}

/** One of how many links that words speak against is kept, and stands for them all. */
const thinning = 12;

function thin(one: Case, at: number): readonly Case[] {
  if (one.y === 1 || (one.x[0] ?? 0) > unlikely) return [one];
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
  return linkFeatureNames.map((_, k) => {
    const mean = cases.reduce((sum, { x }) => sum + (x[k] ?? 0), 0) / cases.length;
    return cases.reduce((sum, { x }) => sum + ((x[k] ?? 0) - mean) ** 2, 0) / cases.length;
  });
}
