import type { Document } from '../model/document.js';
import { placesOf } from '../model/lines.js';
import type { Group } from '../model/report.js';
import { assembleAccord, assembleClash, type Sources, support } from './assemble.js';
import type { Evidence } from './evidence.js';
import type { Item } from './item.js';
import type { Link } from './links.js';
import { confidenceOf, probability } from './logit.js';
import { absorb, type Cluster } from './positions.js';
import type { Settings } from './settings.js';
import { takeSides } from './sides.js';
import { unite } from './unite.js';
import { clashesWithin } from './within.js';

/** An event whose claims have been weighed: the positions formed of them, and the links between those that clash. */
export interface Weighed {
  readonly documents: readonly Document[];
  readonly evidence: Evidence;
  readonly positions: readonly Cluster[];
  readonly links: readonly Link[];
}

/** A group with the evidence that led to it. */
export interface Judged {
  readonly group: Group;
  readonly evidence: Evidence;
  /** All positions of its event; `links` count in them. */
  readonly positions: readonly Cluster[];
  /** Those of the group, in no fixed order. */
  readonly clusters: readonly Cluster[];
  /** What put clashing positions together; empty for groups that agree. */
  readonly links: readonly Link[];
}

/** Clashes inside one text are too rare in the texts at hand for their share of right ones to be measured: an even chance. */
const withinConfidence = 0.5;

/** Judges an event: what clashes across texts, what clashes inside one, and what agrees. */
export function judge(
  { documents, evidence, positions: formed, links }: Weighed,
  settings: Pick<Settings, 'clashAt' | 'calibration'>,
): Judged[] {
  const questions = unite(links, settings.clashAt);
  const used = new Set(questions.flatMap((question) => question.positions));
  const positions = absorb(evidence, formed, used);
  const places = documents.map(() => null as ReturnType<typeof placesOf> | null);
  const sources: Sources = {
    documents,
    placeOf: (document, offset) => {
      const place = places[document] ?? placesOf(documents[document]?.text ?? '');
      places[document] = place;
      return place(offset);
    },
  };
  const itemsOf = (cluster: Cluster | undefined) => (cluster ?? []).flatMap((at) => evidence.items[at] ?? []);
  const neutral: Cluster[] = [];
  const judged = questions.map(({ positions: members, links }): Judged => {
    const confidence = Math.max(...links.map((link) => confidenceOf(link.odds, settings.calibration)));
    const taken = takeSides(
      evidence.items,
      members.map((at) => positions[at] ?? []),
    );
    neutral.push(...taken.neutral);
    const group = assembleClash(taken.sides.map(itemsOf), 'across', confidence, sources);
    return { group, evidence, positions, clusters: taken.sides, links };
  });
  for (const { a, b } of clashesWithin(evidence)) {
    const clusters = [[a], [b]];
    const group = assembleClash(clusters.map(itemsOf), 'within', withinConfidence, sources);
    judged.push({ group, evidence, positions, clusters, links: [] });
  }
  for (const cluster of [...positions.filter((_, at) => !used.has(at)), ...neutral]) {
    const members = itemsOf(cluster);
    if (support(members) >= 2 && members.some((item) => !isVague(item)))
      judged.push({
        group: assembleAccord(members, cohesion(evidence, cluster), sources),
        evidence,
        positions,
        clusters: [cluster],
        links: [],
      });
  }
  return judged;
}

function isVague({ claim }: Item): boolean {
  return 'vague' in claim.value && claim.value.vague === true;
}

/** The mean probability that the claims of a position state one fact, over the pairs that were weighed. */
function cohesion(evidence: Evidence, cluster: Cluster): number {
  const members = new Set(cluster);
  let sum = 0;
  let count = 0;
  for (const a of cluster) {
    for (const [b, pair] of evidence.of[a] ?? []) {
      if (b <= a || !members.has(b) || pair.relation === 'clash') continue;
      sum += probability(pair.alike);
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
