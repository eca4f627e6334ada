import type { Document } from '../model/document.js';
import { placesOf } from '../model/lines.js';
import type { Group } from '../model/report.js';
import type { Tier } from '../model/tier.js';
import { assembleAccord, assembleClash, type Sources, support } from './assemble.js';
import type { Evidence } from './evidence.js';
import type { Item } from './item.js';
import type { Link } from './links.js';
import { confidenceOf, probability } from './logit.js';
import { absorb, type Cluster } from './positions.js';
import { possibleClashes } from './possible-clashes.js';
import type { Settings } from './settings.js';
import { takeSides } from './sides.js';
import { type Question, unite } from './unite.js';
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

/** Judges an event: what clashes across texts, what clashes inside one, what may clash, and what agrees. */
export function judge(
  { documents, evidence, positions: formed, links }: Weighed,
  settings: Pick<Settings, 'clashAt' | 'possibleAt' | 'calibration'>,
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
  const judgeQuestion = (
    { positions: members, links }: Question,
    positions: readonly Cluster[],
    tier: Tier,
  ): Judged => {
    const confidence = Math.max(...links.map((link) => confidenceOf(link.odds, settings.calibration)));
    const taken = takeSides(
      evidence.items,
      members.map((at) => positions[at] ?? []),
    );
    // A possible clash takes no claim away from what agrees: what is said twice stays said twice, whether or not something else
    // contradicts it, so that the claims of a possible clash may stand in an accord as well.
    if (tier === 'likely') neutral.push(...taken.neutral);
    const group = { ...assembleClash(taken.sides.map(itemsOf), 'across', confidence, sources), tier };
    return { group, evidence, positions, clusters: taken.sides, links };
  };
  const judged = questions.map((question) => judgeQuestion(question, positions, 'likely'));
  for (const { a, b } of clashesWithin(evidence)) {
    const clusters = [[a], [b]];
    const group = assembleClash(clusters.map(itemsOf), 'within', withinConfidence, sources);
    judged.push({ group, evidence, positions, clusters, links: [] });
  }
  const possible = possibleClashes(evidence, positions, links, used, settings);
  for (const question of possible.questions) judged.push(judgeQuestion(question, possible.positions, 'possible'));
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
