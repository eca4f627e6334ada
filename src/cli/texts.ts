import { type Document, type Problem, readDocuments } from '../index.js';
import { sanitize } from '../report/sanitize.js';
import { findFiles, type Ignored } from './files.js';
import { asOneEvent } from './one-event.js';
import type { Terminal } from './terminal.js';

/** The texts that a command works on; `failed` when one of its inputs could not be read. */
export interface Texts {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly failed: boolean;
}

/** Reads the texts named on the command line, with a line on standard error for each that is missing or no text. */
export async function readTexts(
  paths: readonly string[],
  ignored: Ignored,
  together: boolean,
  terminal: Terminal,
): Promise<Texts> {
  const found = await findFiles(paths, ignored);
  const { documents, problems } = await readDocuments(found.files);
  const all = [...found.problems, ...problems];
  for (const { path, severity, message } of all) {
    terminal.complain(sanitize(`${severity === 'warning' ? 'warning: ' : ''}${path}: ${message}`));
  }
  return {
    documents: together ? asOneEvent(documents) : documents,
    problems: all,
    failed: all.some((problem) => problem.severity === 'error'),
  };
}
