import { createHash } from 'node:crypto';
import type { Claim } from '../model/claim.js';
import { displayValue } from '../model/display.js';
import type { Document } from '../model/document.js';
import { placesOf } from '../model/lines.js';
import type { Group, Mention, Position, Report } from '../model/report.js';
import { isDateValue, type Value } from '../model/value.js';
import { version } from '../model/version.js';

/** Groups the claims that answer the same question and judges each group; `claims[i]` are those of `documents[i]`. */
export function compare(documents: readonly Document[], claims: readonly (readonly Claim[])[]): Report {
  const byQuestion = new Map<string, { claim: Claim; mention: Mention }[]>();
  for (const [i, document] of documents.entries()) {
    const placeOf = placesOf(document.text);
    for (const claim of claims[i] ?? []) {
      const topic = isDateValue(claim.value)
        ? claim.value.timex3.value
        : claim.head && `${claim.measure} ${valueKey(claim.value)}`;
      if (!topic) continue;
      const key = JSON.stringify([document.event, claim.kind, topic]);
      const mention: Mention = {
        document: document.id,
        span: { start: claim.span.start, end: claim.span.end },
        ...placeOf(claim.span.start),
        quote: claim.quote,
        phrase: document.text.slice(claim.phrase.start, claim.phrase.end),
        sentence: claim.sentence.text,
        attribution: claim.attribution,
        modality: claim.modality,
      };
      byQuestion.set(key, [...(byQuestion.get(key) ?? []), { claim, mention }]);
    }
  }
  const groups: Group[] = [];
  for (const [key, members] of byQuestion) {
    const [first] = members;
    if (!first || new Set(members.map((member) => member.mention.document)).size < 2) continue;
    const position: Position = {
      display: displayValue(first.claim.value),
      value: first.claim.value,
      mentions: members.map((member) => member.mention),
    };
    groups.push({
      id: `q${createHash('sha256').update(key).digest('hex').slice(0, 10)}`,
      verdict: 'agree',
      scope: 'across',
      kind: first.claim.kind,
      question: first.claim.measure ?? 'the date',
      reason: `all say ${position.display}`,
      cause: null,
      confidence: 0.5,
      positions: [position],
    });
  }
  groups.sort((a, b) => mentionCount(b) - mentionCount(a) || (a.id < b.id ? -1 : 1));
  return {
    version: 1,
    tool: { name: 'claims', version },
    documents: documents.map(({ id, source, title, published, event }) => ({ id, source, title, published, event })),
    groups,
    summary: {
      documents: documents.length,
      claims: claims.reduce((sum, list) => sum + list.length, 0),
      disagree: 0,
      compatible: 0,
      agree: groups.length,
    },
  };
}

function valueKey(value: Value): string {
  return isDateValue(value) ? value.timex3.value : JSON.stringify([value.low, value.high, value.unit]);
}

function mentionCount(group: Group): number {
  return group.positions.reduce((sum, position) => sum + position.mentions.length, 0);
}
