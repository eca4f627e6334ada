import type { StaleEntry } from '../model/check.js';
import type { Group, Mention, Report } from '../model/report.js';
import { findingsOf, isOpen, nameStanding, placeOf, type ShownFinding, type Side, summarize } from './findings.js';
import type { RenderOptions } from './format.js';
import { sanitize } from './sanitize.js';
import { makeSnippet } from './snippet.js';

// A comment on GitHub holds 65,536 characters; what is past this is counted, not shown.
const longest = 60_000;
const snippetWidth = 160;
// They may not crowd out what counts.
const mostPossible = 100;

/** Writes GitHub-flavoured Markdown for a pull request's comment or a job's summary; the hidden first line lets a bot find its comment again. */
export function renderMarkdown(report: Report, options: RenderOptions): string {
  const all = findingsOf(report, options.tier);
  const failing = all.filter((found) => found.counts);
  const possible = all.filter((found) => isOpen(found) && !found.counts);
  // Asked for, possible ones are shown whole.
  const whole = options.tier === 'possible' ? [...failing, ...possible] : failing;
  const errors = (report.problems ?? []).filter(({ severity }) => severity === 'error');
  const stale = report.check?.stale ?? [];
  const good = failing.length + errors.length === 0 && (stale.length === 0 || report.check?.allowStale);
  const parts = [`<!-- claims-report -->\n### ${good ? '✅' : '❌'} claims: ${escapeMarkdown(summarize(report))}`];
  let size = 0;
  const add = (part: string): boolean => {
    size += part.length + 2;
    if (size <= longest) parts.push(part);
    return size <= longest;
  };
  const problems = report.problems ?? [];
  if (problems.length > 0) {
    add(
      problems
        .map(({ path, severity, message }) => `- ${severity}: ${code(path)}: ${escapeMarkdown(message)}`)
        .join('\n'),
    );
  }
  const shown = whole.findIndex((each) => !add(drawFinding(each)));
  if (shown !== -1) parts.push(`… and ${whole.length - shown} more.`);
  if (stale.length > 0) {
    const head = `**No longer there, yet accepted** (take them out with ${code('claims accept --prune')})`;
    add(`${head}:\n\n${stale.map(drawStale).join('\n')}`);
  }
  if (possible.length > 0 && whole === failing) {
    const more = possible.length - mostPossible;
    const lines = possible.slice(0, mostPossible).map(drawPossible);
    add(collapse(`${possible.length} possible`, more > 0 ? [...lines, `- … and ${more} more`] : lines));
  }
  const accepted = all.filter(({ status }) => status === 'accepted');
  if (accepted.length > 0 && (options.all || accepted.length <= 20))
    add(collapse(`${accepted.length} accepted`, accepted.map(drawAccepted)));
  return `${parts.join('\n\n')}\n`;
}

function collapse(title: string, lines: readonly string[]): string {
  return `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

function drawPossible({ group, lead }: ShownFinding): string {
  return `- ${drawSides(group)} (${code(placeOf(lead.mention))}, ${code(group.id)})`;
}

function drawAccepted({ group, finding }: ShownFinding): string {
  return `- ${drawSides(group)}: ${escapeMarkdown(finding?.reason ?? '')}`;
}

function drawStale({ summary, reason, fingerprint }: StaleEntry): string {
  return `- ${escapeMarkdown(summary)} (accepted: ${escapeMarkdown(reason)}) ${code(fingerprint)}`;
}

function drawSides(group: Group): string {
  const values = group.positions.map(({ display }) => escapeMarkdown(display)).join(' / ');
  return `${escapeMarkdown(group.question)}: ${values}`;
}

function drawFinding(shown: ShownFinding): string {
  const { group, status, finding, tier, lead, others } = shown;
  const label = status === null && tier === 'likely' ? '' : `${nameStanding(shown)}: `;
  const past =
    status === 'expired'
      ? `\n\nThe acceptance ran out on ${finding?.expires}: ${escapeMarkdown(finding?.reason ?? '')}`
      : '';
  const rows = [lead, ...others].map(drawRow).join('\n');
  const head = `#### ${label}${escapeMarkdown(group.question)}\n\n${escapeMarkdown(group.reason)} (${group.kind}, ${code(group.id)})${past}`;
  return `${head}\n\n| value | where | words |\n| --- | --- | --- |\n${rows}`;
}

function drawRow({ position, mention }: Side): string {
  const says = mention.attribution ? ` (says ${escapeMarkdown(mention.attribution)})` : '';
  return `| **${escapeMarkdown(position.display)}** | ${code(placeOf(mention))} | ${words(mention)}${says} |`;
}

function words(mention: Mention): string {
  const { before, value, after } = makeSnippet(mention, snippetWidth);
  return `${escapeMarkdown(before)}<ins>${escapeMarkdown(value)}</ins>${escapeMarkdown(after)}`;
}

/** Makes a text from anywhere plain Markdown: no markup, no HTML, no mention of a person or an issue, no link. */
function escapeMarkdown(text: string): string {
  return sanitize(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~!+$^=-]/g, '\\$&')
    .replace(/([@#]|:(?=\/\/)|www(?=\.))/gi, '$1<!-- -->');
}

function code(text: string): string {
  const safe = sanitize(text).replaceAll('|', '\\|').replaceAll('`', 'ˋ');
  return `\`${safe}\``;
}
