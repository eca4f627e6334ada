import { lowerBound } from '../../src/model/lower-bound.js';

/** The most bins that the values of a feature are sorted into. */
export const mostBins = 48;

/** The values of one feature, sorted into bins: a bin holds the values up to its edge. */
export interface Column {
  /** The place of the feature among those of a case. */
  readonly feature: number;
  /** The bin of each case. */
  readonly bins: Uint8Array;
  /** The highest value of each bin but the last, ascending. */
  readonly edges: readonly number[];
}

/** How many cases are looked at to choose edges. */
const sampled = 20_000;

/** Sorts the values of feature `at` into bins that hold about as many cases each; a feature with one value has no edge. */
export function binColumn(cases: readonly { readonly x: ArrayLike<number> }[], at: number): Column {
  const edges = chooseEdges(sampleOf(cases, at));
  const bins = new Uint8Array(cases.length);
  for (let k = 0; k < cases.length; k++) bins[k] = binOf(edges, cases[k]?.x[at] ?? 0);
  return { feature: at, bins, edges };
}

/** The values of a feature in cases taken at even steps, ascending. */
function sampleOf(cases: readonly { readonly x: ArrayLike<number> }[], at: number): Float64Array {
  const step = Math.max(1, Math.floor(cases.length / sampled));
  const values = new Float64Array(Math.ceil(cases.length / step));
  for (let k = 0; k < values.length; k++) values[k] = cases[k * step]?.x[at] ?? 0;
  return values.sort();
}

function chooseEdges(values: Float64Array): number[] {
  const [least, most] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  const edges: number[] = [];
  for (let k = 1; k < mostBins; k++) {
    const edge = values[Math.floor((k * values.length) / mostBins)] ?? 0;
    if (edge < most && edge !== edges.at(-1)) edges.push(edge);
  }
  if (edges.length === 0 && least < most) edges.push(least);
  // Features that are nearly always 0 would have no edge between their few other values: these get some of their own.
  const rest = values.filter((value) => value > (edges.at(-1) ?? most));
  const room = Math.min(8, mostBins - 1 - edges.length);
  for (let k = 1; k < room; k++) {
    const edge = rest[Math.floor((k * rest.length) / room)] ?? most;
    if (edge < most && edge > (edges.at(-1) ?? most)) edges.push(edge);
  }
  return edges;
}

/** The bin of a value: how many edges lie below it. */
function binOf(edges: readonly number[], value: number): number {
  return lowerBound(edges, (edge) => edge >= value);
}
