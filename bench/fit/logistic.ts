/** A logistic regression: weights, one a feature, and the intercept. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** A training case: features, label 0 or 1, and how much it counts. */
export interface Case {
  readonly x: Float64Array;
  readonly y: number;
  readonly weight: number;
}

/** Gives the probability that a model assigns to features `x`. */
export function predict(model: Logistic, x: Float64Array): number {
  let z = model.intercept;
  for (let k = 0; k < x.length; k++) z += (model.weights[k] ?? 0) * (x[k] ?? 0);
  return 1 / (1 + Math.exp(-z));
}

/**
 * Fits a logistic regression with an L2 penalty, one for all weights or one each, by Newton's method (iteratively reweighted least
 * squares); the intercept is hardly held back.
 */
export function fitLogistic(cases: readonly Case[], penalty: number | readonly number[], prior?: Logistic): Logistic {
  const n = (cases[0]?.x.length ?? 0) + 1;
  const centre = prior ? [...prior.weights, prior.intercept] : new Array<number>(n).fill(0);
  let beta = centre.slice();
  for (let round = 0; round < 30; round++) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (const { x, y, weight } of cases) {
      let z = beta[n - 1] ?? 0;
      for (let k = 0; k < n - 1; k++) z += (beta[k] ?? 0) * (x[k] ?? 0);
      const p = 1 / (1 + Math.exp(-z));
      const error = weight * (p - y);
      const curve = weight * p * (1 - p);
      for (let i = 0; i < n; i++) {
        const xi = i === n - 1 ? 1 : (x[i] ?? 0);
        if (xi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + error * xi;
        const row = hessian[i];
        if (!row) continue;
        for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + curve * xi * (j === n - 1 ? 1 : (x[j] ?? 0));
      }
    }
    for (let i = 0; i < n; i++) {
      const own = typeof penalty === 'number' ? penalty : (penalty[i] ?? 0);
      const l2 = i === n - 1 ? 0.01 : own;
      gradient[i] = (gradient[i] ?? 0) + l2 * ((beta[i] ?? 0) - (centre[i] ?? 0));
      const row = hessian[i];
      if (row) row[i] = (row[i] ?? 0) + l2 + 1e-9;
    }
    const step = solve(hessian, gradient);
    beta = beta.map((b, i) => b - (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return { weights: beta.slice(0, -1), intercept: beta[n - 1] ?? 0 };
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky decomposition. */
function solve(lower: readonly Float64Array[], right: Float64Array): number[] {
  const n = right.length;
  const l = lower.map((row) => Float64Array.from(row));
  const at = (i: number, j: number): number => l[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      const row = l[i];
      if (row) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const y = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (y[k] ?? 0);
    y[i] = sum / at(i, i);
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}
