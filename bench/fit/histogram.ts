import { type Column, mostBins } from './binning.js';

/** The cases of a leaf by the bins of some features, one feature after the other: their summed gradients and curvatures, and how many they are. */
export interface Histogram {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly counts: Int32Array;
}

/** Sorts the cases of a leaf into the bins of features. */
export function countBins(
  columns: readonly Column[],
  members: Int32Array,
  gradients: Float64Array,
  curvatures: Float64Array,
): Histogram {
  const size = columns.length * mostBins;
  const found = {
    gradients: new Float64Array(size),
    curvatures: new Float64Array(size),
    counts: new Int32Array(size),
  };
  // Laid out in the order of the members, so that each feature reads them one after the other.
  const g = new Float64Array(members.length);
  const h = new Float64Array(members.length);
  for (let k = 0; k < members.length; k++) {
    const member = members[k] as number;
    g[k] = gradients[member] as number;
    h[k] = curvatures[member] as number;
  }
  for (const [place, { bins }] of columns.entries()) {
    const from = place * mostBins;
    for (let k = 0; k < members.length; k++) {
      const at = from + (bins[members[k] as number] as number);
      found.gradients[at] = (found.gradients[at] as number) + (g[k] as number);
      found.curvatures[at] = (found.curvatures[at] as number) + (h[k] as number);
      found.counts[at] = (found.counts[at] as number) + 1;
    }
  }
  return found;
}

/** The cases of a leaf without those of a part of it. */
export function without(whole: Histogram, part: Histogram): Histogram {
  return {
    gradients: whole.gradients.map((sum, k) => sum - (part.gradients[k] ?? 0)),
    curvatures: whole.curvatures.map((sum, k) => sum - (part.curvatures[k] ?? 0)),
    counts: whole.counts.map((count, k) => count - (part.counts[k] ?? 0)),
  };
}
