/** A fitted logistic model: a weight for each named feature, and the intercept. */
export interface LogitTable {
  readonly weights: Readonly<Record<string, number>>;
  readonly intercept: number;
}

/** A logistic model bound to the order of its features. */
export interface Logit {
  readonly weights: Float64Array;
  readonly intercept: number;
}

/** Binds a fitted table to the order of `names`; features that the table lacks weigh nothing. */
export function bind(table: LogitTable, names: readonly string[]): Logit {
  return { weights: Float64Array.from(names, (name) => table.weights[name] ?? 0), intercept: table.intercept };
}

/** Gives the log-odds that a model assigns to features `x`. */
export function logOdds(model: Logit, x: Float64Array): number {
  let z = model.intercept;
  for (let k = 0; k < x.length; k++) z += (model.weights[k] ?? 0) * (x[k] ?? 0);
  return z;
}

/** Turns log-odds into a probability. */
export function probability(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** How log-odds are to be read as confidence: they are stretched and shifted (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** Turns log-odds into a calibrated confidence, 0 to 1. */
export function confidenceOf(z: number, { slope, intercept }: Calibration): number {
  return probability(slope * z + intercept);
}

/** Gives the log-odds whose calibrated confidence is `confidence`, above 0 and below 1. */
export function oddsAt(confidence: number, { slope, intercept }: Calibration): number {
  return (Math.log(confidence / (1 - confidence)) - intercept) / slope;
}
