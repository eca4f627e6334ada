import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, Trouble } from './trouble.js';

/** Writes a file so that a reader sees the old one or the new one whole, never a part; folders above it are made. */
export function writeAtomically(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const target = resolveLink(file);
    // Pipes and devices can't be replaced, only written to.
    if (target === null) {
      writeFileSync(file, text);
      return;
    }
    const temporary = `${target}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw new Trouble(`${file}: can't be written: ${reasonOf(error)}`);
  }
}

/** The regular file that a path stands for, so that a symbolic link stays one; null when it is no regular file. */
function resolveLink(file: string): string | null {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found || found.isFile()) return file;
  if (!found.isSymbolicLink()) return null;
  const target = realpathSync(file);
  return lstatSync(target).isFile() ? target : null;
}
