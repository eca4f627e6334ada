import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseObjects, parseTree, type TreeFile } from '../gate/tree.js';
import type { SourceFile } from '../index.js';
import { type Ignored, isWalked, namedEvent, slashed } from './files.js';
import { makeIgnoreTest } from './ignoring.js';
import { Trouble } from './trouble.js';

/**
 * Reads the files that `paths` named at a git ref, as `findFiles` would have found them: straight from git's objects, so that no hook,
 * filter or second working tree has a part in it. Paths that were not there give nothing.
 */
export function readRef(ref: string, paths: readonly string[], ignored: Ignored): SourceFile[] {
  const commit = resolveRef(ref);
  const prefix = run(['rev-parse', '--show-prefix']).toString('utf8').replace(/\n$/, '');
  const tree = parseTree(run(['ls-tree', '-r', '-z', '--full-tree', commit]).toString('utf8'));
  const wanted = new Map<string, { readonly object: string; readonly event: string }>();
  for (const given of new Set(paths)) {
    if (given === '-') continue;
    for (const { id, object, event } of selectFiles(tree, given, prefix, ignored)) {
      if (!wanted.has(id) || event === namedEvent) wanted.set(id, { object, event });
    }
  }
  const names = [...new Set([...wanted.values()].map(({ object }) => object))];
  const objects =
    names.length === 0
      ? new Map<string, Uint8Array>()
      : parseObjects(run(['cat-file', '--batch'], `${names.join('\n')}\n`));
  return [...wanted].flatMap(([id, { object, event }]) => {
    const bytes = objects.get(object);
    return bytes ? [{ path: id, event, bytes }] : [];
  });
}

interface SelectedFile {
  readonly id: string;
  readonly object: string;
  readonly event: string;
}

/** The files of a tree that one path of the command line names, under the names that a walk of the disk gives them. */
function selectFiles(tree: readonly TreeFile[], given: string, prefix: string, ignored: Ignored): SelectedFile[] {
  const name = slashed(path.normalize(given)).replace(/(?<=.)\/$/, '');
  const near = slashed(path.relative(process.cwd(), path.resolve(given)));
  const top = path.posix.join(prefix, near).replace(/\/$/, '').replace(/^\.$/, '');
  const isIgnored = makeIgnoreTest(given, ignored.patterns, ignored.base);
  const selected: SelectedFile[] = [];
  for (const { path: file, object } of tree) {
    if (file === top) selected.push({ id: name, object, event: namedEvent });
    else if (top === '' || file.startsWith(`${top}/`)) {
      const inside = top === '' ? file : file.slice(top.length + 1);
      const id = path.posix.join(name, inside);
      if (isFound(name, inside, isIgnored)) selected.push({ id, object, event: path.posix.dirname(id) });
    }
  }
  return selected;
}

/** Tells whether a walk from `folder` comes to the file `inside` it. */
function isFound(folder: string, inside: string, isIgnored: (file: string, isFolder: boolean) => boolean): boolean {
  const parts = inside.split('/');
  return parts.every((part, index) => {
    const isFolder = index < parts.length - 1;
    return isWalked(part, isFolder) && !isIgnored(path.join(folder, ...parts.slice(0, index + 1)), isFolder);
  });
}

function resolveRef(ref: string): string {
  const found = spawn(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (found.status === 0) return found.stdout.toString('utf8').trim();
  if (spawn(['rev-parse', '--git-dir']).status !== 0)
    throw new Trouble('--since needs a git repository, and this is none');
  const isShallow = spawn(['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
  const advice = isShallow
    ? 'this clone is shallow: fetch its history (in actions/checkout, fetch-depth: 0; elsewhere, git fetch --unshallow)'
    : 'fetch it first (git fetch origin), or see `git branch --all` for the names there are';
  throw new Trouble(`git knows no commit "${ref}"; ${advice}`);
}

function run(args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = spawn(args, input);
  if (status !== 0) throw new Trouble(`git ${args[0]} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

function spawn(args: readonly string[], input = '') {
  const result = spawnSync('git', ['--no-optional-locks', ...args], {
    input,
    maxBuffer: 2 ** 31 - 1,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT') {
    throw new Trouble('--since needs git, and there is none on this machine');
  }
  if (result.error) throw new Trouble(`git failed: ${result.error.message}`);
  return result;
}
