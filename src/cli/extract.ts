import { extract, readDocuments } from '../index.js';
import { claimLines } from '../report/claim-line.js';
import { findFiles } from './files.js';

/** Runs `claims extract`. */
export async function runExtract(paths: readonly string[]): Promise<number> {
  const found = findFiles(paths);
  const { documents, problems } = await readDocuments(found.files);
  const all = [...found.problems, ...problems];
  for (const problem of all) process.stderr.write(`claims: ${problem.path}: ${problem.message}\n`);
  for (const document of documents) {
    const lines = claimLines(document, extract(document));
    process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  return all.some((problem) => problem.severity === 'error') ? 2 : 0;
}
