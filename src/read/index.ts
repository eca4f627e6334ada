import type * as Yaml from 'yaml';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { decode } from './decode.js';
import { hasFrontMatter, readFrontMatter } from './front-matter.js';

/** A file as it came from the disk: its path as given, and the event it belongs to unless its front matter names one. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly event: string;
}

/** The documents that could be read, and what was wrong with the files. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** Reads files into documents, sorted by path; a file that is empty or no text is a problem, and the others are still read. */
export async function readDocuments(files: readonly SourceFile[]): Promise<Reading> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  let yaml: typeof Yaml | null = null;
  for (const file of files) {
    const { text, remark } = decode(file.bytes);
    if (text === null || text.trim() === '') {
      problems.push({ path: file.path, severity: 'error', message: remark ?? 'empty' });
      continue;
    }
    if (remark) problems.push({ path: file.path, severity: 'warning', message: remark });
    if (hasFrontMatter(text)) yaml ??= await import('yaml');
    const block = yaml ? readFrontMatter(text, yaml) : null;
    if (block?.remark) problems.push({ path: file.path, severity: 'warning', message: block.remark });
    const start = block?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    documents.push({
      id: file.path,
      path: file.path,
      text,
      source: block?.fields.source ?? null,
      title: block?.fields.title ?? null,
      published: block?.fields.published ?? null,
      updated: block?.fields.updated ?? null,
      url: block?.fields.url ?? null,
      lang: block?.fields.lang ?? null,
      event: block?.fields.event ?? file.event,
      inferred: [],
      headline: null,
      body: [{ start, end: text.length }],
    });
  }
  documents.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { documents, problems };
}
