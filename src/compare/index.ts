import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { countGroups } from '../model/group-counts.js';
import type { Group, Report } from '../model/report.js';
import { version } from '../model/version.js';
import { documentSimilarity, makeItems } from './events.js';
import { gather, measure } from './evidence.js';
import { fittedSettings } from './fitted.js';
import { type Judged, judge } from './judge.js';
import { linkPositions } from './links.js';
import { formPositions } from './positions.js';
import type { Settings } from './settings.js';

/** Groups the claims that answer the same question and judges each group; `claims[i]` are those of `documents[i]`. */
export function compare(documents: readonly Document[], claims: readonly (readonly Claim[])[]): Report {
  const groups = judgeEvents(documents, claims, fittedSettings(), ({ group }) => group);
  const order = ['likely', 'possible', 'compatible', 'agree'];
  const ranked = groups
    .map((group, at) => ({ group, at, rank: order.indexOf(group.tier ?? group.verdict), support: mentionCount(group) }))
    .sort((x, y) => x.rank - y.rank || y.support - x.support || x.at - y.at)
    .map(({ group }) => group);
  return {
    version: 1,
    tool: { name: 'claims', version },
    documents: documents.map(({ id, source, title, published, event }) => ({ id, source, title, published, event })),
    groups: ranked,
    summary: {
      documents: documents.length,
      claims: claims.reduce((sum, list) => sum + list.length, 0),
      ...countGroups(groups),
    },
  };
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

/** Compares the texts of one event. */
function compareEvent(
  documents: readonly Document[],
  claims: readonly (readonly Claim[])[],
  settings: Settings,
): Judged[] {
  const items = makeItems(claims, settings.rarity);
  const similarity = documentSimilarity(documents, claims, settings.rarity);
  const evidence = gather(measure(items, similarity, settings), settings);
  const positions = formPositions(evidence, settings.joinAt);
  return judge({ documents, evidence, positions, links: linkPositions(evidence, positions, settings) }, settings);
}

function mentionCount(group: Group): number {
  return group.positions.reduce((sum, position) => sum + position.mentions.length, 0);
}
