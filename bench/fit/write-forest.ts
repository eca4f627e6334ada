import type { ForestTable } from '../../src/compare/scoring/forest.js';
import type { Boosted, Tree } from './boosting.js';

/** Writes trees as the product reads them, the numbers rounded. */
export function tableOf({ start, trees }: Boosted, features: readonly { readonly name: string }[]): ForestTable {
  const write = (tree: Tree): string => {
    if (typeof tree === 'number') return String(round(tree));
    const { feature, threshold, value, low, high } = tree;
    return `${features[feature]?.name} ${roundUp(threshold)} ${round(value)} ${write(low)} ${write(high)}`;
  };
  return { start: round(start), trees: trees.map(write) };
}

function round(x: number): number {
  return Math.round(x * 10_000) / 10_000;
}

/** Rounds a threshold up, so that the value that it was taken from stays below it. */
function roundUp(x: number): number {
  return Math.ceil(x * 10_000) / 10_000;
}
