import type { Standard } from '../../src/gate/judge-findings.js';
import { countGroups } from '../../src/model/group-counts.js';
import type { Group, Mention, Position, Report } from '../../src/model/report.js';
import { quantity } from '../../src/model/value.js';

/** A mention of `quote` in `sentence`, on line 3 of `document` unless told. */
export function mention(document: string, quote: string, sentence: string, more: Partial<Mention> = {}): Mention {
  const at = sentence.indexOf(quote);
  const start = 100 + at;
  return {
    document,
    span: { start, end: start + quote.length },
    line: 3,
    column: at + 1,
    quote,
    phrase: quote,
    sentence,
    attribution: null,
    modality: 'asserted',
    ...more,
  };
}

/** A position of the count `value`. */
export function position(value: number, ...mentions: Mention[]): Position {
  return { display: String(value), value: quantity('count', value), mentions };
}

/** A disagreement on a count, a likely one unless told. */
export function clash(id: string, positions: readonly Position[], more: Partial<Group> = {}): Group {
  return {
    id,
    verdict: 'disagree',
    tier: (more.verdict ?? 'disagree') === 'disagree' ? 'likely' : null,
    scope: 'across',
    kind: 'count',
    question: 'ferries in service',
    reason: "both can't be right",
    cause: null,
    confidence: 0.9,
    positions,
    ...more,
  };
}

/** A report of `groups`. */
export function report(groups: readonly Group[], more: Partial<Report> = {}): Report {
  const names = new Set(groups.flatMap((group) => group.positions.flatMap((at) => at.mentions.map((m) => m.document))));
  return {
    version: 1,
    tool: { name: 'claims', version: '0.0.0' },
    documents: [...names].sort().map((id) => ({ id, source: null, title: null, published: null, event: 'harbour' })),
    groups,
    summary: {
      documents: names.size,
      claims: groups.flatMap((group) => group.positions.flatMap((at) => at.mentions)).length,
      ...countGroups(groups),
    },
    ...more,
  };
}

/** What findings are judged by, nothing accepted or known unless told. */
export function standard(more: Partial<Standard> = {}): Standard {
  return {
    baseline: 'claims-baseline.json',
    entries: [],
    now: '2026-06-15',
    allowStale: false,
    failOn: 'likely',
    covers: () => true,
    before: null,
    ...more,
  };
}
