import type { MentionIndex } from '../../model/check.js';
import type { Comparison, Explanation, Judgement } from '../../model/explanation.js';
import type { Group, Mention } from '../../model/report.js';
import type { Models } from '../scoring/models.js';
import type { Finding } from '../types.js';
import { explainRelation } from '../values/explain-relation.js';
import { compareFact, compareSides, compareWithin } from './comparisons.js';
import { passageOf } from './passage.js';

/** Explains a finding; `contents` are the texts of its documents by id. */
export function explainFinding(finding: Finding, contents: ReadonlyMap<string, string>, models: Models): Explanation {
  const { group } = finding;
  return {
    group,
    comparisons: comparisonsOf(finding, models),
    judgements: judgementsOf(group),
    passages: mentionsOf(group).map(({ index, mention }) =>
      passageOf(index, mention, contents.get(mention.document) ?? ''),
    ),
  };
}

function comparisonsOf(finding: Finding, models: Models): Comparison[] {
  const { group, clashes } = finding;
  const compared =
    group.verdict !== 'disagree'
      ? compareFact(finding, models)
      : clashes.length > 0
        ? compareSides(finding, models)
        : compareWithin(finding, models);
  return compared.flatMap(({ a, b, ...comparison }) => {
    const [left, right] = [indexOf(group, a.claim), indexOf(group, b.claim)];
    return left && right ? [{ mentions: [left, right], ...comparison }] : [];
  });
}

function mentionsOf(group: Group): { index: MentionIndex; mention: Mention }[] {
  return group.positions.flatMap(({ mentions }, position) =>
    mentions.map((mention, at) => ({ index: { position, mention: at }, mention })),
  );
}

function indexOf(group: Group, claim: Pick<Mention, 'document' | 'span'>): MentionIndex | null {
  const found = mentionsOf(group).find(
    ({ mention: { document, span } }) =>
      document === claim.document && span.start === claim.span.start && span.end === claim.span.end,
  );
  return found?.index ?? null;
}

function judgementsOf({ positions }: Group): Judgement[] {
  return positions.flatMap(({ value }, p) =>
    positions
      .slice(p + 1)
      .map((other, k): Judgement => ({ positions: [p, p + 1 + k], ...explainRelation(value, other.value) })),
  );
}
