import type { MentionIndex } from '../model/check.js';
import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Answer, Comparison, Explanation, Judgement, Passage } from '../model/explanation.js';
import type { Group, Mention } from '../model/report.js';
import { pairFeatureNames } from './features.js';
import { fittedSettings } from './fitted.js';
import { judgeEvents } from './index.js';
import type { Item } from './item.js';
import type { Judged } from './judge.js';
import type { Link } from './links.js';
import { probability } from './logit.js';
import { alikeFeatures, blindFor, clashFor, type Pair, valueFeatureNames } from './pairs.js';
import type { Cluster } from './positions.js';
import { calibrateShares, clashShares, factShares, reasonsOf, type Shares, total, wordShares } from './reasons.js';
import { reckon } from './reckon.js';
import type { Settings } from './settings.js';

/** Explains the group whose id is `id` or begins with it; `claims[i]` are those of `documents[i]`. */
export function explain(documents: readonly Document[], claims: readonly (readonly Claim[])[], id: string): Answer {
  const settings = fittedSettings();
  const known: string[] = [];
  const matching = judgeEvents(documents, claims, settings, (judged) => {
    known.push(judged.group.id);
    return judged.group.id.startsWith(id) ? [judged] : [];
  }).flat();
  const [found] = matching;
  if (!found || id === '' || matching.some(({ group }) => group.id !== found.group.id))
    return {
      explanation: null,
      matching: matching.map(({ group }) => group.id),
      known,
    };
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  return { explanation: explainGroup(found, texts, settings) };
}

function explainGroup(judged: Judged, texts: ReadonlyMap<string, string>, settings: Settings): Explanation {
  const { group } = judged;
  return {
    group,
    comparisons: comparisonsOf(judged, settings),
    judgements: judgementsOf(group),
    passages: mentionsOf(group).map(({ index, mention }) =>
      passageOf(index, mention, texts.get(mention.document) ?? ''),
    ),
  };
}

function comparisonsOf(judged: Judged, settings: Settings): Comparison[] {
  if (judged.group.verdict !== 'disagree') return explainCluster(judged, settings);
  return judged.links.length > 0 ? explainLinks(judged, settings) : explainWithin(judged, settings);
}

/** Explains a clash inside one text by the words alone: nothing else was weighed. */
function explainWithin(judged: Judged, settings: Settings): Comparison[] {
  const { clusters, evidence } = judged;
  return clusters.flatMap((left, k) =>
    clusters.slice(k + 1).flatMap((right) => {
      const pair = evidence.of[left[0] ?? -1]?.get(right[0] ?? -1);
      return pair
        ? comparisonOf(judged, pair, wordShares(blindFor(evidence.items[pair.a], settings), pair.features))
        : [];
    }),
  );
}

/** Explains a clash: for each two positions that clash, what the closest two of their claims have in common, and how the sides stand. */
function explainLinks(judged: Judged, settings: Settings): Comparison[] {
  return [...judged.links]
    .sort((x, y) => y.odds - x.odds)
    .flatMap((link) => {
      const pair = closest(judged, link);
      if (!pair) return [];
      const words = wordShares(blindFor(judged.evidence.items[pair.a], settings), pair.features);
      return comparisonOf(
        judged,
        pair,
        calibrateShares(
          clashShares(clashFor(judged.evidence.items[pair.a], settings), link.features, words),
          settings.calibration,
        ),
      );
    });
}

function closest({ evidence, positions }: Judged, link: Link): Pair | null {
  let best: Pair | null = null;
  const [p, q]: readonly Cluster[] = [positions[link.p] ?? [], positions[link.q] ?? []];
  for (const a of p ?? []) {
    for (const b of q ?? []) {
      const pair = evidence.of[a]?.get(b);
      if (pair?.relation !== 'clash' || evidence.items[a]?.document === evidence.items[b]?.document) continue;
      if (best === null || pair.blind > best.blind) best = pair;
    }
  }
  return best;
}

/** Explains an accord: for each claim but the first, what it has in common with the claim that it is closest to. */
function explainCluster(judged: Judged, settings: Settings): Comparison[] {
  const { evidence } = judged;
  const open = new Set(judged.clusters.flat());
  // A tree of the surest pairs: each step joins one more claim to those that are there.
  const nearest = new Map<number, Pair>();
  const comparisons: Comparison[] = [];
  let [joined] = open;
  while (joined !== undefined) {
    open.delete(joined);
    nearest.delete(joined);
    for (const [other, pair] of evidence.of[joined] ?? []) {
      if (!open.has(other) || pair.relation === 'clash') continue;
      const known = nearest.get(other);
      if (!known || pair.alike > known.alike) nearest.set(other, pair);
    }
    let next: number | undefined;
    let best: Pair | null = null;
    for (const [other, pair] of nearest) if (best === null || pair.alike > best.alike) [next, best] = [other, pair];
    if (best) comparisons.push(...explainPair(judged, best, settings));
    joined = next;
  }
  return comparisons;
}

function explainPair(judged: Judged, pair: Pair, settings: Settings): Comparison[] {
  const { items } = judged.evidence;
  const words = wordShares(blindFor(items[pair.a], settings), pair.features);
  const features = alikeFeatures(items, pair, pair.blind);
  const names = [...pairFeatureNames, ...valueFeatureNames];
  return comparisonOf(judged, pair, factShares(settings.alike, features, names, words));
}

function comparisonOf({ group, evidence: { items } }: Judged, pair: Pair, shares: Shares): Comparison[] {
  const [a, b] = [items[pair.a], items[pair.b]];
  const [left, right] = [a && indexOf(group, a), b && indexOf(group, b)];
  if (!a || !b || !left || !right) return [];
  return [
    {
      mentions: [left, right],
      probability: Math.round(probability(total(shares)) * 1000) / 1000,
      start: Math.round((shares.get('start') ?? 0) * 100) / 100,
      reasons: reasonsOf(shares, a, b, items),
    },
  ];
}

function mentionsOf(group: Group): { index: MentionIndex; mention: Mention }[] {
  return group.positions.flatMap(({ mentions }, position) =>
    mentions.map((mention, at) => ({ index: { position, mention: at }, mention })),
  );
}

function indexOf(group: Group, { claim }: Item): MentionIndex | null {
  const found = mentionsOf(group).find(
    ({ mention: { document, span } }) =>
      document === claim.document && span.start === claim.span.start && span.end === claim.span.end,
  );
  return found?.index ?? null;
}

function judgementsOf({ positions }: Group): Judgement[] {
  return positions.flatMap(({ value }, p) =>
    positions.slice(p + 1).map((other, k): Judgement => ({ positions: [p, p + 1 + k], ...reckon(value, other.value) })),
  );
}

/** Cuts out the paragraph of a mention: the lines around it that no blank line and no end of the front matter parts from it. */
function passageOf(mention: MentionIndex, { span }: Mention, text: string): Passage {
  const blank = /\n(?:---|[^\S\n]*)\r?\n/g;
  let start = 0;
  let end = text.length;
  for (let match = blank.exec(text); match; match = blank.exec(text)) {
    if (match.index < span.start) start = match.index + match[0].length;
    else {
      end = match.index;
      break;
    }
    // Two breaks in a row may share a line end.
    blank.lastIndex = match.index + match[0].length - 1;
  }
  start += text.slice(start, span.start).search(/\S|$/);
  return { mention, text: text.slice(start, end).trimEnd(), start: span.start - start, end: span.end - start };
}
