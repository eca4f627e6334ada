import type { ClaimNode, Evidence, Pair } from '../types.js';

/** Returns the pair whose words most likely answer one question, the first of several; null when there is none. */
export function closestOf(pairs: readonly Pair[]): Pair | null {
  let best: Pair | null = null;
  for (const pair of pairs) if (!best || pair.sameQuestion > best.sameQuestion) best = pair;
  return best;
}

/** Returns the closest pair of two sides, of different texts, that clashes; null when there is none. */
export function closestClash(
  { pairsOf }: Evidence,
  left: readonly ClaimNode[],
  right: readonly ClaimNode[],
): Pair | null {
  return closestOf(
    left.flatMap((a) =>
      right.flatMap((b) => {
        const pair = pairsOf[a.at]?.get(b);
        return pair?.relation === 'clash' && a.text !== b.text ? pair : [];
      }),
    ),
  );
}
