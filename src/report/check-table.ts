import type { Group, Report } from '../model/report.js';
import { findingsOf, isOpen, type ShownFinding, summarize } from './findings.js';
import { type BlockOptions, drawGroup } from './group-block.js';
import { drawLines, drawPossibleRule } from './group-lines.js';
import { sanitize } from './sanitize.js';
import type { Style } from './style.js';
import { wrap } from './width.js';

/** How many possible disagreements that don't count are listed: many texts hold hundreds, and what fails should stay in sight. */
const mostPossible = 20;

/**
 * Draws the report of a check for people: what fails whole, possible disagreements that don't count in a line each, stale entries, and how
 * many were accepted (with `all`, which ones).
 */
export function renderCheckTable(report: Report, block: BlockOptions, all: boolean): string {
  const { style, width } = block;
  const shown = findingsOf(report);
  const parts = shown.filter((found) => found.counts).map((found) => drawFinding(found, block));
  const possible = shown.filter((found) => isOpen(found) && !found.counts).map(({ group }) => group);
  if (possible.length > 0) parts.push(drawPossible(possible, block));
  const stale = report.check?.stale ?? [];
  if (stale.length > 0) {
    const sign = report.check?.allowStale ? style.fair('!') : style.bad('✗');
    const lines = stale.flatMap(({ fingerprint, summary, reason }) =>
      indent(`${fingerprint}  ${sanitize(summary)} (accepted: ${sanitize(reason)})`, width, '    '),
    );
    const head = `${sign} ${style.title('no longer there, yet accepted')} (claims accept --prune takes them out)`;
    parts.push([head, ...lines].join('\n'));
  }
  const passed = all ? shown.filter((found) => !isOpen(found)) : [];
  if (passed.length > 0) parts.push(passed.map((found) => drawPassed(found, style, width)).join('\n'));
  const text = sanitize(summarize(report));
  parts.push(fails(report) ? style.bad(`✗ ${text}`) : style.good(`✓ ${text}`));
  return `${parts.join('\n\n')}\n`;
}

function drawPossible(groups: readonly Group[], block: BlockOptions): string {
  const lines = [drawPossibleRule(block), drawLines(groups.slice(0, mostPossible), block, { end: 'id' })];
  const more = groups.length - mostPossible;
  if (more > 0) lines.push(...indent(`… and ${more} more; -f compact lists all`, block.width, '   '));
  return lines.join('\n');
}

function fails(report: Report): boolean {
  const { check, problems = [] } = report;
  if (problems.some(({ severity }) => severity === 'error')) return true;
  if (!check) return false;
  return check.summary.new + check.summary.expired > 0 || (check.summary.stale > 0 && !check.allowStale);
}

function drawFinding({ group, status, finding, lead }: ShownFinding, block: BlockOptions): string {
  const { width } = block;
  const isChanged = (finding?.changed.length ?? 0) > 0;
  const changed = isChanged ? sanitize(`${lead.mention.document}:${lead.mention.line}`) : null;
  const notes = [
    status === 'expired' ? `accepted until ${finding?.expires}: ${sanitize(finding?.reason ?? '')}` : null,
    changed ? `changed: ${changed}` : null,
  ].filter(Boolean);
  const others = group.positions.filter((position) => position !== lead.position);
  // What a change brought in comes first, whatever its support.
  const ordered = isChanged ? { ...group, positions: [lead.position, ...others] } : group;
  const drawn = drawGroup(ordered, block);
  return [drawn, ...notes.flatMap((note) => indent(note ?? '', width, '  '))].join('\n');
}

function drawPassed({ group, status, finding }: ShownFinding, style: Style, width: number): string {
  const values = group.positions.map(({ display }) => sanitize(display)).join(' · ');
  const why = finding?.reason ? `: ${sanitize(finding.reason)}` : '';
  const [first = '', ...rest] = indent(`${sanitize(group.question)}: ${values}, ${status}${why}`, width, '  ');
  return [`${style.fair('✓')} ${first.trimStart()}`, ...rest].join('\n');
}

function indent(text: string, width: number, by: string): string[] {
  return wrap(text, width - by.length).map((line) => by + line);
}
