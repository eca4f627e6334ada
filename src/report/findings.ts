import type { Finding, FindingStatus, MentionIndex } from '../model/check.js';
import type { Group, Mention, Position, Report } from '../model/report.js';
import { reaches, type Tier } from '../model/tier.js';
import { amount } from './amount.js';
import type { ShownTiers } from './format.js';

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
  readonly tier: Tier;
  /** Tells whether it makes its command fail; without a judgement, every likely one does. */
  readonly counts: boolean;
  readonly lead: Side;
  /** Every other mention: those of the other positions first. */
  readonly others: readonly Side[];
}

/**
 * Lists the disagreements of a report, each from its changed side, else from its least supported one; where `shown` is `likely`, without
 * the possible ones.
 */
export function findingsOf(report: Report, shown: ShownTiers = 'all'): ShownFinding[] {
  const failOn = report.check?.failOn ?? 'likely';
  const judged = new Map(report.check?.findings.map((finding) => [finding.group, finding]));
  return report.groups.flatMap((group) => {
    const { tier } = group;
    if (tier === null || (shown === 'likely' && tier !== 'likely')) return [];
    const finding = judged.get(group.id) ?? null;
    const status = finding?.status ?? null;
    const counts = isOpen({ status }) && reaches(tier, failOn);
    const sides = orderSides(group, finding?.changed ?? []);
    const [lead] = sides;
    if (!lead) return [];
    const others = [...sides.filter((side) => side.position !== lead.position), ...sides.slice(1)];
    return [{ group, status, finding, tier, counts, lead, others: [...new Set(others)] }];
  });
}

/** Tells whether nobody has accepted a finding and no git ref had it. */
export function isOpen({ status }: Pick<ShownFinding, 'status'>): boolean {
  return status !== 'accepted' && status !== 'known';
}

/** How grave a finding is: likely ones are errors, possible ones warnings where they make their command fail, else notes. */
export function levelOf({ tier, counts }: ShownFinding): 'error' | 'warning' | 'note' {
  if (tier === 'likely') return 'error';
  return counts ? 'warning' : 'note';
}

/** The standing and the tier of a finding in a word or two: "disagreement", "possible", "new", "new possible". */
export function nameStanding({ status, tier }: ShownFinding): string {
  if (tier === 'likely') return status ?? 'disagreement';
  return status === null ? 'possible' : `${status} possible`;
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
  if (!check) {
    const { disagree, possible } = report.summary;
    return `${amount(disagree, 'disagreement')}${possible > 0 ? `, ${possible} possible` : ''}${unread}`;
  }
  const { summary } = check;
  const parts = [
    summary.new === 0 ? 'no new disagreements' : amount(summary.new, 'new disagreement'),
    summary.expired > 0 ? amount(summary.expired, 'expired acceptance') : null,
    summary.possible > 0 ? `${summary.possible} possible` : null,
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
