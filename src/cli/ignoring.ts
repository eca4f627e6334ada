import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Ignore } from 'ignore';

/** Tells whether the walk of a folder leaves out what lies at `file`, a path as the walk names it. */
export type IgnoreTest = (file: string, isFolder: boolean) => boolean;

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

const require = createRequire(import.meta.url);

/** Reads patterns as git does; the reader is loaded where there are any, which a walk can't wait for. */
function readRules(patterns: string | readonly string[]): Ignore {
  const makeRules: () => Ignore = require('ignore');
  return makeRules().add(patterns);
}

// The tool's own file has the last word over git's.
const names = ['.claimsignore', '.gitignore'];

/**
 * Makes the test of a walk that starts at `start`: the `.gitignore` files of its repository and the `.claimsignore` files above and
 * below it, and `patterns`, which start at `base`. What is named on the command line is read even where they leave it out.
 */
export function makeIgnoreTest(start: string, patterns: readonly string[], base: string): IgnoreTest {
  const top = path.resolve(start);
  const repository = findRepository(top);
  const cache = new Map<string, readonly Rules[]>();
  const rulesAt = (folder: string): readonly Rules[] => {
    const known = cache.get(folder);
    if (known) return known;
    const found = names
      .filter((name) => name !== '.gitignore' || repository !== null)
      .map((name) => path.join(folder, name))
      .filter((file) => existsSync(file))
      .map((file) => ({ folder, rules: readRules(readFileSync(file, 'utf8')) }));
    cache.set(folder, found);
    return found;
  };
  const isOut = ({ folder, rules }: Rules, file: string, isFolder: boolean): boolean | null => {
    const inside = path.relative(folder, file).split(path.sep).join('/');
    if (inside === '' || inside.startsWith('../') || path.isAbsolute(inside)) return null;
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    return ignored ? true : unignored ? false : null;
  };
  const configured: Rules[] = patterns.length > 0 ? [{ folder: path.resolve(base), rules: readRules(patterns) }] : [];
  const above: Rules[] = [];
  for (let at = top; ; at = path.dirname(at)) {
    above.push(...(at === top ? [] : rulesAt(at)));
    if (at === repository || path.dirname(at) === at) break;
  }
  // Rules that would leave out the very folder that was asked for have no say inside it.
  const standing = above.filter((rules) => isOut(rules, top, true) !== true);
  return (file, isFolder) => {
    const full = path.resolve(file);
    const between: Rules[] = [];
    for (let at = path.dirname(full); at.startsWith(top); at = path.dirname(at)) {
      between.push(...rulesAt(at));
      if (at === top || path.dirname(at) === at) break;
    }
    // The configuration decides first, then the nearest file that says anything.
    for (const rules of [...configured, ...between, ...standing]) {
      const out = isOut(rules, full, isFolder);
      if (out !== null) return out;
    }
    return false;
  };
}

/** The top folder of the git repository that holds `folder`; null outside of one. */
export function findRepository(folder: string): string | null {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return null;
  }
}
