import { mkdirSync, rmSync } from 'node:fs';
import { findingsOf } from '../../src/compare/compare-event.js';
import type { Group } from '../../src/model/report.js';
import type { Figures } from '../figures.js';
import { readGroupMeasures } from '../measures.js';
import { readGold, scoreTask } from '../scorer.js';
import type { JudgedCluster, Origin } from './judge-gold.js';

/** Annotated clusters on disk, as the scorer reads them. */
export interface Collection {
  readonly name: Origin;
  readonly gold: string;
  readonly text: string;
}

/** What a cluster's report says at a threshold, without possible disagreements. */
export async function reportOf(judged: JudgedCluster, clashAt: number): Promise<Group[]> {
  const findings = await findingsOf(judged, { clashAt, possibleAt: 1 });
  return findings.map(({ group }) => group);
}

/** Scores what models say of clusters that they have not seen with the scorer of the evaluation data, in a line; `folder` is scratch room. */
export async function scoreHeldOut(
  script: string,
  { name, gold, text }: Collection,
  groups: readonly Group[],
  folder: string,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const figures: Figures = await scoreTask(script, text, folder, { groups, gold: readGold(gold) });
  const purity = (100 * (figures['rightlyTogether'] ?? 0)) / (figures['together'] || 1);
  const measures = readGroupMeasures(name, figures).map((measure) => `${measure.name} ${measure.value.toFixed(1)}`);
  return `${measures.join(', ')}, purity ${purity.toFixed(1)}`;
}
