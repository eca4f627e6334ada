import type { Claim } from '../model/claim.js';
import type { Mention, Report } from '../model/report.js';
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
  return { ref, fingerprints, had };
}

/** A mention apart from its place: a re-wrapped or moved paragraph has the same ones. */
function mentionKey(document: string, quote: string, sentence: string): string {
  return [document, fold(quote), fold(sentence)].join('\0');
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
