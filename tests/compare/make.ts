import { type Claim, type Document, extract, readDocuments } from '../../src/index.js';

/** Texts of one event, read and extracted. */
export interface Event {
  readonly documents: readonly Document[];
  readonly claims: readonly (readonly Claim[])[];
}

/** Reads texts as files of one event: `a.txt`, `b.txt` and so on; each may begin with front matter. */
export async function readEvent(texts: readonly string[]): Promise<Event> {
  const files = texts.map((text, k) => ({
    path: `${String.fromCharCode(97 + k)}.txt`,
    event: 'event',
    bytes: new TextEncoder().encode(text),
  }));
  const { documents } = await readDocuments(files);
  return { documents, claims: documents.map(extract) };
}

/** Extracts the only claim of a sentence; more or fewer is an error. */
export async function readClaim(sentence: string): Promise<Claim> {
  const { claims } = await readEvent([sentence]);
  const [claim, ...others] = claims.flat();
  if (!claim || others.length > 0) throw new Error(`${others.length + (claim ? 1 : 0)} claims in: ${sentence}`);
  return claim;
}
