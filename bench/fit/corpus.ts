import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Text } from '../../src/compare/types.js';
import { extract } from '../../src/extract/index.js';
import type { Document } from '../../src/model/document.js';
import type { Span } from '../../src/model/span.js';
import { readDocuments } from '../../src/read/index.js';

/** The texts of one event. */
export interface Cluster {
  readonly name: string;
  readonly texts: readonly Text[];
}

/** An annotated mention: a span of a document, and the letter of its position. */
export interface GoldMention extends Place {
  readonly letter: string | null;
}

/** An annotated group of mentions that answer one question. */
export interface GoldGroup {
  readonly question: string;
  readonly verdict: 'agree' | 'compatible' | 'disagree';
  readonly conflict: 'hard' | 'soft' | null;
  readonly mentions: readonly GoldMention[];
}

/** A span of one of a cluster's documents. */
export interface Place extends Span {
  readonly document: number;
}

/** Two mentions that a reader judged: do they clash? `drawn` is the share of such pairs that was judged, 0 to 1. */
export interface JudgedPair {
  readonly a: Place;
  readonly b: Place;
  readonly label: 'hard' | 'soft' | 'false' | 'unsure';
  readonly why: string | null;
  readonly drawn: number;
}

/** An annotated event. */
export interface GoldCluster extends Cluster {
  readonly groups: readonly GoldGroup[];
  /** Pairs judged one by one, beside the groups. */
  readonly judged?: readonly JudgedPair[];
  /** Only the judged pairs are known; of all others nothing is. */
  readonly partial?: boolean;
}

interface RawDocument {
  id: string;
  title?: string;
  source?: string;
  published?: string;
  text: string;
}

/** Extracts the claims of a document. */
export function readClaims(document: Document): Text {
  return { document, claims: extract(document) };
}

/** Reads the unlabelled clusters of a folder of ndjson files. */
export async function loadUnlabelled(folder: string): Promise<Cluster[]> {
  const clusters: Cluster[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ndjson')) continue;
    for (const line of readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) {
      const raw = JSON.parse(line) as { cluster: string; documents: RawDocument[] };
      const files = raw.documents.map((document) => {
        const head = document.published ? `---\npublished: ${document.published}\n---\n` : '';
        return { path: `${raw.cluster}/${document.id}`, bytes: Buffer.from(head + document.text), event: raw.cluster };
      });
      const { documents } = await readDocuments(files);
      clusters.push({ name: raw.cluster, texts: documents.map(readClaims) });
    }
  }
  return clusters;
}

interface RawGold {
  cluster: string;
  groups: {
    question: string;
    verdict: GoldGroup['verdict'];
    conflict?: 'hard' | 'soft';
    mentions: { doc: string; quote: string; nth?: number; position?: string | null }[];
  }[];
}

/** Reads the annotated clusters of a folder of JSON files, with their texts. */
export async function loadGold(goldFolder: string, textFolder: string): Promise<GoldCluster[]> {
  const clusters: GoldCluster[] = [];
  const names = (readdirSync(goldFolder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const name of names) {
    const gold = JSON.parse(readFileSync(path.join(goldFolder, name), 'utf8')) as RawGold;
    const folder = path.join(textFolder, gold.cluster);
    const files = readdirSync(folder).map((file) => ({
      path: `${gold.cluster}/${file}`,
      bytes: readFileSync(path.join(folder, file)),
      event: gold.cluster,
    }));
    const { documents } = await readDocuments(files);
    const at = new Map(documents.map((document, k) => [path.posix.basename(document.id), k]));
    const groups = gold.groups.map((group) => ({
      question: group.question,
      verdict: group.verdict,
      conflict: group.conflict ?? null,
      mentions: group.mentions.map((mention) => {
        const document = at.get(mention.doc) ?? -1;
        const text = documents[document]?.text ?? '';
        let start = (text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0) - 1;
        for (let k = 0; k < (mention.nth ?? 1); k++) start = text.indexOf(mention.quote, start + 1);
        return { document, start, end: start + mention.quote.length, letter: mention.position ?? null };
      }),
    }));
    clusters.push({ name: gold.cluster, texts: documents.map(readClaims), groups });
  }
  return clusters;
}
