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

/** The most rounds of a search. */
const mostRounds = 60;

/** The curvature is measured anew where a step is not smaller than this part of the one before. */
const leastShrink = 0.2;

/** A penalty that leaves nothing of a weight. */
const pinned = 1e9;

/**
 * Fits a logistic regression with an L2 penalty, one for all weights or one each; the intercept is hardly held back. Weights whose sign is
 * not the one that `signs` allows (1, −1, or 0 for either) are put to 0, and the others fitted again until all are right.
 */
export function fitLogistic(
  cases: readonly Case[],
  penalty: number | readonly number[],
  signs: readonly number[] = [],
): Logistic {
  const n = (cases[0]?.x.length ?? 0) + 1;
  const rows = compress(cases);
  const beta = new Float64Array(n);
  const l2 = Float64Array.from({ length: n }, (_, i) =>
    i === n - 1 ? 0.01 : typeof penalty === 'number' ? penalty : (penalty[i] ?? 0),
  );
  for (;;) {
    search(rows, beta, l2);
    const wrong = signs.flatMap((sign, i) => (sign * (beta[i] ?? 0) < -1e-6 ? [i] : []));
    if (wrong.length === 0) break;
    for (const i of wrong) {
      beta[i] = 0;
      l2[i] = pinned;
    }
  }
  return { weights: [...beta.subarray(0, n - 1)], intercept: beta[n - 1] ?? 0 };
}

/**
 * Moves weights to the optimum by Newton's method (iteratively reweighted least squares); a step that makes things worse is halved, and the
 * Hessian is kept while the steps shrink fast.
 */
function search(rows: Rows, beta: Float64Array, l2: Float64Array): void {
  let factor: Float64Array | null = null;
  let last = Number.POSITIVE_INFINITY;
  let loss = lossOf(rows, beta, l2);
  for (let round = 0; round < mostRounds; round++) {
    factor ??= decompose(hessianOf(rows, beta, l2));
    const step = solve(factor, gradientOf(rows, beta, l2));
    let size = Math.max(...step.map(Math.abs));
    const from = beta.slice();
    for (let share = 1; share > 1e-3; share /= 2) {
      for (let i = 0; i < beta.length; i++) beta[i] = (from[i] ?? 0) - share * (step[i] ?? 0);
      const next = lossOf(rows, beta, l2);
      if (next <= loss + 1e-9 * Math.abs(loss)) {
        loss = next;
        size *= share;
        break;
      }
      factor = null;
    }
    if (size < 1e-5) break;
    if (size > leastShrink * last) factor = null;
    last = size;
  }
}

/** The penalised negative log-likelihood. */
function lossOf(rows: Rows, beta: Float64Array, l2: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < beta.length; i++) loss += 0.5 * (l2[i] ?? 0) * (beta[i] ?? 0) ** 2;
  for (const [one, { y, weight }] of rows.cases.entries()) {
    const p = expected(rows, rows.starts[one] ?? 0, rows.starts[one + 1] ?? 0, beta);
    loss -= weight * Math.log(Math.max(1e-300, y === 1 ? p : 1 - p));
  }
  return loss;
}

/** The features of all cases that are not 0, row behind row, each with a last one for the intercept. */
interface Rows {
  /** Where the row of each case begins, and where the last one ends. */
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly x: Float64Array;
  readonly cases: readonly Case[];
}

function compress(cases: readonly Case[]): Rows {
  const starts = new Int32Array(cases.length + 1);
  for (const [k, { x }] of cases.entries()) {
    let count = 1;
    for (let i = 0; i < x.length; i++) if (x[i] !== 0) count++;
    starts[k + 1] = (starts[k] ?? 0) + count;
  }
  const at = new Int32Array(starts[cases.length] ?? 0);
  const values = new Float64Array(at.length);
  let next = 0;
  for (const { x } of cases) {
    for (let i = 0; i < x.length; i++) {
      if (x[i] === 0) continue;
      at[next] = i;
      values[next++] = x[i] ?? 0;
    }
    at[next] = x.length;
    values[next++] = 1;
  }
  return { starts, at, x: values, cases };
}

/** The probability that a model assigns to the case whose row lies between two places. */
function expected({ at, x }: Rows, from: number, to: number, beta: Float64Array): number {
  let z = 0;
  for (let k = from; k < to; k++) z += (beta[at[k] ?? 0] ?? 0) * (x[k] ?? 0);
  return 1 / (1 + Math.exp(-z));
}

function gradientOf(rows: Rows, beta: Float64Array, l2: Float64Array): Float64Array {
  const { starts, at, x, cases } = rows;
  const gradient = beta.map((b, i) => b * (l2[i] ?? 0));
  for (const [one, { y, weight }] of cases.entries()) {
    const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    const error = weight * (expected(rows, from, to, beta) - y);
    for (let k = from; k < to; k++) {
      const i = at[k] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * (x[k] ?? 0);
    }
  }
  return gradient;
}

/** The Hessian, row by row; only its lower triangle is filled. */
function hessianOf(rows: Rows, beta: Float64Array, l2: Float64Array): Float64Array {
  const { starts, at, x, cases } = rows;
  const n = beta.length;
  const hessian = new Float64Array(n * n);
  for (let i = 0; i < n; i++) hessian[i * n + i] = (l2[i] ?? 0) + 1e-9;
  for (const [one, { weight }] of cases.entries()) {
    const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    const p = expected(rows, from, to, beta);
    const curve = weight * p * (1 - p);
    for (let k = from; k < to; k++) {
      const row = (at[k] ?? 0) * n;
      const share = curve * (x[k] ?? 0);
      for (let l = from; l <= k; l++) {
        const j = row + (at[l] ?? 0);
        hessian[j] = (hessian[j] ?? 0) + share * (x[l] ?? 0);
      }
    }
  }
  return hessian;
}

/** Decomposes a symmetric positive definite matrix, given by its lower triangle, by Cholesky's method. */
function decompose(lower: Float64Array): Float64Array {
  const l = lower.slice();
  const n = Math.sqrt(l.length);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = l[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (l[i * n + k] ?? 0) * (l[j * n + k] ?? 0);
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (l[j * n + j] ?? 1);
    }
  }
  return l;
}

/** Solves a decomposed system. */
function solve(l: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (l[i * n + k] ?? 0) * (y[k] ?? 0);
    y[i] = sum / (l[i * n + i] ?? 1);
  }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (l[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (l[i * n + i] ?? 1);
  }
  return x;
}
