import type { ClaimNode, Evidence, Pair } from '../types.js';

/** Returns the pair whose words most likely answer one question, the first of several; null when there is none. */
export function closestOf<P extends Pick<Pair, 'sameQuestion'>>(pairs: readonly P[]): P | null {
  let best: P | null = null;
  for (const pair of pairs) if (!best || pair.sameQuestion > best.sameQuestion) best = pair;
  return best;
}

/** Returns the closest pair of two sides, of different texts, that clashes; null when there is none. */
export function closestClash(evidence: Evidence, left: readonly ClaimNode[], right: readonly ClaimNode[]): Pair | null {
  return closestOf(
    left.flatMap((a) =>
      right.flatMap((b) => {
        const pair = pairBetween(evidence, a, b);
        return pair?.relation === 'clash' && a.text !== b.text ? pair : [];
      }),
    ),
  );
}

/** Returns the weighed pair of two claims; null when they were not weighed against each other. */
export function pairBetween({ pairsOf }: Evidence, x: ClaimNode, y: ClaimNode): Pair | null {
  const [first, second] = x.at < y.at ? [x, y] : [y, x];
  return pairsOf[first.at]?.find(({ b }) => b === second) ?? null;
}
