import type { Claim, Furniture, Modality } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { placesOf } from '../model/lines.js';
import type { Span } from '../model/span.js';
import type { Kind, Value } from '../model/value.js';

/** One claim as `claims extract` prints it: the contract of `--format ndjson`. */
export interface ClaimLine {
  readonly document: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly phrase: string;
  readonly sentence: string;
  readonly kind: Kind;
  readonly value: Value;
  readonly hedge: string | null;
  readonly measure: string | null;
  readonly subject: string | null;
  readonly attribution: string | null;
  readonly modality: Modality;
  readonly furniture: Furniture | null;
}

/** Turns the claims of one document into lines, in their order. */
export function claimLines(document: Document, claims: readonly Claim[]): ClaimLine[] {
  const placeOf = placesOf(document.text);
  return claims.map((claim) => ({
    document: claim.document,
    span: { start: claim.span.start, end: claim.span.end },
    ...placeOf(claim.span.start),
    quote: claim.quote,
    phrase: document.text.slice(claim.phrase.start, claim.phrase.end),
    sentence: claim.sentence.text,
    kind: claim.kind,
    value: claim.value,
    hedge: claim.hedge,
    measure: claim.measure,
    subject: claim.subject,
    attribution: claim.attribution,
    modality: claim.modality,
    furniture: claim.furniture,
  }));
}
