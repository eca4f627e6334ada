import { makeNodes } from '../src/compare/nodes/make-nodes.js';
import type { ClaimNode, EventText, Rarity } from '../src/compare/types.js';
import { type Claim, type Document, extract, readDocuments, type Text } from '../src/index.js';
import type { DateValue, Value } from '../src/model/value.js';

/** Texts of one event, read and extracted. */
export interface Event {
  readonly documents: readonly Document[];
  readonly claims: readonly (readonly Claim[])[];
  readonly texts: readonly EventText[];
}

/** Reads texts as files of one event: `a.txt`, `b.txt` and so on; each may begin with front matter. */
export async function readEvent(contents: readonly string[]): Promise<Event> {
  const files = contents.map((text, k) => ({
    path: `${String.fromCharCode(97 + k)}.txt`,
    event: 'event',
    bytes: new TextEncoder().encode(text),
  }));
  const { documents } = await readDocuments(files);
  const texts = documents.map((document, at) => ({ ...readText(document), at }));
  return { documents, claims: texts.map(({ claims }) => claims), texts };
}

/** Extracts the claims of a document. */
export function readText(document: Document): Text {
  return { document, claims: extract(document) };
}

/** Makes the nodes of texts of one event, words of one weight unless another is given. */
export async function readNodes(texts: readonly string[], rarity: Rarity = () => 1): Promise<readonly ClaimNode[]> {
  return makeNodes((await readEvent(texts)).texts, rarity);
}

/** Returns the node of the text at a place with a quote, or its first; none is an error. */
export function nodeOf(nodes: readonly ClaimNode[], text: number, quote?: string): ClaimNode {
  const node = nodes.find((one) => one.text.at === text && (quote === undefined || one.claim.quote === quote));
  if (!node) throw new Error(`no claim ${quote ?? ''} in text ${text}`);
  return node;
}

/** Extracts the claims of a text and returns the first with a quote; none is an error. */
export async function findClaim(text: string, quote: string): Promise<Claim> {
  const { claims } = await readEvent([text]);
  const claim = claims.flat().find((one) => one.quote === quote);
  if (!claim) throw new Error(`no claim ${quote} in: ${text}`);
  return claim;
}

/** Makes nodes of which nothing is known but the values, each in a text of its own. */
export function bareNodes(values: readonly Value[]): ClaimNode[] {
  return values.map(
    (value, at) => ({ at, value, claim: { value }, text: { at }, scale: 'count:' }) as unknown as ClaimNode,
  );
}

/** Extracts the only claim of a sentence; more or fewer is an error. */
export async function readClaim(sentence: string): Promise<Claim> {
  const { claims } = await readEvent([sentence]);
  const [claim, ...others] = claims.flat();
  if (!claim || others.length > 0) throw new Error(`${others.length + (claim ? 1 : 0)} claims in: ${sentence}`);
  return claim;
}

/** A date of which nothing is known but what is told. */
export function dateValue(more: Partial<DateValue> = {}): DateValue {
  return {
    kind: 'date',
    edtf: null,
    from: null,
    to: null,
    grain: 'day',
    weekday: null,
    stated: [],
    inferred: [],
    approximate: false,
    timex3: { type: 'DATE', value: 'XXXX' },
    ...more,
  };
}
