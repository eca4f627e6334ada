import type { Claim, Document, Problem, Report, SourceFile } from '../index.js';
import type { ClaimCache } from './cache.js';
import { asOneEvent } from './one-event.js';

/** What some files state, and where they disagree. */
export interface Analysis {
  readonly documents: readonly Document[];
  readonly claims: readonly (readonly Claim[])[];
  readonly report: Report;
  readonly problems: readonly Problem[];
  /** How many texts were extracted in this run; the claims of the others came from the cache. */
  readonly extracted: number;
}

/** Reads, extracts and compares files; texts with known claims in the cache are not extracted again. */
export async function analyse(
  files: readonly SourceFile[],
  together: boolean,
  cache: ClaimCache | null,
): Promise<Analysis> {
  const { compare, extract, readDocuments } = await import('../index.js');
  const reading = await readDocuments(files);
  const documents = together ? asOneEvent(reading.documents) : reading.documents;
  let extracted = 0;
  const claims = documents.map((document) => {
    const kept = cache?.get(document);
    if (kept) return kept;
    extracted++;
    const found = extract(document);
    cache?.put(document, found);
    return found;
  });
  const report = await compare(documents.map((document, k) => ({ document, claims: claims[k] ?? [] })));
  return { documents, claims, report, problems: reading.problems, extracted };
}
