/** A file of a git tree: its path from the top of the repository, and the object that holds its bytes. */
export interface TreeFile {
  readonly path: string;
  readonly object: string;
}

/** Reads the output of `git ls-tree -r -z`: regular files only; symbolic links and submodules are left out, as on the disk. */
export function parseTree(output: string): TreeFile[] {
  const files: TreeFile[] = [];
  for (const record of output.split('\0')) {
    const tab = record.indexOf('\t');
    const [mode = '', type = '', object = ''] = record.slice(0, Math.max(tab, 0)).split(' ');
    if (tab > 0 && type === 'blob' && mode.startsWith('100')) files.push({ path: record.slice(tab + 1), object });
  }
  return files;
}

/** Reads the output of `git cat-file --batch`: the bytes of each object; objects that git does not have are left out. */
export function parseObjects(output: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const objects = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  let at = 0;
  while (at < output.length) {
    const line = output.indexOf(10, at);
    if (line === -1) break;
    const [object = '', , size] = decoder.decode(output.subarray(at, line)).split(' ');
    at = line + 1;
    if (size === undefined) continue;
    objects.set(object, output.subarray(at, at + Number(size)));
    // Each object is followed by a line feed of its own.
    at += Number(size) + 1;
  }
  return objects;
}
