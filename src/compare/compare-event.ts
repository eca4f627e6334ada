import type { Opinion } from '../model/opinion.js';
import { textSimilarity } from './candidates/text-similarity.js';
import { measureEvent } from './features/measure-event.js';
import { makeFindings } from './groups/make-findings.js';
import { findClashes, type MeasuredClash, measureClashes } from './judging/find-clashes.js';
import { judge } from './judging/judge.js';
import { makeNodes } from './nodes/make-nodes.js';
import { formPositions } from './positions/form-positions.js';
import type { Models } from './scoring/models.js';
import type { TierThresholds } from './scoring/tiers.js';
import { weighEvent } from './scoring/weigh-event.js';
import type { Finding, MeasuredEvent, Text, WeighedEvent, WordTables } from './types.js';

/** Compares the texts of one event, in their order. */
export async function compareEvent(texts: readonly Text[], models: Models, opinion?: Opinion): Promise<Finding[]> {
  return findingsOf(weighTexts(measureTexts(texts, models), models), models, opinion);
}

/** Prepares the claims of texts and measures the pairs among them. */
export function measureTexts(texts: readonly Text[], tables: WordTables): MeasuredEvent {
  const members = texts.map((text, at) => ({ ...text, at }));
  return measureEvent(makeNodes(members, tables.rarity), textSimilarity(members, tables.rarity), tables);
}

/** Weighs measured pairs, forms positions of them and finds the clashes between those. */
export function weighTexts(measured: MeasuredEvent, models: Models): WeighedEvent {
  const evidence = weighEvent(measured, models);
  const positions = formPositions(evidence, models.joinAt);
  return { evidence, positions, clashes: findClashes(evidence, positions, models) };
}

/** Finds the clashes of an event as models of its claims see them, before those of clashes have weighed them. */
export function clashesOf(
  measured: MeasuredEvent,
  models: Pick<Models, 'sameQuestion' | 'sameFact'>,
  joinAt: number,
): MeasuredClash[] {
  const evidence = weighEvent(measured, models);
  return measureClashes(evidence, formPositions(evidence, joinAt));
}

/** Judges an event and makes its groups. */
export async function findingsOf(
  event: WeighedEvent,
  thresholds: TierThresholds,
  opinion?: Opinion,
): Promise<Finding[]> {
  return makeFindings(event.evidence, await judge(event, thresholds, opinion));
}
