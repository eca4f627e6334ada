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

/** An annotated event. */
export interface GoldCluster extends Cluster {
  readonly groups: readonly GoldGroup[];
  /** Mentions on which careful readers differ: pairs inside of one such list are left out of learning. */
  readonly doubts?: readonly (readonly Place[])[];
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

/** An event as the collections hold it. */
export interface RawCluster {
  readonly cluster: string;
  readonly documents: readonly RawDocument[];
}

/** Reads the texts of an event; what is known of their dates goes into front matter. */
async function readTexts({ cluster, documents }: RawCluster): Promise<Text[]> {
  const files = documents.map((document) => ({
    path: `${cluster}/${document.id}`,
    bytes: Buffer.from(frontMatterOf(document) + document.text),
    event: cluster,
  }));
  return (await readDocuments(files)).documents.map(readClaims);
}

function frontMatterOf({ published }: RawDocument): string {
  return published ? `---\npublished: ${published}\n---\n` : '';
}

/** Reads the unlabelled clusters of a folder of ndjson files. */
export async function loadUnlabelled(folder: string): Promise<Cluster[]> {
  const clusters: Cluster[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ndjson')) continue;
    for (const line of readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) {
      const raw = JSON.parse(line) as RawCluster;
      clusters.push({ name: raw.cluster, texts: await readTexts(raw) });
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

type RawMention = { readonly doc: string; readonly start: number; readonly end: number };

interface RawAnnotation {
  readonly cluster: string;
  readonly groups: readonly {
    readonly verdict: 'agree' | 'compatible' | 'hard' | 'soft';
    readonly question: string;
    readonly positions: readonly (readonly RawMention[])[];
    readonly either?: readonly RawMention[];
  }[];
  readonly doubts?: readonly (readonly RawMention[])[];
}

/** Reads the whole events that `file` annotates, a line each; `texts` is the file with their texts. */
export async function loadAnnotated(file: string, texts: string): Promise<GoldCluster[]> {
  const lines = (name: string): string[] => readFileSync(name, 'utf8').trim().split('\n');
  const raws = new Map(
    lines(texts).map((line) => {
      const raw = JSON.parse(line) as RawCluster;
      return [raw.cluster, raw] as const;
    }),
  );
  const clusters: GoldCluster[] = [];
  for (const line of lines(file)) {
    const row = JSON.parse(line) as RawAnnotation;
    const raw = raws.get(row.cluster);
    if (!raw) throw new Error(`${file}: no texts of ${row.cluster} in ${texts}`);
    const read = await readTexts(raw);
    const at = new Map(read.map(({ document }, k) => [path.posix.basename(document.id), k]));
    // The annotations count from the beginning of the text, without the front matter that it is given here.
    const shifts = new Map(raw.documents.map((document) => [document.id, frontMatterOf(document).length]));
    const placeOf = ({ doc, start, end }: RawMention): Place => {
      const shift = shifts.get(doc) ?? 0;
      return { document: at.get(doc) ?? -1, start: start + shift, end: end + shift };
    };
    const groups = row.groups.map(({ verdict, question, positions, either = [] }): GoldGroup => {
      const clash = verdict === 'hard' || verdict === 'soft';
      const sides = positions.flatMap((mentions, k) =>
        mentions.map((mention) => ({ ...placeOf(mention), letter: String.fromCharCode(65 + k) })),
      );
      return {
        question,
        verdict: clash ? 'disagree' : verdict,
        conflict: clash ? verdict : null,
        mentions: [...sides, ...either.map((mention) => ({ ...placeOf(mention), letter: null }))],
      };
    });
    const doubts = (row.doubts ?? []).map((mentions) => mentions.map(placeOf));
    clusters.push({ name: row.cluster, texts: read, groups, doubts });
  }
  return clusters;
}
