/** A training case: features, label 0 or 1, and how much it counts. */
export interface Case {
  readonly x: ArrayLike<number>;
  readonly y: number;
  readonly weight: number;
}

/** The features of all cases that are not 0, row after row, each with a last one for the intercept. */
export interface Rows {
  /** Where the row of each case begins, and where the last one ends. */
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly x: Float64Array;
  readonly cases: readonly Case[];
}

/** Lays the features of cases out row after row. */
export function compress(cases: readonly Case[]): Rows {
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

/** The gradient of the penalised negative log-likelihood. */
export function gradientOf(rows: Rows, beta: Float64Array, l2: Float64Array): Float64Array {
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

/** The Hessian of the penalised negative log-likelihood, row by row; only its lower triangle is filled. */
export function hessianOf(rows: Rows, beta: Float64Array, l2: Float64Array): Float64Array {
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

/** The negative log-likelihood of weights, with their L2 penalties. */
export function lossOf(rows: Rows, beta: Float64Array, l2: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < beta.length; i++) loss += 0.5 * (l2[i] ?? 0) * (beta[i] ?? 0) ** 2;
  for (const [one, { y, weight }] of rows.cases.entries()) {
    const p = expected(rows, rows.starts[one] ?? 0, rows.starts[one + 1] ?? 0, beta);
    loss -= weight * Math.log(Math.max(1e-300, y === 1 ? p : 1 - p));
  }
  return loss;
}
