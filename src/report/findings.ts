import type { Finding, FindingStatus, MentionIndex } from '../model/check.js';
import type { Group, Mention, Position, Report } from '../model/report.js';

/** A mention with the position that it belongs to. */
export interface Side {
  readonly position: Position;
  readonly mention: Mention;
}

/** A disagreement as a finding at one place: the changed side first, the others as what it is set against. */
export interface ShownFinding {
  readonly group: Group;
  /** Null in a report that no `check` has judged. */
  readonly status: FindingStatus | null;
  readonly finding: Finding | null;
  readonly lead: Side;
  /** Every other mention: those of the other positions first. */
  readonly others: readonly Side[];
}

/** Lists the disagreements of a report, each from its changed side, else from its least supported one. */
export function findingsOf(report: Report): ShownFinding[] {
  const judged = new Map(report.check?.findings.map((finding) => [finding.group, finding]));
  return report.groups.flatMap((group) => {
    if (group.verdict !== 'disagree') return [];
    const finding = judged.get(group.id) ?? null;
    const sides = orderSides(group, finding?.changed ?? []);
    const [lead] = sides;
    if (!lead) return [];
    const others = [...sides.filter((side) => side.position !== lead.position), ...sides.slice(1)];
    return [{ group, status: finding?.status ?? null, finding, lead, others: [...new Set(others)] }];
  });
}

/** Tells whether a finding makes its command fail; without a judgement every disagreement does. */
export function counts({ status }: ShownFinding): boolean {
  return status === null || status === 'new' || status === 'expired';
}

/** Says in one line what stands against what: "ferries in service: 9 here, but 12 in harbour/gazette.txt:3:24". */
export function describe(
  { group, lead, others }: ShownFinding,
  place: (mention: Mention) => string = placeOf,
  quote: (text: string) => string = (text) => text,
): string {
  const against = new Map<Position, Mention[]>();
  for (const { position, mention } of others) {
    if (position === lead.position) continue;
    against.set(position, [...(against.get(position) ?? []), mention]);
  }
  const parts = [...against].map(([position, [first, ...more]]) => {
    const rest = more.length > 0 ? ` and ${more.length} more` : '';
    return `${quote(position.display)} in ${first ? place(first) : ''}${rest}`;
  });
  return `${quote(group.question)}: ${quote(lead.position.display)} here, but ${parts.join(', ')}`;
}

/** A mention's place as editors and terminals know it: `file:line:column`. */
export function placeOf(mention: Mention): string {
  return `${mention.document}:${mention.line}:${mention.column}`;
}

/** One line that counts what a report found. */
export function summarize(report: Report): string {
  const { check } = report;
  const failed = (report.problems ?? []).filter((problem) => problem.severity === 'error').length;
  const unread = failed > 0 ? `, ${amount(failed, 'file')} not read` : '';
  if (!check) return `${amount(report.summary.disagree, 'disagreement')}${unread}`;
  const { summary } = check;
  const parts = [
    summary.new === 0 ? 'no new disagreements' : amount(summary.new, 'new disagreement'),
    summary.expired > 0 ? amount(summary.expired, 'expired acceptance') : null,
    summary.accepted > 0 ? `${summary.accepted} accepted` : null,
    summary.known > 0 ? `${summary.known} known at ${check.since}` : null,
    summary.stale > 0 ? amount(summary.stale, 'stale entry', 'stale entries') : null,
  ];
  return parts.filter(Boolean).join(', ') + unread;
}

/** The path of a document from the top of its repository; `prefix` leads from there to where the tool ran. */
export function repositoryPath(document: string, prefix: string): string {
  if (document.startsWith('/') || /^[A-Za-z]:\//.test(document)) return document;
  const parts: string[] = [];
  for (const part of `${prefix}/${document}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function amount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function orderSides(group: Group, changed: readonly MentionIndex[]): Side[] {
  const first = changed.flatMap(({ position, mention }) => {
    const at = group.positions[position];
    const found = at?.mentions[mention];
    return at && found ? [{ position: at, mention: found }] : [];
  });
  const last = group.positions.length - 1;
  const rest = [...group.positions.slice(last), ...group.positions.slice(0, Math.max(last, 0))].flatMap((position) =>
    position.mentions.map((mention) => ({ position, mention })),
  );
  const taken = new Set(first.map(({ mention }) => mention));
  return [...first, ...rest.filter(({ mention }) => !taken.has(mention))];
}
