import { type Forest, forestOdds } from './forest.js';
import { type LinearModel, logOdds } from './logistic.js';

/** A logistic model and trees, which err in different places: their log-odds are averaged. */
export interface Blend {
  readonly linear: LinearModel;
  readonly forest: Forest;
}

/** Returns the mean of the log-odds that both models assign to measures. */
export function blendedOdds({ linear, forest }: Blend, measures: ArrayLike<number>): number {
  return (logOdds(linear, measures) + forestOdds(forest, measures)) / 2;
}
