import type { Item } from '../../src/compare/item.js';
import { type Claim, type Document, extract, readDocuments } from '../../src/index.js';
import type { Value } from '../../src/model/value.js';

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

/** Extracts the claims of a text and gives the first with a quote; none is an error. */
export async function findClaim(text: string, quote: string): Promise<Claim> {
  const { claims } = await readEvent([text]);
  const claim = claims.flat().find((one) => one.quote === quote);
  if (!claim) throw new Error(`no claim ${quote} in: ${text}`);
  return claim;
}

/** Makes items of which nothing is known but the values. */
export function bareItems(values: readonly Value[]): Item[] {
  return values.map((value) => ({ claim: { value }, scale: 'count:' }) as unknown as Item);
}

/** Extracts the only claim of a sentence; more or fewer is an error. */
export async function readClaim(sentence: string): Promise<Claim> {
  const { claims } = await readEvent([sentence]);
  const [claim, ...others] = claims.flat();
  if (!claim || others.length > 0) throw new Error(`${others.length + (claim ? 1 : 0)} claims in: ${sentence}`);
  return claim;
}
