import type { DocumentInfo, Group, Report } from '../model/report.js';
import { renderCheckTable } from './check-table.js';
import type { RenderOptions } from './format.js';
import { listGrid } from './grid.js';
import { type BlockOptions, countSources, drawGroup, nameOf } from './group-block.js';
import { sanitize } from './sanitize.js';
import { makeStyle, type Style } from './style.js';
import { cutEnd, widthOf } from './width.js';

// Beyond this the ends of a line are too far apart to be read as one.
const widest = 140;

/** Draws a report for people: what disagrees first and whole, then a line each for the rest (or all of it whole). */
export function renderReportTable(report: Report, options: RenderOptions): string {
  const width = Math.min(widest, Math.max(40, options.width));
  const style = makeStyle(options.color);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const block: BlockOptions = { width, style, documents };
  if (report.check) return renderCheckTable(report, block, options.all);
  const parts: string[] = [];
  const events = eventsOf(report, documents);
  for (const [event, groups] of events) {
    const clashes = groups.filter((group) => group.verdict === 'disagree');
    const rest = groups.filter((group) => group.verdict !== 'disagree');
    if (groups.length === 0) continue;
    parts.push(drawEvent(event, report, style, width));
    for (const group of clashes) parts.push(drawGroup(group, style.bad('✗'), block));
    if (options.all) for (const group of rest) parts.push(drawGroup(group, signOf(group, style), block));
    else if (rest.length > 0) parts.push(drawRest(rest, block));
  }
  parts.push(drawSummary(report, style, width));
  return `${parts.join('\n\n')}\n`;
}

function eventsOf(report: Report, documents: ReadonlyMap<string, DocumentInfo>): Map<string, Group[]> {
  const events = new Map<string, Group[]>();
  for (const group of report.groups) {
    const document = group.positions[0]?.mentions[0]?.document ?? '';
    const event = documents.get(document)?.event ?? '';
    events.set(event, [...(events.get(event) ?? []), group]);
  }
  return events;
}

function drawEvent(event: string, report: Report, style: Style, width: number): string {
  const texts = report.documents.filter((document) => document.event === event).length;
  const count = ` · ${texts} ${texts === 1 ? 'text' : 'texts'} `;
  const name = cutEnd(sanitize(event), width - widthOf(count) - 6);
  const rule = '─'.repeat(Math.max(0, width - 3 - widthOf(name) - widthOf(count)));
  return `${style.dim('──')} ${style.title(name)}${style.dim(count + rule)}`;
}

function signOf(group: Group, style: Style): string {
  return group.verdict === 'agree' ? style.good('✓') : style.fair('≈');
}

function drawRest(groups: readonly Group[], options: BlockOptions): string {
  const { width, style, documents } = options;
  const valueWidth = Math.min(Math.max(8, ...groups.map((group) => widthOf(valuesOf(group)))), Math.floor(width * 0.3));
  const left = width - 2 - 2 - valueWidth - 2 - 2;
  const wantsNames = width >= 100;
  const sourceWidth = wantsNames ? Math.floor(left * 0.5) : 10;
  return listGrid(
    groups.map((group) => [
      signOf(group, style),
      style.title(cutEnd(valuesOf(group), valueWidth)),
      cutEnd(sanitize(group.question), left - sourceWidth),
      style.dim(cutEnd(sourcesOf(group, documents, wantsNames), sourceWidth)),
    ]),
  );
}

function valuesOf(group: Group): string {
  return group.positions.map((position) => sanitize(position.display)).join(' · ');
}

function sourcesOf(group: Group, documents: ReadonlyMap<string, DocumentInfo>, wantsNames: boolean): string {
  const count = `${countSources(group.positions, documents)} sources`;
  if (!wantsNames) return count;
  const ids = group.positions.flatMap((position) => position.mentions.map((mention) => mention.document));
  return `${count}: ${[...new Set(ids.map((id) => nameOf(id, documents)))].join(', ')}`;
}

function drawSummary(report: Report, style: Style, width: number): string {
  const { documents, claims, disagree, compatible, agree } = report.summary;
  const verdicts: [text: string, paint: (text: string) => string][] = [
    disagree > 0
      ? [`✗ ${disagree} ${disagree === 1 ? 'disagreement' : 'disagreements'}`, style.bad]
      : ['✓ nothing disagrees', style.good],
    [`≈ ${compatible} compatible`, style.fair],
    [`✓ ${agree} agreed`, style.good],
    [`${claims} claims in ${documents} ${documents === 1 ? 'text' : 'texts'}`, style.dim],
  ];
  const joint = widthOf(verdicts.map(([text]) => text).join('   ')) <= width ? '   ' : '\n';
  return verdicts.map(([text, paint]) => paint(text)).join(joint);
}
