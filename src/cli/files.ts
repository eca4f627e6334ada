import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem, SourceFile } from '../index.js';
import { type IgnoreTest, makeIgnoreTest } from './ignoring.js';
import { reasonOf } from './trouble.js';

/** The files that were found, and those that could not be. */
export interface FoundFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The event of files that are named one by one, and of standard input. */
export const namedEvent = '(named)';

/** Patterns of files to leave out of folders, written as in .gitignore, and the folder that they start at. */
export interface Ignored {
  readonly patterns: readonly string[];
  readonly base: string;
}

const extensions = new Set(['.txt', '.md']);

/** Tells whether the walk of a folder takes up a file or folder of this name. */
export function isWalked(name: string, isFolder: boolean): boolean {
  if (name.startsWith('.') || name === 'node_modules') return false;
  return isFolder || extensions.has(path.extname(name).toLowerCase());
}

/**
 * Reads the files named by `paths`, the texts in folders (walked in depth; symbolic links, hidden names and what .gitignore, .claimsignore
 * and `ignored` name are left out), and standard input for `-`; the order of `paths` makes no difference.
 */
export async function findFiles(
  paths: readonly string[],
  ignored: Ignored = { patterns: [], base: '.' },
): Promise<FoundFiles> {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  const fail = (file: string, error: unknown): void => {
    problems.push({ path: file, severity: 'error', message: reasonOf(error) });
  };
  const walk = (folder: string, isIgnored: IgnoreTest): number => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      fail(slashed(folder), error);
      return 1;
    }
    let texts = 0;
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      if (!(isFolder || entry.isFile()) || !isWalked(entry.name, isFolder)) continue;
      const inside = path.join(folder, entry.name);
      if (isIgnored(inside, isFolder)) continue;
      if (isFolder) texts += walk(inside, isIgnored);
      else {
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
      else if (walk(name, makeIgnoreTest(name, ignored.patterns, ignored.base)) === 0)
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

/** Writes a path with `/` between its parts. */
export function slashed(name: string): string {
  return name.split(path.sep).join('/');
}
