import type { Claim } from '../model/claim.js';
import type { Group, Mention, Report } from '../model/report.js';
import { fingerprintsOf, sourceKey } from './fingerprint.js';
import type { Before } from './judge-findings.js';

/**
 * Sums up the texts at a git ref for comparison: the fingerprints of their disagreements, and which mentions they had. `renames` tells
 * the present path of a document that has moved since, so that moving a file brings nothing in.
 */
export function stateAt(
  ref: string,
  report: Report,
  claims: readonly Claim[],
  renames: ReadonlyMap<string, string>,
  keyOf: (document: string) => string = sourceKey,
): Before {
  const present = (document: string): string => keyOf(renames.get(document) ?? document);
  const fingerprints = new Set(fingerprintsOf(report, present).values());
  const mentions = new Set(
    claims.map(({ document, quote, sentence }) => mentionKey(present(document), quote, sentence.text)),
  );
  const had = ({ document, quote, sentence }: Mention): boolean =>
    mentions.has(mentionKey(keyOf(document), quote, sentence));
  const clashes = report.groups.flatMap((group) =>
    group.verdict === 'disagree'
      ? [new Set(mentionsOf(group).map((at) => mentionKey(present(at.document), at.quote, at.sentence)))]
      : [],
  );
  const byMention = new Map<string, Set<string>[]>();
  for (const clash of clashes) for (const key of clash) byMention.set(key, [...(byMention.get(key) ?? []), clash]);
  const hadClash = (group: Group): boolean => {
    const [first, ...others] = mentionsOf(group).map((at) => mentionKey(keyOf(at.document), at.quote, at.sentence));
    return (byMention.get(first ?? '') ?? []).some((clash) => others.every((key) => clash.has(key)));
  };
  return { ref, fingerprints, had, hadClash };
}

function mentionsOf(group: Group): Mention[] {
  return group.positions.flatMap(({ mentions }) => mentions);
}

/** A mention apart from its place: a re-wrapped or moved paragraph has the same ones. */
function mentionKey(document: string, quote: string, sentence: string): string {
  return [document, fold(quote), fold(sentence)].join('\0');
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
