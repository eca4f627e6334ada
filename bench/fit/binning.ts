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

/** Sorts the values of feature `at` into bins that hold about as many cases each; a feature with one value has no edge. */
export function binColumn(cases: readonly { readonly x: ArrayLike<number> }[], at: number): Column {
  const values = Float64Array.from(cases, ({ x }) => x[at] ?? 0).sort();
  const edges: number[] = [];
  let last = values[values.length - 1] ?? 0;
  for (let k = 1; k < mostBins; k++) {
    const edge = values[Math.floor((k * values.length) / mostBins)] ?? 0;
    if (edge < last && edge !== edges.at(-1)) edges.push(edge);
  }
  // Features that are nearly always 0 would have no edge between their few other values: these get some of their own.
  const rest = values.filter((value) => value > (edges.at(-1) ?? values[0] ?? 0));
  const room = Math.min(8, mostBins - 1 - edges.length);
  last = rest[rest.length - 1] ?? last;
  if (edges.length === 0 && rest.length > 0 && values[0] !== undefined) edges.push(values[0]);
  for (let k = 1; k < room; k++) {
    const edge = rest[Math.floor((k * rest.length) / room)] ?? last;
    if (edge < last && edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(edge);
  }
  return { feature: at, bins: Uint8Array.from(cases, ({ x }) => binOf(edges, x[at] ?? 0)), edges };
}

/** The bin of a value: how many edges lie below it. */
function binOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
