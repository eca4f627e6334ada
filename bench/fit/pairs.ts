import { textSimilarity } from '../../src/compare/candidates/text-similarity.js';
import { cosine } from '../../src/compare/features/vectors.js';
import { makeNodes } from '../../src/compare/nodes/make-nodes.js';
import type { ClaimNode, Rarity } from '../../src/compare/types.js';
import { isDistinctive, isVague } from '../../src/compare/values/properties.js';
import { relate } from '../../src/compare/values/relate.js';
import { isDateValue } from '../../src/model/value.js';
import type { Cluster } from './corpus.js';

/** Two claims of different texts, with whether they answer one question. */
export interface LabelledPair {
  readonly a: ClaimNode;
  readonly b: ClaimNode;
  readonly same: boolean;
  readonly weight: number;
  /** Similarity of the two texts, 0 to 1. */
  readonly similarity: number;
  /** The event it comes from. */
  readonly story: string;
}

/**
 * Pairs of claims learned from agreement: two texts of one event that share a distinctive value state one fact (a positive pair), and the
 * other values of the same scale in the same two texts answer other questions (negative pairs).
 */
export function pairsOfAgreement(cluster: Cluster, rarity: Rarity): LabelledPair[] {
  const texts = cluster.texts.map((text, at) => ({ ...text, at }));
  const nodes = makeNodes(texts, rarity);
  const similarityOf = textSimilarity(texts, rarity);
  const pairs: LabelledPair[] = [];
  const by = texts.map((text) => nodes.filter((node) => node.text === text && !isVague(node.value)));
  for (const [i, left] of texts.entries()) {
    for (const [k, right] of texts.slice(i + 1).entries()) {
      const j = i + 1 + k;
      const similarity = similarityOf(left, right);
      if (similarity > 0.97) continue;
      for (const a of by[i] ?? []) {
        const worth = worthOf(a);
        if (worth === 0) continue;
        const twins = (by[j] ?? []).filter((b) => b.scale === a.scale && b.identity === a.identity);
        if (twins.length === 0) continue;
        const mentions = (by[i] ?? []).filter((x) => x.identity === a.identity).length;
        const others = (by[j] ?? []).filter(
          (b) =>
            b.scale === a.scale && worthOf(b) > 0 && grainOf(a) === grainOf(b) && relate(a.value, b.value) === 'clash',
        );
        for (const b of twins) {
          const copied = cosine(a.words.wide, b.words.wide) > 0.9 ? 0.25 : 1;
          pairs.push({
            a,
            b,
            same: true,
            weight: (worth * copied) / (mentions * twins.length),
            similarity,
            story: cluster.name,
          });
        }
        for (const b of others)
          pairs.push({
            a,
            b,
            same: false,
            weight: worth / (mentions * Math.sqrt(others.length)),
            similarity,
            story: cluster.name,
          });
      }
    }
  }
  return pairs;
}

/** How much two texts of one event that share a value teach: all where it is distinctive, less for weekdays, months and clock times. */
function worthOf({ value }: ClaimNode): number {
  if (isDistinctive(value)) return 1;
  return isDateValue(value) && value.kind !== 'set' && value.stated.length > 0 ? coarseDate : 0;
}

/** How finely a date is given, since equal dates always share it: dates of other grains are no cases that words alone tell apart. */
export function grainOf({ value }: ClaimNode): string {
  return isDateValue(value) ? `${value.grain} ${value.bound ?? ''}` : '';
}

/** What a shared weekday, month, year or clock time counts beside a distinctive value. */
const coarseDate = 0.4;
