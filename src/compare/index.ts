import type { Answer } from '../model/explanation.js';
import { countGroups } from '../model/group-counts.js';
import type { Opinion } from '../model/opinion.js';
import type { Report } from '../model/report.js';
import { version } from '../model/version.js';
import { compareEvent } from './compare-event.js';
import { explainFinding } from './explaining/explain-finding.js';
import { bindFitted } from './scoring/fitted.js';
import type { Models } from './scoring/models.js';
import type { Finding, Text } from './types.js';

/** What comparison may be given beside the texts. */
export interface CompareOptions {
  /** A second opinion on each clash that is likely or possible, the surest of an event first. */
  readonly opinion?: Opinion;
}

/** What comes first in a report: tiers of what disagrees, then verdicts of what does not. */
const order: readonly string[] = ['likely', 'possible', 'compatible', 'agree'];

/** Groups the claims that answer the same question and judges each group. */
export async function compare(texts: readonly Text[], options: CompareOptions = {}): Promise<Report> {
  const groups = await compareEvents(texts, bindFitted(), options, ({ group }) => [group]);
  const ranked = groups
    .map((group, at) => ({
      group,
      at,
      rank: order.indexOf(group.tier ?? group.verdict),
      mentions: group.positions.reduce((sum, position) => sum + position.mentions.length, 0),
    }))
    .sort((x, y) => x.rank - y.rank || y.mentions - x.mentions || x.at - y.at)
    .map(({ group }) => group);
  return {
    version: 1,
    tool: { name: 'claims', version },
    documents: texts.map(({ document: { id, source, title, published, event } }) => ({
      id,
      source,
      title,
      published,
      event,
    })),
    groups: ranked,
    summary: {
      documents: texts.length,
      claims: texts.reduce((sum, { claims }) => sum + claims.length, 0),
      ...countGroups(groups),
    },
  };
}

/** Explains the group whose id is `id` or begins with it, as `compare` with the same texts and options makes it. */
export async function explain(texts: readonly Text[], id: string, options: CompareOptions = {}): Promise<Answer> {
  const models = bindFitted();
  const known: string[] = [];
  const matching = await compareEvents(texts, models, options, (finding) => {
    known.push(finding.group.id);
    return finding.group.id.startsWith(id) ? [finding] : [];
  });
  const [found] = matching;
  if (!found || id === '' || matching.some(({ group }) => group.id !== found.group.id))
    return { explanation: null, matching: matching.map(({ group }) => group.id), known };
  const contents = new Map(texts.map(({ document }) => [document.id, document.text]));
  return { explanation: explainFinding(found, contents, models) };
}

/** Compares the texts of each event and keeps what is wanted of each finding: the evidence of many events is too much to hold. */
async function compareEvents<T>(
  texts: readonly Text[],
  models: Models,
  { opinion }: CompareOptions,
  keep: (finding: Finding) => readonly T[],
): Promise<T[]> {
  const events = new Map<string, Text[]>();
  for (const text of texts) {
    const members = events.get(text.document.event);
    if (members) members.push(text);
    else events.set(text.document.event, [text]);
  }
  // In an order of their own, so that a report does not depend on the order of the arguments.
  const id = ({ document }: Text): string => document.id;
  for (const members of events.values()) members.sort((x, y) => (id(x) < id(y) ? -1 : id(x) > id(y) ? 1 : 0));
  const kept: T[] = [];
  for (const [, members] of [...events].sort(([x], [y]) => (x < y ? -1 : 1)))
    kept.push(...(await compareEvent(members, models, opinion)).flatMap(keep));
  return kept;
}
