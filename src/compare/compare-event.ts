import type { Opinion } from '../model/opinion.js';
import { textSimilarity } from './candidates/text-similarity.js';
import { measureEvent, pairSource } from './features/measure-event.js';
import { makeFindings } from './groups/make-findings.js';
import { findClashes, type MeasuredClash, measureClashes } from './judging/find-clashes.js';
import { judge } from './judging/judge.js';
import { makeNodes } from './nodes/make-nodes.js';
import { formPositions } from './positions/form-positions.js';
import type { Models } from './scoring/models.js';
import type { TierThresholds } from './scoring/tiers.js';
import { weighEvent } from './scoring/weigh-event.js';
import type { Finding, MeasuredEvent, PairSource, Text, WeighedEvent, WordTables } from './types.js';

/** Compares the texts of one event, in their order. */
export async function compareEvent(texts: readonly Text[], models: Models, opinion?: Opinion): Promise<Finding[]> {
  return findingsOf(weighTexts(readTexts(texts, models), models), models, opinion);
}

/** Prepares the claims of texts, to measure the pairs among them. */
export function readTexts(texts: readonly Text[], tables: WordTables): PairSource {
  const members = texts.map((text, at) => ({ ...text, at }));
  return pairSource(makeNodes(members, tables.rarity), textSimilarity(members, tables.rarity), tables);
}

/** Prepares the claims of texts and measures the pairs among them, for those who look at the measures more than once. */
export function measureTexts(texts: readonly Text[], tables: WordTables): MeasuredEvent {
  return measureEvent(readTexts(texts, tables));
}

/** Measures and weighs pairs, forms positions of them and finds the clashes between those. */
export function weighTexts(source: PairSource, models: Models): WeighedEvent {
  const evidence = weighEvent(source, models);
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
