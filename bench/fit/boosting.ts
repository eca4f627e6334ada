import { binColumn, type Column, mostBins } from './binning.js';
import { countBins, type Histogram, without } from './histogram.js';
import { makeRandom } from './random.js';
import type { Case } from './rows.js';

/** A tree: what a leaf adds to the log-odds, or a question about one feature (at most `threshold`, or above). */
export type Tree = number | Split;

/** A question of a tree; `feature` is the place of the feature among those of a case. */
export interface Split {
  readonly feature: number;
  readonly threshold: number;
  /** What the cases that reach it get on average. */
  readonly value: number;
  readonly low: Tree;
  readonly high: Tree;
}

/** Trees whose leaves add up, with `start`, to the log-odds. */
export interface Boosted {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** How trees are grown. */
export interface Growth {
  readonly rounds: number;
  /** The most leaves of a tree. */
  readonly leaves: number;
  /** The part of a leaf's best value that is taken. */
  readonly rate: number;
  /** How many cases a leaf holds at least. */
  readonly leastCases: number;
  /** The L2 penalty on the values of leaves. */
  readonly penalty: number;
  /** The parts of the features and of the cases that a tree sees. */
  readonly features: number;
  readonly cases: number;
  readonly seed: number;
}

/** A leaf while its tree grows: its cases, their summed gradient and curvature, and the range that signs leave to its value. */
interface Leaf {
  readonly members: Int32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly least: number;
  readonly most: number;
  readonly histogram: Histogram;
  best: Candidate | null;
  /** Filled when the leaf is split. */
  children: { readonly candidate: Candidate; readonly low: Leaf; readonly high: Leaf } | null;
}

interface Candidate {
  readonly column: Column;
  readonly bin: number;
  readonly gain: number;
  readonly lowGradient: number;
  readonly lowCurvature: number;
}

/** What growing one tree needs to know. */
interface Ground {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  /** The features that the tree sees. */
  readonly chosen: readonly Column[];
  readonly signs: readonly number[];
  readonly growth: Growth;
}

/**
 * Fits gradient-boosted trees to the logistic loss, leaf by leaf, the best split first (Friedman 2001; histograms and leaf-wise growth as in
 * LightGBM, Ke et al. 2017). A feature whose sign is 1 can only raise the log-odds as it grows, one of -1 only lower them.
 */
export function boost(cases: readonly Case[], growth: Growth, signs: readonly number[] = []): Boosted {
  const width = cases[0]?.x.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => binColumn(cases, at)).filter(
    ({ edges }) => edges.length > 0,
  );

  const random = makeRandom(growth.seed);
  const start = startOf(cases);
  const odds = new Float64Array(cases.length).fill(start);
  const gradients = new Float64Array(cases.length);
  const curvatures = new Float64Array(cases.length);
  const all = new Int32Array(cases.length);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.rounds; round++) {
    let drawn = 0;
    for (let k = 0; k < cases.length; k++) {
      const { y, weight } = cases[k] as Case;
      const p = 1 / (1 + Math.exp(-(odds[k] ?? 0)));
      gradients[k] = weight * (p - y);
      curvatures[k] = weight * p * (1 - p);
      if (random() < growth.cases) all[drawn++] = k;
    }
    const members = all.slice(0, drawn);
    const chosen = columns.filter(() => random() < growth.features);
    const ground: Ground = { gradients, curvatures, chosen, signs, growth };
    const root = grow(ground, members);
    trees.push(treeOf(root, ground));
    for (let k = 0; k < cases.length; k++) odds[k] = (odds[k] ?? 0) + valueFor(root, k, ground);
  }
  return { start, trees };
}

/** The log-odds of the weighted share of positive cases. */
function startOf(cases: readonly Case[]): number {
  let [positive, all] = [0, 0];
  for (const { y, weight } of cases) {
    positive += y * weight;
    all += weight;
  }
  return Math.log(Math.max(positive, 1e-9) / Math.max(all - positive, 1e-9));
}

function grow(ground: Ground, members: Int32Array): Leaf {
  const root = makeLeaf(ground, members, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const open = [root];
  for (let leaves = 1; leaves < ground.growth.leaves; leaves++) {
    let leaf: Leaf | null = null;
    for (const one of open) if (one.best && one.best.gain > (leaf?.best?.gain ?? 0)) leaf = one;
    if (!leaf?.best) break;
    const children = split(ground, leaf, leaf.best);
    leaf.children = children;
    open.splice(open.indexOf(leaf), 1, children.low, children.high);
  }
  return root;
}

function makeLeaf(ground: Ground, members: Int32Array, least: number, most: number, counted?: Histogram): Leaf {
  let [gradient, curvature] = [0, 0];
  for (const k of members) {
    gradient += ground.gradients[k] ?? 0;
    curvature += ground.curvatures[k] ?? 0;
  }
  const histogram = counted ?? countBins(ground.chosen, members, ground.gradients, ground.curvatures);
  const leaf: Leaf = { members, gradient, curvature, least, most, histogram, best: null, children: null };
  leaf.best = members.length < 2 * ground.growth.leastCases ? null : bestSplit(ground, leaf);
  return leaf;
}

function split(ground: Ground, leaf: Leaf, candidate: Candidate): NonNullable<Leaf['children']> {
  const { column, bin, lowGradient, lowCurvature } = candidate;
  const isLow = (k: number): boolean => (column.bins[k] ?? 0) <= bin;
  const sign = ground.signs[column.feature] ?? 0;
  const low = clip(bestValue(lowGradient, lowCurvature, ground), leaf);
  const high = clip(bestValue(leaf.gradient - lowGradient, leaf.curvature - lowCurvature, ground), leaf);
  const middle = (low + high) / 2;
  const [lowMembers, highMembers] = [leaf.members.filter(isLow), leaf.members.filter((k) => !isLow(k))];
  // Only the smaller part is counted; the other is the rest.
  const small = lowMembers.length < highMembers.length ? lowMembers : highMembers;
  const counted = countBins(ground.chosen, small, ground.gradients, ground.curvatures);
  const rest = without(leaf.histogram, counted);
  const [lowCounts, highCounts] = small === lowMembers ? [counted, rest] : [rest, counted];
  return {
    candidate,
    low: makeLeaf(ground, lowMembers, sign < 0 ? middle : leaf.least, sign > 0 ? middle : leaf.most, lowCounts),
    high: makeLeaf(ground, highMembers, sign > 0 ? middle : leaf.least, sign < 0 ? middle : leaf.most, highCounts),
  };
}

function bestSplit(ground: Ground, leaf: Leaf): Candidate | null {
  let best: Candidate | null = null;
  const { gradients, curvatures, counts } = leaf.histogram;
  const { leastCases } = ground.growth;
  const whole = scoreOf(leaf.gradient, leaf.curvature, ground);
  for (const [place, column] of ground.chosen.entries()) {
    let [lowGradient, lowCurvature, count] = [0, 0, 0];
    for (let bin = 0; bin < column.edges.length; bin++) {
      const at = place * mostBins + bin;
      lowGradient += gradients[at] ?? 0;
      lowCurvature += curvatures[at] ?? 0;
      count += counts[at] ?? 0;
      if (count < leastCases) continue;
      if (leaf.members.length - count < leastCases) break;
      const [highGradient, highCurvature] = [leaf.gradient - lowGradient, leaf.curvature - lowCurvature];
      const gain = scoreOf(lowGradient, lowCurvature, ground) + scoreOf(highGradient, highCurvature, ground) - whole;
      if (gain <= (best?.gain ?? 1e-9)) continue;
      const rise =
        clip(bestValue(highGradient, highCurvature, ground), leaf) -
        clip(bestValue(lowGradient, lowCurvature, ground), leaf);
      if ((ground.signs[column.feature] ?? 0) * rise < 0) continue;
      best = { column, bin, gain, lowGradient, lowCurvature };
    }
  }
  return best;
}

function scoreOf(gradient: number, curvature: number, { growth }: Ground): number {
  return (gradient * gradient) / (curvature + growth.penalty);
}

function bestValue(gradient: number, curvature: number, { growth }: Ground): number {
  return -gradient / (curvature + growth.penalty);
}

function clip(value: number, { least, most }: Leaf): number {
  return Math.min(most, Math.max(least, value));
}

function leafValue(leaf: Leaf, ground: Ground): number {
  return ground.growth.rate * clip(bestValue(leaf.gradient, leaf.curvature, ground), leaf);
}

function treeOf(leaf: Leaf, ground: Ground): Tree {
  if (!leaf.children) return leafValue(leaf, ground);
  const { low, high } = leaf.children;
  const { column, bin } = leaf.children.candidate;
  return {
    feature: column.feature,
    threshold: column.edges[bin] ?? 0,
    value: leafValue(leaf, ground),
    low: treeOf(low, ground),
    high: treeOf(high, ground),
  };
}

function valueFor(root: Leaf, at: number, ground: Ground): number {
  let leaf = root;
  while (leaf.children) {
    const { candidate, low, high } = leaf.children;
    leaf = (candidate.column.bins[at] ?? 0) <= candidate.bin ? low : high;
  }
  return leafValue(leaf, ground);
}

/** The log-odds that boosted trees assign to features `x`. */
export function boostedOdds({ start, trees }: Boosted, x: ArrayLike<number>): number {
  let odds = start;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (x[node.feature] ?? 0) <= node.threshold ? node.low : node.high;
    odds += node;
  }
  return odds;
}

/** The mean of several boosted models, as one. */
export function average(models: readonly Boosted[]): Boosted {
  const scale = (tree: Tree): Tree =>
    typeof tree === 'number'
      ? tree / models.length
      : { ...tree, value: tree.value / models.length, low: scale(tree.low), high: scale(tree.high) };
  return {
    start: models.reduce((sum, { start }) => sum + start, 0) / models.length,
    trees: models.flatMap(({ trees }) => trees.map(scale)),
  };
}
