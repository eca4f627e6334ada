import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem, SourceFile } from '../index.js';

/** The files that were found, and those that could not be. */
export interface FoundFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The event of files that are named one by one, and of standard input. */
export const namedEvent = '(named)';

const extensions = new Set(['.txt', '.md']);

/**
 * Reads the files named by `paths`, the texts in folders (walked in depth, symbolic links and hidden names left out), and standard
 * input for `-`; the order of `paths` makes no difference.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  const fail = (file: string, error: unknown): void => {
    problems.push({ path: file, severity: 'error', message: reasonOf(error) });
  };
  const walk = (folder: string): number => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      fail(slashed(folder), error);
      return 1;
    }
    let texts = 0;
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inside = path.join(folder, entry.name);
      if (entry.isDirectory()) texts += walk(inside);
      else if (entry.isFile() && extensions.has(path.extname(entry.name).toLowerCase())) {
        if (!found.has(slashed(inside))) found.set(slashed(inside), slashed(folder));
        texts++;
      }
    }
    return texts;
  };
  for (const given of new Set(paths)) {
    if (given === '-') {
      found.set('-', namedEvent);
      continue;
    }
    const name = path.normalize(given);
    try {
      if (!statSync(name).isDirectory()) found.set(slashed(name), namedEvent);
      else if (walk(name) === 0)
        problems.push({ path: slashed(name), severity: 'error', message: 'no .txt or .md files in this folder' });
    } catch (error) {
      fail(slashed(name), error);
    }
  }
  const files: SourceFile[] = [];
  for (const [file, event] of found) {
    try {
      files.push({ path: file, event, bytes: file === '-' ? await readInput() : readFileSync(file) });
    } catch (error) {
      fail(file, error);
    }
  }
  return { files, problems };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function slashed(name: string): string {
  return name.split(path.sep).join('/');
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
