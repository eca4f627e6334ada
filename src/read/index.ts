import type * as Yaml from 'yaml';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { decode } from './decode.js';
import { type FrontMatterBlock, hasFrontMatter, readFrontMatter } from './front-matter.js';
import { findIgnoreComments, readIgnoreKey } from './ignore-marks.js';
import { readLayout } from './layout.js';
import { subtractSpans } from './markdown.js';

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
    documents.push(makeDocument(file, text, block));
  }
  documents.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { documents, problems };
}

/** Leaves the comments that point at ignored sentences out of the article, and all of it where the front matter says so. */
function readIgnored(
  text: string,
  block: FrontMatterBlock | null,
  body: readonly Span[],
): Pick<Document, 'body' | 'ignored'> {
  const comments = findIgnoreComments(text);
  const key = readIgnoreKey(block?.fields.ignore, text, block?.end ?? 0);
  if (key.whole) return { body: [], ignored: [] };
  const marks = [...comments.marks, ...key.marks];
  return { body: subtractSpans(body, comments.spans), ignored: marks };
}

function makeDocument(file: SourceFile, text: string, block: FrontMatterBlock | null): Document {
  const fields = block?.fields;
  const layout = readLayout(text, {
    start: block?.end ?? (text.startsWith('\uFEFF') ? 1 : 0),
    markdown: /\.(?:md|markdown)$/i.test(file.path),
    title: fields?.title ?? null,
    lang: fields?.lang ?? null,
  });
  const headline = layout.headline ? text.slice(layout.headline.start, layout.headline.end) : null;
  const inferred: Document['inferred'][number][] = [];
  if (!fields?.title && headline) inferred.push('title');
  if (!fields?.published && layout.published) inferred.push('published');
  if (!fields?.updated && layout.updated) inferred.push('updated');
  return {
    id: file.path,
    path: file.path,
    text,
    source: fields?.source ?? null,
    title: fields?.title ?? headline,
    published: fields?.published ?? layout.published,
    updated: fields?.updated ?? layout.updated,
    url: fields?.url ?? null,
    lang: fields?.lang ?? null,
    event: fields?.event ?? file.event,
    inferred,
    headline: layout.headline,
    ...readIgnored(text, block, layout.body),
  };
}
