import { mkdirSync, rmSync } from 'node:fs';
import { judge } from '../../src/compare/judge.js';
import type { Group } from '../../src/model/report.js';
import type { Figures } from '../figures.js';
import { readGroupMeasures } from '../measures.js';
import { readGold, scoreTask } from '../scorer.js';
import type { Linked, Origin } from './link-gold.js';

/** Annotated clusters on disk, as the scorer reads them. */
export interface Collection {
  readonly name: Origin;
  readonly gold: string;
  readonly text: string;
}

/** What a cluster's report says at a threshold, without possible disagreements; confidence is left as it is, because nothing here reads it. */
export function reportOf({ cluster, evidence, positions, links }: Linked, clashAt: number): Group[] {
  const weighed = { documents: cluster.documents, evidence, positions, links };
  return judge(weighed, { clashAt, possibleAt: 1, calibration: { slope: 1, intercept: 0 } }).map(({ group }) => group);
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
