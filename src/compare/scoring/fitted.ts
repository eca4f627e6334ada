import { fittedModels } from '../../lexicon/fitted/models.js';
import { clusterCount, clusterCounts } from '../../lexicon/fitted/rarity.js';
import { relatedWords } from '../../lexicon/fitted/relatedness.js';
import { clashFeatures, factFeatures, pairFeatures } from '../features/index.js';
import type { Rarity, Relatedness } from '../types.js';
import { bind } from './logistic.js';
import type { Models } from './models.js';

/** Rarity of words that the table does not have, in natural-log units. */
export const unknownRarity = 6.5;

/** Makes a rarity function from cluster counts: ln(clusters / count), at most `unknownRarity`. */
export function rarityOf(counts: ReadonlyMap<string, number>, clusters: number): Rarity {
  return (lemma) => {
    const count = counts.get(lemma);
    return count === undefined ? unknownRarity : Math.min(unknownRarity, Math.log(clusters / count));
  };
}

/** Makes the two-way table of related words from rows "word word score". */
export function relatednessOf(rows: readonly (readonly [string, string, number])[]): Relatedness {
  const both = new Map<string, Map<string, number>>();
  for (const [a, b, score] of rows) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = both.get(x) ?? new Map<string, number>();
      row.set(y, score);
      both.set(x, row);
    }
  }
  return both;
}

/** Binds the models and tables that the package ships. */
export function bindFitted(): Models {
  const counts = new Map<string, number>();
  for (const row of clusterCounts.split('\n')) {
    const [count = '0', words = ''] = row.split(':');
    for (const word of words.split(' ')) counts.set(word, Number(count));
  }
  const related = relatedWords
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([a = '', b = '', score = '0']) => [a, b, Number(score)] as const);
  return {
    rarity: rarityOf(counts, clusterCount),
    relatedness: relatednessOf(related),
    sameQuestion: bind(fittedModels.sameQuestion, pairFeatures),
    sameQuestionDates: bind(fittedModels.sameQuestionDates, pairFeatures),
    sameFact: bind(fittedModels.sameFact, factFeatures),
    clash: bind(fittedModels.clash, clashFeatures),
    clashDates: bind(fittedModels.clashDates, clashFeatures),
    calibration: fittedModels.calibration,
    joinAt: fittedModels.joinAt,
    clashAt: fittedModels.clashAt,
    possibleAt: fittedModels.possibleAt,
  };
}
