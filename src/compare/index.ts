import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { placesOf } from '../model/lines.js';
import type { Group, Report, VerdictKind } from '../model/report.js';
import { version } from '../model/version.js';
import { assembleAccord, assembleClash, type Sources, support } from './assemble.js';
import { documentSimilarity, makeItems } from './events.js';
import { type Evidence, gather, measure } from './evidence.js';
import { fittedSettings } from './fitted.js';
import type { Item } from './item.js';
import { type Link, linkPositions } from './links.js';
import { confidenceOf, probability } from './logit.js';
import { absorb, type Cluster, formPositions } from './positions.js';
import type { Settings } from './settings.js';
import { unite } from './unite.js';
import { clashesWithin } from './within.js';

/** Groups the claims that answer the same question and judges each group; `claims[i]` are those of `documents[i]`. */
export function compare(documents: readonly Document[], claims: readonly (readonly Claim[])[]): Report {
  const groups = judgeEvents(documents, claims, fittedSettings(), ({ group }) => group);
  const order: VerdictKind[] = ['disagree', 'compatible', 'agree'];
  const ranked = groups
    .map((group, at) => ({ group, at, rank: order.indexOf(group.verdict), support: mentionCount(group) }))
    .sort((x, y) => x.rank - y.rank || y.support - x.support || x.at - y.at)
    .map(({ group }) => group);
  const count = (verdict: VerdictKind): number => groups.filter((group) => group.verdict === verdict).length;
  return {
    version: 1,
    tool: { name: 'claims', version },
    documents: documents.map(({ id, source, title, published, event }) => ({ id, source, title, published, event })),
    groups: ranked,
    summary: {
      documents: documents.length,
      claims: claims.reduce((sum, list) => sum + list.length, 0),
      disagree: count('disagree'),
      compatible: count('compatible'),
      agree: count('agree'),
    },
  };
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

/** Judges the claims of each event and gives what is to be kept of each judgement: the evidence of many events is too much to hold. */
export function judgeEvents<T>(
  documents: readonly Document[],
  claims: readonly (readonly Claim[])[],
  settings: Settings,
  keep: (judged: Judged) => T,
): T[] {
  const events = new Map<string, number[]>();
  for (const [at, document] of documents.entries()) {
    const members = events.get(document.event);
    if (members) members.push(at);
    else events.set(document.event, [at]);
  }
  // In an order of their own, so that a report does not depend on the order of the arguments.
  const id = (at: number): string => documents[at]?.id ?? '';
  for (const members of events.values()) members.sort((x, y) => (id(x) < id(y) ? -1 : id(x) > id(y) ? 1 : 0));
  const ordered = [...events].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, members]) => members);
  return ordered.flatMap((members) =>
    compareEvent(
      members.map((at) => documents[at]).filter((document): document is Document => document !== undefined),
      members.map((at) => claims[at] ?? []),
      settings,
    ).map(keep),
  );
}

/** Clashes inside one text are too rare in the texts at hand for their share of right ones to be measured: an even chance. */
const withinConfidence = 0.5;

/** Compares the texts of one event. */
function compareEvent(
  documents: readonly Document[],
  claims: readonly (readonly Claim[])[],
  settings: Settings,
): Judged[] {
  const items = makeItems(claims, settings.rarity);
  const similarity = documentSimilarity(documents, claims, settings.rarity);
  const evidence = gather(measure(items, similarity, settings), settings);
  const formed = formPositions(evidence, settings.joinAt);
  const questions = unite(linkPositions(evidence, formed, settings), settings.clashAt);
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
  const itemsOf = (cluster: Cluster | undefined) => (cluster ?? []).flatMap((at) => items[at] ?? []);
  const judged = questions.map(({ positions: members, links }): Judged => {
    const confidence = Math.max(...links.map((link) => confidenceOf(link.odds, settings.calibration)));
    const group = assembleClash(
      members.map((at) => itemsOf(positions[at])),
      'across',
      confidence,
      sources,
    );
    return { group, evidence, positions, clusters: members.flatMap((at) => [positions[at] ?? []]), links };
  });
  for (const { a, b } of clashesWithin(evidence)) {
    const clusters = [[a], [b]];
    const group = assembleClash(clusters.map(itemsOf), 'within', withinConfidence, sources);
    judged.push({ group, evidence, positions, clusters, links: [] });
  }
  for (const [at, cluster] of positions.entries()) {
    const members = itemsOf(cluster);
    if (!used.has(at) && support(members) >= 2 && members.some((item) => !isVague(item)))
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

function mentionCount(group: Group): number {
  return group.positions.reduce((sum, position) => sum + position.mentions.length, 0);
}
