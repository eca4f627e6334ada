import type { Mention, Report } from '../model/report.js';
import { counts, findingsOf, placeOf, type ShownFinding, type Side, summarize } from './findings.js';
import type { RenderOptions } from './format.js';
import { sanitize } from './sanitize.js';
import { makeSnippet } from './snippet.js';

// A comment on GitHub holds 65,536 characters; what is past this is counted, not shown.
const longest = 60_000;
const snippetWidth = 160;

/** Writes GitHub-flavoured Markdown for a pull request's comment or a job's summary; the hidden first line lets a bot find its comment again. */
export function renderMarkdown(report: Report, options: RenderOptions): string {
  const all = findingsOf(report);
  const failing = all.filter(counts);
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
  const shown = failing.findIndex((each) => !add(drawFinding(each)));
  if (shown !== -1) parts.push(`… and ${failing.length - shown} more.`);
  if (stale.length > 0) {
    const lines = stale.map(
      ({ summary, reason, fingerprint }) =>
        `- ${escapeMarkdown(summary)} (accepted: ${escapeMarkdown(reason)}) ${code(fingerprint)}`,
    );
    add(
      `**No longer there, yet accepted** (take them out with ${code('claims accept --prune')}):\n\n${lines.join('\n')}`,
    );
  }
  const accepted = all.filter(({ status }) => status === 'accepted');
  if (accepted.length > 0 && (options.all || accepted.length <= 20)) {
    const lines = accepted.map(({ group, finding }) => {
      const values = group.positions.map(({ display }) => escapeMarkdown(display)).join(' / ');
      return `- ${escapeMarkdown(group.question)}: ${values}: ${escapeMarkdown(finding?.reason ?? '')}`;
    });
    add(`<details><summary>${accepted.length} accepted</summary>\n\n${lines.join('\n')}\n\n</details>`);
  }
  return `${parts.join('\n\n')}\n`;
}

function drawFinding({ group, status, finding, lead, others }: ShownFinding): string {
  const label = status === null ? '' : `${status}: `;
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
