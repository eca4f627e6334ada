import type { Feature } from '../types.js';

/** Fitted trees: each a line of words in prefix order, "name threshold value low high" for a question and a number for a leaf. */
export interface ForestTable {
  readonly start: number;
  readonly trees: readonly string[];
}

/** A question about one measure (at most `threshold`, or above), or a leaf; `value` is what its cases get on average. */
export interface Branch {
  readonly feature: number;
  readonly threshold: number;
  readonly value: number;
  readonly low: Node;
  readonly high: Node;
}

type Node = number | Branch;

/** Trees bound to features; what their leaves say adds up, with `start`, to log-odds. */
export interface Forest {
  readonly start: number;
  readonly trees: readonly Node[];
}

/** Binds fitted trees to features; a tree that names no such feature, or is cut short, is an error. */
export function bindForest({ start, trees }: ForestTable, features: readonly Pick<Feature<never>, 'name'>[]): Forest {
  const known = new Map(features.map(({ name }, at) => [name, at]));
  return { start, trees: trees.map((line) => readTree(line, known)) };
}

function readTree(line: string, known: ReadonlyMap<string, number>): Node {
  const words = line.split(' ');
  let next = 0;
  const damaged = (): Error => new Error(`a tree is damaged: ${line.slice(0, 40)}`);
  const number = (): number => {
    const value = Number(words[next++]);
    if (Number.isNaN(value)) throw damaged();
    return value;
  };
  const node = (): Node => {
    const word = words[next];
    if (word === undefined) throw damaged();
    if (/^-?[\d.]/.test(word)) return number();
    next++;
    const feature = known.get(word);
    if (feature === undefined) throw new Error(`a tree names an unknown feature: ${word}`);
    return { feature, threshold: number(), value: number(), low: node(), high: node() };
  };
  const root = node();
  if (next !== words.length) throw damaged();
  return root;
}

/** Returns the log-odds that trees assign to measures. */
export function forestOdds({ start, trees }: Forest, measures: ArrayLike<number>): number {
  let odds = start;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (measures[node.feature] ?? 0) <= node.threshold ? node.low : node.high;
    odds += node;
  }
  return odds;
}

/**
 * Splits the log-odds that trees assign to measures by feature: what each question adds to the average of the cases that reach it (Saabas
 * 2014). Returns an amount for each feature by place, and the averages of all cases under -1.
 */
export function forestShares({ start, trees }: Forest, measures: ArrayLike<number>): Map<number, number> {
  const shares = new Map<number, number>([[-1, start]]);
  const add = (feature: number, amount: number): void => void shares.set(feature, (shares.get(feature) ?? 0) + amount);
  for (const tree of trees) {
    let node = tree;
    add(-1, meanOf(node));
    while (typeof node !== 'number') {
      const next: Node = (measures[node.feature] ?? 0) <= node.threshold ? node.low : node.high;
      add(node.feature, meanOf(next) - node.value);
      node = next;
    }
  }
  return shares;
}

function meanOf(node: Node): number {
  return typeof node === 'number' ? node : node.value;
}
