import { documentSimilarity, makeItems } from '../../src/compare/events.js';
import { pairFeatures } from '../../src/compare/features.js';
import { type Item, type Rarity, valueKey } from '../../src/compare/item.js';
import { isTelling } from '../../src/compare/pairs.js';
import { relate } from '../../src/compare/relate.js';
import type { WordTables } from '../../src/compare/settings.js';
import { cosine } from '../../src/compare/vectors.js';
import { isDateValue } from '../../src/model/value.js';
import type { Cluster } from './corpus.js';
import type { Case } from './logistic.js';

/** Two claims of different documents, with whether they answer one question. */
export interface LabelledPair {
  readonly a: Item;
  readonly b: Item;
  readonly same: boolean;
  readonly weight: number;
  readonly documents: number;
  /** The event it comes from. */
  readonly story: string;
}

/**
 * Pairs of claims learned from agreement: two texts of one event that share a telling value state one fact (a positive pair), and the
 * other values of the same scale in the same two texts answer other questions (negative pairs).
 */
export function pairsOfAgreement(cluster: Cluster, rarity: Rarity): LabelledPair[] {
  const items = makeItems(cluster.claims, rarity);
  const similarity = documentSimilarity(cluster.documents, cluster.claims, rarity);
  const pairs: LabelledPair[] = [];
  const by = cluster.documents.map((_, k) => items.filter((item) => item.document === k && !isVague(item)));
  for (let i = 0; i < by.length; i++) {
    for (let j = i + 1; j < by.length; j++) {
      const documents = similarity(i, j);
      if (documents > 0.97) continue;
      for (const a of by[i] ?? []) {
        const telling = tellingness(a);
        if (telling === 0) continue;
        const key = valueKey(a.claim);
        const twins = (by[j] ?? []).filter((b) => b.scale === a.scale && valueKey(b.claim) === key);
        if (twins.length === 0) continue;
        const mentions = (by[i] ?? []).filter((x) => valueKey(x.claim) === key).length;
        const others = (by[j] ?? []).filter(
          (b) =>
            b.scale === a.scale &&
            tellingness(b) > 0 &&
            grainOf(a) === grainOf(b) &&
            relate(a.claim.value, b.claim.value) === 'clash',
        );
        for (const b of twins) {
          const copied = cosine(a.wide, b.wide) > 0.9 ? 0.25 : 1;
          pairs.push({
            a,
            b,
            same: true,
            weight: (telling * copied) / (mentions * twins.length),
            documents,
            story: cluster.name,
          });
        }
        for (const b of others)
          pairs.push({
            a,
            b,
            same: false,
            weight: telling / (mentions * Math.sqrt(others.length)),
            documents,
            story: cluster.name,
          });
      }
    }
  }
  return pairs;
}

/** How much two texts of one event that share a value teach: all where it is telling, less for weekdays, months and clock times. */
function tellingness(item: Item): number {
  if (isTelling(item)) return 1;
  const { value } = item.claim;
  return isDateValue(value) && value.kind !== 'set' && value.stated.length > 0 ? coarseDate : 0;
}

/** How finely a date is given, since equal dates always share it: dates of other grains are no cases that words alone tell apart. */
export function grainOf({ claim: { value } }: Item): string {
  return isDateValue(value) ? `${value.grain} ${value.bound ?? ''}` : '';
}

/** What a shared weekday, month, year or clock time counts beside a telling value. */
const coarseDate = 0.4;

function isVague(item: Item): boolean {
  return 'vague' in item.claim.value && item.claim.value.vague === true;
}

/** Turns labelled pairs into training cases. */
export function casesOf(pairs: readonly LabelledPair[], words: WordTables): Case[] {
  return pairs.map(({ a, b, same, weight, documents }) => ({
    x: pairFeatures(a, b, { documents, ...words }),
    y: same ? 1 : 0,
    weight,
  }));
}
