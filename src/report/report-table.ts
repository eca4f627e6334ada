import type { DocumentInfo, Group, Report } from '../model/report.js';
import { amount } from './amount.js';
import { renderCheckTable } from './check-table.js';
import type { RenderOptions, ShownTiers } from './format.js';
import { type BlockOptions, drawGroup } from './group-block.js';
import { drawLines, drawPossibleRule } from './group-lines.js';
import { sanitize } from './sanitize.js';
import { makeStyle, type Style } from './style.js';
import { cutEnd, widthOf } from './width.js';

const gap = '   ';

// Beyond this the ends of a line are too far apart to be read as one.
const widest = 140;

/**
 * Draws a report for people: what likely disagrees first and whole, then a line each for what possibly does, and for the rest (or all of it
 * whole).
 */
export function renderReportTable(report: Report, options: RenderOptions): string {
  const width = Math.min(widest, Math.max(40, options.width));
  const style = makeStyle(options.color);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const block: BlockOptions = { width, style, documents };
  if (report.check) return renderCheckTable(report, block, options.all);
  const parts: string[] = [];
  const { all, tier = 'all' } = options;
  const shown = tier === 'likely' ? report.groups.filter((group) => group.tier !== 'possible') : report.groups;
  for (const [event, groups] of eventsOf(shown, documents)) {
    const likely = groups.filter((group) => group.tier === 'likely');
    const possible = groups.filter((group) => group.tier === 'possible');
    const rest = groups.filter((group) => group.tier === null);
    const drawn = (list: readonly Group[], whole: boolean, aligned: readonly Group[] = list): string[] =>
      whole
        ? list.map((group) => drawGroup(group, block))
        : list.length > 0
          ? [drawLines(list, block, { aligned })]
          : [];
    parts.push(drawEvent(event, report, style, width), ...drawn(likely, true));
    if (possible.length > 0) {
      const [first = '', ...others] = drawn(possible, all || tier === 'possible', [...possible, ...(all ? [] : rest)]);
      parts.push(`${drawPossibleRule(block)}\n${first}`, ...others);
    }
    parts.push(...drawn(rest, all, tier === 'all' ? [...possible, ...rest] : rest));
  }
  parts.push(drawSummary(report, tier, style, width));
  return `${parts.join('\n\n')}\n`;
}

function eventsOf(
  groups: readonly Group[],
  documents: ReadonlyMap<string, DocumentInfo>,
): ReadonlyMap<string, readonly Group[]> {
  const events = new Map<string, Group[]>();
  for (const group of groups) {
    const document = group.positions[0]?.mentions[0]?.document ?? '';
    const event = documents.get(document)?.event ?? '';
    events.set(event, [...(events.get(event) ?? []), group]);
  }
  return events;
}

function drawEvent(event: string, report: Report, style: Style, width: number): string {
  const texts = report.documents.filter((document) => document.event === event).length;
  const count = ` · ${amount(texts, 'text')} `;
  const name = cutEnd(sanitize(event), width - widthOf(count) - 6);
  const rule = '─'.repeat(Math.max(0, width - 3 - widthOf(name) - widthOf(count)));
  return `${style.dim('──')} ${style.title(name)}${style.dim(count + rule)}`;
}

/** Counts everything, also what isn't shown; what doesn't fit into one line goes on in the next. */
function drawSummary(report: Report, tier: ShownTiers, style: Style, width: number): string {
  const { documents, claims, disagree, possible, compatible, agree } = report.summary;
  const hidden = tier === 'likely' ? ' (not shown)' : '';
  const counts: [text: string, paint: (text: string) => string][] = [
    disagree > 0 ? [`✗ ${amount(disagree, 'disagreement')}`, style.bad] : ['✓ nothing disagrees', style.good],
    ...(possible > 0 ? [[`? ${possible} possible${hidden}`, style.fair] as [string, typeof style.fair]] : []),
    [`≈ ${compatible} compatible`, style.fair],
    [`✓ ${agree} agreed`, style.good],
    [`${claims} claims in ${amount(documents, 'text')}`, style.dim],
  ];
  let room = width;
  return counts.reduce((drawn, [text, paint]) => {
    const fits = room >= gap.length + widthOf(text);
    const joint = drawn === '' ? '' : fits ? gap : '\n';
    room = (joint === gap ? room - gap.length : width) - widthOf(text);
    return drawn + joint + paint(text);
  }, '');
}
