import type { Feature } from '../types.js';

/** A fitted logistic model: a weight for each feature that it names, and the intercept. */
export interface ModelTable {
  readonly weights: Readonly<Record<string, number>>;
  readonly intercept: number;
}

/** A logistic model bound to features: where each of those that it names is among them, and what it weighs. */
export interface LinearModel {
  readonly places: Int32Array;
  readonly weights: Float64Array;
  readonly intercept: number;
}

/** Binds a fitted table to features; one that names no such feature is an error. */
export function bind(table: ModelTable, features: readonly Pick<Feature<never>, 'name'>[]): LinearModel {
  const known = new Map(features.map(({ name }, at) => [name, at]));
  // In the order of the table, so that sums come out the same to the last bit wherever a feature is.
  const rows = Object.entries(table.weights).map(([name, weight]): readonly [number, number] => {
    const at = known.get(name);
    if (at === undefined) throw new Error(`a model names an unknown feature: ${name}`);
    return [at, weight];
  });
  return {
    places: Int32Array.from(rows, ([at]) => at),
    weights: Float64Array.from(rows, ([, weight]) => weight),
    intercept: table.intercept,
  };
}

/** Returns the log-odds that a model assigns to measures. */
export function logOdds({ places, weights, intercept }: LinearModel, measures: ArrayLike<number>): number {
  let z = intercept;
  for (let k = 0; k < places.length; k++) z += (weights[k] ?? 0) * (measures[places[k] ?? 0] ?? 0);
  return z;
}
