import { decompose, solve } from './cholesky.js';
import { type Case, compress, gradientOf, hessianOf, lossOf, type Rows } from './rows.js';

export type { Case } from './rows.js';

/** A logistic regression: weights, one a feature, and the intercept. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** Returns the probability that a model assigns to features `x`. */
export function predict(model: Logistic, x: ArrayLike<number>): number {
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
