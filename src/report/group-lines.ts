import type { DocumentInfo, Group } from '../model/report.js';
import { amount } from './amount.js';
import { listGrid } from './grid.js';
import { type BlockOptions, countSources, nameOf } from './group-block.js';
import { markOf } from './mark.js';
import { sanitize } from './sanitize.js';
import { cutEnd, pad, widthOf } from './width.js';

/** How lines of groups are set. */
export interface LineOptions {
  /** Columns stand as they would for all of these; the groups themselves unless told. */
  readonly aligned?: readonly Group[];
  /** What ends a line: the sources, unless told. */
  readonly end?: 'sources' | 'id';
}

/** Draws a line for each group: its mark, the values, the question, and its sources or its id. */
export function drawLines(
  groups: readonly Group[],
  options: BlockOptions,
  { aligned = groups, end = 'sources' }: LineOptions = {},
): string {
  const { width, style, documents } = options;
  const widestOf = (some: readonly Group[]): number => Math.max(8, ...some.map((group) => widthOf(valuesOf(group))));
  // What disagrees is told by its values: they get more room than those that can all be true.
  const clashing = widestOf(aligned.filter(({ tier }) => tier !== null));
  const most = Math.max(Math.floor(width * 0.3), Math.min(Math.floor(width * 0.45), clashing));
  const valueWidth = Math.min(widestOf(aligned), most);
  const left = width - 2 - 2 - valueWidth - 2 - 2;
  const wantsNames = width >= 100 && end === 'sources';
  const endWidth = wantsNames ? Math.floor(left * 0.5) : end === 'id' ? 11 : 10;
  const endOf = (group: Group): string => (end === 'id' ? group.id : sourcesOf(group, documents, wantsNames));
  const cells = (group: Group): [values: string, question: string] => [
    cutEnd(valuesOf(group), valueWidth),
    cutEnd(sanitize(group.question), left - endWidth),
  ];
  const widest = [0, 1].map((column) => Math.max(0, ...aligned.map((group) => widthOf(cells(group)[column] ?? ''))));
  return listGrid(
    groups.map((group) => {
      const [values, question] = cells(group);
      return [
        markOf(group, style),
        pad(style.title(values), widest[0] ?? 0),
        pad(question, widest[1] ?? 0),
        style.dim(cutEnd(endOf(group), endWidth)),
      ];
    }),
  );
}

/** Draws the rule above the possible disagreements. */
export function drawPossibleRule({ width, style }: BlockOptions): string {
  const title = 'possible';
  return `${style.dim('──')} ${title} ${style.dim('─'.repeat(Math.max(0, width - 4 - widthOf(title))))}`;
}

function valuesOf(group: Group): string {
  return group.positions.map((position) => sanitize(position.display)).join(' · ');
}

function sourcesOf(group: Group, documents: ReadonlyMap<string, DocumentInfo>, wantsNames: boolean): string {
  const count = amount(countSources(group.positions, documents), 'source');
  if (!wantsNames) return count;
  const ids = group.positions.flatMap((position) => position.mentions.map((mention) => mention.document));
  return `${count}: ${[...new Set(ids.map((id) => nameOf(id, documents)))].join(', ')}`;
}
